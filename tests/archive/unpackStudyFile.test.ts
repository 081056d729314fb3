import { readFileSync } from 'node:fs';

import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { fromBlocks } from '../../src/archive/fromBlocks';
import { STUDY_VERSION } from '../../src/archive/studyShape';
import { packStudyFile } from '../../src/archive/packStudyFile';
import { toBlocks } from '../../src/archive/toBlocks';
import { unpackStudyFile } from '../../src/archive/unpackStudyFile';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { makeStudy } from '../../src/domain/makeStudy';
import { finish } from '../../src/support/finish';
import { readZipDirectory } from '../../src/support/readZipDirectory';
import { utf8 } from '../../src/support/utf8';
import { fixturePath } from '../fixtures/readFixture';

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
    block.set(utf8.encode('[]'), 4);
    block[0] = 2;
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

describe('what a file may unpack to', () => {
  const MIME = { mimetype: utf8.encode('application/x-kith-study') };
  /** A study file whose directory declares another size of one of its parts. */
  const declare = (part: string, size: number): Uint8Array => {
    const bytes = zipSync({ ...MIME, 'study.json': head(''), [part]: utf8.encode('[]') }, { level: 0 });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at += 1)
      if (
        view.getUint32(at, true) === 0x02014b50 &&
        Buffer.from(bytes).toString('latin1', at + 46, at + 46 + view.getUint16(at + 28, true)) === part
      )
        view.setUint32(at + 24, size, true);
    return bytes;
  };
  const troubleOf = (bytes: Uint8Array) => {
    const unpacked = finish(unpackStudyFile(bytes));
    return 'reason' in unpacked ? unpacked.trouble : 'blocks' in unpacked ? unpacked.blocks.map(({ name }) => name) : 'sealed';
  };

  it.each([
    ['study.json', 200_000_000],
    ['people-1.json', 100_000_000],
    ['people-12.json', 100_000_000],
    ['nominations-1.bin', 200_000_000],
  ])('of a part: %s at most %i bytes', (part, most) => {
    expect(troubleOf(declare(part, most))).toBe('unpacks-too-far');
    expect(troubleOf(declare(part, most + 1))).toBe('too-large');
  });

  it('of a part of another name as much as of all: 400 MB', () => {
    for (const part of [
      'my-people-1.json',
      'people-1.json.old',
      'people-x.json',
      'old-study.json',
      'study.json.old',
      'nominations-1.bin.old',
      'x-nominations-1.bin',
      'step-1.bin',
    ])
      expect(troubleOf(declare(part, 300_000_000)), part).toBe('unpacks-too-far');
    const others = MIME.mimetype.length + head('').length;
    expect(troubleOf(declare('step-1.bin', 400_000_000 - others))).toBe('unpacks-too-far');
    expect(troubleOf(declare('step-1.bin', 400_000_001 - others))).toBe('too-large');
  });

  it('of the whole: 16 MB, and 200 bytes for each byte of the file', () => {
    const others = MIME.mimetype.length + head('').length;
    const { length } = declare('step-1.bin', 0);
    // What it declares is not there, so that the part is left out.
    expect(troubleOf(declare('step-1.bin', 16_000_000 + 200 * length - others))).toEqual(['mimetype', 'study.json']);
    expect(troubleOf(declare('step-1.bin', 16_000_001 + 200 * length - others))).toBe('unpacks-too-far');
  });

  it('and of the file itself: 400 MB', () => {
    expect(troubleOf(new Uint8Array(400_000_000))).toBe('not-a-study-file');
    expect(troubleOf(new Uint8Array(400_000_001))).toBe('too-large');
  });

  it('in what it says: two million, and 8 for each byte of the file; a comma is 1, a list is 4', () => {
    // Padded with what weighs nothing, so that the file is 50,000 bytes long: it may weigh 2,400,000.
    const weighing = (weight: number): Uint8Array => {
      const text = utf8.encode('['.repeat(weight >> 2) + ','.repeat(weight & 3));
      const pack = (padding: number) =>
        zipSync({ ...MIME, 'study.json': new Uint8Array(), 'people-1.json': text, 'notes.txt': [new Uint8Array(padding), { level: 0 }] });
      return pack(50_000 - pack(0).length);
    };
    expect(weighing(2_400_000)).toHaveLength(50_000);
    expect(troubleOf(weighing(2_400_000))).toEqual(['mimetype', 'study.json', 'people-1.json', 'notes.txt']);
    expect(troubleOf(weighing(2_400_001))).toBe('unpacks-too-far');
  });

  it('in one text: 20 million; in all: 40 million, however long the file is', () => {
    const list = (weight: number) => utf8.encode('['.repeat(weight >> 2) + ','.repeat(weight & 3));
    const texts = (...weights: readonly number[]) =>
      // Stored as it is, so that the file is long enough.
      zipSync(
        {
          ...MIME,
          ...Object.fromEntries(weights.map((weight, at) => [`people-${at + 1}.json`, list(weight)])),
          'study.json': new Uint8Array(),
        },
        { level: 0 },
      );
    expect(troubleOf(texts(20_000_000))).toEqual(['mimetype', 'people-1.json', 'study.json']);
    expect(troubleOf(texts(20_000_001))).toBe('unpacks-too-far');
    expect(troubleOf(texts(16_000_000, 16_000_000, 8_000_000))).toHaveLength(5);
    expect(troubleOf(texts(16_000_000, 16_000_000, 8_000_001))).toBe('unpacks-too-far');
  });

  it('of the head is not asked of a block without a text, or with less than its length', () => {
    const bytes = zipSync({ ...MIME, 'study.json': head(''), 'step-1.bin': Uint8Array.of(1, 2, 3), 'notes.txt': utf8.encode('[[[[') });
    expect(troubleOf(bytes)).toEqual(['mimetype', 'study.json', 'step-1.bin', 'notes.txt']);
  });
});

describe('a study file', () => {
  it('gives the same bytes at any time: its parts are of the second day of 1980, at noon', () => {
    const bytes = finish(packStudyFile([{ name: 'study.json', bytes: head('') }], true));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // APPNOTE 4.4.6: hours from bit 11; years since 1980 from bit 9, months from bit 5, days.
    const [noon, day] = [12 << 11, (0 << 9) | (1 << 5) | 2];
    let headers = 0;
    for (let at = 0; at + 30 < bytes.length; at += 1) {
      if (view.getUint32(at, true) !== 0x04034b50) continue;
      expect([view.getUint16(at + 10, true), view.getUint16(at + 12, true)]).toEqual([noon, day]);
      headers += 1;
    }
    expect(headers).toBe(2);
  });

  it('is not made where zip cannot hold a part: its name has 65,535 bytes at most', () => {
    const pack = (length: number) => finish(packStudyFile([{ name: 'x'.repeat(length), bytes: head('') }], true));
    expect(readZipDirectory(pack(65_535))).toHaveLength(2);
    expect(() => pack(65_536)).toThrow('filename too long');
  });

  it('is written as it was before, byte for byte', () => {
    const kept = new Uint8Array(readFileSync(fixturePath(`kept/study-v${STUDY_VERSION}-plain.kith`)));
    const unpacked = finish(unpackStudyFile(kept));
    if (!('blocks' in unpacked)) throw new Error('not unpacked');
    const opened = fromBlocks(unpacked.blocks);
    if ('reason' in opened) throw new Error(opened.trouble);
    const again = finish(packStudyFile(toBlocks(opened.study, opened.history), true));
    expect(Buffer.from(again).equals(kept)).toBe(true);
  });

  it('whose end was harmed in its length of a comment is opened, and nothing is odd about it', () => {
    const bytes = finish(packStudyFile([{ name: 'study.json', bytes: head('') }], true));
    const harmed = bytes.slice();
    harmed[harmed.length - 2] = 9;
    expect(finish(unpackStudyFile(harmed))).toEqual(finish(unpackStudyFile(bytes)));
    expect(finish(unpackStudyFile(bytes))).not.toHaveProperty('odd');
  });

  it('says how many bytes stand before and after it, and which of them are its own', () => {
    const bytes = finish(packStudyFile([{ name: 'study.json', bytes: head('') }], true));
    const around = (before: number, after: number) =>
      Uint8Array.from([...new Uint8Array(before).fill(9), ...bytes, ...new Uint8Array(after).fill(9)]);
    for (const [before, after] of [
      [1, 0],
      [0, 1],
      [3, 5],
    ] as const)
      expect(finish(unpackStudyFile(around(before, after)))).toMatchObject({
        blocks: [{ name: 'mimetype' }, { name: 'study.json' }],
        odd: { what: 'added', first: before, last: after, of: bytes.length + before + after },
      });
    // Two in one: nobody can tell which is meant.
    expect(finish(unpackStudyFile(Uint8Array.from([...bytes, ...bytes])))).toMatchObject({ reason: 'damaged', trouble: 'several-files' });
    // Something else with a study in it is no study file.
    const other = zipSync({ 'a.txt': utf8.encode('x') });
    expect(finish(unpackStudyFile(Uint8Array.from([...other, 1])))).toMatchObject({ reason: 'not-a-study' });
  });

  it('says what is the matter with it', () => {
    const troubleOf = (bytes: Uint8Array) => {
      const unpacked = finish(unpackStudyFile(bytes));
      return 'reason' in unpacked ? unpacked.trouble : null;
    };
    const bytes = finish(packStudyFile([{ name: 'study.json', bytes: head('') }], true));
    expect(troubleOf(utf8.encode('x'))).toBe('not-a-study-file');
    expect(troubleOf(bytes.slice(0, 80))).toBe('truncated');
    // Its end is there, and the directory before it is not one.
    expect(troubleOf(bytes.with(Buffer.from(bytes).indexOf('PK\u0001\u0002'), 0))).toBe('contents-not-found');
    expect(troubleOf(zipSync({ mimetype: utf8.encode('x') }))).toBe('contents-not-found');
    const sealed = finish(packStudyFile([{ name: 'study.age', bytes: utf8.encode('otter otter') }], false));
    expect(finish(unpackStudyFile(sealed))).toEqual({ sealed: utf8.encode('otter otter') });
    const at = Buffer.from(sealed).indexOf('otter');
    expect(troubleOf(sealed.with(at, 0))).toBe('contents-not-found');
  });
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
    // The directory: how many entries, its length, and where it begins; then where this record is, and that there is one disk.
    const at = bytes.length - 22;
    const last = new DataView(bytes.buffer, bytes.byteOffset + at - 20, 42);
    const [length, begin] = [last.getUint32(20 + 12, true), last.getUint32(20 + 16, true)];
    expect(begin + length).toBe(end);
    expect([24, 32, 40, 48].map((place) => Number(record.getBigUint64(place, true)))).toEqual([66_002, 66_002, length, begin]);
    expect([last.getUint32(0, true), last.getUint32(4, true), Number(last.getBigUint64(8, true)), last.getUint32(16, true)]).toEqual([
      0x07064b50,
      0,
      end,
      1,
    ]);
    expect([last.getUint32(20, true), last.getUint16(20 + 8, true), last.getUint16(20 + 10, true)]).toEqual([0x06054b50, 0xffff, 0xffff]);
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
