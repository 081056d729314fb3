import { disclose } from '../disclosure/disclose';
import type { PlannedAction } from '../domain/Plan';
import type { Person } from '../domain/Person';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { toCalendar } from '../export/toCalendar';
import { toCsv } from '../export/toCsv';
import { toInvitationTable } from '../export/toInvitationTable';
import { toPairSheets } from '../export/toPairSheets';
import { toPlanPage } from '../export/toPlanPage';
import { toShortlistTable } from '../export/toShortlistTable';
import { toPlanTable } from '../export/toPlanJson';
import type { PlanAnswer } from '../plan/PlanAnswer';

/** A file that a plan is carried out with. @param at when it is written, ISO */
export function writePlanFile(
  file: 'invitations' | 'calendar' | 'shortlists' | 'sheets' | 'page' | 'plan',
  { plan, title }: Pick<Study, 'plan' | 'title'>,
  { people, managers }: Pick<Reconciled, 'people' | 'managers'>,
  planned: PlanAnswer,
  at: string,
): { readonly name: string; readonly type: string; readonly text: string } {
  const listed: readonly Person[] = people.slice(0, managers);
  const actions: readonly PlannedAction[] = plan.actions.filter(({ stage }) => stage !== 'stopped');
  const CSV = 'text/csv;charset=utf-8';
  const HTML = 'text/html;charset=utf-8';
  switch (file) {
    case 'invitations':
      return { name: 'invitations.csv', type: CSV, text: toCsv(disclose(toInvitationTable(listed, actions), 'analyst')) };
    case 'calendar':
      return { name: 'plan.ics', type: 'text/calendar;charset=utf-8', text: toCalendar(disclose({ actions, at }, 'analyst')) };
    case 'shortlists':
      return { name: 'shortlists.csv', type: CSV, text: toCsv(disclose(toShortlistTable(listed, planned.shortlists), 'analyst')) };
    case 'sheets':
      return { name: 'sheets.html', type: HTML, text: toPairSheets(disclose({ people: listed, actions }, 'analyst')) };
    case 'page': {
      const content = { title, people: listed, actions, ...planned.change };
      return { name: 'plan.html', type: HTML, text: toPlanPage(disclose(content, 'analyst')) };
    }
    case 'plan': {
      const reasons = planned.reasons;
      const { before, after } = planned.change;
      const proof = { mentors: null, sets: null, introductions: null };
      return {
        name: 'plan.csv',
        type: CSV,
        text: toCsv(
          disclose(
            toPlanTable(
              disclose(
                { people, actions: plan.actions, reasons, unmatched: planned.unmatched, proof, before, after, posts: [], ranges: [] },
                'analyst',
              ),
            ),
            'analyst',
          ),
        ),
      };
    }
  }
}
