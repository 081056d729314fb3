import type { Box } from '../../layout/Spot';
import { placeLabels } from '../../layout/placeLabels';
import { workInSlices } from '../../state/changing/workInSlices';
import type { Frame } from './fitFrame';
import { listLabels } from './listLabels';
import type { Placed } from './paintOver';
import type { Scene } from './Scene';

/** Until the view rests, names move with what they belong to. */
const CALM_MS = 70;

export interface LabelPlacer {
  /** Names for a scene or a frame, as soon as there is time; those of before go on being shown meanwhile. */
  readonly place: (scene: Scene, frame: Frame, area: Box, when: 'now' | 'calm') => void;
  readonly stop: () => void;
}

/** Places names a slice at a time, and hands over those that were asked for last. */
export function createLabelPlacer(onPlaced: (placed: Placed) => void): LabelPlacer {
  let end = (): void => undefined;
  let timer = 0;
  return {
    place(scene, frame, area, when) {
      clearTimeout(timer);
      timer = window.setTimeout(
        () => {
          end();
          end = workInSlices(makeLabels(scene, frame, area), onPlaced);
        },
        when === 'now' ? 0 : CALM_MS,
      );
    },
    stop() {
      clearTimeout(timer);
      end();
    },
  };
}

export function* makeLabels(scene: Scene, frame: Frame, area: Box): Generator<undefined, Placed, void> {
  const { labels, wishes, marks, blocks } = listLabels(scene, frame, area, measureFor(scene.model));
  yield;
  return { labels, frame, placed: yield* placeLabels(wishes, marks, blocks, area) };
}

const MOST_WIDTHS = 20_000;
/** Names are among the texts: they go with the picture that they are of. */
const known = new WeakMap<Scene['model'], Map<string, number>>();
let measuring: CanvasRenderingContext2D | null = null;

/** How wide a text is, in pixels; kept, as a canvas takes longer to measure than to look up. */
function measureFor(model: Scene['model']): (text: string, font: string) => number {
  const widths = known.get(model) ?? new Map<string, number>();
  known.set(model, widths);
  return (text, font) => {
    const key = `${font} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      width = measure(text, font);
      if (widths.size > MOST_WIDTHS) widths.clear();
      widths.set(key, width);
    }
    return width;
  };
}

function measure(text: string, font: string): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (measuring === null) return text.length * 7;
  measuring.font = font;
  return measuring.measureText(text).width;
}
