import { foldPlace } from '../../domain/isSamePlace';
import { isExternalTie } from '../../measures/own/isExternalTie';
import type { TieQuestion } from './ownTies';
import { unitOfContact } from './ownTies';

/** Whether an own tie leads out of the organisation; `null` = not recorded. */
export const isOutsideTie: TieQuestion = ({ reconciled }, report) => isExternalTie(reconciled, report);

export const isInsideTie: TieQuestion = ({ reconciled }, report) => {
  const external = isExternalTie(reconciled, report);
  return external === null ? null : !external;
};

/** Whether an own tie within the organisation leads to the own unit; `null` = either unit is not recorded, or the tie is not known to be inside. */
export const isInOwnUnit: TieQuestion = (context, report) => {
  const { reconciled: { people, reports } } = context;
  if (isExternalTie(context.reconciled, report) !== false) return null;
  const [own, theirs] = [foldPlace(people[reports.from[report] ?? 0]?.unit ?? ''), foldPlace(unitOfContact(context, report))];
  return own === '' || theirs === '' ? null : own === theirs;
};

/** Whether an own tie leads beyond the own unit: outside, or to another unit. Without units in the study: outside. docs/isolation.md, 2. */
export const isBeyondUnit: TieQuestion = (context, report) => {
  const external = isExternalTie(context.reconciled, report);
  if (external !== false || !context.reconciled.asked.items.has('units')) return external;
  const isOwn = isInOwnUnit(context, report);
  return isOwn === null ? null : !isOwn;
};

/** Whether an own tie leads to the own line manager, or to somebody whose line manager one is; `null` = not recorded. */
export const isInLine: TieQuestion = ({ reconciled: { people, managers, reports } }, report) => {
  const [from, to] = [people[reports.from[report] ?? 0], people[reports.to[report] ?? 0]];
  if (from === undefined || to === undefined) return null;
  if (from.lineManager !== '' && from.lineManager === to.id) return true;
  if ((reports.to[report] ?? 0) < managers && to.lineManager !== '' && to.lineManager === from.id) return true;
  return from.lineManager === '' ? null : false;
};
