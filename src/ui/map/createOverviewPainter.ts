import { workInSlices } from '../../state/changing/workInSlices';
import type { Frame } from './fitFrame';
import { paintLines, paintNodes } from './paintLayers';
import type { Dragged } from './paintSelected';
import { paintSelected } from './paintSelected';
import type { Scene } from './Scene';

/** What is painted stands back when somebody is selected. */
const LINES_BEHIND = 0.3;
const NODES_BEHIND = 0.45;

/** Lines or nodes as they were painted for one scene, seen from one frame. */
interface Layer {
  readonly context: CanvasRenderingContext2D;
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
  /** What is shown. */
  let lines: Layer | null = null;
  let nodes: Layer | null = null;
  /** What is being painted. */
  let under: { readonly scene: Scene; readonly layers: readonly Layer[]; readonly end: () => void } | null = null;
  let waiting = 0;
  /** Canvases that are shown no more, to be painted on again. */
  const spare: HTMLCanvasElement[] = [];

  function newLayer(of: Scene, from: Frame): Layer | null {
    const layer = spare.pop() ?? document.createElement('canvas');
    // Setting its size empties it.
    layer.width = canvas.width;
    layer.height = canvas.height;
    const context = layer.getContext('2d', { willReadFrequently: true });
    context?.scale(devicePixelRatio, devicePixelRatio);
    return context === null ? null : { context, scene: of, frame: from };
  }

  function putAway(layer: Layer | null): void {
    if (layer !== null) spare.push(layer.context.canvas);
  }

  function isOfNow(layer: Layer | null): boolean {
    return (
      layer !== null &&
      scene !== null &&
      looksLike(layer.scene, scene) &&
      layer.frame === frame &&
      layer.context.canvas.width === canvas.width &&
      layer.context.canvas.height === canvas.height
    );
  }

  /** The people come first: they are few, and where they are is what one looks for. */
  function* paint(newNodes: Layer, newLines: Layer): Generator<undefined, void, void> {
    yield* paintNodes(newNodes.context, newNodes.scene, newNodes.frame);
    putAway(nodes);
    nodes = newNodes;
    // Where there is nothing to be seen meanwhile, lines are shown as they come.
    const isFirst = lines === null;
    if (isFirst) lines = newLines;
    draw();
    let shownAt = performance.now();
    for (const slice of paintLines(newLines.context, newLines.scene, newLines.frame)) {
      if (isFirst && performance.now() - shownAt > 100) {
        shownAt = performance.now();
        draw();
      }
      yield slice;
    }
    if (!isFirst) putAway(lines);
    lines = newLines;
  }

  /** A painting that is no longer wanted is finished all the same while the view only moves: its layers are nearer to what is. */
  function paintAnew(): void {
    if (scene === null || canvas.width === 0 || canvas.height === 0 || (isOfNow(lines) && isOfNow(nodes) && under === null)) return;
    if (under !== null) {
      if (looksLike(under.scene, scene)) return;
      under.end();
      for (const layer of under.layers) if (layer !== nodes && layer !== lines) putAway(layer);
      under = null;
    }
    const [newNodes, newLines] = [newLayer(scene, frame), newLayer(scene, frame)];
    if (newNodes === null || newLines === null) return;
    const end = workInSlices(paint(newNodes, newLines), () => {
      under = null;
      draw();
      paintAnew();
    });
    under = { scene, layers: [newNodes, newLines], end };
  }

  function draw(): void {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      const context = canvas.getContext('2d');
      if (context === null || scene === null) return;
      const dense = devicePixelRatio;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      const isBehind = scene.selection.selected !== null;
      for (const [layer, opacity] of [
        [lines, LINES_BEHIND],
        [nodes, NODES_BEHIND],
      ] as const) {
        if (layer === null || layer.context.canvas.width === 0) continue;
        const scale = frame.scale / layer.frame.scale;
        context.setTransform(scale, 0, 0, scale, dense * (frame.x - layer.frame.x * scale), dense * (frame.y - layer.frame.y * scale));
        context.globalAlpha = isBehind ? opacity : 1;
        context.drawImage(layer.context.canvas, 0, 0);
      }
      context.globalAlpha = 1;
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
    one.selection.onlyStanding === other.selection.onlyStanding &&
    one.selection.hidesSilent === other.selection.hidesSilent &&
    one.selection.hidesCrossing === other.selection.hidesCrossing &&
    one.selection.closed === other.selection.closed &&
    one.selection.openMarks === other.selection.openMarks
  );
}
