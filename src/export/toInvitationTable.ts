import type { PlannedAction } from '../domain/Plan';
import type { Person } from '../domain/Person';
import { makeMayBeNamed } from '../domain/mayBeNamed';
import { BROKER_MONTHS } from '../plan/countHours';
import { actionWords } from '../words/plan/planWords';
import type { InvitedAs } from '../words/plan/sayInvitation';
import { sayInvitation } from '../words/plan/sayInvitation';
import type { Table } from '../domain/results/Table';

/** One row for each person and action, for mail merge: the invitation, and nothing of how anybody was chosen. */
export function toInvitationTable(people: readonly Person[], actions: readonly PlannedAction[]): Table {
  const byId = new Map(people.map((person) => [person.id, person]));
  const mayBeNamed = makeMayBeNamed(people);
  return {
    columns: ['id', 'name', 'action', 'role', 'topic', 'occasion', 'with', 'hours_a_month', 'months', 'start', 'text'],
    rows: actions.flatMap((action) =>
      // Who introduces the two is asked as well.
      [...action.people, ...(action.broker === '' ? [] : [action.broker])].flatMap((id, at) => {
        const person = byId.get(id);
        if (person === undefined) return [];
        const others = action.people.flatMap((other) => {
          const known = byId.get(other);
          return other === id || known === undefined || !mayBeNamed(known) ? [] : [known.name];
        });
        // The one who is helped stands first.
        const isBroker = at === action.people.length;
        const role: InvitedAs = isBroker ? 'broker' : action.kind !== 'mentor' ? 'member' : at === 0 ? 'mentee' : 'mentor';
        const between = byId.get(action.broker);
        const broker = between !== undefined && mayBeNamed(between) ? between.name : '';
        return [
          [
            id,
            person.name,
            actionWords[action.kind].one,
            role,
            action.title,
            action.occasion,
            others.join('; '),
            action.hoursAMonth,
            isBroker ? BROKER_MONTHS : action.months,
            action.start,
            sayInvitation({ ...action, role, others, broker }),
          ],
        ];
      }),
    ),
  };
}
