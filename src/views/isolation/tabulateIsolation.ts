import type { NamedTable } from '../../domain/results/Table';
import { MARKS } from '../../domain/results/Marks';
import type { Mark } from '../../domain/results/Marks';
import { POST_CAUSES } from '../../domain/results/PostLine';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { ContactCounts } from '../../isolation/facts/countContacts';
import { joinNames } from '../../support/isolateName';
import { markWords } from '../../words/isolation/markWords';
import { causeWords } from '../../words/isolation/postWords';
import type { ReasonReader } from '../../words/isolation/ReasonReader';
import { sayChanges } from '../../words/isolation/sayChanges';
import { sayReason } from '../../words/isolation/sayReason';
import { selectContactCounts } from '../inspector/selectContactCounts';
import type { IsolationRow } from './selectIsolationRows';
import type { PostRow } from './selectPostLines';

const MARK_CELLS: Readonly<Record<Mark, string>> = { has: 'has', lacks: 'lacks', unknown: 'not known', not_asked: 'not asked' };

/** The list of managers as a table for spreadsheets: what the page shows of each, with the reasons and what would change it. */
export function tabulateIsolation(
  rows: readonly IsolationRow[],
  reader: ReasonReader,
  reconciled: Reconciled,
  hasIds: boolean,
): NamedTable {
  const countsOf = selectContactCounts(reconciled);
  return {
    name: 'Isolation',
    columns: [
      ...['Name', ...(hasIds ? ['Id'] : []), 'Group', 'Post and place', 'Finding'],
      ...MARKS.map((id) => markWords[id].about),
      ...['Contacts', 'Typical', 'Names people', 'Names networks', 'Named by', 'Different in all', 'Outside', 'Outside, in use'],
      ...['How sure', 'What could change it', 'Why', 'What would change this'],
    ],
    rows: rows.map((row) => [
      ...[row.name, ...(hasIds ? [row.id] : []), row.groupLabel, row.place, row.words.words],
      ...MARKS.map((id) => MARK_CELLS[row.marks[id]]),
      ...[row.contacts, row.verdict.counterparts?.median ?? null, ...cellsOf(countsOf(row.person))],
      ...[row.sure.word, row.sure.why],
      joinNames(
        row.verdict.reasons
          .filter(({ raises }) => raises)
          .map((reason) => sayReason(reason, row.person, reader).text)
          .join(' '),
      ),
      row.verdict.changes === null ? null : joinNames(sayChanges(row.verdict.changes, reader)),
    ]),
  };
}

const cellsOf = ({ people, networks, namedBy, different, outside, outsideInUse }: ContactCounts): readonly (number | null)[] => [
  ...[people, networks, namedBy, different, outside, outsideInUse],
];

/** The posts as a table for spreadsheets. */
export function tabulatePosts(rows: readonly PostRow[]): NamedTable {
  return {
    name: 'Posts',
    columns: [
      ...['Post', 'Managers', 'Few contacts', 'No wider network', 'Possibly', 'Connected', 'Cannot say'],
      ...POST_CAUSES.flatMap((cause) => [causeWords[cause].heading, `${causeWords[cause].heading}: marked`]),
    ],
    rows: rows.map(({ name, under, squares, causes }) => [
      ...[name, under, squares.few, squares.wider, squares.possibly, squares.connected, squares.cannot_say],
      ...causes.flatMap(({ lines, isMarked }) => (lines === null ? ['not asked', null] : [lines.join(', '), isMarked ? 'yes' : 'no'])),
    ]),
  };
}
