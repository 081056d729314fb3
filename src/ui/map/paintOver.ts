import { formatCount } from '../../domain/formatCount';
import type { PlacedLabel } from '../../layout/placeLabels';
import type { Frame } from './fitFrame';
import { toPixel } from './fitFrame';
import type { MapLabel } from './listLabels';
import { MARK_PIXELS, openRadius } from './listLabels';
import { nearOf } from './nearOf';
import { familyOf } from './makeMapLook';
import { isShown } from './isShown';
import { strokeOf } from './paintLayers';
import type { Pen } from '../picture/Pen';
import type { Scene } from './Scene';

/** Labels as they were placed, from the frame they were placed for. */
export interface Placed {
  readonly labels: readonly MapLabel[];
  readonly placed: readonly PlacedLabel[];
  readonly frame: Frame;
}

const HALO = 3;

/** What lies over lines and people: ways from who is selected to what is behind a mark or in a bubble, the marks, and all words. */
export function paintOver(pen: Pen, scene: Scene, frame: Frame, labels: Placed | null): void {
  pen.globalAlpha = 1;
  paintWays(pen, scene, frame);
  paintMarks(pen, scene, frame);
  if (labels !== null) paintLabels(pen, scene, frame, labels);
}

function paintWays(pen: Pen, { model, selection, palette }: Scene, frame: Frame): void {
  if (selection.selected?.kind !== 'person') return;
  const { id } = selection.selected;
  const one = model.nodes.findIndex((node) => node.id === id);
  const from = model.nodes[one];
  if (from === undefined || !isShown(from, selection)) return;
  const start = toPixel(frame, from);
  const marks = new Map(model.marks.map((mark) => [mark.id, mark]));
  pen.lineWidth = 1.4;
  pen.globalAlpha = 0.85;
  for (const line of nearOf({ model, selection }).lines) {
    const [a, b] = [model.ends.a[line] ?? 0, model.ends.b[line] ?? 0];
    const other = model.nodes[a === one ? b : a];
    if (other === undefined || isShown(other, selection)) continue;
    const target = other.onRoster ? (selection.closed.has(other.place) ? other : undefined) : marks.get(other.place);
    if (target === undefined) continue;
    const sort = model.ends.sorts[model.ends.sort[line] ?? 0];
    pen.strokeStyle = strokeOf(palette, sort === undefined ? 'other' : familyOf(sort));
    const end = toPixel(frame, target);
    pen.beginPath();
    pen.moveTo(start.x, start.y);
    pen.lineTo(end.x, end.y);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

/** Circles of constant size with how many are behind them. */
function paintMarks(pen: Pen, scene: Scene, frame: Frame): void {
  const { model, selection, palette } = scene;
  if (selection.onlyStanding) return;
  const { near } = nearOf(scene);
  const isBehind = selection.selected !== null;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  for (const mark of model.marks) {
    const { x, y } = toPixel(frame, mark);
    const isOpen = selection.openMarks.has(mark.id);
    const isNear = mark.people.some((index) => near.has(index));
    pen.globalAlpha = isBehind && !isNear ? 0.45 : 1;
    pen.lineWidth = isNear ? 2 : 1.4;
    pen.strokeStyle = isNear ? palette.accent : palette.several;
    pen.beginPath();
    pen.arc(x, y, isOpen ? Math.max(MARK_PIXELS, openRadius(mark.people.length) * frame.scale) : MARK_PIXELS, 0, 2 * Math.PI);
    if (isOpen) pen.setLineDash([2, 3]);
    else {
      pen.fillStyle = palette.ground;
      pen.fill();
    }
    pen.stroke();
    pen.setLineDash([]);
    if (isOpen) continue;
    pen.font = `600 ${mark.people.length > 999 ? 9.5 : 11.5}px "Inter Variable", system-ui, sans-serif`;
    pen.fillStyle = palette.ink;
    pen.fillText(formatCount(mark.people.length), x, y + 0.5);
  }
  pen.globalAlpha = 1;
}

function paintLabels(pen: Pen, { palette }: Scene, frame: Frame, { labels, placed, frame: from }: Placed): void {
  pen.textBaseline = 'alphabetic';
  pen.lineJoin = 'round';
  const isSame = from.scale === frame.scale;
  for (const { wish, left, top, right, bottom, isAway } of placed) {
    const label = labels[wish];
    if (label === undefined) continue;
    const then = toPixel(from, label);
    const now = toPixel(frame, label);
    const [dx, dy] = [now.x - then.x, now.y - then.y];
    // While somebody zooms, a title keeps its distance from the hull's edge and not from its middle.
    const grow = isSame ? 1 : frame.scale / from.scale;
    const shift = label.align === 'middle' && !isSame ? ((top + bottom) / 2 - then.y) * (grow - 1) : 0;
    if (isAway) {
      pen.strokeStyle = palette.soft;
      pen.lineWidth = 1;
      pen.beginPath();
      pen.moveTo(now.x, now.y);
      pen.lineTo(Math.min(Math.max(now.x, left + dx), right + dx), Math.min(Math.max(now.y, top + dy), bottom + dy));
      pen.stroke();
    }
    const total = label.lines.length;
    label.lines.forEach(({ text, font, colour, width }, at) => {
      const height = (bottom - top) / total;
      const x = label.align === 'middle' ? (left + right) / 2 - width / 2 : left + 2;
      const y = top + height * (at + 0.5) + (at === 0 && total > 1 ? 6 : 4);
      pen.font = font;
      pen.textAlign = 'left';
      pen.globalAlpha = 1;
      pen.strokeStyle = palette.ground;
      pen.lineWidth = HALO;
      pen.strokeText(text, x + dx, y + dy + shift);
      pen.fillStyle = colour;
      pen.globalAlpha = label.isBehind ? 0.5 : 1;
      pen.fillText(text, x + dx, y + dy + shift);
    });
  }
  pen.globalAlpha = 1;
}
