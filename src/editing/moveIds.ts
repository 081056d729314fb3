import type { Plan, PlannedAction } from '../domain/Plan';
import type { Change } from '../domain/steps/Change';
import type { Study } from '../domain/Study';

/**
 * What is planned with people, and where they stand on the map, follows them to another id. Two ids may become one: then nobody is twice in
 * anything, and what needs two goes.
 *
 * @param renamed the new id by the old
 */
export function moveIds(study: Pick<Study, 'plan' | 'pins'>, renamed: ReadonlyMap<string, string>): readonly Change[] {
  if (renamed.size === 0) return [];
  const idOf = (id: string): string => renamed.get(id) ?? id;
  const pins = study.pins.flatMap((pin, at): Change[] =>
    renamed.has(pin.id) ? [{ part: 'pins', at, before: [pin], after: [{ ...pin, id: idOf(pin.id) }] }] : [],
  );
  const after = renamePlan(study.plan, idOf);
  return JSON.stringify(after) === JSON.stringify(study.plan) ? pins : [...pins, { part: 'plan', before: study.plan, after }];
}

function renamePlan({ limits, actions }: Plan, idOf: (id: string) => string): Plan {
  const move = (ids: readonly string[]): readonly string[] => [...new Set(ids.map(idOf))];
  const groups = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
    lists.map(move).filter((list, at) => list.length > 1 || (lists[at]?.length ?? 0) < 2);
  /** Of two who become one, what was said first. */
  const once = <Of extends { readonly person: string }>(list: readonly Of[]): readonly Of[] => {
    const moved = list.map((one) => ({ ...one, person: idOf(one.person) }));
    return moved.filter(({ person }, at) => moved.findIndex((other) => other.person === person) === at);
  };
  const { help } = limits;
  return {
    limits: {
      ...limits,
      help: typeof help === 'object' && 'people' in help ? { people: move(help.people) } : help,
      mentorCapacities: once(limits.mentorCapacities),
      apart: groups(limits.apart),
      together: groups(limits.together),
      optedOut: move(limits.optedOut),
      choices: once(limits.choices).map((choice) => ({ ...choice, mentors: move(choice.mentors) })),
    },
    // The id of an action stays, so that an entry of a calendar is the same one.
    actions: actions
      .map((action): PlannedAction => ({
        ...action,
        people: move(action.people),
        broker: action.broker === '' ? '' : idOf(action.broker),
        meets: action.meets.map((asked) => ({ ...asked, people: move(asked.people) })),
      }))
      .filter(({ people }, at) => people.length > 1 || (actions[at]?.people.length ?? 0) < 2),
  };
}
