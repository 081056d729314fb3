import type { PathsJob, PathsPart } from '../algorithms/PathsKernel';
import type { RankedGraph } from '../algorithms/rankGraph';
import type { WasmMemory } from './WasmMemory';

/** To a helper: a graph to work on (in a memory that is shared, or a copy), a job on it, or no more of it. */
export type CrewOrder =
  | {
      readonly kind: 'open';
      readonly session: number;
      readonly memory: WasmMemory | null;
      readonly graph: RankedGraph | null;
      readonly thread: number;
    }
  | { readonly kind: 'job'; readonly session: number; readonly list: number; readonly index: number; readonly job: PathsJob }
  | { readonly kind: 'close'; readonly session: number };

/** From a helper: it has the graph, or has done a job. */
export type CrewAnswer =
  | { readonly kind: 'ready'; readonly session: number }
  | { readonly kind: 'part'; readonly session: number; readonly list: number; readonly index: number; readonly part: PathsPart };
