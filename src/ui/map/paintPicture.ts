import type { Frame } from './fitFrame';
import { fitFrame, spotsOf } from './fitFrame';
import { makeLabels } from './createLabelPlacer';
import type { LegendKey } from './listLegend';
import { EDGE, paintFoot, paintHead } from '../picture/paintHead';
import { paintOver } from './paintOver';
import { paintPeople } from './paintPeople';
import { paintUnder } from './paintUnder';
import type { Pen } from '../picture/Pen';
import type { Scene } from './Scene';
import { traceNode } from './traceNode';

export interface PictureWords {
  readonly title: string;
  /** How many, and what is left out. */
  readonly under: string;
  /** Study and date. */
  readonly foot: string;
  readonly legend: readonly LegendKey[];
}

/** Of a picture, in pixels of the screen: as wide as a page of a report takes it. */
export const [PICTURE_WIDTH, PICTURE_HEIGHT] = [1400, 900];
const FAMILY = '"Inter Variable", Inter, system-ui, sans-serif';
const LEGEND_LINE = 22;
/** About as wide as a letter is: an SVG pen measures nothing. */
const LETTER = 6.6;

/** The map as it stands in a file or on paper: title, picture, legend, how many and when. */
export function* paintPicture(pen: Pen, scene: Scene, words: PictureWords): Generator<undefined, void, void> {
  const { palette } = scene;
  const size = { width: PICTURE_WIDTH, height: PICTURE_HEIGHT };
  const top = paintHead(pen, size, words, palette);
  const rows = rowsOf(words.legend);
  const bottom = PICTURE_HEIGHT - EDGE - rows.length * LEGEND_LINE - 30;
  const area = { left: EDGE, top: top + 8, right: PICTURE_WIDTH - EDGE, bottom };
  const frame: Frame = fitFrame(spotsOf(scene.model, scene.selection), area);
  paintUnder(pen, scene, frame);
  yield* paintPeople(pen, scene, frame);
  const labels = yield* makeLabels(scene, frame, area);
  paintOver(pen, scene, frame, labels);
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  rows.forEach((row, at) => {
    let x = EDGE;
    for (const key of row) {
      const y = bottom + 24 + at * LEGEND_LINE;
      paintKey(pen, scene, key, x + 8, y - 4);
      pen.font = `400 12px ${FAMILY}`;
      pen.fillStyle = palette.ink;
      pen.globalAlpha = 1;
      pen.fillText(key.words, x + 24, y);
      x += widthOf(key);
    }
  });
  paintFoot(pen, words.foot, size, palette.soft);
}

const widthOf = ({ words }: LegendKey): number => 24 + words.length * LETTER + 22;

function rowsOf(keys: readonly LegendKey[]): readonly (readonly LegendKey[])[] {
  const rows: LegendKey[][] = [];
  let width = Infinity;
  for (const key of keys) {
    if (width + widthOf(key) > PICTURE_WIDTH - 2 * EDGE) {
      rows.push([]);
      width = 0;
    }
    rows.at(-1)?.push(key);
    width += widthOf(key);
  }
  return rows;
}

function paintKey(pen: Pen, { palette }: Scene, key: LegendKey, x: number, y: number): void {
  const colour = key.colour.startsWith('--') ? palette.of(key.colour) : key.colour;
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  pen.lineWidth = key.kind === 'thick' ? 3 : 1.6;
  pen.globalAlpha = 1;
  pen.setLineDash(key.kind === 'isolated' ? [4, 2.5] : key.kind === 'possibly' ? [1.5, 2.5] : key.kind === 'dashed' ? [6, 4] : []);
  pen.beginPath();
  if (key.kind === 'line' || key.kind === 'thick' || key.kind === 'dashed') {
    pen.moveTo(x - 8, y);
    pen.lineTo(x + 8, y);
    pen.stroke();
  } else if (key.kind === 'shape' || key.kind === 'swatch') {
    traceNode(pen, key.shape ?? 'round-rectangle', x, y, 5);
    pen.fill();
  } else {
    if (key.kind === 'hollow') pen.rect(x - 5, y - 5, 10, 10);
    else pen.arc(x, y, 7, 0, 2 * Math.PI);
    pen.stroke();
  }
  pen.setLineDash([]);
}
