import { ACTIVITIES } from '../Activity';
import { CONTACT_KINDS } from '../ContactKind';
import { MENTORINGS } from '../Mentoring';
import type { Nomination, Nominations, Pole } from './Nominations';
import { POSITIONS } from '../Position';

const pole = (code: number | undefined): Pole => (code === 1 || code === 2 ? code : 0);

const LIKE_POST: readonly (boolean | null)[] = [null, true, false];

/** Row i of the nominations, 0 ≤ i < length, spelled out. Attributes that the row leaves blank are left out. */
export function nominationAt(nominations: Nominations, i: number): Nomination {
  const { words, lists } = nominations;
  const word = (column: Int32Array): string => words[column[i] ?? 0] ?? '';
  const list = (column: Int32Array): readonly string[] => lists[column[i] ?? 0] ?? [];
  const strength = nominations.strength[i] ?? NaN;
  return {
    origin: { source: nominations.source[i] ?? 0, row: nominations.row[i] ?? 0 },
    from: word(nominations.from),
    to: word(nominations.to),
    contactOrganisation: word(nominations.contactOrganisation),
    contactRole: word(nominations.contactRole),
    contactUnit: word(nominations.contactUnit),
    contactKind: CONTACT_KINDS[nominations.contactKind[i] ?? 0] ?? 'person',
    types: list(nominations.types),
    motives: list(nominations.motives),
    outcomes: list(nominations.outcomes),
    activity: ACTIVITIES[nominations.activity[i] ?? 0] ?? 'untold',
    position: POSITIONS[nominations.position[i] ?? 0] ?? 'untold',
    likePost: LIKE_POST[nominations.likePost[i] ?? 0] ?? null,
    mentoring: MENTORINGS[nominations.mentoring[i] ?? 0] ?? 'untold',
    structure: pole(nominations.structure[i]),
    coordination: pole(nominations.coordination[i]),
    membership: pole(nominations.membership[i]),
    formation: pole(nominations.formation[i]),
    strength: Number.isNaN(strength) ? null : strength,
    round: word(nominations.round),
    frequency: word(nominations.frequency),
    since: word(nominations.since),
    barrier: word(nominations.barrier),
    note: word(nominations.note),
    edited: nominations.edited[i] === 1,
    attributes: nominations.attributes.map(({ name, cells }) => ({ name, value: word(cells) })).filter(({ value }) => value !== ''),
  };
}
