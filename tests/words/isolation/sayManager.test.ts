import { describe, expect, it } from 'vitest';

import type { Marks } from '../../../src/domain/results/Marks';
import { sayMark } from '../../../src/words/isolation/markWords';
import { sayReach } from '../../../src/words/isolation/reachWords';
import { sayManager } from '../../../src/words/isolation/sayManager';

const marks = (told: Partial<Marks>): Marks => ({
  knowledge: 'has',
  support: 'has',
  likePost: 'has',
  network: 'has',
  contacts: 'has',
  ...told,
});

describe('sayManager', () => {
  it('names what is missing in one sentence of at most 25 words', () => {
    const said = sayManager(marks({ knowledge: 'lacks', support: 'lacks', likePost: 'lacks', network: 'lacks' }), 6, 3);
    expect(said).toBe(
      'Has 6 contacts: nobody outside for knowledge, no support from beyond their own unit, nobody in a like post and no live network.',
    );
    expect(said.split(' ').length).toBeLessThanOrEqual(25);
  });

  it('names what is there where nothing is missing, and neither where nothing is known', () => {
    expect(sayManager(marks({ support: 'unknown', network: 'not_asked' }), 1, 0)).toBe(
      'Has 1 contact, with knowledge from outside and somebody in a like post.',
    );
    expect(sayManager(marks({ knowledge: 'unknown', support: 'unknown', likePost: 'unknown', network: 'unknown' }), 2, 0)).toBe(
      'Has 2 contacts.',
    );
  });

  it('claims no lack of contacts where silence says nothing', () => {
    const open = { knowledge: 'unknown', support: 'unknown', likePost: 'unknown', network: 'unknown', contacts: 'unknown' } as const;
    expect(sayManager(marks(open), 0, 2)).toBe('No contact is recorded, which does not mean that there is none.');
    expect(sayManager(marks({ ...open, network: 'has' }), 2, 0)).toBe('Has at least 2 contacts, with a live network.');
    expect(sayManager(marks({ ...open, contacts: 'lacks' }), 0, 0)).toBe('Has no contact.');
  });

  it('says of those who did not answer who names them', () => {
    expect([sayManager(marks({}), null, 0), sayManager(marks({}), null, 1)]).toEqual([
      'Did not answer. Nobody names them.',
      'Did not answer. 1 manager names them.',
    ]);
  });
});

describe('sayMark', () => {
  it('says each of the four', () => {
    expect((['has', 'lacks', 'unknown', 'not_asked'] as const).map((mark) => sayMark('network', mark))).toEqual([
      'A live network',
      'No live network',
      'A live network: not known',
      'A live network: not asked',
    ]);
  });
});

describe('sayReach', () => {
  it('says how far each of the four reaches', () => {
    expect(sayReach({ knowledge: 'outside', support: 'unit', career: 'none', influence: null })).toBe(
      'Knowledge: outside. Support: own unit. Career: nobody. Influence: cannot say.',
    );
  });
});
