import type { DimensionId } from '../codebook/Codebook';
import { ACTIVITIES } from '../domain/Activity';
import { CONTACT_KINDS } from '../domain/ContactKind';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import type { Rows } from '../tables/Rows';
import { rememberLast } from '../tables/rememberLast';

/** One reported contact as its row of the file says it; blank = not told. */
export interface NominationRow {
  /** Index into `Study.nominations`. */
  readonly nomination: number;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly types: string;
  readonly motives: string;
  readonly activity: string;
  readonly position: string;
  readonly organisation: string;
  readonly structure: string;
  readonly coordination: string;
  readonly membership: string;
  readonly formation: string;
  readonly strength: number | null;
  readonly round: string;
  readonly frequency: string;
  readonly since: string;
  readonly barrier: string;
  readonly note: string;
  readonly taken: string;
  readonly file: string;
  readonly row: number;
  /** Ids of the people meant; empty where nobody is. */
  readonly fromId: string;
  readonly toId: string;
  /** What they are called. */
  readonly fromName: string;
  readonly toName: string;
}

/** In all of them words are looked for, ids included. */
export const NOMINATION_COLUMNS = ['nomination', 'from', 'to', 'kind', 'types', 'motives', 'activity', 'position', 'organisation', 'structure', 'coordination', 'membership', 'formation', 'strength', 'round', 'frequency', 'since', 'barrier', 'note', 'taken', 'file', 'row', 'fromId', 'toId', 'fromName', 'toName'] as const satisfies readonly (keyof NominationRow)[];

type Reading = { readonly [Column in keyof NominationRow]: (row: number) => NominationRow[Column] };

/** Every row of every contacts file, in their order. */
export const selectNominationRows = rememberLast(function selectNominationRows({ nominations, sources, codebook }: Study, reconciled: Reconciled): Rows<NominationRow> {
  const { words, lists, length } = nominations;
  const poles = new Map(codebook.dimensions.map((dimension) => [dimension.id, ['', ...dimension.poles.map(({ label }) => label)]]));
  const pole = (dimension: DimensionId, code: number | undefined): string => poles.get(dimension)?.[code ?? 0] ?? '';
  const word = (index: number | undefined): string => words[index ?? 0] ?? '';
  const joined = lists.map((list) => list.join(', '));
  const activities = ACTIVITIES.map(told);
  const person = (index: number | undefined): string => reconciled.people[index ?? -1]?.id ?? '';
  const name = (index: number | undefined): string => reconciled.people[index ?? -1]?.name ?? '';
  const isMeant = (index: number | undefined): boolean => reconciled.people[index ?? -1] !== undefined;
  const read: Reading = {
    nomination: (row) => row,
    from: (row) => word(nominations.from[row]),
    to: (row) => word(nominations.to[row]),
    kind: (row) => CONTACT_KINDS[nominations.contactKind[row] ?? 0] ?? 'person',
    types: (row) => joined[nominations.types[row] ?? 0] ?? '',
    motives: (row) => joined[nominations.motives[row] ?? 0] ?? '',
    activity: (row) => activities[nominations.activity[row] ?? 0] ?? '',
    position: (row) => pole('position', nominations.position[row]),
    organisation: (row) => word(nominations.contactOrganisation[row]),
    structure: (row) => pole('structure', nominations.structure[row]),
    coordination: (row) => pole('coordination', nominations.coordination[row]),
    membership: (row) => pole('membership', nominations.membership[row]),
    formation: (row) => pole('formation', nominations.formation[row]),
    strength: (row) => number(nominations.strength[row]),
    round: (row) => word(nominations.round[row]),
    frequency: (row) => word(nominations.frequency[row]),
    since: (row) => word(nominations.since[row]),
    barrier: (row) => word(nominations.barrier[row]),
    note: (row) => word(nominations.note[row]),
    taken: (row) => (isMeant(reconciled.from[row]) && isMeant(reconciled.to[row]) ? 'yes' : 'no'),
    file: (row) => sources[nominations.source[row] ?? 0]?.file ?? '',
    row: (row) => nominations.row[row] ?? 0,
    fromId: (row) => person(reconciled.from[row]),
    toId: (row) => person(reconciled.to[row]),
    fromName: (row) => name(reconciled.from[row]),
    toName: (row) => name(reconciled.to[row]),
  };
  return {
    length,
    at: (row) => (row < 0 || row >= length ? undefined : (Object.fromEntries(NOMINATION_COLUMNS.map((column) => [column, read[column](row)])) as unknown as NominationRow)),
    cell: (row, column) => read[column](row),
  };
});

function told(word: string): string {
  return word === 'untold' ? '' : word;
}

function number(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
