import { countContacts } from '../../domain/nominations/countContacts';
import type { Batch } from '../../domain/Batch';
import { formatCount } from '../../domain/formatCount';
import type { EditConflict, FileComparison, LikeFile, PeopleAndContacts } from '../../domain/results/FileComparison';
import { isolateName } from '../../support/isolateName';
import { nameSome } from '../../support/nameSome';
import { writeDay } from '../writeDay';

const say = ({ people, contacts }: PeopleAndContacts): string =>
  [people === 0 ? '' : formatCount(people, 'person', 'people'), contacts === 0 ? '' : formatCount(contacts, 'contact', 'contacts')]
    .filter((part) => part !== '')
    .join(' and ');

/** What files change in a study: "3 people and 12 contacts are added. What is recorded of 4 people changes. 38 contacts are as before." */
export function sayComparison({ counts, kept, answered, silenced }: FileComparison): string {
  const are = (what: keyof FileComparison['counts']): string => (counts[what].people + counts[what].contacts === 1 ? 'is' : 'are');
  const [added, changed, removed, same] = (['added', 'changed', 'removed', 'same'] as const).map((what) => say(counts[what]));
  return [
    added === '' && changed === '' && removed === '' ? 'Nothing changes.' : '',
    added === '' ? '' : `${added ?? ''} ${are('added')} added.`,
    changed === '' ? '' : `What is recorded of ${changed ?? ''} changes.`,
    removed === '' ? '' : `${removed ?? ''} ${are('removed')} removed.`,
    same === '' ? '' : `${same ?? ''} ${are('same')} as before.`,
    silenced === 0
      ? ''
      : `${formatCount(silenced, 'person', 'people')} who answered in the earlier file ${silenced === 1 ? 'does' : 'do'} not in this one: ${silenced === 1 ? 'their answer goes' : 'their answers go'}.`,
    answered.listed === 0
      ? ''
      : `${formatCount(answered.listed, 'person', 'people')} who answered ${answered.listed === 1 ? 'is' : 'are'} on the staff list, and ${answered.listed === 1 ? 'stands' : 'stand'} there once.`,
    answered.unknown === 0
      ? ''
      : `${formatCount(answered.unknown, 'person', 'people')} who answered ${answered.unknown === 1 ? 'is' : 'are'} not on it as written, or it has the name twice: until you say who they are, their answers are left out.`,
    kept === 0 ? '' : `${formatCount(kept, 'change', 'changes')} that you made by hand ${kept === 1 ? 'stays' : 'stay'}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Where a conflict stands: who, and of which contact. */
export function sayComparedRow({ who, to }: Pick<EditConflict, 'who' | 'to'>): string {
  return to === '' ? isolateName(who) : `${isolateName(who)} → ${isolateName(to)}`;
}

/** The two answers to a conflict: what was done by hand, and what the file has. */
export function conflictAnswers({ what, mine, theirs }: EditConflict): { readonly mine: string; readonly theirs: string } {
  const cell = (text: string): string => (text === '' ? 'blank' : isolateName(text));
  if (what === 'removed') return { mine: 'Leave out', theirs: 'Add again' };
  if (what === 'gone') return { mine: 'Keep', theirs: 'Remove' };
  return { mine: cell(mine), theirs: cell(theirs) };
}

/** Why it is asked. */
export function sayConflict({ what }: EditConflict): string {
  return {
    cell: 'You changed this by hand, and the file has changed it too.',
    removed: 'You removed this row, and the file has changed it.',
    gone: 'You changed this row by hand, and the file no longer has it.',
  }[what];
}

/** Answers about who is who of which the names are gone; '' = there are none. */
export function sayIdle({ idle }: FileComparison): string {
  if (idle.length === 0) return '';
  const names = [...new Set(idle.map(({ a, b }) => `“${a.name}” and “${b.name}”`))];
  return `${formatCount(idle.length, 'answer', 'answers')} about who is the same person no longer ${idle.length === 1 ? 'fits' : 'fit'} any row: ${nameSome(names)}. We keep ${idle.length === 1 ? 'it' : 'them'}, in case the names come back.`;
}

/** That a file may be a later version of one that the study has. */
export function sayLikeFile({ earlier, people, of, isNamed }: LikeFile): string {
  if (isNamed) return `This file is called like ${isolateName(earlier)} of this study. Is it a later version of that file?`;
  return `This looks like ${isolateName(earlier)} of this study: the same columns, and ${formatCount(people)} of its ${formatCount(of, 'person', 'people')}. Is it a later version of that file?`;
}

/** What a file that may be a later version lacks of those who answered in the earlier one; '' = nobody. */
export function sayLacking({ earlier, lacks }: LikeFile): string {
  return lacks === 0
    ? ''
    : `It has no answer of ${formatCount(lacks, 'person', 'people')} who answered in ${isolateName(earlier)}. If these are further answers, keep both; if it takes the place of that file, those answers go.`;
}

/** That people answer again in a file, and since when: what is asked of it. */
export function sayAgain({ earlier, people, of, again }: LikeFile): string {
  if (again === null) return '';
  const { from, to, isLater, otherwise } = again;
  const days =
    from === ''
      ? ''
      : `These answers are of ${from === to ? writeDay(from) : `${writeDay(from)} to ${writeDay(to)}`}${isLater ? `, and ${isolateName(earlier)} was added a month or more before` : ''}. `;
  const who =
    people === 0
      ? `Nobody in this file answered in ${isolateName(earlier)}.`
      : `${formatCount(people)} of the ${formatCount(of, 'person', 'people')} who answered in ${isolateName(earlier)} ${people === 1 ? 'answers' : 'answer'} again, ${formatCount(otherwise)} of them with other contacts.`;
  return `${days}${who} What is this file?`;
}

/** The three answers to that question, and what each does. */
export function sayAgainAnswers(
  { earlier, lacks }: LikeFile,
  { earlier: first, next }: { readonly earlier: string; readonly next: string },
): readonly { readonly is: 'round' | 'correction' | 'more'; readonly label: string; readonly does: string }[] {
  return [
    {
      is: 'round',
      label: 'Another round',
      does: `${first === '' ? 'The answers that are there stay' : `The answers that are there become “${isolateName(first)}”`}, and these are “${isolateName(next)}”. Findings are those of the latest round, in which nothing is known of people who do not answer again; Compare shows what changed.`,
    },
    {
      is: 'correction',
      label: 'A correction',
      does: `These answers take the place of those of ${isolateName(earlier)}.${lacks === 0 ? '' : ` ${formatCount(lacks, 'person', 'people')} who answered there and not here ${lacks === 1 ? 'loses their answer' : 'lose their answers'}.`}`,
    },
    {
      is: 'more',
      label: 'More answers of the same round',
      does: 'They are added to those that are there. People who answer in both have the contacts of both.',
    },
  ];
}

/** Columns that a later file does not have, and what becomes of what they said. */
export function sayLostColumns({ lost }: FileComparison): readonly string[] {
  return lost.map(({ file, of, headers }) => {
    const columns = nameSome(
      headers.map((header) => `“${header}”`),
      6,
    );
    const [are, them] = headers.length === 1 ? ['column', 'it'] : ['columns', 'them'];
    return of === 'people'
      ? `${isolateName(file)} no longer says anything in the ${are} ${columns}. What the earlier file said in ${them} stays.`
      : `${isolateName(file)} no longer says anything in the ${are} ${columns}. What the earlier file said in ${them} goes.`;
  });
}

/** What the button says that adds files: to a study of their own, or what they change in the open one. */
export function sayAdding(batch: Batch | null, comparison: FileComparison | null): string {
  if (comparison !== null) {
    const { added, changed, removed } = comparison.counts;
    if (say(changed) === '' && say(removed) === '') return say(added) === '' ? 'Add' : `Add ${say(added)}`;
    return 'Change the study';
  }
  const managers = batch?.people.filter((person) => person.kind === 'manager').length ?? 0;
  const contacts = batch === null ? 0 : countContacts(batch.nominations);
  const what = [
    managers > 0 ? formatCount(managers, 'manager', 'managers') : '',
    contacts > 0 ? formatCount(contacts, 'contact', 'contacts') : '',
  ].filter((part) => part !== '');
  return what.length === 0 ? 'Add' : `Add ${what.join(' and ')}`;
}
