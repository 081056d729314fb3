import type { Codebook } from '../codebook/Codebook';
import type { Person } from '../domain/Person';
import { foldName } from '../domain/foldName';
import { rememberLast } from '../tables/rememberLast';
import type { StudyPageId } from './pages';
import { PAGES } from './pages';

/** Something the find box offers. `id` is unique in the list, `of` what it leads to. */
export type Found = { readonly id: string; readonly label: string; readonly description: string } & (
  | { readonly kind: 'person'; readonly of: string }
  | { readonly kind: 'type'; readonly of: string }
  | { readonly kind: 'page'; readonly of: StudyPageId }
  | { readonly kind: 'command'; readonly of: CommandId }
  /** A finding or a post: a tab of Isolation. */
  | { readonly kind: 'tab'; readonly of: string }
);

export const COMMANDS = ['undo', 'redo', 'copy', 'add', 'print', 'light', 'dark', 'system', 'close'] as const;
export type CommandId = (typeof COMMANDS)[number];

/** A list that is read, not scrolled. */
const MOST = 40;

const A_SLICE = 512;

/** The words of everybody as they are compared, each beginning with a space; folded when they are first looked at, and once. */
const foldedOf = rememberLast((people: readonly Person[]) => {
  const folded: string[] = [];
  return (index: number): string => (folded[index] ??= wordsOf(`${people[index]?.name ?? ''} ${people[index]?.organisation ?? ''}`));
});

const wordsOf = (text: string): string => ` ${foldName(text)}`;

/**
 * Pages, commands, posts, findings, network types and people whose words begin like those typed, in any order; accents and case aside.
 * With a break now and then.
 */
export function* selectFound(
  typed: string,
  people: readonly Person[],
  codebook: Codebook,
  more: readonly Found[] = [],
): Generator<undefined, readonly Found[], void> {
  const wanted = foldName(typed)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
  const fits = (words: string): boolean => wanted.every((start) => words.includes(start));
  const pages = PAGES.filter(({ label }) => fits(wordsOf(label))).map(({ id, label }): Found => ({
    id: `page ${id}`,
    kind: 'page',
    of: id,
    label,
    description: 'Page',
  }));
  const types = codebook.networkTypes
    .filter((type) => wanted.length > 0 && fits(wordsOf(type.label)))
    .map((type): Found => ({
      id: `type ${type.id}`,
      kind: 'type',
      of: type.id,
      label: type.label,
      description: 'Network type: show only its links on the map',
    }));
  const others = more.filter(({ label }) => fits(wordsOf(label)));
  const persons: Found[] = [];
  const folded = foldedOf(people);
  for (const [index, person] of people.entries()) {
    if (index % A_SLICE === 0) yield;
    if (pages.length + others.length + types.length + persons.length >= MOST) break;
    if (!fits(folded(index))) continue;
    const kind = person.kind === 'collectivity' ? 'group or organisation' : person.kind === 'outside_person' ? 'not on the staff list' : '';
    persons.push({
      id: `person ${index}`,
      kind: 'person',
      of: person.id,
      label: person.name,
      description: [person.organisation, person.role, kind].filter((part) => part !== '').join(' · '),
    });
  }
  return [...pages, ...others, ...persons, ...types].slice(0, MOST);
}
