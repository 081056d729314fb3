import type { Dimension, DimensionId, Entry } from './Codebook';

const TABLE = 'ch. 7, Table 7.2';

function pole(id: string, definition: string): Entry {
  return { id, label: id.charAt(0).toUpperCase() + id.slice(1), definition, chapter: TABLE };
}

function dimension(id: DimensionId, label: string, definition: string, poles: readonly [Entry, Entry]): Dimension {
  return { id, label, definition, chapter: TABLE, poles };
}

/** Five ways in which networks differ; blank = not told. They do not map one to one onto types. */
export const dimensions: readonly Dimension[] = [
  dimension('structure', 'Structure', 'Whether the tie has a form of its own, such as meetings or membership.', [
    pole('formal', 'Has a set form: standing meetings, a programme, an association.'),
    pole('informal', 'Has no set form.'),
  ]),
  dimension('coordination', 'Coordination', 'How closely those in it act together.', [
    pole('tight', 'They act closely together.'),
    pole('loose', 'They act together now and then.'),
  ]),
  dimension('membership', 'Membership', 'Whether anybody can join.', [
    pole('closed', 'Only some can join.'),
    pole('open', 'Anybody can join.'),
  ]),
  dimension('formation', 'Formation', 'How the tie came about.', [
    pole('instrumental', 'Made on purpose.'),
    pole('organic', 'Grown by itself.'),
  ]),
  dimension('position', 'Position', 'Whether the contact is inside the organisation of the one who names it.', [
    pole('internal', 'Inside.'),
    pole('external', 'Outside.'),
  ]),
];
