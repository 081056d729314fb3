import { ACTIVITIES } from '../Activity';
import { CONTACT_KINDS } from '../ContactKind';
import { MENTORINGS } from '../Mentoring';
import type { Nomination, Nominations } from './Nominations';
import { NominationsBuilder } from './NominationsBuilder';
import { POSITIONS } from '../Position';

/** A row of which only some things are told. */
export type NominationRow = Pick<Nomination, 'origin' | 'from' | 'to'> & Partial<Nomination>;

const CODES = ['structure', 'coordination', 'membership', 'formation'] as const;
const TEXTS = ['contactOrganisation', 'contactRole', 'contactUnit', 'round', 'frequency', 'since', 'barrier', 'note'] as const;

/** Nominations from rows spelled out; the rows keep their order. */
export function buildNominations(rows: Iterable<NominationRow>): Nominations {
  const builder = new NominationsBuilder();
  const c = builder.columns;
  for (const row of rows) {
    const i = builder.addRow(row.origin.source, row.origin.row);
    c.from.set(i, builder.word(row.from));
    c.to.set(i, builder.word(row.to));
    if (row.contactKind !== undefined) c.contactKind.set(i, CONTACT_KINDS.indexOf(row.contactKind));
    if (row.types !== undefined) c.types.set(i, builder.list(row.types));
    if (row.motives !== undefined) c.motives.set(i, builder.list(row.motives));
    if (row.outcomes !== undefined) c.outcomes.set(i, builder.list(row.outcomes));
    if (row.activity !== undefined) c.activity.set(i, ACTIVITIES.indexOf(row.activity));
    if (row.position !== undefined) c.position.set(i, POSITIONS.indexOf(row.position));
    if (row.likePost !== undefined) c.likePost.set(i, row.likePost === null ? 0 : row.likePost ? 1 : 2);
    if (row.mentoring !== undefined) c.mentoring.set(i, MENTORINGS.indexOf(row.mentoring));
    if (row.strength !== undefined) c.strength.set(i, row.strength ?? NaN);
    if (row.edited === true) c.edited.set(i, 1);
    for (const name of CODES) {
      const code = row[name];
      if (code !== undefined) c[name].set(i, code);
    }
    for (const name of TEXTS) {
      const text = row[name];
      if (text !== undefined) c[name].set(i, builder.word(text));
    }
    for (const { name, value } of row.attributes ?? []) builder.attribute(name).set(i, builder.word(value));
  }
  return builder.finish();
}
