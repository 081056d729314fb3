import type { DirectedGraph, UndirectedGraph } from 'graphology';

import type { Reconciled } from '../domain/results/Reconciled';
import type { Csr } from '../network/Csr';
import { selectReports } from '../network/selectReports';
import { toDirectedGraph, toUndirectedGraph } from '../network/toGraphology';
import type { View } from '../network/View';
import type { Work } from '../support/Progress';
import type { SearchTree } from '../algorithms/buildSearchTree';
import { buildSearchTree } from '../algorithms/buildSearchTree';
import type { Components } from '../algorithms/computeComponents';
import { computeComponents } from '../algorithms/computeComponents';
import type { Paths } from '../algorithms/computePaths';
import { computePaths } from '../algorithms/computePaths';
import { computeReaches } from '../algorithms/computeReaches';
import type { Reaches } from '../algorithms/PathsKernel';
import type { SampledPaths } from '../algorithms/samplePaths';
import { samplePaths } from '../algorithms/samplePaths';
import { sumPathsFrom } from '../algorithms/sumPathsFrom';
import type { Triangles } from '../algorithms/computeTriangles';
import { computeTriangles } from '../algorithms/computeTriangles';
import type { PathsMethod } from './PathsMethod';
import { EXACTLY } from './PathsMethod';

/** Along the edges of the lens's rule, along the reports, or against them. */
export type Along = 'edges' | 'out' | 'in';

/** Nobody is between two others. */
const FEWEST_TO_SAMPLE = 3;

/** One view with what several measures need of it, each computed once and when first asked for. */
export class MeasureContext {
  readonly reconciled: Reconciled;
  readonly view: View;
  readonly method: PathsMethod;
  readonly #paths = new Map<Along, Paths>();
  readonly #sampled = new Map<Along, SampledPaths>();
  readonly #reaches = new Map<Along, Reaches>();
  #triangles: Triangles | null = null;
  #components: Components | null = null;
  #searchTree: SearchTree | null = null;
  #undirected: UndirectedGraph | null = null;
  #directed: DirectedGraph | null = null;
  #own: readonly (readonly number[])[] | null = null;

  constructor(reconciled: Reconciled, view: View, method: PathsMethod = EXACTLY) {
    this.reconciled = reconciled;
    this.view = view;
    this.method = method;
  }

  #rows(along: Along): Csr {
    return along === 'edges' ? this.view.undirected : this.view[along];
  }

  /**
   * By node, over ordered pairs: exactly, estimated, or from some sources only, as the method says. Along edges each pair counts for each
   * direction.
   */
  *betweenness(along: 'edges' | 'out'): Work<Float64Array> {
    const { kernel, sampling, sources } = this.method;
    if (sources !== undefined) {
      const { betweenness } = yield* sumPathsFrom(this.view.n, this.#rows(along), sources, kernel);
      return betweenness.map((value) => (value * this.view.n) / sources.length);
    }
    if (sampling !== null && this.view.n >= FEWEST_TO_SAMPLE) {
      const sampled = this.#sampled.get(along) ?? (yield* samplePaths(this.view.n, this.#rows(along), sampling, kernel));
      this.#sampled.set(along, sampled);
      return sampled.betweenness;
    }
    const paths = this.#paths.get(along) ?? (yield* computePaths(this.view.n, this.#rows(along), kernel));
    this.#paths.set(along, paths);
    return paths.betweenness;
  }

  /** How surely `betweenness` was estimated; `null` = it is exact. */
  sampledBetweenness(along: 'edges' | 'out'): SampledPaths | null {
    return this.#sampled.get(along) ?? null;
  }

  /** How far paths lead from each node, always exactly; from the pass of betweenness where there was one. */
  *reaches(along: Along): Work<Reaches> {
    const reaches =
      this.#paths.get(along) ?? this.#reaches.get(along) ?? (yield* computeReaches(this.view.n, this.#rows(along), this.method.kernel));
    this.#reaches.set(along, reaches);
    return reaches;
  }

  *triangles(): Work<Triangles> {
    this.#triangles ??= yield* computeTriangles(this.view.n, this.view.undirected);
    return this.#triangles;
  }

  get components(): Components {
    return (this.#components ??= computeComponents(this.view.n, this.view.undirected));
  }

  get searchTree(): SearchTree {
    return (this.#searchTree ??= buildSearchTree(this.view.n, this.view.undirected));
  }

  get undirectedGraph(): UndirectedGraph {
    return (this.#undirected ??= toUndirectedGraph(this.view.n, this.view.undirected));
  }

  get directedGraph(): DirectedGraph {
    return (this.#directed ??= toDirectedGraph(this.view.n, this.view.out));
  }

  /** Reports by each node that pass the lens, whomever they name: managers, persons off the roster, collectivities. */
  get own(): readonly (readonly number[])[] {
    return (this.#own ??= this.#listOwn());
  }

  #listOwn(): readonly (readonly number[])[] {
    const { reports } = this.reconciled;
    const selected = selectReports(reports, this.view.lens);
    const own: number[][] = Array.from({ length: this.view.n }, () => []);
    for (let report = 0; report < reports.length; report += 1) {
      if (selected[report] === 1) own[this.view.nodeOf[reports.from[report] ?? 0] ?? -1]?.push(report);
    }
    return own;
  }

  /** The types of a report that the lens looks at. */
  typesOf(report: number): readonly string[] {
    const types = this.reconciled.reports.lists[this.reconciled.reports.types[report] ?? 0] ?? [];
    const { types: wanted } = this.view.lens;
    return wanted === null ? types : types.filter((type) => wanted.includes(type));
  }
}
