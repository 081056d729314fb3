import type { Reconciled } from '../../domain/results/Reconciled';
import type { OwnTies } from '../../isolation/facts/ownTies';
import { readOwnTies } from '../../isolation/facts/ownTies';
import { isExternalTie } from '../../measures/own/isExternalTie';
import type { TieQuestion } from './ownTies';

/** Whether an own tie leads out of the organisation; `null` = not recorded. */
export const isOutsideTie: TieQuestion = ({ reconciled }, report) => isExternalTie(reconciled, report);

export const isInsideTie: TieQuestion = ({ reconciled }, report) => {
  const external = isExternalTie(reconciled, report);
  return external === null ? null : !external;
};

/** What the rule of isolation reads of own ties, once for a network. Who is in a like post is no question here. */
const known = new WeakMap<Reconciled, OwnTies>();
function ruleOf(reconciled: Reconciled): OwnTies {
  const ties = known.get(reconciled) ?? readOwnTies(reconciled, 'post');
  known.set(reconciled, ties);
  return ties;
}

/**
 * Whether an own tie leads beyond the own unit, as the rule reads it: outside, or to another unit. Without units in the study: outside.
 * docs/isolation.md, 2.
 */
export const isBeyondUnit: TieQuestion = ({ reconciled }, report) => ruleOf(reconciled).isBeyond(report);

/**
 * Whether an own tie within the organisation leads to the own unit; `null` = either unit is not recorded, or the tie is not known to be
 * inside.
 */
export const isInOwnUnit: TieQuestion = (context, report) => {
  if (!context.reconciled.asked.items.has('units') || isExternalTie(context.reconciled, report) !== false) return null;
  const isBeyond = isBeyondUnit(context, report);
  return isBeyond === null ? null : !isBeyond;
};

/** Whether an own tie leads to the own line manager, or to somebody whose line manager one is; `null` = not recorded. */
export const isInLine: TieQuestion = ({ reconciled: { people, managers, reports } }, report) => {
  const [from, to] = [people[reports.from[report] ?? 0], people[reports.to[report] ?? 0]];
  if (from === undefined || to === undefined) return null;
  if (from.lineManager !== '' && from.lineManager === to.id) return true;
  if ((reports.to[report] ?? 0) < managers && to.lineManager !== '' && to.lineManager === from.id) return true;
  return from.lineManager === '' ? null : false;
};
