import { isSamePlace } from '../domain/isSamePlace';
import type { Lens } from '../domain/Lens';
import type { Organisation } from '../domain/Organisation';
import type { Limits } from '../domain/Plan';
import type { Person } from '../domain/Person';
import type { Reconciled } from '../domain/results/Reconciled';
import type { ContactFunction, Tri, VerdictLabel } from '../domain/results/Verdict';
import type { SettledRule } from '../domain/steps/settleRule';
import { areAlike } from '../isolation/Likeness';
import { computeFacts } from '../isolation/computeFacts';
import type { FactSheet } from '../isolation/Facts';
import type { Judgement } from '../isolation/judgeManager';
import { labelManager } from '../isolation/judgeManager';
import { buildView } from '../network/buildView';
import { rowOf } from '../network/rowOf';
import type { View } from '../network/View';
import { lineOf } from './lineOf';
import { makeRivalTest } from './makeRivalTest';

/** A study as planning looks at it: who is found to lack what, who is tied to whom, and what the trainer has stated. */
export interface Planning {
  readonly reconciled: Reconciled;
  readonly rule: SettledRule;
  readonly limits: Limits;
  readonly sheet: FactSheet;
  /** Which ties `before` and `after` are measured on. */
  readonly lens: Lens;
  /** Of the ties that the rule counts. */
  readonly view: View;
  /** By manager. */
  readonly found: readonly Pick<Judgement, 'label' | 'severity' | 'kind'>[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly people: readonly Person[];
  /** Who is helped, as indices. */
  readonly helped: readonly number[];
  readonly labelOf: (manager: number) => VerdictLabel;
  readonly areTied: (one: number, other: number) => boolean;
  readonly areAlike: (one: number, other: number) => Tri;
  /** Whether one is in the line of the other, up to two levels. */
  readonly areInLine: (one: number, other: number) => boolean;
  readonly doCompete: (one: number, other: number) => boolean;
  readonly areApart: (one: number, other: number) => boolean;
  /** Whether two work at one site, and in different units; what is blank is not known to be so. */
  readonly areAtOneSite: (one: number, other: number) => boolean;
  readonly areInOtherUnits: (one: number, other: number) => boolean;
  readonly isOut: (manager: number) => boolean;
  readonly lacks: (manager: number) => readonly ContactFunction[];
  /** Steps from one to the other, no more than `most`; Infinity = farther, or no way. */
  readonly isNear: (one: number, other: number) => boolean;
}

const LACKING = [
  ['F2', 'knowledge'],
  ['F1', 'support'],
  ['F6', 'career'],
  ['F7', 'influence'],
] as const;

export function preparePlanning(
  reconciled: Reconciled,
  organisations: readonly Organisation[],
  rule: SettledRule,
  lens: Lens,
  limits: Limits,
): Planning {
  const people = reconciled.people.slice(0, reconciled.managers);
  const sheet = computeFacts(reconciled, rule);
  const view = buildView(reconciled, { ...lens, activity: rule.activity, rule: rule.rule });
  const found = sheet.facts.map((facts) => labelManager(facts, rule.tau, rule.sigma));
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
  const doCompete = makeRivalTest(organisations, limits.competing);
  const out = new Set(limits.optedOut);
  const lines = people.map((_, manager) => lineOf(people, indexOf, manager));
  const areTied = (one: number, other: number): boolean => rowOf(view.undirected, one).includes(other);
  const helped = listHelped(people, found, limits).filter(
    (manager) => !out.has(people[manager]?.id ?? '') && people[manager]?.optedOut !== true,
  );

  return {
    reconciled,
    rule,
    limits,
    sheet,
    lens,
    view,
    found,
    indexOf,
    people,
    helped,
    labelOf: (manager) => found[manager]?.label ?? 'cannot_say',
    areTied,
    areAlike: (one, other) => areAlike(sheet.likeness, one, other),
    areInLine: (one, other) => lines[one]?.has(other) === true || lines[other]?.has(one) === true,
    doCompete: (one, other) => doCompete(people[one]?.organisation ?? '', people[other]?.organisation ?? ''),
    areApart: (one, other) => apart.has(one * people.length + other),
    areAtOneSite: (one, other) => isSamePlace(people[one]?.site ?? '', people[other]?.site ?? '') === true,
    areInOtherUnits: (one, other) => {
      const [a, b] = [people[one], people[other]];
      if (isSamePlace(a?.organisation ?? '', b?.organisation ?? '') === false) return true;
      return isSamePlace(a?.unit ?? '', b?.unit ?? '') === false;
    },
    isOut: (manager) => out.has(people[manager]?.id ?? '') || people[manager]?.optedOut === true,
    lacks: (manager) => {
      const indicators = sheet.facts[manager]?.indicators;
      const asked = people[manager]?.needs ?? null;
      return LACKING.filter(([sign, what]) => (asked === null ? indicators?.[sign] === true : asked.includes(what))).map(
        ([, what]) => what,
      );
    },
    isNear: (one, other) => areTied(one, other) || rowOf(view.undirected, one).some((between) => areTied(between, other)),
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
