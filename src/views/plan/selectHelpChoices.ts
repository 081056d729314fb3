import type { Limits } from '../../domain/Plan';
import type { Reconciled } from '../../domain/results/Reconciled';

export interface HelpChoice {
  readonly key: string;
  readonly label: string;
  readonly help: Limits['help'];
}

/** Whom a plan can be for: the isolated, everybody, or those of one group or organisation, as the study spells it. */
export function selectHelpChoices(
  { people, managers }: Pick<Reconciled, 'people' | 'managers'>,
  groups: readonly string[],
): readonly HelpChoice[] {
  const listed = people.slice(0, managers);
  const organisations = new Set(listed.map(({ organisation }) => organisation).filter((organisation) => organisation !== ''));
  return [
    { key: 'isolated', label: 'Isolated managers', help: 'isolated' },
    { key: 'all', label: 'All managers', help: { people: listed.map(({ id }) => id) } },
    ...groups.map((group): HelpChoice => ({ key: `group ${group}`, label: `Group: ${group}`, help: { group } })),
    ...Array.from(organisations, (organisation): HelpChoice => {
      const members = listed.filter((person) => person.organisation === organisation);
      return { key: `organisation ${organisation}`, label: `Organisation: ${organisation}`, help: { people: members.map(({ id }) => id) } };
    }),
  ];
}

/** The choice that the limits state; `null` = people who were chosen one by one. */
export function findHelpChoice(choices: readonly HelpChoice[], help: Limits['help']): HelpChoice | null {
  const stated = JSON.stringify(help);
  return choices.find((choice) => JSON.stringify(choice.help) === stated) ?? null;
}
