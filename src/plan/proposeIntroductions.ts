import type { PlannedAction } from '../domain/Plan';
import { said } from '../isolation/facts/ownTies';
import { rowLength } from '../network/rowLength';
import { rowOf } from '../network/rowOf';
import type { Work } from '../support/Progress';
import { ACTION_FORMS } from './actionForms';
import type { PlannedTie } from './addTies';
import { addTies } from './addTies';
import { findOccasion } from './findOccasion';
import { makeAction } from './makeAction';
import type { Drops } from './makeDrops';
import { makeDrops } from './makeDrops';
import { findBroker } from './findBroker';
import { hoursOf } from './countHours';
import type { Taken } from './mentorRules';
import { leftOfKind } from './mentorRules';
import { placeIntroductions } from './placeIntroductions';
import type { Planning } from './Planning';
import { planTies } from './planTies';

const { hoursAMonth, months } = ACTION_FORMS.introduction;
/** Of an introduction without anybody who makes it. */
const HOURS = 2 * hoursAMonth * months;

/** How much nearer everybody comes to those who are introduced, and more than which no choice of as many could bring. */
export interface IntroductionProof {
  readonly gain: number;
  readonly bound: number;
  /** For the whole network there is no bound: how many of the choices drawn by chance bring everybody nearer; `null` = not drawn. */
  readonly place: { readonly better: number; readonly drawn: number } | null;
}

export interface ProposedIntroductions {
  readonly actions: readonly PlannedAction[];
  readonly proof: IntroductionProof | null;
}

/** What speaks for an introduction, first things first. docs/plan.md, 4. */
interface Worth {
  readonly severity: number;
  readonly needs: number;
  readonly nearness: number;
  readonly load: number;
}

interface Candidate {
  readonly one: number;
  readonly other: number;
  readonly worth: Worth;
}

/** Of more pairs of those who are helped with anybody, the best of each is kept while nothing that concerns them changes. */
const MOST_ANEW = 20_000;
/** So many others are looked at before anybody may stop it. */
const OTHERS_A_SLICE = 100;

/** From one person to everybody, in steps; 255 = no way, or farther than matters. */
class Distances {
  readonly #known = new Map<number, Uint8Array>();
  readonly #csr: Planning['view']['undirected'];
  readonly #n: number;

  constructor({ view }: Planning) {
    this.#csr = view.undirected;
    this.#n = view.n;
  }

  from(node: number): Uint8Array {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const steps = new Uint8Array(this.#n).fill(255);
    steps[node] = 0;
    const queue = [node];
    for (const at of queue)
      for (const next of rowOf(this.#csr, at)) {
        if (steps[next] !== 255 || (steps[at] ?? 0) >= 254) continue;
        steps[next] = (steps[at] ?? 0) + 1;
        queue.push(next);
      }
    this.#known.set(node, steps);
    return steps;
  }
}

const closeness = (steps: number): number => (steps === 255 || steps === 0 ? 0 : 1 / steps);

/**
 * Introductions for those who are helped, the one that is worth most first: it lowers how isolated they are, then meets a need, then
 * brings them nearer to everybody, then goes to whom few turn. Nearness alone is submodular, so that what is still to be gained at the
 * end bounds what any choice could gain (Nemhauser, Wolsey & Fisher 1978). docs/plan.md, 4.
 *
 * Who knows both introduces them, where somebody does who is not asked too much already.
 *
 * @param planning of the study with the mentors and sets of the plan in it
 * @param today of the study as it is: who knows whom
 * @param random choices that are drawn by chance, to say how good this one is for the whole network
 */
export function* proposeIntroductions(
  planning: Planning,
  taken: Taken,
  count: number,
  today: Planning,
  random: { readonly draws: number; readonly seed: number } = { draws: 0, seed: 1 },
): Work<ProposedIntroductions> {
  const { limits, people, helped } = planning;
  const distances = new Distances(planning);
  const ties = new Map(taken.ties);
  const aMonth = new Map(taken.aMonth);
  const brokered = new Map(taken.brokered);
  let left = Math.min(limits.hours === null ? Infinity : limits.hours - taken.hours, leftOfKind(limits, taken, 'introduction'));
  const near = new Map(helped.map((one) => [one, Float64Array.from(distances.from(one), closeness)]));
  const chosen: { readonly one: number; readonly other: number }[] = [];
  const isChosen = new Set<number>();
  const key = (one: number, other: number): number => Math.min(one, other) * people.length + Math.max(one, other);
  const mayMeet = (one: number, other: number): boolean =>
    one !== other &&
    !planning.isOut(other) &&
    !planning.areTied(one, other) &&
    !planning.areApart(one, other) &&
    !planning.areInLine(one, other) &&
    (limits.openTopics || !planning.doCompete(one, other)) &&
    (!limits.sameSite || planning.areAtOneSite(one, other)) &&
    (!limits.otherUnit || planning.areInOtherUnits(one, other)) &&
    planning.shareTime(one, other) &&
    !isChosen.has(key(one, other)) &&
    (!limits.needsOccasion || limits.occasion !== '' || findOccasion(planning, one, other) !== null);
  const hasRoom = (manager: number): boolean => {
    const id = people[manager]?.id ?? '';
    if (limits.maxNewTies !== null && (ties.get(id) ?? 0) >= limits.maxNewTies) return false;
    return limits.hoursAMonth === null || (aMonth.get(id) ?? 0) + hoursAMonth <= limits.hoursAMonth;
  };
  const gainOf = (one: number, other: number): number => {
    const [mine, theirs] = [near.get(one), distances.from(other)];
    let gain = 0;
    for (let node = 0; node < people.length; node += 1) {
      if (node === one || theirs[node] === 255) continue;
      gain += Math.max(0, 1 / (1 + (theirs[node] ?? 0)) - (mine?.[node] ?? 0));
    }
    return gain;
  };

  /** The best introduction of each, while nothing that concerns them changes: among thousands it is not looked for anew each time. */
  const known = new Map<number, Candidate>();
  const isLarge = helped.length * people.length > MOST_ANEW;
  function* bestFor(one: number, drops: Drops): Work<Candidate | null> {
    const lacks = planning.lacks(one);
    let best: Candidate | null = null;
    for (let other = 0; other < people.length; other += 1) {
      if (other % OTHERS_A_SLICE === 0) yield { stage: 'Choosing introductions', done: actions.length, total: count };
      if (!mayMeet(one, other) || !hasRoom(other)) continue;
      const severity = drops.of(one, other);
      // What is worth less at the first is not looked at further: nearness costs a pass over everybody.
      if (best !== null && severity < best.worth.severity) continue;
      const bits = planning.sheet.facts[other]?.own ?? 0;
      const needs = lacks.filter((what) => said.serves(bits, what)).length;
      if (best !== null && severity === best.worth.severity && needs < best.worth.needs) continue;
      const worth: Worth = { severity, needs, nearness: gainOf(one, other), load: rowLength(planning.view.undirected, other) };
      if (best === null || isWorthMore(worth, best.worth)) best = { one, other, worth };
    }
    return best;
  }

  const actions: PlannedAction[] = [];
  while (actions.length < count && HOURS <= left) {
    yield { stage: 'Choosing introductions', done: actions.length, total: count };
    const drops = makeDrops(planning, addTies(planning.reconciled, toTies(planning, actions)));
    let best: Candidate | null = null;
    for (const one of helped) {
      if (!hasRoom(one)) continue;
      let found = isLarge ? (known.get(one) ?? null) : null;
      // Somebody else has taken the room that was there.
      if (found !== null && !(mayMeet(one, found.other) && hasRoom(found.other))) found = null;
      if (found === null) {
        found = yield* bestFor(one, drops);
        if (found !== null) known.set(one, found);
      }
      if (found !== null && (best === null || isWorthMore(found.worth, best.worth))) best = found;
    }
    if (best === null) break;
    const { one, other } = best;
    known.delete(one);
    known.delete(other);
    const pair = [people[one]?.id ?? '', people[other]?.id ?? ''];
    for (const id of pair) {
      ties.set(id, (ties.get(id) ?? 0) + 1);
      aMonth.set(id, (aMonth.get(id) ?? 0) + hoursAMonth);
    }
    const between = findBroker(today, one, other, { mentees: taken.mentees, brokered, aMonth }, hoursAMonth);
    const direct = makeAction('introduction', pair, { occasion: limits.occasion });
    const through = { ...direct, broker: people[between ?? -1]?.id ?? '' };
    const action = hoursOf(through) <= left ? through : direct;
    if (action.broker !== '') {
      brokered.set(action.broker, (brokered.get(action.broker) ?? 0) + 1);
      aMonth.set(action.broker, (aMonth.get(action.broker) ?? 0) + hoursAMonth);
    }
    actions.push(action);
    chosen.push({ one, other });
    isChosen.add(key(one, other));
    left -= hoursOf(action);
    const [mine, theirs] = [near.get(one), distances.from(other)];
    if (mine !== undefined)
      for (let node = 0; node < mine.length; node += 1)
        if (node !== one && theirs[node] !== 255) mine[node] = Math.max(mine[node] ?? 0, 1 / (1 + (theirs[node] ?? 0)));
  }
  if (chosen.length === 0) return { actions, proof: null };
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  const end = helped.reduce((total, one) => total + sum(near.get(one) ?? new Float64Array()), 0);
  const start = helped.reduce((total, one) => total + distances.from(one).reduce((all, steps) => all + closeness(steps), 0), 0);
  const further: number[] = [];
  for (const one of helped)
    for (let other = 0; other < people.length; other += 1) {
      if (other % OTHERS_A_SLICE === 0) yield { stage: 'How good the introductions are', done: helped.indexOf(one), total: helped.length };
      if (mayMeet(one, other)) further.push(gainOf(one, other));
    }
  const most = further.toSorted((a, b) => b - a).slice(0, chosen.length);
  const gain = end - start;
  const bound = gain + most.reduce((total, value) => total + value, 0);
  return { actions, proof: { gain, bound, place: random.draws === 0 ? null : yield* place() } };

  function* place(): Work<IntroductionProof['place']> {
    const pairs = chosen.map(({ one, other }) => [one, other] as const);
    isChosen.clear();
    const candidates = helped.flatMap((one) => people.flatMap((_, other) => (mayMeet(one, other) ? [[one, other] as const] : [])));
    const rooms = people.map(({ id }) =>
      Math.min(
        limits.maxNewTies === null ? Infinity : limits.maxNewTies - (taken.ties.get(id) ?? 0),
        limits.hoursAMonth === null ? Infinity : Math.floor((limits.hoursAMonth - (taken.aMonth.get(id) ?? 0)) / hoursAMonth),
      ),
    );
    return yield* placeIntroductions(planning.view.undirected, planning.view.n, pairs, candidates, rooms, random.draws, random.seed);
  }
}

function toTies(planning: Planning, actions: readonly PlannedAction[]): readonly PlannedTie[] {
  return planTies(planning.reconciled, actions, planning.lacks, planning.rule.rule === 'confirmed').byAction.flat();
}

function isWorthMore(one: Worth, other: Worth): boolean {
  const NEAR = 1e-9;
  if (one.severity !== other.severity) return one.severity > other.severity;
  if (one.needs !== other.needs) return one.needs > other.needs;
  if (Math.abs(one.nearness - other.nearness) > NEAR) return one.nearness > other.nearness;
  return one.load < other.load;
}
