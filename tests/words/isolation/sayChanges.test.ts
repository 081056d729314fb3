import { describe, expect, it } from 'vitest';

import { DEFAULT_ISOLATION_RULE } from '../../../src/domain/IsolationRule';
import type { WantedTies } from '../../../src/domain/results/WantedTies';
import { settleRule } from '../../../src/domain/steps/settleRule';
import { sayChanges } from '../../../src/words/isolation/sayChanges';

const say = (
  ties: WantedTies['ties'],
  likePost: WantedTies['likePost'] = null,
  rule: Parameters<typeof settleRule>[0] = DEFAULT_ISOLATION_RULE,
) => sayChanges({ ties, likePost }, { rule: settleRule(rule), peers: 'post' });

describe('sayChanges', () => {
  it('says how many contacts and which', () => {
    expect(say(['knowledge_outside'])).toBe('1 new contact would change this: somebody outside for knowledge.');
    expect(say(['like_post', 'network'], { all: 15, elsewhere: 3 })).toBe(
      '2 new contacts would change this: somebody in a like post (15 on the staff list, 3 of them elsewhere) and a live network.',
    );
    expect(say(['like_post'], { all: 0, elsewhere: null })).toBe(
      '1 new contact would change this: somebody in a like post (nobody on the staff list).',
    );
    expect(say(['any'])).toBe('1 new contact would change this: any contact.');
    expect(say(['support_beyond', 'any', 'any'])).toBe(
      '3 new contacts would change this: somebody beyond their own unit for support and 2 other contacts.',
    );
  });

  it('says that both have to name each other where the rule asks for that', () => {
    expect(say(['network'], null, { ...DEFAULT_ISOLATION_RULE, rule: 'confirmed' })).toBe(
      '1 new contact would change this, each named by both: a live network.',
    );
  });
});
