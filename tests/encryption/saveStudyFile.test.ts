import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { NO_HISTORY } from '../../src/domain/steps/History';
import { saveStudyFile } from '../../src/encryption/saveStudyFile';
import { driveToEnd } from '../fixtures/driveToEnd';
import { makeSampleStudy } from '../fixtures/sampleStudy';

describe('a study file with a passphrase', { timeout: 120_000 }, () => {
  it('holds one entry beside its type, encrypted in the age format with the work that docs/study-file.md names', async () => {
    const file = (await saveStudyFile(makeSampleStudy('krackhardt'), NO_HISTORY, 'otter lamp vinegar seven', driveToEnd, () => undefined))!;
    const entries = unzipSync(file);
    expect(Object.keys(entries)).toEqual(['mimetype', 'study.age']);
    expect(new TextDecoder('latin1').decode(entries['study.age'])).toMatch(/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} 18\n/);
    // As it is: what is encrypted gets no smaller.
    expect(Buffer.from(file).includes(Buffer.from(entries['study.age']!))).toBe(true);
  });
});
