import { passesActivity } from '../../domain/passesActivity';
import { countOwn } from './countOwn';
import type { Measure } from '../Measure';

export const activeGroups: Measure = {
  id: 'activeGroups',
  name: 'Groups in use',
  meaning: 'Groups and organisations this person takes part in now.',
  unit: 'groups',
  source: 'active collectivities named',
  view: 'own',
  cost: 'linear',
  range: '0 and up',
  compute(context) {
    const { reports, people } = context.reconciled;
    const isGroup = (report: number): boolean => people[reports.to[report] ?? 0]?.kind === 'collectivity';
    return countOwn(
      context,
      null,
      (own) => own.filter((report) => isGroup(report) && passesActivity(reports.activity[report], 'active')).length,
    );
  },
};
