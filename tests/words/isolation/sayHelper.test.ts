import { expect, it } from 'vitest';

import { sayHelper, sayHelpingNetwork } from '../../../src/words/isolation/sayHelper';

const helper = { person: 1, isLike: true, isElsewhere: true, isIsolated: false, steps: 3, through: null };

it('says why somebody could be the new contact', () => {
  expect(sayHelper(helper, [])).toBe('Like post, 3 steps away');
  expect(sayHelper({ ...helper, isLike: false, isIsolated: true, steps: null }, [])).toBe('Nobody connects them yet, isolated too');
  // The name is isolated from the direction of the words around it.
  expect(sayHelper({ ...helper, steps: 2, through: 0 }, [{ name: 'Xenia Yildiz' }])).toContain('knows');
  expect(sayHelper({ ...helper, steps: 2, through: 0 }, [{ name: 'Xenia Yildiz' }])).toContain('Xenia Yildiz');
});

it('says who is in a network', () => {
  expect(sayHelpingNetwork({ network: 4, members: 3, like: 1 })).toBe('Live network: 3 members, 1 in a like post');
});
