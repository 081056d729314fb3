import type { Limits, PlannedAction } from '../domain/Plan';
import type { Work } from '../support/Progress';
import { ACTION_FORMS } from './actionForms';
import { hoursOf } from './countHours';
import type { Repair, RepairAbout } from './listRepairs';
import { countTaken } from './mentorRules';
import type { Planning } from './Planning';
import { limitPlanning } from './Planning';
import type { Unmatched } from './proposePlan';
import { proposeSets } from './proposeSets';

/** So many people more in sets at most: two sets of the usual size. */
const MOST_MORE = 12;
const MORE_TIES = 2;

interface Option {
  readonly change: Partial<Limits>;
  readonly about: RepairAbout;
}

/**
 * For each who is in no set: one limit that is raised, with which they are in one and everybody the plan is for still is who is now. Each
 * was tried: a proposal of sets under the changed limits, which adopting it makes again, has them. Of hours first one set more, then more.
 *
 * @param actions the plan; its sets that are neither locked nor under way are made again
 * @param size about how many in a set
 */
export function* listSetRepairs(
  planning: Planning,
  actions: readonly PlannedAction[],
  setless: readonly Unmatched[],
  size: number,
  seed: number,
): Work<readonly Repair[]> {
  if (setless.length === 0) return [];
  const { limits, indexOf } = planning;
  const isFree = ({ kind, locked, stage }: PlannedAction): boolean => kind === 'set' && !locked && stage === 'planned';
  const fixed = actions.filter((action) => !isFree(action));
  const now = actions.filter(isFree);
  const taken = countTaken(fixed);
  const sum = (sets: readonly PlannedAction[]): number => sets.reduce((all, set) => all + hoursOf(set), 0);
  const listHelped = (sets: readonly PlannedAction[]): readonly string[] =>
    sets.flatMap(({ people }) => people.filter((id) => planning.isHelped(indexOf.get(id) ?? -1)));
  const before = listHelped(now);
  const { hoursAMonth, months } = ACTION_FORMS.set;

  function* tryOut({ change }: Option): Work<{ readonly helped: readonly string[]; readonly hours: number } | null> {
    const changed = limitPlanning(planning, { ...limits, ...change });
    const { actions: sets } = yield* proposeSets(changed, taken, fixed, size, seed, false);
    const helped = listHelped(sets);
    return before.every((id) => helped.includes(id)) ? { helped, hours: sum(sets) } : null;
  }
  const raiseHours = (rule: 'hours' | 'setHours', hours: number): Option => {
    const to = (rule === 'hours' ? taken.hours : (taken.byKind.get('set') ?? 0)) + hours;
    return rule === 'hours'
      ? { change: { hours: to }, about: { limit: 'hours', to } }
      : {
          change: { hoursByKind: limits.hoursByKind.map((each) => (each.kind === 'set' ? { ...each, hours: to } : each)) },
          about: { limit: 'setHours', to },
        };
  };

  const found: Repair[] = [];
  let missing = setless;
  function* offer(option: Option): Work<void> {
    const tried = yield* tryOut(option);
    if (tried === null) return;
    const more = tried.helped.length - before.length;
    for (const { person } of missing)
      if (tried.helped.includes(person))
        found.push({ kind: 'set', person, ...option, about: [option.about], more, hours: tried.hours - sum(now) });
    missing = missing.filter(({ person }) => !tried.helped.includes(person));
  }
  const isBlocked = (rule: Repair['about'][number]['limit']): boolean =>
    missing.some(({ blockedBy }) => blockedBy?.some((each) => each === rule) === true);

  for (const rule of ['hours', 'setHours'] as const)
    for (const people of [limits.setSize[0], MOST_MORE]) {
      if (!isBlocked(rule)) continue;
      yield { stage: 'Looking what could be changed', done: found.length, total: setless.length };
      const wide = yield* tryOut(raiseHours(rule, sum(now) + people * hoursAMonth * months));
      // Then no more hours than those sets take.
      if (wide !== null && wide.hours > sum(now)) yield* offer(raiseHours(rule, wide.hours));
    }
  for (let more = 1; more <= MORE_TIES && limits.maxNewTies !== null && isBlocked('maxNewTies'); more += 1) {
    const to = limits.maxNewTies + more;
    yield* offer({ change: { maxNewTies: to }, about: { limit: 'maxNewTies', to } });
  }
  for (let more = 1; more <= hoursAMonth && limits.hoursAMonth !== null && isBlocked('hoursAMonth'); more += 1) {
    const to = limits.hoursAMonth + more;
    yield* offer({ change: { hoursAMonth: to }, about: { limit: 'hoursAMonth', to } });
  }
  return found;
}
