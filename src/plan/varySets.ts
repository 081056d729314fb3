import type { PlannedAction } from '../domain/Plan';
import { makeChance } from '../statistics/makeChance';
import type { Work } from '../support/Progress';
import { boundSets } from './boundSets';
import { makeAction } from './makeAction';
import type { Planning } from './Planning';
import type { SetProof } from './proposeSets';
import { searchSets } from './searchSets';
import { SetCosts, sumTerms } from './setCost';
import type { SetQuestion } from './setQuestion';
import { askForSets } from './setQuestion';

/** Of the cost of the best sets, this much may be added. */
const MOST_ADDED = 0.05;
/** Of the pairs that share a set, this much must share none in any other plan of the list. */
const LEAST_OTHER = 0.3;
const MOST_OTHERS = 3;
/** Searches for one more: as cheap as may be, and then away from those that are known. */
const TRIES = 4;
const SAME = 1e-6;

/** Other sets of the same people in the same sizes. */
export interface SetAlternative {
  readonly actions: readonly PlannedAction[];
  readonly cost: number;
  /** Of so many pairs that share a set, how many share one in the first plan. */
  readonly pairs: number;
  readonly same: number;
}

interface Asked {
  readonly question: SetQuestion;
  /** By set, places in the question. */
  readonly sets: readonly (readonly number[])[];
}

/** Sets that are there, as a question about their people; `null` = there are none. */
function askAboutSets(planning: Planning, actions: readonly PlannedAction[]): Asked | null {
  const sets = actions.filter(({ kind, stage }) => kind === 'set' && stage !== 'stopped').map(({ people }) => people);
  const members = sets.flat().flatMap((id) => planning.indexOf.get(id) ?? []);
  if (members.length === 0 || new Set(members).size !== sets.flat().length) return null;
  const place = new Map(members.map((manager, at) => [manager, at]));
  const question = askForSets(planning, members, planning.limits.setSize);
  const placed = sets.map((people) => people.flatMap((id) => place.get(planning.indexOf.get(id) ?? -1) ?? []));
  // A hand may make a set without anybody the plan is for.
  const isAnyones = placed.some((set) => !set.some((at) => question.helped[at] === 1));
  return { question: isAnyones ? { ...question, helped: question.helped.map(() => 1) } : question, sets: placed };
}

/** How good the sets of a plan are, however they came about; `null` = there are none, or they break a limit. */
export function* proveSets(planning: Planning, actions: readonly PlannedAction[]): Work<SetProof | null> {
  const asked = askAboutSets(planning, actions);
  if (asked === null) return null;
  const { question, sets } = asked;
  const costs = new SetCosts(question);
  if (sets.some((set) => costs.breachesOf(set) > 0)) return null;
  const terms = sumTerms(question, sets);
  const { bound } = yield* boundSets(
    question,
    sets.map(({ length }) => length),
  );
  return { terms, bound, isProved: terms.all <= bound + SAME };
}

/**
 * Up to three other ways to divide the people of these sets: each keeps the limits, costs at most 5% more than the first, and at least 30%
 * of the pairs in its sets are in no set together in any other. The first is the plan as it is. docs/plan.md, 3.
 */
export function* varySets(
  planning: Planning,
  actions: readonly PlannedAction[],
  seed: number,
): Work<{ readonly plans: readonly SetAlternative[]; readonly isAll: boolean }> {
  const given = actions.filter(({ kind }) => kind === 'set');
  const asked = askAboutSets(planning, given);
  if (asked === null) return { plans: [], isAll: true };
  const { question, sets } = asked;
  const sizes = sets.map(({ length }) => length);
  const idOf = (at: number): string => planning.people[question.members[at] ?? -1]?.id ?? '';
  const costOf = (list: typeof sets): number => sumTerms(question, list).all;
  const first = costOf(sets);
  const most = (1 + MOST_ADDED) * first;
  const known: { readonly sets: typeof sets; readonly pairs: ReadonlySet<number> }[] = [{ sets, pairs: pairsOf(question, sets) }];
  const guide = yield* boundSets(question, sizes);
  function* findAnother(): Work<(typeof known)[number] | null> {
    for (let step = 0; step < TRIES; step += 1) {
      // Those who share a set already count as tied so many times more.
      const away = step === 0 ? question : { ...question, tied: addTies(question, known, step) };
      const enough = step === 0 ? Math.max(guide.bound, most) : 0;
      const chance = makeChance(seed, `other sets ${known.length} ${step}`);
      const found = yield* searchSets(away, sizes, chance, { ...guide, bound: enough });
      const pairs = pairsOf(question, found.sets);
      const mostSame = pairs.size - Math.ceil(LEAST_OTHER * pairs.size);
      const isOther = known.every((one) => countSame(pairs, one.pairs) <= mostSame);
      if (found.breaches === 0 && costOf(found.sets) <= most + SAME && isOther) return { sets: found.sets, pairs };
    }
    return null;
  }
  while (known.length <= MOST_OTHERS && sizes.length > 1) {
    const another = yield* findAnother();
    if (another === null) break;
    known.push(another);
  }
  const plans = known.map(({ sets: list, pairs }, number): SetAlternative => ({
    actions:
      number === 0
        ? given
        : list.map((set, at): PlannedAction => {
            const { title, occasion, hoursAMonth, months, start, review, host } = given[at] ?? makeAction('set', []);
            return makeAction('set', set.map(idOf), { title, occasion, hoursAMonth, months, start, review, host });
          }),
    cost: costOf(list),
    pairs: pairs.size,
    same: countSame(pairs, known[0]?.pairs ?? pairs),
  }));
  return { plans, isAll: sizes.length < 2 };
}

/** Pairs that share a set. */
function pairsOf({ members }: SetQuestion, sets: readonly (readonly number[])[]): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const set of sets) for (const a of set) for (const b of set) if (a < b) pairs.add(a * members.length + b);
  return pairs;
}

function countSame(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let same = 0;
  for (const pair of one) if (other.has(pair)) same += 1;
  return same;
}

function addTies({ members, tied }: SetQuestion, known: readonly { readonly pairs: ReadonlySet<number> }[], times: number): Uint8Array {
  const more = tied.slice();
  const n = members.length;
  for (const { pairs } of known)
    for (const pair of pairs) {
      const [a, b] = [Math.floor(pair / n), pair % n];
      more[a * n + b] = (more[a * n + b] ?? 0) + times;
      more[b * n + a] = (more[b * n + a] ?? 0) + times;
    }
  return more;
}
