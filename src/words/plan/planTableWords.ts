import type { ActionKind } from '../../domain/Plan';
import { actionWords } from './planWords';

/** The plan as a table, for the person who plans. */
export const planTableWords = {
  columns: [
    ...(['Action', 'Stage', 'Who', 'Introduced by', 'Not to be named to others', 'Topic', 'Occasion', 'Host', 'First meeting'] as const),
    ...(['Review', 'Hours a month for each', 'Months', 'Hours in all', 'Hours spent', 'Why', 'Limits broken, or in the way'] as const),
  ],
  ids: 'Ids',
  you: 'You',
  without: (kind: ActionKind): string => `No ${actionWords[kind].one.toLowerCase()}`,
  notLooked: 'Not looked into: the plan is for more than 200 managers',
} as const;
