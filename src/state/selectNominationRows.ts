import type { DimensionId } from '../codebook/Codebook';
import { ACTIVITIES } from '../domain/Activity';
import { CONTACT_KINDS } from '../domain/ContactKind';
import type { Reconciled } from '../domain/Reconciled';
import type { Study } from '../domain/Study';

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
}

/** Every row of every contacts file, in their order. */
export function selectNominationRows({ nominations, sources, codebook }: Study, reconciled: Reconciled): readonly NominationRow[] {
  const { words, lists, length } = nominations;
  const poles = new Map(codebook.dimensions.map((dimension) => [dimension.id, ['', ...dimension.poles.map(({ label }) => label)]]));
  const pole = (dimension: DimensionId, code: number | undefined): string => poles.get(dimension)?.[code ?? 0] ?? '';
  const word = (index: number | undefined): string => words[index ?? 0] ?? '';
  const joined = lists.map((list) => list.join(', '));
  const person = (index: number | undefined): string => reconciled.people[index ?? -1]?.id ?? '';
  return Array.from({ length }, (_, row) => {
    const fromId = person(reconciled.from[row]);
    const toId = person(reconciled.to[row]);
    return {
      nomination: row,
      from: words[nominations.from[row] ?? 0] ?? '',
      to: words[nominations.to[row] ?? 0] ?? '',
      kind: CONTACT_KINDS[nominations.contactKind[row] ?? 0] ?? 'person',
      types: joined[nominations.types[row] ?? 0] ?? '',
      motives: joined[nominations.motives[row] ?? 0] ?? '',
      activity: told(ACTIVITIES[nominations.activity[row] ?? 0]),
      position: pole('position', nominations.position[row]),
      organisation: words[nominations.contactOrganisation[row] ?? 0] ?? '',
      structure: pole('structure', nominations.structure[row]),
      coordination: pole('coordination', nominations.coordination[row]),
      membership: pole('membership', nominations.membership[row]),
      formation: pole('formation', nominations.formation[row]),
      strength: number(nominations.strength[row]),
      round: word(nominations.round[row]),
      frequency: word(nominations.frequency[row]),
      since: word(nominations.since[row]),
      barrier: word(nominations.barrier[row]),
      note: word(nominations.note[row]),
      taken: fromId === '' || toId === '' ? 'no' : 'yes',
      file: sources[nominations.source[row] ?? 0]?.file ?? '',
      row: nominations.row[row] ?? 0,
      fromId,
      toId,
    };
  });
}

function told(word: string | undefined): string {
  return word === undefined || word === 'untold' ? '' : word;
}

function number(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
