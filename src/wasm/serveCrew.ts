import type { PathsEngine } from '../algorithms/PathsKernel';
import { runPathsJob } from '../algorithms/runPathsJob';
import { finish } from '../support/finish';
import type { Line } from '../support/Line';
import type { CrewAnswer, CrewOrder } from './CrewMessage';
import { buildWasmMemory, openWasmEngine } from './WasmMemory';

/** What a helper does all its life: has a graph, does jobs on it. */
export function serveCrew(line: Line<CrewAnswer, CrewOrder>): void {
  let open: { readonly session: number; readonly engine: PathsEngine; readonly arcs: number } | null = null;
  line.listen((order) => {
    const { session } = order;
    // No other word is for this: over the same line others speak of other work.
    switch (order.kind) {
      case 'open': {
        const memory = order.memory ?? (order.graph === null ? null : buildWasmMemory(order.graph, 1, false));
        if (memory === null) return;
        open = { session, engine: openWasmEngine(memory, order.thread), arcs: memory.arcs };
        line.post({ kind: 'ready', session }, []);
        break;
      }
      case 'close':
        if (open?.session === session) open = null;
        break;
      case 'job': {
        if (open?.session !== session) return;
        const { list, index, job } = order;
        const part = finish(runPathsJob(open.engine, job, open.arcs));
        const { between, reaches } = part;
        const arrays = [between, reaches?.harmonic, reaches?.reached, reaches?.distances];
        line.post(
          { kind: 'part', session, list, index, part },
          arrays.flatMap((array) => (array?.buffer instanceof ArrayBuffer ? [array.buffer] : [])),
        );
        break;
      }
    }
  });
}
