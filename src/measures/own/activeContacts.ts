import { rowLength } from '../../network/rowLength';
import { selectReports } from '../../network/selectReports';
import { activeView } from './activeView';
import { countOwn } from './countOwn';
import type { Measure } from '../Measure';

export const activeContacts: Measure = {
  id: 'activeContacts',
  name: 'Contacts in use',
  meaning: 'People this person has a contact in use with: managers, and people not on the staff list whom they name.',
  unit: 'people',
  source: 'a_i',
  view: 'own',
  cost: 'linear',
  range: '0 and up',
  compute(context) {
    const { reconciled } = context;
    const active = activeView(context);
    const selected = selectReports(reconciled.reports, active.lens);
    const outside = new Int32Array(reconciled.people.length);
    selected.forEach((passes, report) => {
      const from = reconciled.reports.from[report] ?? 0;
      if (passes === 1 && reconciled.people[reconciled.reports.to[report] ?? 0]?.kind === 'outside_person')
        outside[from] = (outside[from] ?? 0) + 1;
    });
    return countOwn(context, null, (_, node) => {
      const person = context.view.people[node] ?? 0;
      return rowLength(active.undirected, active.nodeOf[person] ?? 0) + (outside[person] ?? 0);
    });
  },
};
