import { isSamePlace } from '../domain/isSamePlace';
import type { Lens } from '../domain/Lens';
import type { Organisation } from '../domain/Organisation';
import type { Limits } from '../domain/Plan';
import { mentoringOf } from '../domain/mentoringOf';
import { makeMayBeNamed } from '../domain/mayBeNamed';
import type { Person } from '../domain/Person';
import type { Reconciled } from '../domain/results/Reconciled';
import type { ContactFunction, Tri, VerdictLabel } from '../domain/results/Verdict';
import type { SettledRule } from '../domain/steps/settleRule';
import { areAlike } from '../isolation/facts/Likeness';
import { computeFactsInSlices } from '../isolation/facts/computeFacts';
import type { FactSheet } from '../isolation/facts/Facts';
import type { Judgement } from '../isolation/judgeManager';
import { labelManager } from '../isolation/judgeManager';
import { buildView } from '../network/buildView';
import { rowOf } from '../network/rowOf';
import type { View } from '../network/View';
import type { Work } from '../support/Progress';
import { comparePlaces } from './comparePlaces';
import { lineOf } from './lineOf';
import { isUnwilling, SAYS_NONE } from './mentorCapacity';
import { makeRivalTest } from './makeRivalTest';
import { readTimes } from './readTimes';

/** What is found of a study whatever the trainer states. */
interface Seen {
  readonly reconciled: Reconciled;
  readonly organisations: readonly Organisation[];
  readonly rule: SettledRule;
  readonly sheet: FactSheet;
  /** Which ties `before` and `after` are measured on. */
  readonly lens: Lens;
  /** Of the ties that the rule counts. */
  readonly view: View;
  /** By manager. */
  readonly found: readonly Pick<Judgement, 'label' | 'severity' | 'kind'>[];
}

/** A study as planning looks at it: who is found to lack what, who is tied to whom, and what the trainer has stated. */
export interface Planning extends Seen {
  readonly limits: Limits;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly people: readonly Person[];
  /** Who is helped, as indices. */
  readonly helped: readonly number[];
  readonly isHelped: (manager: number) => boolean;
  /** Whether anybody's level is recorded. */
  readonly hasLevels: boolean;
  readonly labelOf: (manager: number) => VerdictLabel;
  readonly areTied: (one: number, other: number) => boolean;
  readonly areAlike: (one: number, other: number) => Tri;
  /** Whether one is in the line of the other, up to two levels. */
  readonly areInLine: (one: number, other: number) => boolean;
  /** `null` = cannot be known. */
  readonly areOfOneOrganisation: (one: number, other: number) => boolean | null;
  readonly doCompete: (one: number, other: number) => boolean;
  readonly areApart: (one: number, other: number) => boolean;
  /** Whether two work at one site, and in different units; what is blank is not known to be so. */
  readonly areAtOneSite: (one: number, other: number) => boolean;
  readonly areInOtherUnits: (one: number, other: number) => boolean;
  /** When each manager can meet, as bits; all of them where times are not looked at. */
  readonly times: Int32Array;
  readonly shareTime: (one: number, other: number) => boolean;
  readonly isOut: (manager: number) => boolean;
  /** How many each says that they mentor, whatever the limits; and who says that they mentor nobody, where the trainer says nothing. */
  readonly says: Int32Array;
  readonly isUnwilling: (manager: number) => boolean;
  /** Whether others may hear their name. */
  readonly mayBeNamed: (manager: number) => boolean;
  readonly lacks: (manager: number) => readonly ContactFunction[];
  /** Whether two are tied, or share a contact. */
  readonly isNear: (one: number, other: number) => boolean;
}

const LACKING = [
  ['F2', 'knowledge'],
  ['F1', 'support'],
  ['F6', 'career'],
  ['F7', 'influence'],
] as const;

export function* preparePlanning(
  reconciled: Reconciled,
  organisations: readonly Organisation[],
  rule: SettledRule,
  lens: Lens,
  limits: Limits,
): Work<Planning> {
  const sheet = yield* computeFactsInSlices(reconciled, rule);
  yield { stage: 'Looking at who needs what', done: 0, total: 1 };
  const view = buildView(reconciled, { ...lens, activity: rule.activity, rule: rule.rule });
  const found = sheet.facts.map((facts) => labelManager(facts, rule.tau, rule.sigma));
  return limitPlanning({ reconciled, organisations, rule, lens, sheet, view, found }, limits);
}

/** The same study under other limits: what is found of it is not worked out again. */
export function limitPlanning(seen: Seen, limits: Limits): Planning {
  const { reconciled, organisations, rule, lens, sheet, view, found } = seen;
  const people = reconciled.people.slice(0, reconciled.managers);
  const indexOf = new Map(people.map(({ id }, index) => [id, index]));
  const pairs = (groups: readonly (readonly string[])[]): ReadonlySet<number> => {
    const set = new Set<number>();
    for (const group of groups)
      for (const one of group)
        for (const other of group) {
          const [a, b] = [indexOf.get(one), indexOf.get(other)];
          if (a !== undefined && b !== undefined && a !== b) set.add(a * people.length + b);
        }
    return set;
  };
  const apart = pairs(limits.apart);
  const out = new Set(limits.optedOut);
  const lines = people.map((_, manager) => lineOf(people, indexOf, manager));
  const says = Int32Array.from(people, (person) => mentoringOf(person).most ?? SAYS_NONE);
  const unwilling = people.map(({ id }, manager) => isUnwilling(limits, id, says[manager] ?? SAYS_NONE));
  const naming = makeMayBeNamed(people);
  const areTied = (one: number, other: number): boolean => rowOf(view.undirected, one).includes(other);
  const helped = listHelped(people, found, limits).filter(
    (manager) => !out.has(people[manager]?.id ?? '') && people[manager]?.optedOut !== true,
  );
  const isHelped = new Uint8Array(people.length);
  for (const manager of helped) isHelped[manager] = 1;

  const areOfOneOrganisation = comparePlaces(
    people.map(({ organisation }) => organisation),
    isSamePlace,
  );
  const doCompete = comparePlaces(
    people.map(({ organisation }) => organisation),
    makeRivalTest(organisations, limits.competing),
  );
  const areAtOneSite = comparePlaces(
    people.map(({ site }) => site),
    (one, other) => isSamePlace(one, other) === true,
  );
  const areOfOneUnit = comparePlaces(
    people.map(({ unit }) => unit),
    isSamePlace,
  );
  const times =
    limits.timesIn === ''
      ? new Int32Array(people.length).fill(-1)
      : readTimes(people.map(({ attributes }) => attributes.find(({ name }) => name === limits.timesIn)?.value ?? ''));
  // Asked for one person after the other.
  let near: { readonly one: number; readonly marks: Uint8Array } | null = null;
  const markNear = (one: number): Uint8Array => {
    if (near?.one === one) return near.marks;
    const marks = new Uint8Array(people.length);
    for (const between of rowOf(view.undirected, one)) {
      marks[between] = 1;
      for (const other of rowOf(view.undirected, between)) marks[other] = 1;
    }
    near = { one, marks };
    return marks;
  };

  return {
    reconciled,
    organisations,
    rule,
    limits,
    sheet,
    lens,
    view,
    found,
    indexOf,
    people,
    helped,
    isHelped: (manager) => isHelped[manager] === 1,
    hasLevels: people.some(({ seniority }) => seniority !== null),
    labelOf: (manager) => found[manager]?.label ?? 'cannot_say',
    areTied,
    areAlike: (one, other) => areAlike(sheet.likeness, one, other),
    areInLine: (one, other) => lines[one]?.has(other) === true || lines[other]?.has(one) === true,
    areOfOneOrganisation,
    doCompete,
    areApart: (one, other) => apart.has(one * people.length + other),
    areAtOneSite,
    areInOtherUnits: (one, other) => areOfOneOrganisation(one, other) === false || areOfOneUnit(one, other) === false,
    times,
    shareTime: (one, other) => ((times[one] ?? 0) & (times[other] ?? 0)) !== 0,
    isOut: (manager) => out.has(people[manager]?.id ?? '') || people[manager]?.optedOut === true,
    says,
    isUnwilling: (manager) => unwilling[manager] === true,
    mayBeNamed: (manager) => {
      const person = people[manager];
      return person !== undefined && naming(person);
    },
    lacks: (manager) => {
      const indicators = sheet.facts[manager]?.indicators;
      const asked = people[manager]?.needs ?? null;
      return LACKING.filter(([sign, what]) => (asked === null ? indicators?.[sign] === true : asked.includes(what))).map(
        ([, what]) => what,
      );
    },
    isNear: (one, other) => markNear(one)[other] === 1,
  };
}

function listHelped(people: readonly Person[], found: readonly Pick<Judgement, 'label'>[], { help }: Limits): readonly number[] {
  const all = people.map((_, manager) => manager);
  if (help === 'isolated') return all.filter((manager) => found[manager]?.label === 'isolated');
  if ('group' in help) {
    const group = help.group.toLowerCase();
    return all.filter((manager) => people[manager]?.group.toLowerCase() === group);
  }
  const ids = new Set(help.people);
  return all.filter((manager) => ids.has(people[manager]?.id ?? ''));
}
