import { passesActivity } from '../domain/passesActivity';
import type { PlannedAction } from '../domain/Plan';
import type { Reconciled } from '../domain/results/Reconciled';
import type { VerdictLabel } from '../domain/results/Verdict';
import type { SettledRule } from '../domain/steps/settleRule';
import { computeFacts } from '../isolation/facts/computeFacts';
import { labelManager } from '../isolation/judgeManager';
import { isExternalTie } from '../measures/own/isExternalTie';
import { ACTION_FORMS } from './actionForms';
import { planTies } from './planTies';

/** Managers before and after, those only who answered both times and of whom a finding can be given both times. */
export interface GroupChange {
  readonly people: number;
  readonly isolatedBefore: number;
  readonly isolatedAfter: number;
  /** Contacts that lead outside, a person. */
  readonly outsideBefore: number;
  readonly outsideAfter: number;
}

/** What a second round shows of a plan. No effect follows from it without a comparison. docs/plan.md, 8. */
export interface PlanEvaluation {
  readonly rounds: readonly [earlier: string, later: string];
  /** Pairs whose tie was planned and offered; each counts once. */
  readonly ties: {
    readonly planned: number;
    /** Of those, the pairs of whom somebody answered both times. */
    readonly known: number;
    readonly before: number;
    /** Not there before, and there now. */
    readonly formed: number;
  };
  /** Pairs of managers who were not tied and whom nothing was offered: how many of them are tied now. */
  readonly others: { readonly pairs: number; readonly formed: number };
  /** Who was isolated and was offered something, and who was isolated and was not. */
  readonly offered: GroupChange;
  readonly notOffered: GroupChange;
  /** By how much more the share of isolated fell among those who were offered something; `null` = there is nobody to compare with. */
  readonly difference: number | null;
  readonly harms: {
    readonly stopped: number;
    /** Managers who name a mentor or a host of the plan, for the one who is named most. */
    readonly loadBefore: number;
    readonly loadAfter: number;
    /** Takes part, not isolated before, and isolated now. */
    readonly newlyIsolated: number;
  };
}

/** @param earlier and later: two rounds of one study, with the same managers */
export function evaluatePlan(
  earlier: Reconciled,
  later: Reconciled,
  rule: SettledRule,
  actions: readonly PlannedAction[],
): PlanEvaluation | null {
  const offeredActions = actions.filter(({ stage }) => stage !== 'planned');
  if (offeredActions.length === 0) return null;
  const { managers, people } = later;
  const [before, after] = [read(earlier, rule), read(later, rule)];
  const answered = (manager: number): boolean => earlier.response[manager] === 'answered' && later.response[manager] === 'answered';
  const key = (one: number, other: number): number => Math.min(one, other) * managers + Math.max(one, other);

  const made = planTies(
    earlier,
    offeredActions.map((action) => ({ ...action, stage: 'offered' as const })),
    () => [],
    false,
  );
  const planned = new Map<number, boolean>();
  for (const { from, to } of made.byAction.flat()) {
    if (from >= managers || to >= managers) continue;
    // Either side may report it.
    planned.set(key(from, to), answered(from) || answered(to));
  }
  let [known, there, formed] = [0, 0, 0];
  for (const [pair, isKnown] of planned) {
    if (!isKnown) continue;
    known += 1;
    if (before.ties.has(pair)) there += 1;
    else if (after.ties.has(pair)) formed += 1;
  }
  const silent = countSilent(managers, answered);
  let [tiedBefore, formedElsewhere] = [0, 0];
  const isKnownPair = (pair: number): boolean => answered(Math.floor(pair / managers)) || answered(pair % managers);
  for (const pair of before.ties) if (isKnownPair(pair) && !planned.has(pair)) tiedBefore += 1;
  for (const pair of after.ties) if (isKnownPair(pair) && !planned.has(pair) && !before.ties.has(pair)) formedElsewhere += 1;

  const takesPart = new Set(offeredActions.flatMap((action) => [...action.people, action.broker]));
  const helped = new Set(offeredActions.flatMap(whoIsHelped));
  const isOffered = (manager: number): boolean => helped.has(people[manager]?.id ?? '');
  /** Who helps others is in neither group. */
  const isApart = (manager: number): boolean => !takesPart.has(people[manager]?.id ?? '');
  const all = Array.from({ length: managers }, (_, manager) => manager);
  const judged = all.filter((manager) => answered(manager) && isSaid(before.labels[manager]) && isSaid(after.labels[manager]));
  const wasIsolated = judged.filter((manager) => before.labels[manager] === 'isolated');
  const groupOf = (members: readonly number[]): GroupChange => ({
    people: members.length,
    isolatedBefore: members.filter((manager) => before.labels[manager] === 'isolated').length,
    isolatedAfter: members.filter((manager) => after.labels[manager] === 'isolated').length,
    outsideBefore: mean(members, before.outside),
    outsideAfter: mean(members, after.outside),
  });
  const offered = groupOf(wasIsolated.filter(isOffered));
  const notOffered = groupOf(wasIsolated.filter(isApart));
  const fell = ({ people: count, isolatedAfter }: GroupChange): number => 1 - isolatedAfter / count;
  const asked = new Set(offeredActions.flatMap(({ kind, people: ids }) => (kind === 'mentor' ? ids.slice(1) : [])));
  const givers = all.filter((manager) => asked.has(people[manager]?.id ?? ''));
  return {
    rounds: [earlier.round, later.round],
    ties: { planned: planned.size, known, before: there, formed },
    others: { pairs: (managers * (managers - 1)) / 2 - silent - known - tiedBefore, formed: formedElsewhere },
    offered,
    notOffered,
    difference: offered.people === 0 || notOffered.people === 0 ? null : fell(offered) - fell(notOffered),
    harms: {
      stopped: actions.filter(({ stage }) => stage === 'stopped').length,
      loadBefore: givers.reduce((most, manager) => Math.max(most, before.namedBy[manager] ?? 0), 0),
      loadAfter: givers.reduce((most, manager) => Math.max(most, after.namedBy[manager] ?? 0), 0),
      newlyIsolated: judged.filter(
        (manager) => !isApart(manager) && before.labels[manager] === 'not_isolated' && after.labels[manager] === 'isolated',
      ).length,
    },
  };
}

/** Of a pair the first, of what one teaches the others, else everybody. */
function whoIsHelped({ kind, people }: PlannedAction): readonly string[] {
  const { shape } = ACTION_FORMS[kind];
  return shape === 'pair' ? people.slice(0, 1) : shape === 'star' ? people.slice(1) : people;
}

interface RoundSeen {
  readonly labels: readonly VerdictLabel[];
  /** Pairs of managers of whom one reports the other, `smaller * managers + larger`. */
  readonly ties: ReadonlySet<number>;
  readonly outside: Int32Array;
  readonly namedBy: Int32Array;
}

function read(reconciled: Reconciled, rule: SettledRule): RoundSeen {
  const { reports, managers } = reconciled;
  const ties = new Set<number>();
  const outside = new Int32Array(managers);
  const namedBy = new Int32Array(managers);
  for (let report = 0; report < reports.length; report += 1) {
    const [from, to] = [reports.from[report] ?? 0, reports.to[report] ?? 0];
    if (from >= managers || !passesActivity(reports.activity[report], rule.activity)) continue;
    if (isExternalTie(reconciled, report) === true) outside[from] = (outside[from] ?? 0) + 1;
    if (to >= managers) continue;
    ties.add(Math.min(from, to) * managers + Math.max(from, to));
    namedBy[to] = (namedBy[to] ?? 0) + 1;
  }
  const labels = computeFacts(reconciled, rule).facts.map((facts) => labelManager(facts, rule.tau, rule.sigma).label);
  return { labels, ties, outside, namedBy };
}

/** Pairs of whom neither answered both times. */
function countSilent(managers: number, answered: (manager: number) => boolean): number {
  let count = 0;
  for (let manager = 0; manager < managers; manager += 1) if (!answered(manager)) count += 1;
  return (count * (count - 1)) / 2;
}

function isSaid(label: VerdictLabel | undefined): boolean {
  return label === 'isolated' || label === 'not_isolated';
}

function mean(members: readonly number[], values: Int32Array): number {
  return members.length === 0 ? 0 : members.reduce((sum, manager) => sum + (values[manager] ?? 0), 0) / members.length;
}
