import { passesActivity } from '../domain/passesActivity';
import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/results/Reconciled';
import type { SettledRule } from '../domain/steps/settleRule';
import { countLabelFacts } from '../isolation/facts/countLabelFacts';
import type { Before } from '../isolation/facts/readGiven';
import { readGiven } from '../isolation/facts/readGiven';
import { readOwnTies } from '../isolation/facts/ownTies';
import { readReach } from '../isolation/facts/readReach';
import { rememberPlaces } from '../domain/rememberPlaces';
import { isSmall } from '../isolation/judgeCounted';
import { lacksMentor } from '../isolation/judgeIndicators';
import { labelAlone, labelManager } from '../isolation/judgeManager';

/** What the figures of a plan count of a manager, one bit each. */
export const MARKS = [
  ...(['isolated', 'possibly', 'fewContacts', 'noWiderNetwork'] as const),
  ...(['nobodyLike', 'knowledgeOutside', 'supportOutside', 'withoutMentor'] as const),
] as const;
export type Mark = (typeof MARKS)[number];

const bitOf = (mark: Mark, is: boolean): number => (is ? 1 << MARKS.indexOf(mark) : 0);
export const isMarked = (bits: number | undefined, mark: Mark): boolean => ((bits ?? 0) & bitOf(mark, true)) !== 0;

/** What is known of the managers of one study, each worked out when it is asked for. */
export interface Marked {
  readonly of: (manager: number) => number;
  /**
   * What reaches a manager from elsewhere than from ties with them, as a number: whether those around them are few, and whether silence
   * about support is no absence in their organisation. Where it is as it was, and no tie with them came, their marks are as they were.
   * Who is few without the contacts of whom it is not recorded whether they are in use can be said to be unclear, and has no mark of it.
   */
  readonly around: (manager: number) => number;
  readonly before: Before['given'];
}

/**
 * @param same whether two names are of one organisation; one that remembers, where many states of one study are marked
 * @param known spares reading again the reports that are as they were
 */
export function markManagers(reconciled: Reconciled, rule: SettledRule, same = rememberPlaces(), known: Before | null = null): Marked {
  const given = readGiven(reconciled, rule, same, known);
  const { of, ownOf, componentOf, silentOf } = countLabelFacts(reconciled, rule, given);
  return {
    of(manager) {
      const facts = of(manager);
      const own = ownOf(manager);
      const label = labelAlone(facts, () => silentOf(manager), rule.tau, rule.sigma);
      const kind = label === 'isolated' ? labelManager({ ...facts, silent: silentOf(manager) }, rule.tau, rule.sigma).kind : null;
      const { knowledge, support } = readReach({ own, absenceJudged: facts.absenceJudged }, reconciled);
      return (
        bitOf('isolated', label === 'isolated') |
        bitOf('possibly', label === 'possibly') |
        bitOf('fewContacts', kind === 'few_contacts') |
        bitOf('noWiderNetwork', kind === 'no_wider_network') |
        bitOf('nobodyLike', facts.indicators.F4 === true) |
        bitOf('knowledgeOutside', knowledge === 'outside') |
        bitOf('supportOutside', support === 'outside') |
        bitOf('withoutMentor', lacksMentor(own, reconciled, facts.absenceJudged) === true)
      );
    },
    around(manager) {
      return Number(isSmall(componentOf(manager), rule)) + 2 * (given.hardly.of[manager] ?? 0);
    },
    before: given,
  };
}

/** Own ties of those who answered that are known to lead out of the organisation, and to another unit of their own. */
export interface TieCounts {
  readonly externalTies: number;
  readonly unitTies: number;
}

/** Counts them of all reports, or of some. */
export function makeTieCounter(
  reconciled: Reconciled,
  { activity }: Lens,
  same = rememberPlaces(),
): (some?: Iterable<number>) => TieCounts {
  const { reports, response } = reconciled;
  const { isExternal, isBeyond } = readOwnTies(reconciled, 'post', same);
  return (some = reports.from.keys()) => {
    let [externalTies, unitTies] = [0, 0];
    for (const report of some) {
      if (response[reports.from[report] ?? -1] !== 'answered' || !passesActivity(reports.activity[report], activity)) continue;
      const isOut = isExternal(report);
      if (isOut === true) externalTies += 1;
      else if (isOut === false && isBeyond(report) === true) unitTies += 1;
    }
    return { externalTies, unitTies };
  };
}
