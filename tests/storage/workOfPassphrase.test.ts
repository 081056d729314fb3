import 'fake-indexeddb/auto';

import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';

import { NO_HISTORY } from '../../src/domain/steps/History';
import type { StoredPart } from '../../src/storage/KithDatabase';
import { openStudyStore } from '../../src/storage/openStudyStore';
import { makeSampleStudy } from '../fixtures/sampleStudy';

describe('the passphrase of a protected study', { timeout: 120_000 }, () => {
  it('is as dear to guess as docs/study-file.md says, where the page opens the store', async () => {
    const name = 'kith-work';
    // As doors and workers open it: without a word on the work.
    const store = openStudyStore(name);
    await store.save({ ...makeSampleStudy('krackhardt'), id: 's' }, NO_HISTORY, 1);
    await store.protect('s', 'otter lamp vinegar seven');
    const database = await openDB(name);
    for (const key of ['key-1.age', 'key-2.age']) {
      const { bytes } = (await database.get('parts', ['s', key])) as StoredPart;
      expect(new TextDecoder('latin1').decode(bytes)).toMatch(/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} 18\n/);
    }
    database.close();
  });
});
