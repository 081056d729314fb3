import type { PathsEngine } from '../measures/kernels/PathsKernel';
import { runPathsJob } from '../measures/kernels/runPathsJob';
import { finish } from '../support/finish';
import type { CrewAnswer, CrewOrder, Line } from './CrewMessage';
import { buildWasmRoom, openWasmEngine } from './WasmRoom';

/** What a helper does all its life: has a graph, does jobs on it. */
export function serveCrew(line: Line<CrewAnswer, CrewOrder>): void {
  let open: { readonly session: number; readonly engine: PathsEngine; readonly arcs: number } | null = null;
  line.listen((order) => {
    const { session } = order;
    if (order.kind === 'open') {
      const room = order.room ?? (order.graph === null ? null : buildWasmRoom(order.graph, 1, false));
      if (room === null) return;
      open = { session, engine: openWasmEngine(room, order.thread), arcs: room.arcs };
      line.post({ kind: 'ready', session }, []);
    } else if (open?.session !== session) return;
    else if (order.kind === 'close') open = null;
    else {
      const { list, index, job } = order;
      const part = finish(runPathsJob(open.engine, job, open.arcs));
      const { between, reaches } = part;
      const arrays = [between, reaches?.harmonic, reaches?.reached, reaches?.distances];
      line.post({ kind: 'part', session, list, index, part }, arrays.flatMap((array) => (array?.buffer instanceof ArrayBuffer ? [array.buffer] : [])));
    }
  });
}
