import { workInSlices } from '../parts/workInSlices';
import type { Frame } from './fitFrame';
import { paintLines, paintNodes } from './paintLayers';
import type { Dragged } from './paintSelected';
import { paintSelected } from './paintSelected';
import type { Scene } from './Scene';

/** What is painted stands back when somebody is selected. */
const LINES_BEHIND = 0.3;
const NODES_BEHIND = 0.45;

/** Lines and nodes as they were painted for one scene, seen from one frame. */
interface Layers {
  readonly lines: CanvasRenderingContext2D;
  readonly nodes: CanvasRenderingContext2D;
  readonly scene: Scene;
  readonly frame: Frame;
}

export interface OverviewPainter {
  readonly show: (scene: Scene) => void;
  readonly look: (frame: Frame) => void;
  readonly drag: (dragged: Dragged | null) => void;
  readonly stop: () => void;
}

/**
 * Paints a network that is too large to be painted between two frames of a screen. Lines and nodes go to layers of their own, a
 * slice at a time; while the view moves, the layers that are there are moved with it, and new ones are painted meanwhile.
 */
export function createOverviewPainter(canvas: HTMLCanvasElement): OverviewPainter {
  let scene: Scene | null = null;
  let frame: Frame = { scale: 1, x: 0, y: 0 };
  let dragged: Dragged | null = null;
  let ready: Layers | null = null;
  let under: { readonly layers: Layers; readonly end: () => void } | null = null;
  let waiting = 0;
  /** Layers that are shown no more, to be painted on again. */
  const spare: HTMLCanvasElement[] = [];

  function newLayer(): CanvasRenderingContext2D | null {
    const layer = spare.pop() ?? document.createElement('canvas');
    // Setting its size empties it.
    layer.width = canvas.width;
    layer.height = canvas.height;
    const context = layer.getContext('2d', { willReadFrequently: true });
    context?.scale(devicePixelRatio, devicePixelRatio);
    return context;
  }

  function putAway(layers: Layers | null): void {
    if (layers !== null) spare.push(layers.lines.canvas, layers.nodes.canvas);
  }

  function isOfNow(layers: Layers): boolean {
    return scene !== null && looksLike(layers.scene, scene) && layers.frame === frame && layers.lines.canvas.width === canvas.width && layers.lines.canvas.height === canvas.height;
  }

  function* paint({ lines, nodes, scene: of, frame: from }: Layers): Generator<undefined, void, void> {
    // The people come first: they are few, and where they are is what one looks for.
    yield* paintNodes(nodes, of, from);
    let shownAt = performance.now();
    for (const slice of paintLines(lines, of, from)) {
      if (ready === null && performance.now() - shownAt > 100) {
        shownAt = performance.now();
        draw();
      }
      yield slice;
    }
  }

  /** A painting that is no longer wanted is finished all the same while the view only moves: its layers are nearer to what is. */
  function paintAnew(): void {
    if (scene === null || canvas.width === 0 || canvas.height === 0 || (ready !== null && isOfNow(ready))) return;
    if (under !== null) {
      if (looksLike(under.layers.scene, scene) && under.layers.lines.canvas.width === canvas.width) return;
      under.end();
      putAway(under.layers);
      under = null;
    }
    const [lines, nodes] = [newLayer(), newLayer()];
    if (lines === null || nodes === null) return;
    const layers: Layers = { lines, nodes, scene, frame };
    const end = workInSlices(paint(layers), () => {
      putAway(ready);
      ready = layers;
      under = null;
      draw();
      paintAnew();
    });
    under = { layers, end };
  }

  function draw(): void {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      const context = canvas.getContext('2d');
      if (context === null || scene === null) return;
      const dense = devicePixelRatio;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      const layers = ready ?? under?.layers ?? null;
      if (layers !== null) {
        const scale = frame.scale / layers.frame.scale;
        context.setTransform(scale, 0, 0, scale, dense * (frame.x - layers.frame.x * scale), dense * (frame.y - layers.frame.y * scale));
        const isBehind = scene.selection.selected !== null;
        context.globalAlpha = isBehind ? LINES_BEHIND : 1;
        context.drawImage(layers.lines.canvas, 0, 0);
        context.globalAlpha = isBehind ? NODES_BEHIND : 1;
        context.drawImage(layers.nodes.canvas, 0, 0);
        context.globalAlpha = 1;
      }
      context.setTransform(dense, 0, 0, dense, 0, 0);
      paintSelected(context, scene, frame, dragged);
    });
  }

  function change(): void {
    const [width, height] = [Math.round(canvas.clientWidth * devicePixelRatio), Math.round(canvas.clientHeight * devicePixelRatio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    paintAnew();
    draw();
  }

  return {
    show(next) {
      scene = next;
      change();
    },
    look(next) {
      frame = next;
      change();
    },
    drag(next) {
      dragged = next;
      draw();
    },
    stop() {
      cancelAnimationFrame(waiting);
      under?.end();
      under = null;
    },
  };
}

/** Whether the same lines and nodes are painted for both; who is selected stands above them. */
function looksLike(one: Scene, other: Scene): boolean {
  return (
    one.model === other.model &&
    one.look === other.look &&
    one.palette === other.palette &&
    one.selection.hiddenGroups === other.selection.hiddenGroups &&
    one.selection.hiddenOrganisations === other.selection.hiddenOrganisations &&
    one.selection.onlyFlagged === other.selection.onlyFlagged
  );
}
