import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { PostLine } from '../../../src/domain/results/PostLine';
import { POST_CAUSES } from '../../../src/domain/results/PostLine';
import { postWords, sayCause, sayCauses, sayPosts } from '../../../src/words/isolation/postWords';
import { sayPostCounts } from '../../../src/words/isolation/sayPostCounts';

const line = (told: Partial<PostLine>): PostLine => ({
  post: 'service management',
  n: 23,
  answered: 17,
  fewContacts: 0,
  noWiderNetwork: 0,
  possibly: 0,
  cannotSay: 6,
  pressed: null,
  likePostInside: 0,
  likePostOutside: 0,
  route: 3 / 17,
  network: 2 / 17,
  networks: 2,
  marks: ['likePost', 'route', 'network'],
  ...told,
});

describe('postWords', () => {
  it('takes the name of the codebook, and of a post that it does not know the role', () => {
    expect([postWords(bookCodebook, 'service management'), postWords(bookCodebook, 'bed manager'), postWords(bookCodebook, null)]).toEqual([
      'Service management',
      'Bed manager',
      'Other posts',
    ]);
  });
});

describe('sayCause', () => {
  it('says a share as a count of those who answered, and nothing where it was not asked', () => {
    expect(POST_CAUSES.map((cause) => sayCause(line({}), cause))).toEqual([
      null,
      ['Nobody', 'inside or outside'],
      ['3 of 17', 'share a route'],
      ['2 of 17', 'in 2 networks'],
    ]);
  });

  it('says a median inside and outside', () => {
    expect(sayCause(line({ likePostInside: 1.5, likePostOutside: 0 }), 'likePost')).toEqual(['1.5 inside', 'none outside']);
    expect(sayCause(line({ likePostInside: 0, likePostOutside: 2 }), 'likePost')).toEqual(['None inside', '2 outside']);
    expect(sayCause(line({ likePostInside: null }), 'likePost')).toBeNull();
  });
});

describe('sayCauses', () => {
  it('joins the marked causes to one sentence, and says nothing where none is marked', () => {
    expect(sayCauses(line({}))).toBe(
      'In this post most have no contact in a like post, 3 of 17 share a route into the post and 2 of 17 are in a live network.',
    );
    expect(sayCauses(line({ marks: [] }))).toBe('');
  });
});

describe('sayPosts', () => {
  const finance = line({ post: 'finance', marks: [], noWiderNetwork: 1 });

  it('names the post in which most of the isolated are', () => {
    expect(sayPosts([finance, line({ fewContacts: 2, noWiderNetwork: 6 })], bookCodebook)?.headline).toBe(
      '8 of the 9 isolated managers are in one post: service management',
    );
    expect(sayPosts([line({ fewContacts: 2 })], bookCodebook)?.headline).toBe(
      'All 2 isolated managers are in one post: service management',
    );
    expect(sayPosts([finance], bookCodebook)?.headline).toBe('The one isolated manager is in finance');
  });

  it('names none where no post has more than half of them, and a short name keeps its capitals', () => {
    expect(sayPosts([finance, line({ fewContacts: 1 })], bookCodebook)).toEqual({
      headline: '2 managers are isolated, in 2 posts',
      causes: '',
    });
    expect(sayPosts([line({ post: 'HR', fewContacts: 1 })], bookCodebook)?.headline).toBe('The one isolated manager is in HR');
  });

  it('leaves it to the page of people where nobody is isolated, or only in other posts', () => {
    expect(sayPosts([line({})], bookCodebook)).toBeNull();
    expect(sayPosts([line({ post: null, fewContacts: 3 })], bookCodebook)).toBeNull();
  });
});

describe('sayPostCounts', () => {
  const NONE = { isolated: 0, connected: 0 };

  // docs/isolation.md, 4: one isolated leaves the lower bound, one not isolated joins the upper one.
  it('widens the bounds by findings that open names turn', () => {
    const turned = { isolated: 1, connected: 2 };
    expect(sayPostCounts('Finance', { all: 23, isolated: 8, possibly: 1, cannotSay: 6, turned }).qualification).toBe(
      'Of 6 nothing can be said, 1 is possibly isolated and 3 findings depend on how names are matched, so the true number is between 7 and 17.',
    );
    expect(sayPostCounts('Finance', { all: 5, isolated: 0, possibly: 0, cannotSay: 0, turned: { isolated: 0, connected: 1 } })).toEqual({
      headline: 'Finance: none of 5 are isolated',
      qualification: '1 finding depends on how names are matched, so the true number is between 0 and 1.',
    });
  });

  it('says of how many, and between what the true number lies', () => {
    expect(sayPostCounts('Finance', { all: 23, isolated: 8, possibly: 1, cannotSay: 6, turned: NONE })).toEqual({
      headline: 'Finance: 8 of 17 are isolated',
      qualification: 'Of 6 nothing can be said and 1 is possibly isolated, so the true number is between 8 and 15.',
    });
    expect(sayPostCounts('Finance', { all: 5, isolated: 0, possibly: 0, cannotSay: 0, turned: NONE })).toEqual({
      headline: 'Finance: none of 5 are isolated',
      qualification: 'No missing answer could change that for any of the 5.',
    });
    expect(sayPostCounts('Finance', { all: 5, isolated: 0, possibly: 0, cannotSay: 5, turned: NONE }).headline).toBe(
      'Finance: nothing can be said',
    );
  });
});
