import type { Dimension, DimensionId, Entry } from './Codebook';

const TABLE = 'ch. 7, Table 7.2';

function pole(id: string, definition: string, chapter = TABLE): Entry {
  return { id, label: id.charAt(0).toUpperCase() + id.slice(1), definition, chapter };
}

function dimension(id: DimensionId, label: string, definition: string, poles: Dimension['poles']): Dimension {
  return { id, label, definition, chapter: TABLE, poles };
}

/** The book asks within or across the boundary; a network that spans it is our third. */
export const across: Entry = pole('across', 'Spans the boundary of the organisation.', '');

/** Five ways in which networks differ; blank = not stated. They do not map one to one onto types. */
export const dimensions: readonly Dimension[] = [
  dimension('structure', 'Structure', 'Whether the network is set up or managed, or people join in as they like.', [
    pole('formal', 'Prescribed or managed: standing meetings, a programme, an association.'),
    pole('informal', 'A free affiliation.'),
  ]),
  dimension('coordination', 'Coordination', 'How far the network is integrated and regulated; not how often people meet.', [
    pole('tight', 'Integrated and regulated.'),
    pole('loose', 'Dispersed, and held by weak ties.'),
  ]),
  dimension('membership', 'Membership', 'Whether belonging is restricted.', [
    pole('closed', 'Only some can join.'),
    pole('open', 'Anybody can join.'),
  ]),
  dimension('formation', 'Formation', 'How the tie came about.', [
    pole(
      'instrumental',
      'Sought for an end, through introductions or by putting oneself forward. Keeping a tie up on purpose is not enough.',
    ),
    pole('organic', 'Grown by chance or from a common interest.'),
  ]),
  dimension('position', 'Position', 'Where the contact or network lies.', [
    pole('internal', 'Inside the organisation.'),
    pole('external', 'Outside the organisation.'),
    across,
  ]),
];
