import type { PlannedAction } from '../domain/Plan';
import { makeChance } from '../statistics/makeChance';
import { makeDice } from '../statistics/makeDice';
import type { Work } from '../support/Progress';
import { makeAction } from './makeAction';
import { matchPairs } from './matchPairs';
import { scoreMentor } from './mentorRules';
import type { MentorQuestion } from './proposeMentors';
import { capacityOf, hasRoom, keepRoomFor, mostPairs, valueOf } from './proposeMentors';

/** Of the score of the best plan, this much may be missing. */
const MOST_LOST = 0.05;
/** Of the pairs of every other plan, this much must be others. */
const LEAST_OTHER = 0.3;
/** Plans besides the best. */
const MOST_OTHERS = 3;
/** Matchings that are tried for one more plan before nothing is said of whether there is one. */
const MOST_STEPS = 300;

/** What happens if a mentor drops out: everybody else keeps theirs, as far as nobody has to go without. */
export interface DropOut {
  readonly mentor: string;
  /** Who had that mentor, who of anybody has none then, and who of the others gets another one. */
  readonly mentees: number;
  readonly without: number;
  readonly moved: number;
}

export interface Alternative {
  readonly actions: readonly PlannedAction[];
  readonly score: number;
  /** Of its pairs, how many are pairs of the first plan. */
  readonly same: number;
  readonly dropOuts: readonly DropOut[];
}

export interface Alternatives {
  /** The best first, then the others from the best to the worst. */
  readonly plans: readonly Alternative[];
  /** Whether it is proved that there is no further one; else the search was ended. */
  readonly isAll: boolean;
}

/** By row, the mentor; −1 = none. */
type Match = Int32Array;

/**
 * Plans for the same people that are nearly as good and made of other pairs: each has as many pairs as the best, at least 95% of its score,
 * and at least 30% of pairs that are not in any other plan of the list. Successive matchings in which pairs of the plans that are known
 * cost a penalty (Lagrange), then branch and bound over those pairs, which finds one or proves that there is none. docs/plan.md, 5.
 *
 * @param current the plan as it is, which comes first where none is better
 */
export function* listAlternatives(question: MentorQuestion, seed: number, current: readonly PlannedAction[] = []): Work<Alternatives> {
  const solver = new Solver(question, makeDice(makeChance(seed, 'alternatives')));
  const found = yield* solver.match([], 0, NONE);
  const now = solver.toMatch(current);
  const isAsGood = countPairs(now) === countPairs(found) && solver.scoreOf(now) >= solver.scoreOf(found);
  const best = isAsGood ? now : found;
  const pairs = countPairs(best);
  const plans: Match[] = [best];
  let isAll = true;
  if (pairs > 0) {
    const least = solver.scoreOf(best) - MOST_LOST * Math.abs(solver.scoreOf(best));
    const mostSame = pairs - Math.ceil(LEAST_OTHER * pairs);
    while (plans.length <= MOST_OTHERS) {
      yield { stage: 'Looking for other plans', done: plans.length - 1, total: MOST_OTHERS };
      const found = yield* findAnother(solver, plans, pairs, least, mostSame);
      if (found === null || found === 'ended') {
        isAll = found === null;
        break;
      }
      plans.push(found);
    }
  }
  const order = [best, ...plans.slice(1).toSorted((one, other) => solver.scoreOf(other) - solver.scoreOf(one))];
  const listed: Alternative[] = [];
  for (const match of order) {
    yield { stage: 'What if a mentor drops out', done: listed.length, total: order.length };
    listed.push({
      actions: solver.toActions(match),
      score: solver.scoreOf(match),
      same: countSame(match, best),
      dropOuts: yield* solver.dropOuts(match),
    });
  }
  return { plans: listed, isAll };
}

/** Pairs that are forbidden, and pairs that must be, as `row * columns + column`. */
interface Decided {
  readonly out: ReadonlySet<number>;
  readonly forced: ReadonlyMap<number, number>;
}

const NONE: Decided = { out: new Set(), forced: new Map() };

/** Penalties for a pair of a known plan, in quarters of a point. */
const PENALTIES = [0, 1, 2, 4, 8, 16, 32, 64];

/** One more plan; `null` = there is none, 'ended' = none was found and it is not known. */
function* findAnother(
  solver: Solver,
  known: readonly Match[],
  pairs: number,
  least: number,
  mostSame: number,
): Work<Match | 'ended' | null> {
  const isGood = (match: Match): boolean =>
    countPairs(match) === pairs && solver.scoreOf(match) >= least && known.every((other) => countSame(match, other) <= mostSame);
  let penalty = 0;
  for (const tried of PENALTIES) {
    const match = yield* solver.match(known, tried, NONE);
    if (isGood(match)) return match;
    if (solver.scoreOf(match) < least) break;
    penalty = tried;
  }
  // The penalty under which the relaxation binds most is near the last one that was good enough.
  const open: Decided[] = [NONE];
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const decided = open.pop();
    if (decided === undefined) return null;
    const match = yield* solver.match(known, penalty, decided);
    if (countPairs(match) < pairs) continue;
    const same = known.map((other) => countSame(match, other));
    const over = same.reduce((sum, count) => sum + count - mostSame, 0);
    if (solver.scoreOf(match) - (penalty / 4) * over < least) continue;
    if (isGood(match)) return match;
    const pair = solver.openPair(match, known, decided, mostSame);
    if (pair === null) {
      // Nothing of the known plans is left to forbid: what is short is the score, and the plain matching is the greatest there is.
      const plain = penalty === 0 ? match : yield* solver.match([], 0, decided);
      if (isGood(plain)) return plain;
      const next = penalty === 0 ? null : solver.openPair(plain, known, decided, mostSame);
      if (next === null || countPairs(plain) < pairs || solver.scoreOf(plain) < least) continue;
      open.push(force(decided, next), forbid(decided, next, solver.columns));
      continue;
    }
    open.push(force(decided, pair), forbid(decided, pair, solver.columns));
  }
  return 'ended';
}

interface Pair {
  readonly row: number;
  readonly column: number;
}

function force({ out, forced }: Decided, { row, column }: Pair): Decided {
  return { out, forced: new Map([...forced, [row, column]]) };
}

function forbid({ out, forced }: Decided, { row, column }: Pair, columns: number): Decided {
  return { out: new Set([...out, row * columns + column]), forced };
}

const countPairs = (match: Match): number => match.reduce((sum, column) => sum + (column === -1 ? 0 : 1), 0);
const countSame = (one: Match, other: Match): number =>
  one.reduce((sum, column, row) => sum + (column !== -1 && other[row] === column ? 1 : 0), 0);

/** Chance decides between plans that are alike. */
const POINT = 2 ** 20;
const CHANCES = 2 ** 7;

/** Matchings of one question with some pairs dearer, forbidden or fixed; scores are looked up once. */
class Solver {
  readonly columns: number;
  readonly #question: MentorQuestion;
  readonly #scores: Float64Array;
  readonly #chances: Float64Array;
  readonly #capacities: readonly number[];

  constructor(question: MentorQuestion, dice: (sides: number) => number) {
    const { planning, today, mentees, forbidden } = question;
    this.#question = question;
    this.columns = planning.people.length;
    this.#scores = new Float64Array(mentees.length * this.columns).fill(NaN);
    this.#chances = new Float64Array(mentees.length * this.columns);
    mentees.forEach((mentee, row) => {
      for (let mentor = 0; mentor < this.columns; mentor += 1) {
        const at = row * this.columns + mentor;
        if (forbidden[at] !== 0 || !hasRoom(question, mentee, ~0)) continue;
        const reasons = scoreMentor(planning, today, mentee, mentor);
        this.#scores[at] = valueOf(reasons);
        this.#chances[at] = (reasons.isIsolated ? 0 : CHANCES) + dice(CHANCES);
      }
    });
    this.#capacities = planning.people.map((_, mentor) => capacityOf(question, mentor, ~0));
  }

  scoreOf(match: Match): number {
    return match.reduce((sum, column, row) => sum + (column === -1 ? 0 : (this.#scores[row * this.columns + column] ?? 0)), 0);
  }

  /** @param penalty of each pair, for each of these plans that has it, in quarters of a point */
  *match(known: readonly Match[], penalty: number, { out, forced }: Decided): Work<Match> {
    return yield* matchPairs({
      rows: this.#question.mentees.length,
      capacities: this.#capacities,
      most: mostPairs(this.#question, ~0),
      weightOf: (row, column) => {
        const at = row * this.columns + column;
        const score = this.#scores[at] ?? NaN;
        const must = forced.get(row);
        if (Number.isNaN(score) || out.has(at) || (must !== undefined && must !== column)) return null;
        const times = known.reduce((sum, match) => sum + (match[row] === column ? 1 : 0), 0);
        return (4 * score - penalty * times) * POINT + (this.#chances[at] ?? 0);
      },
    });
  }

  /** A pair of the plan of which too much is in this one, that is not decided yet. */
  openPair(match: Match, known: readonly Match[], { forced }: Decided, mostSame: number): Pair | null {
    for (const other of known) {
      if (countSame(match, other) <= mostSame) continue;
      for (const [row, column] of match.entries()) if (column !== -1 && other[row] === column && !forced.has(row)) return { row, column };
    }
    return null;
  }

  /** For each mentor of a plan: the same people without them, as many as can be, and as many of their pairs kept as can be. */
  *dropOuts(match: Match): Work<readonly DropOut[]> {
    const { planning, mentees } = this.#question;
    const rows = mentees.map((_, row) => row).filter((row) => match[row] !== -1);
    const room = keepRoomFor(this.#question, rows);
    const found: DropOut[] = [];
    for (const mentor of new Set(match)) {
      if (mentor === -1) continue;
      const after = yield* matchPairs({
        rows: mentees.length,
        capacities: planning.people.map((_, column) => (column === mentor ? 0 : capacityOf(room, column, ~0))),
        most: mostPairs(this.#question, ~0),
        weightOf: (row, column) => {
          const score = this.#scores[row * this.columns + column] ?? NaN;
          // Those who are without one today are not there to fill the place.
          return Number.isNaN(score) || match[row] === -1 ? null : score + (match[row] === column ? KEPT : 0);
        },
      });
      const had = mentees.map((_, row) => row).filter((row) => match[row] === mentor);
      found.push({
        mentor: planning.people[mentor]?.id ?? '',
        mentees: had.length,
        without: countPairs(match) - countPairs(after),
        moved: mentees.filter((_, row) => match[row] !== -1 && match[row] !== mentor && after[row] !== -1 && after[row] !== match[row])
          .length,
      });
    }
    return found.toSorted((one, other) => other.without - one.without || other.moved - one.moved || other.mentees - one.mentees);
  }

  /** Pairs of a plan as a match; one that is not allowed is left out. */
  toMatch(actions: readonly PlannedAction[]): Match {
    const { planning, mentees } = this.#question;
    const match = new Int32Array(mentees.length).fill(-1);
    const rowOf = new Map(mentees.map((mentee, row) => [mentee, row]));
    for (const { kind, people } of actions) {
      const [mentee, mentor] = [planning.indexOf.get(people[0] ?? ''), planning.indexOf.get(people[1] ?? '')];
      const row = rowOf.get(mentee ?? -1);
      if (kind !== 'mentor' || row === undefined || mentor === undefined) continue;
      if (!Number.isNaN(this.#scores[row * this.columns + mentor] ?? NaN)) match[row] = mentor;
    }
    const used = new Int32Array(this.columns);
    for (const mentor of match) if (mentor !== -1) used[mentor] = (used[mentor] ?? 0) + 1;
    const fits = match.every((mentor) => mentor === -1 || (used[mentor] ?? 0) <= (this.#capacities[mentor] ?? 0));
    return fits ? match : new Int32Array(mentees.length).fill(-1);
  }

  toActions(match: Match): readonly PlannedAction[] {
    const { planning, mentees } = this.#question;
    const idOf = (manager: number): string => planning.people[manager]?.id ?? '';
    return Array.from(match, (mentor, row) => ({ mentor, row }))
      .filter(({ mentor }) => mentor !== -1)
      .map(({ mentor, row }) => makeAction('mentor', [idOf(mentees[row] ?? -1), idOf(mentor)]));
  }
}

/** A pair that is kept is worth more than the scores of any that could come instead. */
const KEPT = 100_000;
