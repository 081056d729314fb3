import type { Archetype, Entry } from './Codebook';

/** What keeps people from networking. */
export const barriers: readonly Entry[] = [
  { id: 'time-pressure', label: 'Time pressure', definition: 'No time; the one most often named, and informal ties suffer first.', chapter: 'ch. 7' },
  { id: 'competitive-tension', label: 'Competition', definition: 'Organisations compete, so that information is kept back or rationed.', chapter: 'ch. 7' },
  { id: 'authenticity', label: 'Unease', definition: 'Unease with promoting oneself or with using people.', chapter: 'ch. 7' },
  { id: 'skills', label: 'Skills', definition: 'A felt lack of the social skill that it takes.', chapter: 'ch. 7' },
  { id: 'operational-crowding', label: 'Held by operations', definition: 'Day-to-day demands hold attention inside.', chapter: 'ch. 8' },
  { id: 'silos', label: 'Silos', definition: 'Structure and differing conditions split the organisation inside.', chapter: 'ch. 8' },
  { id: 'no-organisational-support', label: 'No support by the organisation', definition: 'Networking is said to matter, is left to the person, and gets little help.', chapter: 'ch. 7, 8' },
  { id: 'reorganisation', label: 'Reorganisation', definition: 'Change breaks ties.', chapter: 'ch. 7' },
];

/** The three kinds of trust, with what tells them apart (ch. 3, Tables 3.1 and 3.7). */
export const archetypes: readonly Archetype[] = [
  {
    id: 'Acute',
    label: 'Acute',
    definition: 'Many services for one area, mostly on one site.',
    chapter: 'ch. 3, Tables 3.1 and 3.7',
    attributes: [
      { name: 'service diversity', value: 'high' },
      { name: 'area', value: 'low' },
      { name: 'purchasers', value: 'low' },
      { name: 'locations', value: 'low' },
      { name: 'patient contact', value: 'mixed' },
      { name: 'workforce', value: '5,700' },
      { name: 'competition', value: 'a threat' },
    ],
  },
  {
    id: 'Care',
    label: 'Care',
    definition: 'Services spread over many places, with many partners.',
    chapter: 'ch. 3, Tables 3.1 and 3.7',
    attributes: [
      { name: 'service diversity', value: 'medium' },
      { name: 'area', value: 'medium' },
      { name: 'purchasers', value: 'medium' },
      { name: 'locations', value: 'high' },
      { name: 'patient contact', value: 'cyclic' },
      { name: 'workforce', value: '5,500' },
      { name: 'competition', value: 'an opportunity' },
    ],
  },
  {
    id: 'Specialist',
    label: 'Specialist',
    definition: 'One specialism for a wide area.',
    chapter: 'ch. 3, Tables 3.1 and 3.7',
    attributes: [
      { name: 'service diversity', value: 'low' },
      { name: 'area', value: 'high' },
      { name: 'purchasers', value: 'high' },
      { name: 'locations', value: 'low' },
      { name: 'patient contact', value: 'episodic' },
      { name: 'workforce', value: '2,500' },
      { name: 'competition', value: 'a guard against takeover' },
    ],
  },
];

/** Training and leadership programmes; ties that outlast one are of type Alumni. */
export const programmes: readonly Entry[] = [
  { id: 'GMTS', label: 'Graduate management training scheme', definition: 'Rotations with formal education; 8 of the 68 came through it.', chapter: 'ch. 2, 3' },
  { id: 'Athena', label: 'Athena', definition: 'For women in executive posts.', chapter: 'ch. 2' },
  { id: 'Breaking Through', label: 'Breaking Through', definition: 'For Black and minority ethnic staff.', chapter: 'ch. 2' },
  { id: 'Gateway to Leadership', label: 'Gateway to Leadership', definition: 'For senior managers from outside the health service.', chapter: 'ch. 2' },
  { id: 'Aspiring Directors', label: 'Aspiring Directors', definition: 'For those about to become directors.', chapter: 'ch. 2' },
  { id: 'Mary Seacole', label: 'Mary Seacole', definition: 'Leadership Academy, foundation.', chapter: 'ch. 2' },
  { id: 'Elizabeth Garrett Anderson', label: 'Elizabeth Garrett Anderson', definition: 'Leadership Academy, mid-career, masters.', chapter: 'ch. 2' },
  { id: 'Nye Bevan', label: 'Nye Bevan', definition: 'Leadership Academy, senior, an award assessed by peers.', chapter: 'ch. 2' },
];
