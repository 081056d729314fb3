import type { PathsEngine } from '../algorithms/PathsKernel';
import { pickReaches } from '../algorithms/pickReaches';
import type { RankedGraph } from '../algorithms/rankGraph';
import code from './paths.as.ts?kernel';

/** As much of WebAssembly as is used here: no library of pure TypeScript knows it. */
interface Memory {
  readonly buffer: ArrayBuffer | SharedArrayBuffer;
}
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: { readonly env: { readonly memory: Memory } }) => { readonly exports: object };
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number; readonly shared: boolean }) => Memory;
};

/** What `paths.as.ts` exports. Addresses are bytes. */
interface Exports {
  graphSpace(n: number, arcs: number, alike: boolean): number;
  layOut(n: number, arcs: number, graph: number, alike: boolean, own: number): number;
  outOffsetsAt(): number;
  outTargetsAt(): number;
  inOffsetsAt(): number;
  inTargetsAt(): number;
  betweenAt(): number;
  harmonicAt(): number;
  reachedAt(): number;
  distancesAt(): number;
  clearBetween(): void;
  clearSides(): void;
  sweep(from: number, to: number): void;
  near(from: number, to: number): void;
  sample(from: number, to: number, seed: number): void;
}

const PAGE = 65_536;
/** The first bytes are left alone: an address of 0 would be a mistake. */
const FIRST = 64;

let plain: object | null = null;
let shared: object | null = null;

/** @throws where the machine has no WebAssembly, or none with SIMD */
function instantiate(memory: Memory, isShared: boolean): Exports {
  const module = isShared ? (shared ??= new WebAssembly.Module(code.shared)) : (plain ??= new WebAssembly.Module(code.plain));
  return new WebAssembly.Instance(module, { env: { memory } }).exports as Exports;
}

/** A graph in a memory that several threads can work in, each in its own part. Can be posted to them where it is shared. */
export interface WasmMemory {
  readonly memory: Memory;
  readonly isShared: boolean;
  readonly n: number;
  readonly arcs: number;
  readonly alike: boolean;
  /** Bytes of the graph, and of the part of each thread. */
  readonly graphBytes: number;
  readonly ownBytes: number;
}

/** Lays a graph into a memory of its own. @throws where there is no WebAssembly with SIMD, or not so much memory */
export function buildWasmMemory({ n, out, in: into }: RankedGraph, threads: number, isShared: boolean): WasmMemory {
  const arcs = out.targets.length;
  const alike = out === into;
  const ruler = instantiate(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: false }), false);
  const graphBytes = ruler.graphSpace(n, arcs, alike);
  const ownBytes = ruler.layOut(n, arcs, 0, alike, 0);
  const pages = Math.ceil((FIRST + graphBytes + threads * ownBytes) / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: isShared });
  ruler.layOut(n, arcs, FIRST, alike, FIRST + graphBytes);
  layIn(new Int32Array(memory.buffer), ruler, { out, in: into });
  return { memory, isShared, n, arcs, alike, graphBytes, ownBytes };
}

/** The loops on the graph of a room, in the part that belongs to one thread. */
export function openWasmEngine({ memory, isShared, n, arcs, alike, graphBytes, ownBytes }: WasmMemory, thread: number): PathsEngine {
  const loops = instantiate(memory, isShared);
  loops.layOut(n, arcs, FIRST, alike, FIRST + graphBytes + thread * ownBytes);
  return engineOf(viewsOf(memory), loops, n);
}

/** The whole of a memory: an address of bytes, by 4 or by 8, is a place in it. */
interface Views {
  readonly ints: Int32Array;
  readonly doubles: Float64Array;
}

function viewsOf({ buffer }: Memory): Views {
  return { ints: new Int32Array(buffer), doubles: new Float64Array(buffer) };
}

function layIn(ints: Int32Array, loops: Exports, { out, in: into }: Pick<RankedGraph, 'out' | 'in'>): void {
  ints.set(out.offsets, loops.outOffsetsAt() / 4);
  ints.set(out.targets, loops.outTargetsAt() / 4);
  ints.set(into.offsets, loops.inOffsetsAt() / 4);
  ints.set(into.targets, loops.inTargetsAt() / 4);
}

/**
 * A memory of one thread for one graph after another: to make one for each of thousands of small graphs takes longer than what is done in
 * it.
 */
export interface WasmSpace {
  /** The loops on a graph; those on the graph before are of no use any more. @throws as `buildWasmMemory` */
  open(graph: RankedGraph): PathsEngine;
  /** Bytes that it holds. */
  size(): number;
}

export function createWasmSpace(): WasmSpace {
  let held: { readonly views: Views; readonly loops: Exports; readonly bytes: number } | null = null;
  return {
    size: () => held?.bytes ?? 0,
    open(graph) {
      const { n, out, in: into } = graph;
      const [arcs, alike] = [out.targets.length, out === into];
      const ruler = held?.loops ?? instantiate(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: false }), false);
      const graphBytes = ruler.graphSpace(n, arcs, alike);
      const bytes = FIRST + graphBytes + ruler.layOut(n, arcs, 0, alike, 0);
      if (held === null || bytes > held.bytes) {
        // With room for what is a little larger: of states of one study some are.
        const pages = Math.ceil((1.5 * bytes) / PAGE);
        const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: false });
        held = { views: viewsOf(memory), loops: instantiate(memory, false), bytes: pages * PAGE };
      } else held.views.ints.fill(0, 0, Math.ceil(bytes / 4));
      held.loops.layOut(n, arcs, FIRST, alike, FIRST + graphBytes);
      layIn(held.views.ints, held.loops, graph);
      return engineOf(held.views, held.loops, n);
    },
  };
}

function engineOf({ ints, doubles }: Views, loops: Exports, n: number): PathsEngine {
  const column = <T extends Int32Array | Float64Array>(of: T, address: number): T =>
    of.subarray(address / of.BYTES_PER_ELEMENT, address / of.BYTES_PER_ELEMENT + n) as T;
  const between = column(doubles, loops.betweenAt());
  const reaches = {
    harmonic: column(doubles, loops.harmonicAt()),
    reached: column(ints, loops.reachedAt()),
    distances: column(doubles, loops.distancesAt()),
  };
  /** The searches from two sides leave the space that they share with the others as they found it. */
  let sidesAreClear = false;
  return {
    clear() {
      loops.clearBetween();
    },
    sweep(from, to) {
      sidesAreClear = false;
      loops.sweep(from, to);
    },
    near(from, to) {
      sidesAreClear = false;
      loops.near(from, to);
    },
    sample(from, to, seed) {
      if (!sidesAreClear) loops.clearSides();
      sidesAreClear = true;
      loops.sample(from, to, seed);
    },
    readBetween: () => between.slice(),
    readReaches: (sources) => pickReaches(reaches, sources),
  };
}
