import { describe, expect, it } from 'vitest';
import { checkSize } from '../../../src/import/files/checkSize';
import { DEFAULT_LIMITS } from '../../../src/import/files/Limits';
import { importing, troubles, utf8 } from '../importing';

describe('checkSize', () => {
  it('refuses by size alone, with what to do', () => {
    expect(checkSize({ name: 'a.csv', size: DEFAULT_LIMITS.bytes })).toBeNull();
    expect(checkSize({ name: 'a.csv', size: DEFAULT_LIMITS.bytes + 1 })).toMatchObject({
      code: 'file-too-large',
      severity: 'error',
      file: 'a.csv',
      values: { megabytes: 201, most: 200 },
    });
  });

  it('holds for every file of a batch; the others are taken', () => {
    const limits = { ...DEFAULT_LIMITS, bytes: 15 };
    const batch = importing(
      [
        { file: 'large.csv', bytes: utf8('from,to\nA,B\nA,C\nA,D\n') },
        { file: 'small.csv', bytes: utf8('from,to\nA,B') },
      ],
      { limits },
    );
    expect(troubles(batch)).toEqual(['file-too-large - -']);
    expect(batch.sources.map(({ file }) => file)).toEqual(['small.csv']);
  });
});
