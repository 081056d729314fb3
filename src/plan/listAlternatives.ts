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
  /** Of its pairs, how many are pairs of the plan as it is. */
  readonly same: number;
  readonly dropOuts: readonly DropOut[];
}

export interface Alternatives {
  /** The pairs of the plan as it is, whether they keep the limits or not. */
  readonly current: Alternative;
  /** The best, unless it is the current one, then the others from the best to the worst. */
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
 * @param actions the plan as it is: where none is better, the others are other than its pairs
 */
export function* listAlternatives(asked: MentorQuestion, seed: number, actions: readonly PlannedAction[] = []): Work<Alternatives> {
  const dice = makeDice(makeChance(seed, 'alternatives'));
  const whole = new Solver(asked, dice);
  const now = whole.toMatch(actions);
  const found = yield* whole.match([], 0, NONE);
  // With room that nobody needs to keep more may have a mentor than a first look finds: then the others are for the same people.
  const isMore = whole.isLawful(now) && countPairs(now) > countPairs(found);
  const solver = isMore ? new Solver(asked, dice, now) : whole;
  const most = isMore ? yield* solver.match([], 0, NONE) : found;
  const isBest = solver.isLawful(now) && countPairs(now) === countPairs(most) && solver.scoreOf(now) >= solver.scoreOf(most);
  const best = isBest ? now : most;
  const pairs = countPairs(best);
  const plans: Match[] = [best];
  let isAll = pairs === 0;
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
  function* describe(match: Match): Work<Alternative> {
    return {
      actions: solver.toActions(match, actions),
      score: solver.scoreOf(match),
      same: countSame(match, now),
      dropOuts: yield* solver.dropOuts(match),
    };
  }
  const others = plans.slice(1).toSorted((one, other) => solver.scoreOf(other) - solver.scoreOf(one));
  const order = isBest || pairs === 0 ? others : [best, ...others];
  const listed: Alternative[] = [];
  for (const match of order) {
    yield { stage: 'What if a mentor drops out', done: listed.length, total: order.length };
    listed.push(yield* describe(match));
  }
  return { current: yield* describe(now), plans: listed, isAll };
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

  /** @param only rows that have a mentor in this one, and no others */
  constructor(asked: MentorQuestion, dice: (sides: number) => number, only: Match | null = null) {
    const rows = asked.mentees.map((_, row) => row).filter((row) => only?.[row] !== -1);
    const question = only === null ? asked : keepRoomFor(asked, rows);
    const { planning, today, mentees, forbidden } = question;
    this.#question = question;
    this.columns = planning.people.length;
    this.#scores = new Float64Array(mentees.length * this.columns).fill(NaN);
    this.#chances = new Float64Array(mentees.length * this.columns);
    for (const row of rows) {
      const mentee = mentees[row] ?? -1;
      for (let mentor = 0; mentor < this.columns; mentor += 1) {
        const at = row * this.columns + mentor;
        if (forbidden[at] !== 0 || !hasRoom(question, mentee, ~0)) continue;
        const reasons = scoreMentor(planning, today, mentee, mentor);
        this.#scores[at] = valueOf(reasons);
        this.#chances[at] = (reasons.isIsolated ? 0 : CHANCES) + dice(CHANCES);
      }
    }
    this.#capacities = planning.people.map((_, mentor) => capacityOf(question, mentor, ~0));
  }

  scoreOf(match: Match): number {
    return match.reduce((sum, column, row) => sum + (column === -1 ? 0 : this.#worthOf(row, column)), 0);
  }

  /** Also of a pair that a hand made and that is not allowed. */
  #worthOf(row: number, column: number): number {
    const { planning, today, mentees } = this.#question;
    const score = this.#scores[row * this.columns + column] ?? NaN;
    return Number.isNaN(score) ? valueOf(scoreMentor(planning, today, mentees[row] ?? -1, column)) : score;
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
    const used = this.#countUsed(match);
    const found: DropOut[] = [];
    for (const mentor of new Set(match)) {
      if (mentor === -1) continue;
      const after = yield* matchPairs({
        rows: mentees.length,
        capacities: planning.people.map((_, column) => (column === mentor ? 0 : Math.max(used[column] ?? 0, capacityOf(room, column, ~0)))),
        most: Math.max(rows.length, mostPairs(this.#question, ~0)),
        weightOf: (row, column) => {
          if (match[row] === column) return KEPT;
          const score = this.#scores[row * this.columns + column] ?? NaN;
          // Those who are without one today are not there to fill the place.
          return Number.isNaN(score) || match[row] === -1 ? null : score;
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

  /** The pairs of a plan that can be other ones, as a match, whether they are allowed or not. */
  toMatch(actions: readonly PlannedAction[]): Match {
    const { planning, mentees } = this.#question;
    const match = new Int32Array(mentees.length).fill(-1);
    const rowOf = new Map(mentees.map((mentee, row) => [mentee, row]));
    for (const { kind, stage, people } of actions) {
      const [mentee, mentor] = [planning.indexOf.get(people[0] ?? ''), planning.indexOf.get(people[1] ?? '')];
      const row = rowOf.get(mentee ?? -1);
      if (kind === 'mentor' && stage !== 'stopped' && row !== undefined && mentor !== undefined) match[row] = mentor;
    }
    return match;
  }

  /** Whether it keeps the limits. */
  isLawful(match: Match): boolean {
    const rows = this.#question.mentees.map((_, row) => row).filter((row) => match[row] !== -1);
    const room = keepRoomFor(this.#question, rows);
    const used = this.#countUsed(match);
    return (
      rows.length <= mostPairs(this.#question, ~0) &&
      rows.every((row) => {
        const mentor = match[row] ?? -1;
        const isAllowed = !Number.isNaN(this.#scores[row * this.columns + mentor] ?? NaN);
        return isAllowed && (used[mentor] ?? 0) <= capacityOf(room, mentor, ~0);
      })
    );
  }

  #countUsed(match: Match): Int32Array {
    const used = new Int32Array(this.columns);
    for (const mentor of match) if (mentor !== -1) used[mentor] = (used[mentor] ?? 0) + 1;
    return used;
  }

  /** @param actions of the plan as it is: what it has already stays as it was written */
  toActions(match: Match, actions: readonly PlannedAction[]): readonly PlannedAction[] {
    const { planning, mentees } = this.#question;
    const idOf = (manager: number): string => planning.people[manager]?.id ?? '';
    return Array.from(match, (mentor, row) => ({ mentor, row }))
      .filter(({ mentor }) => mentor !== -1)
      .map(({ mentor, row }) => {
        const made = makeAction('mentor', [idOf(mentees[row] ?? -1), idOf(mentor)]);
        return actions.find(({ id, stage }) => id === made.id && stage === 'planned') ?? made;
      });
  }
}

/** A pair that is kept is worth more than the scores of any that could come instead. */
const KEPT = 100_000;
