import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { PostLine } from '../../../src/domain/results/PostLine';
import { selectMarks } from '../../../src/views/isolation/selectMarks';
import { fitsPostFilter, selectPostLines } from '../../../src/views/isolation/selectPostLines';
import { makeVerdict } from '../../fixtures/makeVerdict';

const line = (post: string | null, told: Partial<PostLine>): PostLine => ({
  post,
  n: 10,
  answered: 8,
  fewContacts: 0,
  noWiderNetwork: 0,
  possibly: 0,
  cannotSay: 2,
  pressed: null,
  likePostInside: 1,
  likePostOutside: 0,
  route: 0.5,
  network: 0.5,
  networks: 3,
  marks: [],
  ...told,
});

describe('selectPostLines', () => {
  const rows = selectPostLines(
    [
      line(null, { fewContacts: 5 }),
      line('finance', {}),
      line('HR', { n: 30 }),
      line('service management', { fewContacts: 1, noWiderNetwork: 2, possibly: 1, marks: ['network'] }),
    ],
    bookCodebook,
  );

  it('puts the post with most isolated managers first, then the larger, other posts last', () => {
    expect(rows.map(({ name }) => name)).toEqual(['Service management', 'HR', 'Finance', 'Other posts']);
  });

  it('has a square for each manager', () => {
    expect(rows[0]?.squares).toEqual({ few: 1, wider: 2, possibly: 1, connected: 4, cannot_say: 2 });
    expect(rows[0]?.under).toBe('10 managers, 8 answered');
  });

  it('shows by filter those with isolated managers, and those with a cause marked', () => {
    const names = (filter: 'all' | 'isolated' | 'marked') => rows.filter((row) => fitsPostFilter(row, filter)).map(({ id }) => id);
    expect([names('all').length, names('isolated'), names('marked')]).toEqual([4, ['service management', ''], ['service management']]);
  });
});

describe('selectMarks', () => {
  it('hands on what a manager has and lacks', () => {
    expect(selectMarks(makeVerdict({}), { few: true, wider: true, networks: false, motives: true, peers: 'post' })).toMatchObject({
      knowledge: 'has',
      network: 'not_asked',
    });
  });
});
