import { expect, it } from 'vitest';

import type { Kept } from '../../../src/state/keeping/Kept';
import { createStores } from '../../../src/state/createStores';
import { selectSafety } from '../../../src/state/keeping/selectSafety';
import { makeStudy } from '../../../src/domain/makeStudy';
import { bookCodebook } from '../../../src/codebook/bookCodebook';

const study = makeStudy({ id: 's', title: '', codebook: bookCodebook, people: [] });

it.each<[Partial<Kept>, boolean, RegExp]>([
  [{ study, saving: 'saved' }, true, /^The study is saved/],
  // Opened, and not changed since.
  [{ study, saving: 'idle' }, true, /^The study is saved/],
  [{ study, saving: 'saving' }, false, /being saved/],
  [{ study, saving: 'trouble' }, false, /not saved/],
  [{ study, saving: 'idle', claim: 'taken' }, true, /Another tab/],
  [{ study: null }, true, /have not changed/],
])('of %o says that it is safe: %s', (part, isSafe, words) => {
  const safety = selectSafety({ ...createStores().kept.getState(), ...part });
  expect(safety.isSafe).toBe(isSafe);
  expect(safety.words).toMatch(words);
  expect(safety.words.includes('is saved')).toBe(part.study != null && isSafe && part.claim !== 'taken');
});
