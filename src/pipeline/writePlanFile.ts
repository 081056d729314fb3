import { disclose } from '../disclosure/disclose';
import type { PlannedAction } from '../domain/Plan';
import type { Person } from '../domain/Person';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { toCalendar } from '../export/toCalendar';
import { toInvitationTable } from '../export/toInvitationTable';
import { toPairSheets } from '../export/toPairSheets';
import { toPlanPage } from '../export/toPlanPage';
import { toShortlistTable } from '../export/toShortlistTable';
import { toPlanSheet } from '../export/toPlanSheet';
import { nameActions } from '../words/plan/planWords';
import type { PlanAnswer } from '../plan/PlanAnswer';
import { toMarkedCsv } from './toMarkedCsv';

/**
 * A file that a plan is carried out with; `null` = there is nothing to put into it.
 *
 * @param at when it is written, ISO
 * @param hasIds false where names are hidden
 */
export function writePlanFile(
  file: 'invitations' | 'calendar' | 'shortlists' | 'sheets' | 'page' | 'plan',
  { id, plan, title }: Pick<Study, 'id' | 'plan' | 'title'>,
  { people, managers }: Pick<Reconciled, 'people' | 'managers'>,
  planned: PlanAnswer,
  at: string,
  hasIds = true,
): { readonly name: string; readonly type: string; readonly text: string } | null {
  const listed: readonly Person[] = people.slice(0, managers);
  const actions: readonly PlannedAction[] = plan.actions.filter(({ stage }) => stage !== 'stopped');
  /** As they are called on every file: what was stopped keeps its number. */
  const all = nameActions(plan.actions);
  const names = all.filter((_, at) => plan.actions[at]?.stage !== 'stopped');
  const CSV = 'text/csv;charset=utf-8';
  const HTML = 'text/html;charset=utf-8';
  switch (file) {
    case 'invitations':
      return { name: 'invitations.csv', type: CSV, text: toMarkedCsv(toInvitationTable(listed, actions)) };
    case 'calendar': {
      const text = toCalendar(disclose({ study: id, actions: plan.actions, names: all, at }, 'analyst'));
      return text === null ? null : { name: 'plan.ics', type: 'text/calendar;charset=utf-8', text };
    }
    case 'shortlists':
      return { name: 'shortlists.csv', type: CSV, text: toMarkedCsv(toShortlistTable(listed, planned.shortlists)) };
    case 'sheets':
      return { name: 'sheets.html', type: HTML, text: toPairSheets(disclose({ people: listed, actions, names }, 'analyst')) };
    case 'page': {
      const content = { title, people: listed, actions, names, ...planned.change };
      return { name: 'plan.html', type: HTML, text: toPlanPage(disclose(content, 'analyst')) };
    }
    case 'plan': {
      const table = toPlanSheet(disclose({ people, managers, plan, names: all, planned, hasIds }, 'analyst'));
      return { name: 'plan.csv', type: CSV, text: toMarkedCsv(table) };
    }
  }
}
