import type { ActionKind } from '../domain/Plan';
import type { PlanFigures } from './measurePlan';

/** What an action makes of its people, and the time that it starts from. Conventions of this project. docs/plan.md, 1. */
export interface ActionForm {
  /**
   * The first names the second (pair); everybody names everybody (circle); the first is named by the others (star); everybody belongs to
   * one network (network); no tie follows (none).
   */
  readonly shape: 'pair' | 'circle' | 'star' | 'network' | 'none';
  readonly types: readonly string[];
  /** `null` = what the one who is helped lacks. */
  readonly motives: readonly string[] | null;
  readonly isOutside: boolean;
  readonly hoursAMonth: number;
  readonly months: number;
  /** How few people make one. */
  readonly fewest: number;
}

const PRACTICE = ['support', 'knowledge'] as const;

/** The figures that an action should move, to look at in a second round; none = no contact follows from it. docs/plan.md, 6. */
export const ACTION_MOVES: Readonly<Record<ActionKind, readonly (keyof PlanFigures)[]>> = {
  mentor: ['withoutMentor', 'fewContacts', 'supportOutside'],
  set: ['fewContacts', 'nobodyLike', 'meanDistance'],
  introduction: ['isolated', 'meanDistance'],
  cohort: ['fewContacts', 'externalTies', 'meanDistance'],
  forum: ['fewContacts', 'meanDistance', 'components'],
  unitNetwork: ['isolated', 'noWiderNetwork'],
  postNetwork: ['noWiderNetwork', 'externalTies', 'knowledgeOutside'],
  wake: ['fewContacts', 'meanDistance'],
  keepAlive: ['fewContacts', 'nobodyLike', 'meanDistance'],
  agreement: [],
  spread: ['meanDistance', 'maxLoad'],
  protectedTime: [],
  tie: ['isolated', 'fewContacts', 'meanDistance'],
};

export const ACTION_FORMS: Readonly<Record<ActionKind, ActionForm>> = {
  mentor: form('pair', ['Mentor'], ['support', 'knowledge', 'career'], 1, 6, 2),
  set: form('circle', ['Peer/Cohort'], PRACTICE, 2, 5, 2),
  introduction: form('pair', [], null, 1, 2, 2),
  cohort: form('circle', ['Peer/Cohort'], PRACTICE, 2, 6, 2),
  forum: form('circle', ['Managerial'], ['knowledge'], 1, 6, 2),
  unitNetwork: form('network', ['Managerial'], ['knowledge'], 1, 4, 2),
  postNetwork: { ...form('network', ['Professional'], PRACTICE, 1, 4, 2), isOutside: true },
  wake: form('pair', [], null, 1, 1, 2),
  keepAlive: form('circle', ['Peer/Cohort'], PRACTICE, 1, 12, 2),
  agreement: form('none', [], [], 1, 1, 2),
  spread: form('star', [], ['knowledge'], 1, 3, 2),
  protectedTime: form('none', [], [], 2, 6, 1),
  tie: form('pair', [], null, 1, 2, 2),
};

function form(
  shape: ActionForm['shape'],
  types: readonly string[],
  motives: readonly string[] | null,
  hoursAMonth: number,
  months: number,
  fewest: number,
): ActionForm {
  return { shape, types, motives, isOutside: false, hoursAMonth, months, fewest };
}
