import { describe, expect, it } from 'vitest';

import { computeChanges } from '../../../src/isolation/sureness/computeChanges';
import { readIsolationToy, toStudy } from '../../fixtures/isolationToy';
import { judge } from '../judgeStudy';
import { makeFacts } from '../makeFacts';

// docs/isolation.md, 8: the smallest set, and of one size the first in the order of the kinds. By hand.
describe('computeChanges', () => {
  const NARROW = { R4: true, R5: true, R6: true } as const;

  it('has nothing to change where the severity is below σ', () => {
    expect(computeChanges(makeFacts(), 2, 2)).toBeNull();
  });

  it('begins with knowledge from outside, as it alone is enough where there is no wider network', () => {
    expect(computeChanges(makeFacts({ indicators: NARROW }), 2, 2)).toEqual(['knowledge_outside']);
  });

  it('is content with any contact where only their number is too small', () => {
    // Two contacts, few is two, nobody in a like post: a third ends it, in the order of the kinds.
    expect(computeChanges(makeFacts({ c: 2, indicators: { F4: true } }), 2, 2)).toEqual(['knowledge_outside']);
    // Where one sign is enough, a manager on the staff list is needed, and any is one.
    expect(computeChanges(makeFacts({ c: 9, indicators: { S1: true } }), 2, 1)).toEqual(['like_post']);
  });

  it('takes any new tie for one that is in use, where only such were lacking', () => {
    expect(computeChanges(makeFacts({ indicators: { V1: true } }), 2, 1)).toEqual(['knowledge_outside']);
    expect(computeChanges(makeFacts({ indicators: { V1: true } }), 2, 2)).toBeNull();
  });

  it('asks one contact for what is missing before it asks for more contacts', () => {
    expect(computeChanges(makeFacts({ c: 1, indicators: { F1: true } }), 2, 2)).toEqual(['support_beyond']);
    expect(computeChanges(makeFacts({ c: 1, indicators: { F4: true } }), 2, 2)).toEqual(['like_post']);
  });

  it('fills up with any contact', () => {
    // One contact, and few is nine: nine more, of no stated kind; with nobody outside for knowledge, one of them is for that.
    expect(computeChanges(makeFacts({ c: 1 }), 9, 1)).toEqual(Array.from({ length: 9 }, () => 'any'));
    expect(computeChanges(makeFacts({ c: 1, indicators: { R4: true } }), 9, 1)).toEqual([
      'knowledge_outside',
      ...Array.from({ length: 8 }, () => 'any'),
    ]);
  });

  it('names the toy’s: wider knowledge for those without a wider network, two ways for one contact alone', () => {
    const { people, contacts } = readIsolationToy();
    const { of } = judge(toStudy(people, contacts));
    // E has one contact, no support and nobody in a like post: two new ones, and few is no longer.
    expect(['A', 'B', 'C', 'E', 'D'].map((id) => of(id).changes?.ties ?? null)).toEqual([
      ['knowledge_outside'],
      ['knowledge_outside'],
      ['knowledge_outside'],
      ['knowledge_outside', 'support_beyond'],
      null,
    ]);
    // Ada: Ben, Cat, Dan, Eve and Jo of six service managers are within a level, Jo of South.
    expect(of('A').changes?.likePost).toEqual({ all: 5, elsewhere: 1 });
  });
});
