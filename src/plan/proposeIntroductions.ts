import type { PlannedAction } from '../domain/Plan';
import { said } from '../isolation/facts/ownTies';
import { rowLength } from '../network/rowLength';
import type { Work } from '../support/Progress';
import { ACTION_FORMS } from './actionForms';
import { findOccasion } from './findOccasion';
import { listStopped } from './listStopped';
import { makeAction } from './makeAction';
import type { Drops } from './makeDropper';
import { makeDropper } from './makeDropper';
import { findBroker } from './findBroker';
import { hoursOf } from './countHours';
import { countLevels, Nearness, sumNear } from './Nearness';
import type { Taken } from './mentorRules';
import { leftOfKind } from './mentorRules';
import { placeIntroductions } from './placeIntroductions';
import type { Planning } from './Planning';

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

/** Two gains that differ by less are alike. */
const SAME = 1e-9;

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
  const nearness = new Nearness(planning.view.undirected, planning.view.n);
  const makeDrops = makeDropper(planning);
  const ties = new Map(taken.ties);
  const aMonth = new Map(taken.aMonth);
  const brokered = new Map(taken.brokered);
  let left = Math.min(limits.hours === null ? Infinity : limits.hours - taken.hours, leftOfKind(limits, taken, 'introduction'));
  /** Steps of those who are helped to everybody, with the introductions so far. */
  const near = new Map(helped.map((one) => [one, nearness.stepsFrom(one)]));
  const stepsOf = (one: number): Uint8Array => near.get(one) ?? nearness.stepsFrom(one);
  const chosen: { readonly one: number; readonly other: number }[] = [];
  const isChosen = new Set<number>();
  const stopped = listStopped(planning, taken);
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
    !stopped.has(one * people.length + other) &&
    (!limits.needsOccasion || limits.occasion !== '' || findOccasion(planning, one, other) !== null);
  const hasRoom = (manager: number): boolean => {
    const id = people[manager]?.id ?? '';
    if (limits.maxNewTies !== null && (ties.get(id) ?? 0) >= limits.maxNewTies) return false;
    return limits.hoursAMonth === null || (aMonth.get(id) ?? 0) + hoursAMonth <= limits.hoursAMonth;
  };
  /** The best introduction of each, while nothing that concerns them changes: among thousands it is not looked for anew each time. */
  const known = new Map<number, Candidate | null>();
  const isLarge = helped.length * people.length > MOST_ANEW;
  function* bestFor(one: number, drops: Drops): Work<Candidate | null> {
    const lacks = planning.lacks(one);
    let [severity, needs, others]: [number, number, number[]] = [-Infinity, 0, []];
    for (let other = 0; other < people.length; other += 1) {
      if (other % OTHERS_A_SLICE === 0) yield { stage: 'Choosing introductions', done: actions.length, total: count };
      if (!mayMeet(one, other) || !hasRoom(other)) continue;
      const drop = drops.of(one, other);
      if (drop < severity) continue;
      const bits = planning.sheet.facts[other]?.own ?? 0;
      const met = lacks.filter((what) => said.serves(bits, what)).length;
      if (drop === severity && met < needs) continue;
      if (drop > severity || met > needs) [severity, needs, others] = [drop, met, []];
      others.push(other);
    }
    // Nearness costs a pass over everybody: only where what comes before is alike, and as long as anybody could bring more.
    let most = -Infinity;
    const gains: { readonly other: number; readonly nearness: number }[] = [];
    let looked = 0;
    for (const [other, atMost] of yield* byMost(one, others)) {
      if (atMost < most - SAME) break;
      const gain = nearness.gainBy(stepsOf(one), other);
      most = Math.max(most, gain);
      gains.push({ other, nearness: gain });
      looked += 1;
      if (looked % OTHERS_A_SLICE === 0) yield { stage: 'Choosing introductions', done: actions.length, total: count };
    }
    let best: Candidate | null = null;
    for (const { other, nearness: gain } of gains.filter((each) => each.nearness >= most - SAME).toSorted((a, b) => a.other - b.other)) {
      const worth: Worth = { severity, needs, nearness: gain, load: rowLength(planning.view.undirected, other) };
      if (best === null || isWorthMore(worth, best.worth)) best = { one, other, worth };
    }
    return best;
  }

  /**
   * Where somebody else has taken the room of what was best for somebody, the next best of theirs is worth no more: it is looked for only
   * where that could be the best of all.
   */
  function* bestOfAll(drops: Drops): Work<Candidate | null> {
    if (!isLarge) known.clear();
    for (;;) {
      let best: Candidate | null = null;
      for (const one of helped) {
        if (!hasRoom(one)) continue;
        if (!known.has(one)) known.set(one, yield* bestFor(one, drops));
        const found = known.get(one) ?? null;
        if (found !== null && (best === null || isWorthMore(found.worth, best.worth))) best = found;
      }
      if (best === null || (mayMeet(best.one, best.other) && hasRoom(best.other))) return best;
      known.set(best.one, yield* bestFor(best.one, drops));
    }
  }

  /** What somebody gains at most by each of some others, the most first. */
  function* byMost(one: number, others: readonly number[]): Work<readonly (readonly [other: number, most: number])[]> {
    const levels = countLevels(stepsOf(one));
    const found: (readonly [number, number])[] = [];
    for (const [at, other] of others.entries()) {
      if (at % OTHERS_A_SLICE === 0) yield { stage: 'Choosing introductions', done: actions.length, total: count };
      found.push([other, nearness.mostBy(levels, other)]);
    }
    return found.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  }

  const actions: PlannedAction[] = [];
  while (actions.length < count && HOURS <= left) {
    yield { stage: 'Choosing introductions', done: actions.length, total: count };
    const drops = makeDrops(actions);
    const best = yield* bestOfAll(drops);
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
    near.set(one, nearness.meet(stepsOf(one), other));
  }
  if (chosen.length === 0) return { actions, proof: null };
  const gain = helped.reduce((sum, one) => sum + sumNear(stepsOf(one)) - sumNear(nearness.stepsFrom(one)), 0);
  const bound = gain + (yield* sumGreatest());
  return { actions, proof: { gain, bound, place: random.draws === 0 ? null : yield* place() } };

  /** The greatest of what could still be gained, as many as were chosen; who can gain less than these is not looked at. */
  function* sumGreatest(): Work<number> {
    let [greatest, least]: [number[], number] = [[], 0];
    const keep = (): void => {
      greatest = greatest.toSorted((a, b) => b - a).slice(0, chosen.length);
      if (greatest.length === chosen.length) least = greatest.at(-1) ?? 0;
    };
    const everybody = people.map((_, person) => person);
    for (const [at, one] of helped.entries()) {
      let looked = 0;
      for (const [other, most] of yield* byMost(one, everybody)) {
        if (most <= least) break;
        if (looked % OTHERS_A_SLICE === 0) yield { stage: 'How good the introductions are', done: at, total: helped.length };
        looked += 1;
        if (!mayMeet(one, other)) continue;
        const gain = nearness.gainBy(stepsOf(one), other);
        if (gain > least) greatest.push(gain);
        if (greatest.length >= 2 * chosen.length) keep();
      }
    }
    keep();
    return greatest.reduce((sum, gain) => sum + gain, 0);
  }

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

function isWorthMore(one: Worth, other: Worth): boolean {
  if (one.severity !== other.severity) return one.severity > other.severity;
  if (one.needs !== other.needs) return one.needs > other.needs;
  if (Math.abs(one.nearness - other.nearness) > SAME) return one.nearness > other.nearness;
  return one.load < other.load;
}
