import type { PathsEngine, PathsJob, PathsKernel, PathsPart, PathsSession } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import type { RankedGraph } from '../algorithms/rankGraph';
import type { LedCrew } from '../support/createCrew';
import { createCrew } from '../support/createCrew';
import type { Line } from '../support/Line';
import type { CrewAnswer, CrewOrder } from './CrewMessage';
import type { WasmMemory, WasmSpace } from './WasmMemory';
import { buildWasmMemory, createWasmSpace, openWasmEngine } from './WasmMemory';

/** People × arcs from which help is worth its beginning: a tenth of a second's work. */
const WORTH_HELP = 4e7;
/** Bytes from which a memory is not kept for the next graph: it would be missed elsewhere. */
const LARGE_SPACE = 2 ** 24;
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
  /** Memories that were let go of, for the next graph. */
  const free: WasmSpace[] = [];
  let crew: LedCrew<PathsJob, PathsPart> | null = null;
  let opened: readonly Line<CrewOrder, CrewAnswer>[] | null = null;

  function linesOnce(): readonly Line<CrewOrder, CrewAnswer>[] {
    if (opened !== null) return opened;
    opened = openLines();
    opened.forEach((line, helper) => {
      line.listen((answer) => {
        if (answer.session !== session) return;
        // No other word is for this: over the same line others speak of other work.
        switch (answer.kind) {
          case 'ready':
            crew?.receive(helper, 'ready');
            break;
          case 'part':
            crew?.receive(helper, answer);
            break;
        }
      });
    });
    return opened;
  }

  function hire(lines: readonly Line<CrewOrder, CrewAnswer>[], graph: RankedGraph, memory: WasmMemory): LedCrew<PathsJob, PathsPart> {
    const mine = session;
    lines.forEach((line, helper) => {
      line.post(
        {
          kind: 'open',
          session: mine,
          memory: memory.isShared ? memory : null,
          graph: memory.isShared ? null : graph,
          thread: memory.isShared ? helper + 1 : 0,
        },
        [],
      );
    });
    return createCrew(lines.length, JOBS_AHEAD, (helper, list, index, job) =>
      lines[helper]?.post({ kind: 'job', session: mine, list, index, job }, []),
    );
  }

  function openAlone(graph: RankedGraph): PathsSession {
    const space = free.pop() ?? createWasmSpace();
    let engine: PathsEngine;
    try {
      engine = space.open(graph);
    } catch {
      return plainPaths.open(graph);
    }
    let isOpen = true;
    return {
      engine,
      crew: null,
      close() {
        if (isOpen && space.size() <= LARGE_SPACE) free.push(space);
        isOpen = false;
      },
    };
  }

  return {
    open(graph): PathsSession {
      const lines = graph.n * graph.out.targets.length >= WORTH_HELP ? linesOnce() : [];
      if (lines.length === 0) return openAlone(graph);
      const isShared = shares;
      let memory: WasmMemory;
      try {
        memory = buildWasmMemory(graph, isShared ? 1 + lines.length : 1, isShared);
      } catch {
        // No WebAssembly, none with SIMD, or too little memory in one piece.
        return plainPaths.open(graph);
      }
      session += 1;
      const mine = session;
      crew = hire(lines, graph, memory);
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
