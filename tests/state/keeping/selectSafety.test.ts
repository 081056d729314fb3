import { expect, it } from 'vitest';

import type { Kept } from '../../../src/state/keeping/Kept';
import { createStores } from '../../../src/state/createStores';
import { selectSafety } from '../../../src/state/keeping/selectSafety';
import { saySafety } from '../../../src/words/saySafety';
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
  const said = saySafety(safety);
  expect(safety === 'saving' || safety === 'unsaved').toBe(!isSafe);
  expect(said).toMatch(words);
  expect(said.includes('is saved')).toBe(part.study != null && isSafe && part.claim !== 'taken');
});
