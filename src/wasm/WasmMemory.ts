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
  new Int32Array(memory.buffer, ruler.outOffsetsAt()).set(out.offsets);
  new Int32Array(memory.buffer, ruler.outTargetsAt()).set(out.targets);
  new Int32Array(memory.buffer, ruler.inOffsetsAt()).set(into.offsets);
  new Int32Array(memory.buffer, ruler.inTargetsAt()).set(into.targets);
  return { memory, isShared, n, arcs, alike, graphBytes, ownBytes };
}

/** The loops on the graph of a room, in the part that belongs to one thread. */
export function openWasmEngine({ memory, isShared, n, arcs, alike, graphBytes, ownBytes }: WasmMemory, thread: number): PathsEngine {
  const loops = instantiate(memory, isShared);
  loops.layOut(n, arcs, FIRST, alike, FIRST + graphBytes + thread * ownBytes);
  const { buffer } = memory;
  const between = new Float64Array(buffer, loops.betweenAt(), n);
  const reaches = { harmonic: new Float64Array(buffer, loops.harmonicAt(), n), reached: new Int32Array(buffer, loops.reachedAt(), n), distances: new Float64Array(buffer, loops.distancesAt(), n) };
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
