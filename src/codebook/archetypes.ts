import type { Archetype } from './Codebook';

/** What tells the three trusts apart: expected beforehand (Table 3.1), then as found (Table 3.7). */
const ATTRIBUTES: readonly (readonly [name: string, acute: string, care: string, specialist: string])[] = [
  ['service diversity', 'high', 'medium', 'low'],
  ['area', 'low', 'medium', 'high'],
  ['purchasers', 'low', 'medium', 'high'],
  ['locations', 'low', 'high', 'low'],
  ['patient contact', 'mixed', 'cyclic', 'episodic'],
  ['expected knowledge networks', 'vary by specialism', 'few specialisms', 'one focused specialism'],
  ['workforce', '5,700', '5,500', '2,500'],
  ['turnover', '£275m', '£230m', '£170m (the text says about £270m)'],
  ['space', 'mostly one site, some community services', 'very dispersed', 'mostly one site split by a road, some outreach'],
  [
    'culture',
    'divided by business group, and between clinicians and managers',
    'differs by region; the centre tries to coordinate',
    'largely unitary, somewhat insular',
  ],
  ['hierarchy', 'command and control', 'fragmented', 'most layers of managers'],
  [
    'clinicians and managers',
    'managers try to manage clinicians; tense',
    'managers usually are clinicians',
    'managers influence from a junior standing',
  ],
  [
    'performance',
    'objectives set by the board; ready to discipline',
    'felt as inflexible and somewhat punitive',
    'tightened since foundation status',
  ],
  [
    'competition',
    'a threat; harms cooperation nearby',
    'an opportunity; wins contracts',
    'outreach guards against takeover; some concern about outside providers',
  ],
];

function archetype(id: string, column: 1 | 2 | 3, definition: string): Archetype {
  return {
    id,
    label: id,
    definition,
    chapter: 'ch. 3, Tables 3.1 and 3.7',
    attributes: ATTRIBUTES.map((row) => ({ name: row[0], value: row[column] })),
  };
}

/** The three kinds of trust that the book compares. */
export const archetypes: readonly Archetype[] = [
  archetype('Acute', 1, 'Many services for one area, mostly on one site.'),
  archetype('Care', 2, 'Services spread over many places, with many partners.'),
  archetype('Specialist', 3, 'One specialism for a wide area.'),
];
