import type { PathsJob, PathsKernel, PathsPart, PathsSession } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import type { RankedGraph } from '../algorithms/rankGraph';
import type { LedCrew } from '../support/createCrew';
import { createCrew } from '../support/createCrew';
import type { Line } from '../support/Line';
import type { CrewAnswer, CrewOrder } from './CrewMessage';
import type { WasmMemory } from './WasmMemory';
import { buildWasmMemory, openWasmEngine } from './WasmMemory';

/** People × arcs from which help is worth its beginning: a tenth of a second's work. */
const WORTH_HELP = 4e7;
/** Jobs along paths are short: a helper has the next one before it is asked for. */
const JOBS_AHEAD = 2;

/**
 * Paths by WebAssembly, on this thread and on those at the other ends of the lines; where the machine cannot, in
 * TypeScript on this thread.
 *
 * @param openLines called when help is worth having for the first time
 * @param shares whether memory can be shared with the other threads; else each has a copy of the graph
 */
export function createWasmKernel(openLines: () => readonly Line<CrewOrder, CrewAnswer>[] = () => [], shares = false): PathsKernel {
  let session = 0;
  let crew: LedCrew<PathsJob, PathsPart> | null = null;
  let opened: readonly Line<CrewOrder, CrewAnswer>[] | null = null;

  function linesOnce(): readonly Line<CrewOrder, CrewAnswer>[] {
    if (opened !== null) return opened;
    opened = openLines();
    opened.forEach((line, helper) => {
      line.listen((answer) => {
        // Over the same line others speak of other work.
        if (answer.session === session && (answer.kind === 'ready' || answer.kind === 'part')) crew?.receive(helper, answer.kind === 'ready' ? 'ready' : answer);
      });
    });
    return opened;
  }

  function hire(lines: readonly Line<CrewOrder, CrewAnswer>[], graph: RankedGraph, memory: WasmMemory): LedCrew<PathsJob, PathsPart> {
    const mine = session;
    lines.forEach((line, helper) => {
      line.post({ kind: 'open', session: mine, memory: memory.isShared ? memory : null, graph: memory.isShared ? null : graph, thread: memory.isShared ? helper + 1 : 0 }, []);
    });
    return createCrew(lines.length, JOBS_AHEAD, (helper, list, index, job) => lines[helper]?.post({ kind: 'job', session: mine, list, index, job }, []));
  }

  return {
    open(graph): PathsSession {
      const lines = graph.n * graph.out.targets.length >= WORTH_HELP ? linesOnce() : [];
      const isShared = shares && lines.length > 0;
      let memory: WasmMemory;
      try {
        memory = buildWasmMemory(graph, isShared ? 1 + lines.length : 1, isShared);
      } catch {
        // No WebAssembly, none with SIMD, or too little memory in one piece.
        return plainPaths.open(graph);
      }
      session += 1;
      const mine = session;
      crew = lines.length > 0 ? hire(lines, graph, memory) : null;
      return {
        engine: openWasmEngine(memory, 0),
        crew,
        close() {
          for (const line of lines) line.post({ kind: 'close', session: mine }, []);
        },
      };
    },
  };
}
