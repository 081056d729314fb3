import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { fromBlocks } from '../../src/archive/fromBlocks';
import { packStudyFile } from '../../src/archive/packStudyFile';
import { toBlocks } from '../../src/archive/toBlocks';
import { unpackStudyFile } from '../../src/archive/unpackStudyFile';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { makeStudy } from '../../src/domain/makeStudy';
import { finish } from '../../src/support/finish';
import { readZipDirectory } from '../../src/support/readZipDirectory';
import { utf8 } from '../../src/support/utf8';

const reasonOf = (bytes: Uint8Array) => {
  const unpacked = finish(unpackStudyFile(bytes));
  return 'reason' in unpacked ? unpacked.reason : null;
};
const head = (rest: string) => utf8.encode(`{"format":"kith-study","version":3,"x":[${rest}0]}`);

describe('a study file that is small and unpacks to what fills the memory', () => {
  it.each([['{},'], ['[],'], ['0,'], ['"",']])(
    'of %s many times over is refused before it is parsed',
    (piece) => {
      const bytes = zipSync({ 'study.json': head(piece.repeat(5_000_000)) });
      expect(bytes.length).toBeLessThan(120_000);
      const begun = performance.now();
      expect(reasonOf(bytes)).toBe('too-large');
      expect(performance.now() - begun).toBeLessThan(5000);
    },
    60_000,
  );

  it('is refused whatever its parts are called', () => {
    expect(reasonOf(zipSync({ 'study.json': head(''), 'step-1.bin': new Uint8Array(30_000_000) }))).toBe('too-large');
    expect(reasonOf(zipSync({ 'study.json': head(''), 'people-1.json': new Uint8Array(101_000_000) }))).toBe('too-large');
  }, 60_000);

  it('is refused where it stands in the text of a block with columns, and not where the columns are like such a text', () => {
    const text = utf8.encode(`[${'{},'.repeat(5_000_000)}0]`);
    const block = new Uint8Array(4 + 2 * text.length);
    block.set(text, 4 + text.length);
    // Its text is empty: all of it is columns.
    expect(reasonOf(zipSync({ 'study.json': head(''), 'nominations-1.bin': block }, { level: 0 }))).toBe(null);
    block.set(text, 4);
    new DataView(block.buffer).setUint32(0, text.length, true);
    expect(reasonOf(zipSync({ 'study.json': head(''), 'nominations-1.bin': block }, { level: 0 }))).toBe('too-large');
  }, 60_000);

  it('is not confused with one that says much: commas within texts weigh nothing', () => {
    const bytes = zipSync({ 'study.json': utf8.encode(`{"x":"${',{['.repeat(1_500_000)}\\",{["}`) });
    expect(reasonOf(bytes)).toBe(null);
  }, 60_000);
});

describe('a study of more than 65,533 steps', () => {
  it('can be packed and unpacked: zip64 says how many entries there are', () => {
    const parts = [
      { name: 'study.json', bytes: head('') },
      ...Array.from({ length: 66_000 }, (_, index) => ({ name: `step-${index + 1}.bin`, bytes: Uint8Array.of(index & 255) })),
    ];
    const bytes = finish(packStudyFile(parts, false));
    expect(readZipDirectory(bytes)).toHaveLength(66_002);
    // APPNOTE 4.3.14: signature, size of the rest, then 4.5 twice: made by, and needed to read.
    const end = bytes.length - 22 - 20 - 56;
    const record = new DataView(bytes.buffer, bytes.byteOffset + end, 56);
    expect([record.getUint32(0, true), record.getUint32(4, true), record.getUint16(12, true), record.getUint16(14, true)]).toEqual([
      0x06064b50, 44, 45, 45,
    ]);
    const unpacked = finish(unpackStudyFile(bytes));
    expect('blocks' in unpacked && unpacked.blocks.length).toBe(66_001 + 1);
  }, 120_000);

  it.each([65_533, 65_534, 65_535])(
    'with %i parts beside the type, around the number that zip has no room for',
    (count) => {
      const parts = Array.from({ length: count }, (_, index) => ({ name: `${index}`, bytes: new Uint8Array(0) }));
      expect(readZipDirectory(finish(packStudyFile(parts, false)))).toHaveLength(count + 1);
    },
    120_000,
  );
});

describe('numbers of a study that are beyond what anything means', () => {
  it('a threshold of a million opens as the most that can be set, and so do the conventions', () => {
    const study = makeStudy({
      id: 's',
      title: '',
      codebook: bookCodebook,
      isolationRule: { tau: 1_000_000, sigma: 3, activity: 'active', rule: 'either', smallComponent: 1e300, bridgeShare: -7 },
    });
    const opened = fromBlocks(toBlocks(study, NO_HISTORY));
    expect('study' in opened && opened.study.isolationRule).toEqual({
      tau: 1000,
      sigma: 3,
      activity: 'active',
      rule: 'either',
      smallComponent: 1000,
      bridgeShare: 0,
    });
  });

  // Shares are at most 1, degrees of feeling at most 5, as in the answers; counts of contacts at most 1,000.
  it.each([
    [1, ['bridgeShare', 'norm', 'veryLikely', 'probably', 'robust', 'moderate', 'responseForAll', 'responseForPaths', 'responseForLabels']],
    [5, ['feelsAlone', 'lacksNetwork']],
    [1000, ['smallComponent', 'fewTypes', 'emptyMotives']],
  ] as const)('no convention opens as more than it can mean: %i', (most, names) => {
    for (const name of names) {
      const isolationRule = { tau: 1, sigma: 1, activity: 'active', rule: 'either', [name]: most + 0.5 } as const;
      const opened = fromBlocks(toBlocks(makeStudy({ id: 's', title: '', codebook: bookCodebook, isolationRule }), NO_HISTORY));
      expect('study' in opened && opened.study.isolationRule, name).toEqual({ ...isolationRule, [name]: most });
    }
  });
});
