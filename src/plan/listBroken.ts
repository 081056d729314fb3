import type { PlannedAction } from '../domain/Plan';
import { forbidMentor, listMentorsToday } from './mentorRules';
import type { MentorsToday } from './mentorRules';
import type { Planning } from './Planning';
import type { PlanRule } from './PlanRule';
import { PLAN_RULES, ruleBit } from './PlanRule';
import { askForSets, kindsOf, timesOf } from './setQuestion';

/** These keep a proposal from what is there already, and are no limit that a trainer states. */
const NOT_STATED: readonly PlanRule[] = ['existing', 'helped'];
const PAIRED: readonly PlannedAction['kind'][] = ['set', 'introduction'];

/**
 * The limits that an action breaks by itself. No proposal does; what was made by hand or locked may. Limits over several
 * actions, as the hours in all, are none of them, nor is anything said of other kinds than mentor pairs, sets and introductions.
 */
export function listBroken(
  planning: Planning,
  { kind, people: ids, stage, broker }: PlannedAction,
  today: MentorsToday = listMentorsToday(planning.reconciled),
): readonly PlanRule[] {
  const members = ids.map((id) => planning.indexOf.get(id)).filter((manager) => manager !== undefined);
  if (stage === 'stopped') return [];
  const [one, other] = members;
  let bits = 0;
  if (kind === 'mentor' && one !== undefined && other !== undefined) bits = forbidMentor(planning, today, one, other);
  if (PAIRED.includes(kind)) {
    const question = askForSets(planning, members, planning.limits.setSize);
    for (const forbidden of question.forbidden) bits |= forbidden;
    if (members.some((manager) => planning.isOut(manager))) bits |= ruleBit('optedOut');
    if (timesOf(question, [...members.keys()]) === 0) bits |= ruleBit('time');
    if (kind === 'introduction') {
      const between = planning.indexOf.get(broker);
      if (between !== undefined && planning.isOut(between)) bits |= ruleBit('optedOut');
      if (between !== undefined && members.some((manager) => planning.areApart(manager, between))) bits |= ruleBit('apart');
      bits &= ~ruleBit('postsApart');
      const leadsOut = one === undefined || other === undefined || planning.areInOtherUnits(one, other);
      if (planning.limits.otherUnit && !leadsOut) bits |= ruleBit('unit');
    } else {
      if (members.length < question.minimum || members.length > question.maximum) bits |= ruleBit('setSize');
      if (question.alone && kindsOf(question).some(hasOneAlone)) bits |= ruleBit('alone');
    }
  }
  return PLAN_RULES.filter((rule) => (bits & ruleBit(rule)) !== 0 && !NOT_STATED.includes(rule));
}

/** @param kind by member, the number of their kind; −1 = not recorded, which is never alone */
function hasOneAlone(kind: Int32Array): boolean {
  return kind.some((mine, at) => mine >= 0 && kind.indexOf(mine) === at && kind.lastIndexOf(mine) === at);
}
