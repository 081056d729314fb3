import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/results/Reconciled';
import type { VerdictLabel } from '../domain/results/Verdict';
import type { Worlds } from '../domain/results/Worlds';
import { WORLDS } from '../domain/results/Worlds';
import { computeLikelihoods } from '../isolation/silence/computeLikelihoods';
import type { Work } from '../support/Progress';

const STAGE = 'Findings in plausible worlds';
/** What is 96 must not become 95 because fractions were added up. */
const SLACK = 1e-9;

interface Counted extends Pick<Worlds, 'counts' | 'turned'> {
  /** As names are read now. */
  readonly labels: readonly VerdictLabel[];
}

/**
 * In how many of a hundred worlds each finding holds. Worlds that are alike are looked at once; missing answers are reckoned in each,
 * exactly, so that without open names the count is `holds`. Turned is who has another label in one of them.
 *
 * @param worlds which names are one person in each; empty = as they are read now
 * @param read the study with its names read so
 */
export function* countWorlds(
  worlds: readonly (readonly number[])[],
  read: (joined: readonly number[]) => Reconciled,
  rule: IsolationRule,
): Work<Counted> {
  const alike = new Map<string, { readonly joined: readonly number[]; times: number }>([['', { joined: [], times: 0 }]]);
  for (const joined of worlds) {
    const key = joined.join(' ');
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { joined, times: 1 });
    else known.times += 1;
  }
  const chancesOf = computeLikelihoods(rule);
  const sums = { isolated: new Float64Array(), notIsolated: new Float64Array() };
  let [labels, answered]: [readonly VerdictLabel[], readonly boolean[]] = [[], []];
  const turned = new Set<number>();
  for (const [done, { joined, times }] of [...alike.values()].entries()) {
    yield { stage: STAGE, done, total: alike.size };
    const reconciled = read(joined);
    yield { stage: STAGE, done, total: alike.size };
    const seen = chancesOf(reconciled);
    // The first are names as they are read now.
    if (done === 0) {
      labels = seen.labels;
      answered = reconciled.response.map((response) => response === 'answered');
      [sums.isolated, sums.notIsolated] = [new Float64Array(labels.length), new Float64Array(labels.length)];
    }
    for (const [manager, label] of seen.labels.entries()) {
      if (label !== labels[manager]) turned.add(manager);
      sums.isolated[manager] = (sums.isolated[manager] ?? 0) + times * (seen.isolated[manager] ?? 0);
      sums.notIsolated[manager] = (sums.notIsolated[manager] ?? 0) + times * (seen.notIsolated[manager] ?? 0);
    }
  }
  const cut = (sum: number | undefined): number => Math.floor((WORLDS * (sum ?? 0)) / worlds.length + SLACK);
  return {
    labels,
    counts: answered.map((is, manager) =>
      is ? { isolated: cut(sums.isolated[manager]), notIsolated: cut(sums.notIsolated[manager]) } : null,
    ),
    turned: [...turned].sort((a, b) => a - b),
  };
}
