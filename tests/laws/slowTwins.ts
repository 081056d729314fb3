import type { Matrix } from './slowMeasures';
import {
  slowAssortativity,
  slowBetweenness,
  slowBridgeDependence,
  slowBridges,
  slowBrokerage,
  slowClustering,
  slowComponents,
  slowConstraint,
  slowCore,
  slowCutVertices,
  slowDistances,
  slowEffectiveSize,
  slowEi,
  slowEigenvector,
  slowFragility,
  slowFragmentation,
  slowHarmonic,
  slowModularity,
  slowPageRank,
  transpose,
} from './slowMeasures';

type Values = readonly (number | null)[];
const degrees = (a: Matrix): number[] => a.map((row) => row.filter(Boolean).length);
const steps = (row: readonly number[]): number[] => row.filter((value) => value > 0 && Number.isFinite(value));
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const crossing = (a: Matrix, part: readonly string[]): number[] =>
  a.map((row, i) => row.filter((tie, j) => tie && part[i] !== part[j]).length);

/** Measure of persons on undirected ties → its values written down from the definition. */
export const UNDIRECTED_TWINS: Readonly<Record<string, (edges: Matrix, part: readonly string[]) => Values>> = {
  degree: degrees,
  betweenness: (a) => slowBetweenness(a).map((value) => (a.length < 3 ? null : value / 2)),
  betweennessNormalised: (a) => slowBetweenness(a).map((value) => (a.length < 3 ? null : value / ((a.length - 1) * (a.length - 2)))),
  harmonic: slowHarmonic,
  harmonicNormalised: (a) => slowHarmonic(a).map((value) => (a.length < 2 ? null : value / (a.length - 1))),
  closenessWF: (a) =>
    slowDistances(a).map((row) => {
      const reached = steps(row).length;
      if (a.length < 2) return null;
      return reached === 0 ? 0 : (reached / sum(steps(row))) * (reached / (a.length - 1));
    }),
  reach2: (a) => slowDistances(a).map((row) => (a.length < 2 ? null : steps(row).filter((value) => value <= 2).length / (a.length - 1))),
  componentSize: (a) => slowDistances(a).map((row) => row.filter(Number.isFinite).length),
  bridgeDependence: slowBridgeDependence,
  bridges: slowBridges,
  cutVertex: slowCutVertices,
  bridgingTies: crossing,
  bridgingShare: (a, part) => crossing(a, part).map((count, i) => (degrees(a)[i] === 0 ? null : count / (degrees(a)[i] ?? 1))),
  eigenvector: slowEigenvector,
  coreNumber: slowCore,
  clustering: slowClustering,
  effectiveSize: slowEffectiveSize,
  efficiency: (a) => slowEffectiveSize(a).map((value, i) => (value === null ? null : value / (degrees(a)[i] ?? 1))),
  constraint: slowConstraint,
  fragility: slowFragility,
  eiIndex: slowEi,
  eiIndexByGroup: slowEi,
};

export const UNDIRECTED_NETWORK_TWINS: Readonly<Record<string, (edges: Matrix, part: readonly string[]) => number | null>> = {
  components: (a) => new Set(slowComponents(a)).size,
  largestComponent: (a) => Math.max(0, ...slowDistances(a).map((row) => row.filter(Number.isFinite).length)),
  isolates: (a) => degrees(a).filter((degree) => degree === 0).length,
  assortativity: slowAssortativity,
  eiIndex: slowNetworkEi,
  eiIndexByGroup: slowNetworkEi,
  fragmentation: (a) => (a.length < 2 ? null : slowFragmentation(a)),
  modularity: slowModularity,
};

function slowNetworkEi(a: Matrix, part: readonly string[]): number | null {
  const [all, external] = [sum(degrees(a)), sum(crossing(a, part))];
  return all === 0 ? null : (external - (all - external)) / all;
}

/** The same along the reports. Those that depend on who answered are among `OWN_TWINS`. */
export const DIRECTED_TWINS: Readonly<Record<string, (arcs: Matrix) => Values>> = {
  inDegree: (a) => degrees(transpose(a)),
  outDegree: degrees,
  betweennessDirected: (a) => slowBetweenness(a).map((value) => (a.length < 3 ? null : value)),
  harmonicOut: slowHarmonic,
  harmonicIn: (a) => slowHarmonic(transpose(a)),
  pageRank: slowPageRank,
};

/** Those of several numbers a person. */
export const DIRECTED_PART_TWINS: Readonly<Record<string, (arcs: Matrix, part: readonly string[]) => readonly (readonly number[])[]>> = {
  brokerage: slowBrokerage,
  brokerageByGroup: slowBrokerage,
};
