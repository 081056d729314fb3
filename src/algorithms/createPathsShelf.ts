import type { Csr } from '../network/Csr';
import { isSameGraph } from './isSameGraph';

/** As many graphs as somebody goes to and fro between. */
const GRAPHS_KEPT = 4;

/** Keeps what was computed of a graph, finished or not, so that the same question is taken up where it was left. */
export interface PathsShelf {
  /** What is kept under this name for this graph; made where there is nothing. Graphs are the same if their arcs are. */
  recall<T extends object>(csr: Csr, name: string, make: () => T): T;
}

export function createPathsShelf(): PathsShelf {
  const kept: { readonly csr: Csr; readonly found: Map<string, object> }[] = [];
  return {
    recall<T extends object>(csr: Csr, name: string, make: () => T): T {
      const index = kept.findIndex((entry) => isSameGraph(entry.csr, csr));
      const entry = kept.splice(index, index < 0 ? 0 : 1)[0] ?? { csr, found: new Map<string, object>() };
      kept.unshift(entry);
      kept.length = Math.min(kept.length, GRAPHS_KEPT);
      const known = entry.found.get(name);
      if (known !== undefined) return known as T;
      const made = make();
      entry.found.set(name, made);
      return made;
    },
  };
}
