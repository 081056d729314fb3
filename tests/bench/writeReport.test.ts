import { expect, it } from 'vitest';

import type { Timed } from '../../bench/Timed';
import { writeReport } from '../../bench/writeReport';

const row = (who: string, seconds: number, check: readonly number[], task = 'pagerank'): Timed => ({
  task,
  n: 50_000,
  who,
  seconds,
  share: 1,
  check,
});
const report = (timed: readonly Timed[]) => writeReport([], timed, new Map(), []).split('\n');

it('prints a ratio of times where both programs found the same', () => {
  const lines = report([row('Kith', 0.2, [1, 0.01]), row('igraph', 0.1, [1.0000001, 0.01])]);
  expect(lines).toContain('| 50000 | 0.200 | 0.100 (0.50 ×) |');
  expect(lines).toContain('| pagerank, 50000: Kith / igraph | 2.0 (1.0) | 2.0 | reached |');
});

it('prints none where they disagree, and calls no floor reached', () => {
  const lines = report([row('Kith', 0.2, [1, 0.01]), row('igraph', 0.1, [1, 0.0101])]);
  expect(lines).toContain('| 50000 | 0.200 | 0.100 (other values: not compared) |');
  expect(lines).toContain('| pagerank, 50000: Kith / igraph | 2.0 (1.0) | the two disagree | |');
});

it('says which floors are missed, and which were not measured', () => {
  const lines = report([row('Kith', 0.3, [1, 0.01]), row('igraph', 0.1, [1, 0.01])]);
  expect(lines).toContain('| pagerank, 50000: Kith / igraph | 2.0 (1.0) | 3.0 | **missed** |');
  expect(lines).toContain('| cores, 50000: Kith / igraph | 2.0 (1.0) | not in this run | |');
});
