/** A ratio of times in the same run that Kith wants to reach: `of` over `to`, at most so much. */
export interface Floor {
  readonly says: string;
  readonly task: string;
  readonly n: number;
  readonly of: string;
  /** Another task of the same program, where it is not the same task of another. */
  readonly toTask?: string;
  readonly to: string;
  readonly atMost: number;
  readonly goal: number | null;
}

/** Seconds of one whole command on two processors: on a machine that does nothing else. */
export interface Limit {
  readonly says: string;
  readonly task: string;
  readonly n: number;
  readonly who: string;
  readonly atMostS: number;
}

export const LIMITS: readonly Limit[] = [
  { says: 'robustness of betweenness, 500 runs for each error', task: 'robustness', n: 92, who: 'Kith', atMostS: 3 },
  { says: 'robustness of betweenness, 40 runs for each error, as on the page', task: 'robustness', n: 5000, who: 'Kith', atMostS: 60 },
  { says: 'kith isolation', task: 'isolation', n: 50_000, who: 'Kith', atMostS: 6 },
];

/** Issue 4, and the stretch figures of the design of performance, section 9. */
export const FLOORS: readonly Floor[] = [
  {
    says: 'exact betweenness with harmonic, 2 threads',
    task: 'betweenness',
    n: 20_000,
    of: 'Kith, 2 threads',
    to: 'graphology',
    atMost: 1 / 15,
    goal: 1 / 30,
  },
  {
    says: 'exact betweenness with harmonic, 2 threads',
    task: 'betweenness of all',
    n: 20_000,
    of: 'Kith, 2 threads',
    to: 'igraph',
    atMost: 0.3,
    goal: 0.13,
  },
  {
    says: 'exact betweenness with harmonic, 1 thread',
    task: 'betweenness of all',
    n: 20_000,
    of: 'Kith, 1 thread',
    to: 'igraph',
    atMost: 0.55,
    goal: 0.25,
  },
  {
    says: 'exact betweenness, 2 threads for 1',
    task: 'betweenness of all',
    n: 20_000,
    of: 'Kith, 2 threads',
    to: 'Kith, 1 thread',
    atMost: 1 / 1.7,
    goal: 1 / 1.9,
  },
  {
    says: 'all-pairs closeness, 1 thread',
    task: 'closeness',
    n: 5000,
    of: 'Kith, 1 thread',
    to: 'graphology',
    atMost: 1 / 12,
    goal: 1 / 40,
  },
  { says: 'all-pairs harmonic, 1 thread', task: 'harmonic', n: 5000, of: 'Kith, 1 thread', to: 'igraph', atMost: 1 / 5, goal: 1 / 15 },
  { says: 'building', task: 'build', n: 50_000, of: 'Kith', to: 'graphology', atMost: 1 / 100, goal: 1 / 300 },
  ...['pagerank', 'cores', 'components', 'constraint'].map((task): Floor => ({
    says: task,
    task,
    n: 50_000,
    of: 'Kith',
    to: 'igraph',
    atMost: 2,
    goal: 1,
  })),
  {
    says: 'what-if of one tie',
    task: 'what-if, one tie taken away',
    n: 5000,
    of: 'Kith, 1 thread',
    toTask: 'what-if, a full pass',
    to: 'Kith, 1 thread',
    atMost: 0.5,
    goal: 0.2,
  },
  { says: 'import of a million rows', task: 'import', n: 1_000_000, of: 'Kith', to: 'papaparse', atMost: 1 / 3, goal: 1 / 5 },
  { says: 'saving 400,000 ties', task: 'save', n: 400_000, of: 'Kith', to: 'one record each', atMost: 1 / 200, goal: 1 / 1000 },
  { says: 'kith measure --measures betweenness,harmonic', task: 'command', n: 5000, of: 'Kith', to: 'igraph', atMost: 0.4, goal: null },
];

/** The issue on comparing: whole processes beside numpy. */
export const COMPARE_FLOORS: readonly Floor[] = [
  { says: 'kith compare, five outcomes, 9,999 relabellings', task: 'compare', n: 5000, of: 'Kith', to: 'numpy', atMost: 0.5, goal: null },
  ...[500, 1000].map((n): Floor => ({
    says: 'kith compare --also dyads, 1,000 relabellings',
    task: 'qap',
    n,
    of: 'Kith',
    to: 'numpy',
    atMost: 0.7,
    goal: null,
  })),
];
