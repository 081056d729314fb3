import { MENTORINGS } from '../domain/Mentoring';
import type { PlannedAction } from '../domain/Plan';
import type { Reconciled } from '../domain/results/Reconciled';
import type { ContactFunction } from '../domain/results/Verdict';
import { ACTION_FORMS } from './actionForms';
import type { PlannedNetwork, PlannedTie } from './addTies';

const [RECEIVED, GIVEN] = [MENTORINGS.indexOf('received'), MENTORINGS.indexOf('given')];

/** The ties of a plan, action by action, so that some of them may be left to chance. */
export interface PlannedTies {
  readonly byAction: readonly (readonly PlannedTie[])[];
  readonly networks: readonly PlannedNetwork[];
}

/**
 * The ties that actions make, if all of them form. A pair is reported by the one who is helped; where the study counts only what both
 * report, by the other as well.
 *
 * @param lacks by manager, the functions for which they have nobody
 */
export function planTies(
  reconciled: Reconciled,
  actions: readonly PlannedAction[],
  lacks: (manager: number) => readonly ContactFunction[],
  isConfirmed: boolean,
): PlannedTies {
  const { people, managers } = reconciled;
  const indexOf = new Map(people.slice(0, managers).map(({ id }, index) => [id, index]));
  const networks: PlannedNetwork[] = [];
  const byAction = actions.map((action): readonly PlannedTie[] => {
    if (action.stage === 'stopped') return [];
    const { shape, types, motives, isOutside } = ACTION_FORMS[action.kind];
    const members = action.people.map((id) => indexOf.get(id)).filter((index) => index !== undefined);
    const [first, ...others] = members;
    if (first === undefined || shape === 'none') return [];
    const of = motives ?? needsOf(lacks(first));
    const back = (tie: PlannedTie): readonly PlannedTie[] =>
      isConfirmed
        ? [tie, { from: tie.to, to: tie.from, types: tie.types, motives: [], ...(action.kind === 'mentor' ? { mentoring: GIVEN } : {}) }]
        : [tie];
    switch (shape) {
      case 'pair':
        return others.flatMap((to) =>
          back({ from: first, to, types, motives: of, ...(action.kind === 'mentor' ? { mentoring: RECEIVED } : {}) }),
        );
      case 'star':
        return others.flatMap((from) => back({ from, to: first, types, motives: of }));
      case 'circle':
        return members.flatMap((from) => members.filter((to) => to !== from).map((to) => ({ from, to, types, motives: of })));
      case 'network': {
        const to = people.length + networks.length;
        networks.push({ name: `planned ${networks.length + 1}`, isOutside });
        return members.map((from) => ({ from, to, types, motives: of }));
      }
    }
  });
  return { byAction, networks };
}

/** An introduction is for what is lacking; of somebody who lacks nothing, for knowledge. */
function needsOf(lacks: readonly ContactFunction[]): readonly ContactFunction[] {
  return lacks.length > 0 ? lacks : ['knowledge'];
}
