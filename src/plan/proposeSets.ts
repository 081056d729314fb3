import type { PlannedAction } from '../domain/Plan';
import { ACTION_FORMS } from './actionForms';
import type { Chance } from '../statistics/makeChance';
import { makeChance } from '../statistics/makeChance';
import { largestOf } from '../support/largestOf';
import { finish } from '../support/finish';
import { smallestOf } from '../support/smallestOf';
import type { Work } from '../support/Progress';
import { boundSets } from './boundSets';
import { canDivide } from './canDivide';
import { makeAction } from './makeAction';
import type { Taken } from './mentorRules';
import { leftOfKind } from './mentorRules';
import type { Planning } from './Planning';
import type { PlanRule } from './PlanRule';
import { ruleBit } from './PlanRule';
import { chooseSets, searchAnySets, searchSets } from './searchSets';
import type { SetTerms } from './setCost';
import { sumTerms, tally } from './setCost';
import type { SetQuestion } from './setQuestion';
import { askForSets, kindsOf, narrowSets } from './setQuestion';
import type { Why } from './smallestConflict';
import { findWhy } from './smallestConflict';

const { hoursAMonth, months } = ACTION_FORMS.set;
const SET_RULES: readonly PlanRule[] = ['setSize', 'alone', 'postsApart', 'apart', 'together', 'competing', 'site', 'time', 'lineManager'];
const NOT_ASKED = { blockedBy: null, isOnly: false };
const SAME = 1e-6;
const FEW = 16;
/** In so many steps it is mostly proved that there is no way, where there is none. */
const FEW_STEPS = 2000;

/** How good a partition is. */
export interface SetProof {
  readonly terms: SetTerms & { readonly all: number };
  /** No partition into sets of these sizes costs less. */
  readonly bound: number;
  readonly isProved: boolean;
}

/** Of those who are helped and were in no set, how many are in one now; of `most` it is proved that no more can be. */
export interface Reached {
  readonly placed: number;
  readonly of: number;
  readonly most: number;
}

/** The smallest set of rules that stand in the way; `null` = it could not be worked out. */
type WhyNoSet = Pick<Why, 'isOnly'> & { readonly blockedBy: Why['blockedBy'] | null };

export interface ProposedSets {
  readonly actions: readonly PlannedAction[];
  readonly unmatched: readonly ({ readonly manager: number } & WhyNoSet)[];
  /** `null` = there are no sets. */
  readonly proof: (SetProof & { readonly reached: Reached }) | null;
  /** Rules that cannot all be kept, so that nobody is in a set; `null` = some are. */
  readonly conflict: readonly PlanRule[] | null;
  /** What was divided, and how: for the place among partitions made by chance. */
  readonly divided: { readonly question: SetQuestion; readonly sizes: readonly number[] } | null;
}

/**
 * Those who are helped, divided into sets of about `size`. Where they are fewer than one set, others join them. Limits are kept; the cost
 * is the least that was found, with the bound that no partition beats. docs/plan.md, 3.
 */
export function* proposeSets(
  planning: Planning,
  taken: Taken,
  fixed: readonly PlannedAction[],
  size: number,
  seed: number,
  saysWhy = true,
): Work<ProposedSets> {
  const { limits, people } = planning;
  const inSet = new Set(fixed.flatMap(({ kind, stage, people: ids }) => (kind === 'set' && stage !== 'stopped' ? ids : [])));
  const free = (manager: number): boolean => {
    const id = people[manager]?.id ?? '';
    if (planning.isOut(manager) || inSet.has(id)) return false;
    if (limits.maxNewTies !== null && (taken.ties.get(id) ?? 0) >= limits.maxNewTies) return false;
    return limits.hoursAMonth === null || (taken.aMonth.get(id) ?? 0) + hoursAMonth <= limits.hoursAMonth;
  };
  const wanted = planning.helped.filter((manager) => !inSet.has(people[manager]?.id ?? ''));
  const blocked = wanted
    .filter((manager) => !free(manager))
    .map((manager) => ({ manager, blockedBy: whyNotFree(planning, taken, manager), isOnly: false }));
  const able = wanted.filter(free);
  const chance = makeChance(seed, 'sets');
  if (able.length === 0) return { actions: [], unmatched: blocked, proof: null, conflict: null, divided: null };

  const whole = askForSets(planning, able, limits.setSize);
  const all = able.map((_, at) => at);
  const inAll = limits.hours === null ? Infinity : limits.hours - taken.hours;
  const ofSets = leftOfKind(limits, taken, 'set');
  /** As many people as the hours are enough for. */
  const hours = Math.max(0, Math.floor(Math.min(inAll, ofSets) / (hoursAMonth * months)));
  const hoursRule: PlanRule = ofSets < inAll ? 'setHours' : 'hours';
  function* isPossible(question: SetQuestion): Work<boolean> {
    return question.members.length <= hours && (yield* canBeFound(question, size, chance));
  }
  const isWhole = yield* isPossible(whole);
  const kept = isWhole ? all : yield* leaveOut(whole, all, hours, isPossible);
  // The isolated need not keep to themselves; of a group or of people who are named, nobody else is asked.
  const others = limits.help === 'isolated' && !isWhole ? listOthers(planning, able, free) : [];
  const base = others.length === 0 ? whole : askForSets(planning, [...able, ...others], limits.setSize);
  const chosen = isWhole ? null : yield* chooseMembers(base, able.length, kept.length, hours, size, chance, { left: MOST_TRIED });
  const members = chosen === null ? kept : chosen.flat().toSorted((one, other) => one - other);
  const question = narrowSets(base, members);
  const found = members.length === 0 ? null : ((yield* divide(question, size, chance)) ?? (yield* asChosen(question, members, chosen)));
  const left = all.filter((at) => found === null || !members.includes(at));
  const budget = { left: MOST_TRIED_FOR_WHY };
  /** With others who may join, nothing is proved: the first limit without which sets were found with this one and all who are in some. */
  function* whyNotJoined(at: number): Work<WhyNoSet> {
    const asked = [...all.filter((one) => one === at || members.includes(one))];
    const pool = narrowSets(base, [...asked, ...others.map((_, place) => able.length + place)]);
    function* canBe(relaxed: SetQuestion, most: number): Work<boolean> {
      const own = { left: Math.min(budget.left, MOST_TRIED_FOR_ONE) };
      const before = own.left;
      const sets = yield* chooseMembers(relaxed, asked.length, asked.length - 1, most, size, chance, own);
      budget.left -= before - own.left;
      return sets !== null;
    }
    // Found after all: then no limit is to blame.
    if (yield* canBe(pool, hours)) return { blockedBy: null, isOnly: false };
    for (const rule of [hoursRule, ...SET_RULES]) {
      const most = rule === hoursRule ? Infinity : hours;
      const relaxed = rule === hoursRule ? pool : relax(pool, rule);
      if (relaxed !== null && (rule !== hoursRule || hours < Infinity) && (yield* canBe(relaxed, most)))
        return { blockedBy: [rule], isOnly: true };
    }
    return asked.length > hours ? { blockedBy: [hoursRule], isOnly: false } : { blockedBy: null, isOnly: false };
  }
  /** Of as many more as would make whole sets, this one among them: else any odd number would be blamed on the size alone. */
  const whyNot = (at: number): WhyNoSet => {
    let hasSizes = false;
    // With hours for no set at all, others who would fill one were never looked for: its size is not what stands in the way.
    if (hours < whole.minimum) return { blockedBy: [hoursRule], isOnly: false };
    const held = found === null ? [] : members.filter((one) => one < able.length);
    const order = [at, ...all.filter((other) => other !== at && !held.includes(other))];
    for (let count = 1; count <= order.length; count += 1) {
      const more = narrowSets(
        whole,
        [...held, ...order.slice(0, count)].toSorted((one, other) => one - other),
      );
      if (setSizes(more.members.length, more, size).length === 0) continue;
      if (more.members.length > hours) return { blockedBy: [hoursRule], isOnly: false };
      const why = findWhy(SET_RULES, (enforced) => isPossibleUnder(more, enforced, size, chance));
      if (why !== null) return why;
      hasSizes = true;
    }
    return hasSizes ? { blockedBy: null, isOnly: false } : { blockedBy: ['setSize'], isOnly: false };
  };
  if (found === null) {
    const why: WhyNoSet = !saysWhy ? NOT_ASKED : others.length > 0 && hours >= whole.minimum ? yield* whyNotJoined(0) : whyNot(0);
    return {
      actions: [],
      unmatched: [...blocked, ...able.map((manager) => ({ manager, ...why }))],
      proof: null,
      conflict: why.blockedBy ?? [],
      divided: null,
    };
  }
  const terms = sumTerms(question, found.sets);
  const placed = able.length - left.length;
  const reached = { placed, of: wanted.length, most: Math.min(able.length, hours) };
  const why: ProposedSets['unmatched'][number][] = [];
  for (const at of saysWhy ? left : []) {
    yield { stage: 'Looking why somebody is in no set', done: why.length, total: left.length };
    why.push({ manager: whole.members[at] ?? -1, ...(others.length > 0 ? yield* whyNotJoined(at) : whyNot(at)) });
  }
  return {
    actions: found.sets.map((set) =>
      makeAction(
        'set',
        set.map((at) => people[question.members[at] ?? -1]?.id ?? ''),
        { occasion: limits.occasion },
      ),
    ),
    unmatched: [...blocked, ...why],
    proof: { terms, bound: found.bound, isProved: terms.all <= found.bound + SAME, reached },
    conflict: null,
    divided: { question, sizes: found.sets.map((set) => set.length) },
  };
}

function whyNotFree({ limits, people, isOut }: Planning, taken: Taken, manager: number): readonly PlanRule[] {
  const id = people[manager]?.id ?? '';
  if (isOut(manager)) return ['optedOut'];
  return limits.maxNewTies !== null && (taken.ties.get(id) ?? 0) >= limits.maxNewTies ? ['maxNewTies'] : ['hoursAMonth'];
}

/** The same question without one rule; `null` = it forbids nothing here. */
function relax(question: SetQuestion, rule: PlanRule): SetQuestion | null {
  const bit = ruleBit(rule);
  if (rule === 'setSize') return { ...question, minimum: 2, maximum: 2 * question.maximum };
  if (rule === 'alone') return question.alone ? { ...question, alone: false } : null;
  if (rule === 'together') return question.together.length > 0 ? { ...question, together: [] } : null;
  if (!question.forbidden.some((rules) => (rules & bit) !== 0)) return null;
  const times = rule === 'time' ? question.times.map(() => -1) : question.times;
  return { ...question, times, forbidden: question.forbidden.map((rules) => rules & ~bit) };
}

/** Whether people can be divided: long for many. */
type IsPossible = (question: SetQuestion) => Work<boolean>;

/** So many others may join those who are helped, of so many who are looked at. */
const MOST_OTHERS = 12;
const MOST_LOOKED_AT = 60;
/** Of more people, as many as can be found by leaving out one after the other are in sets. */
const MOST_TO_CHOOSE_FROM = 200;
/** Sizes that are tried, times people: for the sets, for one reason, and for all reasons why somebody is in none. */
const MOST_TRIED = 8000;
const MOST_TRIED_FOR_ONE = 1000;
const MOST_TRIED_FOR_WHY = 10_000;

/** Others who could fill sets up: for each who is helped in turn the one who suits them best, by likeness, place and not being tied. */
function listOthers(planning: Planning, able: readonly number[], free: (manager: number) => boolean): readonly number[] {
  const { people, limits } = planning;
  if (able.length > MOST_TO_CHOOSE_FROM) return [];
  const others = people.flatMap((_, manager) =>
    !planning.isHelped(manager) && free(manager) && planning.sheet.facts[manager]?.answered === true ? [manager] : [],
  );
  const suits = (one: number, other: number): number =>
    (planning.areInLine(one, other) ||
    planning.areApart(one, other) ||
    !planning.shareTime(one, other) ||
    (!limits.openTopics && planning.doCompete(one, other))
      ? -20
      : 0) +
    (planning.areAlike(one, other) === true ? 3 : 0) +
    (planning.areOfOneOrganisation(one, other) === true ? 2 : 0) +
    (people[one]?.group.toLowerCase() === people[other]?.group.toLowerCase() ? 2 : 0) -
    (planning.areTied(one, other) ? 4 : 0);
  const wishes = able.map((one) =>
    others
      .map((other) => ({ other, value: suits(one, other) }))
      .toSorted((a, b) => b.value - a.value || a.other - b.other)
      .slice(0, MOST_LOOKED_AT),
  );
  const listed = new Set<number>();
  for (let place = 0; place < MOST_LOOKED_AT; place += 1)
    for (const wish of wishes) {
      const next = wish[place]?.other;
      if (next !== undefined && listed.size < MOST_LOOKED_AT) listed.add(next);
    }
  return [...listed].toSorted((one, other) => one - other);
}

/**
 * Sets with more of those who are helped than `least`, who come first among the people asked about, within the hours: as many as are
 * found, with as few others as are found. `null` = none.
 */
export function* chooseMembers(
  question: SetQuestion,
  helped: number,
  least: number,
  hours: number,
  size: number,
  chance: Chance,
  budget: { left: number },
): Work<readonly (readonly number[])[] | null> {
  const n = question.members.length;
  if (n > MOST_TO_CHOOSE_FROM) return null;
  const first = Math.min(helped, hours);
  const up = Array.from({ length: Math.max(0, Math.min(n, hours, helped + MOST_OTHERS) - first + 1) }, (_, at) => first + at);
  const down = Array.from({ length: first }, (_, at) => first - at - 1);
  let best: { readonly sets: readonly (readonly number[])[]; readonly helped: number; readonly sizes: readonly number[] } | null = null;
  for (const places of [...up, ...down]) {
    for (const sizes of sizesOf(places, question, size)) {
      const known = best?.helped ?? least;
      const most = Math.min(places, helped);
      if (most <= known || budget.left <= 0) continue;
      budget.left -= n;
      yield { stage: 'Looking who can be in sets', done: 0, total: 0 };
      const found = yield* chooseSets(question, sizes, chance, most, false);
      if (found !== null && found.helped > known) best = { ...found, sizes };
    }
  }
  if (best === null) return null;
  // The same sizes again, now for others who suit better.
  const better = yield* chooseSets(question, best.sizes, chance, best.helped, true);
  return better !== null && better.helped >= best.helped ? better.sets : best.sets;
}

/** Sets as they were chosen, where they were not found again. */
function* asChosen(question: SetQuestion, members: readonly number[], chosen: readonly (readonly number[])[] | null): Work<Divided | null> {
  if (chosen === null) return null;
  const { bound } = yield* boundSets(
    question,
    chosen.map((set) => set.length),
  );
  return { sets: chosen.map((set) => set.map((at) => members.indexOf(at))), bound };
}

/** As many as can be divided: who can be missed first goes first, and comes back where there is room after all. */
function* leaveOut(question: SetQuestion, all: readonly number[], hours: number, isPossible: IsPossible): Work<readonly number[]> {
  let kept = [...all];
  const left: number[] = [];
  const n = question.members.length;
  const mayMeet = (at: number, other: number): boolean => other !== at && question.forbidden[at * n + other] === 0;
  const mates = (kind: Int32Array, at: number): number => kept.filter((other) => kind[other] === kind[at] && mayMeet(at, other)).length;
  const isLone = (at: number): boolean =>
    question.alone && kindsOf(question).some((kind) => (kind[at] ?? -1) >= 0 && mates(kind, at) === 0);
  /** Who has nobody to be with goes first; then who may meet fewest, then those of the most common kinds; the isolated last. */
  const spare = (at: number): number =>
    (isLone(at) ? 10_000 : 0) -
    (question.isolated[at] === 0 ? 1000 : 0) -
    10 * kept.filter((other) => mayMeet(at, other)).length +
    kindsOf(question).reduce((sum, kind) => sum + mates(kind, at), 0);
  while (kept.length > 0 && (kept.length > hours || kept.some(isLone) || !(yield* isPossible(narrowSets(question, kept))))) {
    yield { stage: 'Looking who can be in sets', done: left.length, total: all.length };
    const [at = -1] = kept.toSorted((one, other) => spare(other) - spare(one) || other - one);
    left.push(at);
    kept = kept.filter((other) => other !== at);
  }
  for (const at of kept.length === 0 ? [] : left) {
    const more = [...kept, at].toSorted((one, other) => one - other);
    if (more.length <= hours && (yield* isPossible(narrowSets(question, more)))) kept = more;
  }
  return kept;
}

/** Whether sets can be found, by search and else by proof; what is not decided counts as not. */
function* canBeFound(question: SetQuestion, size: number, chance: Chance): Work<boolean> {
  // Of few people it is soon proved; of many it is sooner found.
  const proved = canDivide(question, ~0, question.members.length <= FEW ? undefined : FEW_STEPS);
  // Sets for many are found by the search or not at all.
  if (proved === false || (proved === true && question.members.length <= FEW)) return proved;
  if (question.alone && kindsOf(question).some((kind) => tally(kind).includes(1))) return false;
  for (const sizes of waysToCut(question, size)) if ((yield* searchAnySets(question, sizes, chance)).breaches === 0) return true;
  return canDivide(question, ~0) ?? false;
}

/** Whether people can be divided under some rules (bits) and no others: a proof, or sets that were found; `null` = not decided. */
function isPossibleUnder(question: SetQuestion, enforced: number, size: number, chance: Chance): boolean | null {
  const soon = canDivide(question, enforced, FEW_STEPS);
  if (soon !== null) return soon;
  const has = (rule: PlanRule): boolean => (enforced & ruleBit(rule)) !== 0;
  const relaxed: SetQuestion = {
    ...question,
    forbidden: question.forbidden.map((rules) => rules & enforced),
    together: has('together') ? question.together : [],
    alone: question.alone && has('alone'),
    times: has('time') ? question.times : question.times.map(() => -1),
  };
  for (const sizes of has('setSize') ? waysToCut(relaxed, size) : [])
    if (finish(searchAnySets(relaxed, sizes, chance)).breaches === 0) return true;
  return canDivide(question, enforced);
}

/** Ways to cut people into sets of nearly the same size: the number of sets nearest to what was asked for first. */
function setSizes(
  people: number,
  { minimum, maximum }: Pick<SetQuestion, 'minimum' | 'maximum'>,
  size: number,
): readonly (readonly number[])[] {
  const counts: number[] = [];
  for (let count = Math.max(1, Math.ceil(people / maximum)); count <= Math.floor(people / minimum); count += 1) counts.push(count);
  return counts
    .toSorted((one, other) => Math.abs(people / one - size) - Math.abs(people / other - size) || one - other)
    .map((count) => Array.from({ length: count }, (_, at) => Math.floor(people / count) + (at < people % count ? 1 : 0)));
}

interface Divided {
  readonly sets: readonly (readonly number[])[];
  readonly bound: number;
}

/** Even sizes, then others. */
function waysToCut(question: SetQuestion, size: number): readonly (readonly number[])[] {
  return sizesOf(question.members.length, question, size);
}

function sizesOf(people: number, allowed: Pick<SetQuestion, 'minimum' | 'maximum'>, size: number): readonly (readonly number[])[] {
  return [...setSizes(people, allowed, size), ...unevenSizes(people, allowed, size)];
}

function* divide(question: SetQuestion, size: number, chance: Chance): Work<Divided | null> {
  for (const sizes of waysToCut(question, size)) {
    // Whether there is any is soon known; the best takes ten times as long.
    if ((yield* searchAnySets(question, sizes, chance)).breaches > 0) continue;
    const guide = yield* boundSets(question, sizes);
    const found = yield* searchSets(question, sizes, chance, guide);
    if (found.breaches === 0) return { sets: found.sets, bound: guide.bound };
  }
  return null;
}

/** Of few people, sizes that are not even as well: nobody alone of a kind may ask for them. */
function unevenSizes(
  people: number,
  { minimum, maximum }: Pick<SetQuestion, 'minimum' | 'maximum'>,
  size: number,
): readonly (readonly number[])[] {
  const MOST = 8;
  const MOST_MEMBERS = 60;
  const found: number[][] = [];
  const extend = (sizes: readonly number[], left: number, most: number): void => {
    if (found.length >= MOST) return;
    if (left === 0) {
      if (largestOf(sizes) - smallestOf(sizes) > 1) found.push([...sizes]);
      return;
    }
    for (let next = Math.min(most, left); next >= minimum; next -= 1)
      if (left - next === 0 || left - next >= minimum) extend([...sizes, next], left - next, next);
  };
  if (people <= MOST_MEMBERS) extend([], people, maximum);
  const uneven = (sizes: readonly number[]): number => sizes.reduce((sum, one) => sum + (one - size) ** 2, 0);
  return found.toSorted((one, other) => uneven(one) - uneven(other));
}

/** How many of so many random partitions that break no rule cost more, and how many no less: the place of what was found. */
export function* placeSets(
  { question, sizes }: NonNullable<ProposedSets['divided']>,
  cost: number,
  draws: number,
  seed: number,
): Work<{ readonly better: number; readonly drawn: number }> {
  const chance = makeChance(seed, 'random sets');
  let [better, drawn] = [0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    if (draw % 10 === 0) yield { stage: 'Random sets', done: draw, total: draws };
    const found = yield* searchAnySets(question, sizes, chance);
    if (found.breaches > 0) continue;
    drawn += 1;
    if (found.cost < cost - SAME) better += 1;
  }
  return { better, drawn };
}
