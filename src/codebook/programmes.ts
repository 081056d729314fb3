import type { Entry } from './Codebook';

/** Training and leadership programmes; ties that outlast one are of type Alumni. */
export const programmes: readonly Entry[] = [
  {
    id: 'GMTS',
    label: 'Graduate management training scheme',
    definition: 'Rotations with formal education; 8 of the 68 came through it.',
    chapter: 'ch. 2, 5, 6',
  },
  { id: 'Athena', label: 'Athena', definition: 'For women in executive posts.', chapter: 'ch. 2, 6' },
  { id: 'Breaking Through', label: 'Breaking Through', definition: 'For Black and minority ethnic staff.', chapter: 'ch. 2, 6' },
  {
    id: 'Gateway to Leadership',
    label: 'Gateway to Leadership',
    definition: 'For senior managers from outside the health service.',
    chapter: 'ch. 2, 6',
  },
  { id: 'Aspiring Directors', label: 'Aspiring Directors', definition: 'For those about to become directors.', chapter: 'ch. 6' },
  { id: 'Top Leaders', label: 'Top Leaders', definition: 'National, from 2009.', chapter: 'ch. 2' },
  { id: 'Emerging Leaders', label: 'Emerging Leaders', definition: 'National, from 2009.', chapter: 'ch. 2' },
  { id: 'Inclusion', label: 'Inclusion', definition: 'National, from 2009.', chapter: 'ch. 2' },
  { id: 'Clinical Leadership', label: 'Clinical Leadership', definition: 'National, from 2009.', chapter: 'ch. 2' },
  { id: 'Board Development', label: 'Board Development', definition: 'National, from 2009.', chapter: 'ch. 2' },
  { id: 'Mary Seacole', label: 'Mary Seacole', definition: 'Leadership Academy, foundation.', chapter: 'ch. 2' },
  {
    id: 'Elizabeth Garrett Anderson',
    label: 'Elizabeth Garrett Anderson',
    definition: 'Leadership Academy, mid-career, masters.',
    chapter: 'ch. 2',
  },
  { id: 'Nye Bevan', label: 'Nye Bevan', definition: 'Leadership Academy, senior, an award assessed by peers.', chapter: 'ch. 2' },
];
