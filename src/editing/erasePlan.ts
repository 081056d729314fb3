import type { Plan } from '../domain/Plan';

/** A plan without somebody who objects: out of every action, which goes where fewer than two are left, and out of every limit. */
export function erasePlan({ limits, actions }: Plan, isErased: (id: string) => boolean, clear: (text: string) => string): Plan {
  const keep = (ids: readonly string[]): readonly string[] => ids.filter((id) => !isErased(id));
  const groups = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
    lists.map(keep).filter((list) => list.length > 1);
  const { help } = limits;
  return {
    limits: {
      ...limits,
      help: typeof help === 'object' && 'people' in help ? { people: keep(help.people) } : help,
      mentorCapacities: limits.mentorCapacities.filter(({ person }) => !isErased(person)),
      apart: groups(limits.apart),
      together: groups(limits.together),
      optedOut: keep(limits.optedOut),
      occasion: clear(limits.occasion),
      choices: limits.choices.filter(({ person }) => !isErased(person)).map(({ person, mentors }) => ({ person, mentors: keep(mentors) })),
    },
    actions: actions
      .map((action) => {
        const people = keep(action.people);
        const isSame = people.length === action.people.length;
        return {
          ...action,
          people,
          id: isSame ? action.id : [action.kind, ...people].join(' '),
          title: clear(action.title),
          occasion: clear(action.occasion),
          host: clear(action.host),
          broker: isErased(action.broker) ? '' : action.broker,
          meets: action.meets.map((asked) => ({ ...asked, people: keep(asked.people) })),
        };
      })
      .filter(({ people, kind }) => people.length > (kind === 'protectedTime' ? 0 : 1)),
  };
}
