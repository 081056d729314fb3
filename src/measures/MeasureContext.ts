import type { DirectedGraph, UndirectedGraph } from 'graphology';

import type { Reconciled } from '../domain/Reconciled';
import { selectReports } from '../network/selectReports';
import { toDirectedGraph, toUndirectedGraph } from '../network/toGraphology';
import type { View } from '../network/View';
import type { Work } from '../support/Progress';
import type { SearchTree } from './kernels/buildSearchTree';
import { buildSearchTree } from './kernels/buildSearchTree';
import type { Components } from './kernels/computeComponents';
import { computeComponents } from './kernels/computeComponents';
import type { Paths } from './kernels/computePaths';
import { computePaths } from './kernels/computePaths';
import type { Triangles } from './kernels/computeTriangles';
import { computeTriangles } from './kernels/computeTriangles';

/** One view with what several measures need of it, each computed once and when first asked for. */
export class MeasureContext {
  readonly reconciled: Reconciled;
  readonly view: View;
  #paths: Paths | null = null;
  #directedPaths: Paths | null = null;
  #triangles: Triangles | null = null;
  #components: Components | null = null;
  #searchTree: SearchTree | null = null;
  #undirected: UndirectedGraph | null = null;
  #directed: DirectedGraph | null = null;
  #own: readonly (readonly number[])[] | null = null;

  constructor(reconciled: Reconciled, view: View) {
    this.reconciled = reconciled;
    this.view = view;
  }

  /** Shortest paths along the edges; betweenness counts each pair once for each direction. */
  *paths(): Work<Paths> {
    this.#paths ??= yield* computePaths(this.view.n, this.view.undirected);
    return this.#paths;
  }

  *directedPaths(): Work<Paths> {
    this.#directedPaths ??= yield* computePaths(this.view.n, this.view.out);
    return this.#directedPaths;
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
