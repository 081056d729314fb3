import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { Encrypter } from 'age-encryption';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { makeBlock } from '../../src/archive/Block';
import type { NotOpened, Opened } from '../../src/archive/Opened';
import { packStudyFile } from '../../src/archive/packStudyFile';
import { STUDY_VERSION } from '../../src/archive/studyShape';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import { travel } from '../../src/domain/steps/travel';
import { loadStudyFile } from '../../src/encryption/loadStudyFile';
import { lockStudyFile, saveStudyFile } from '../../src/encryption/saveStudyFile';
import { finish } from '../../src/support/finish';
import { driveToEnd } from '../fixtures/driveToEnd';
import { sayTrouble } from '../../src/words/sayTrouble';
import { sayLost } from '../../src/words/sayLost';
import { sayIssue } from '../../src/words/issues/sayIssue';

const PASSPHRASE = 'otter lamp vinegar seven';
const nothing = () => undefined;
const utf8 = (text: string) => new TextEncoder().encode(text);
const readKept = (name: string) => new Uint8Array(readFileSync(resolve(import.meta.dirname, '../fixtures/kept', name)));
const open = async (bytes: Uint8Array, passphrase: string | null = null) => (await loadStudyFile(bytes, passphrase, driveToEnd, nothing))!;
const reasonOf = async (bytes: Uint8Array, passphrase: string | null = null) => {
  const result = await open(bytes, passphrase);
  return 'reason' in result ? result.reason : result.lost;
};
const toFile = (study: unknown) => finish(packStudyFile([makeBlock('study.json', utf8(JSON.stringify(study)))], true));
const flip = (bytes: Uint8Array, at: number): Uint8Array => {
  const harmed = bytes.slice();
  harmed[at]! ^= 1;
  return harmed;
};

function assertWhole(result: Opened | NotOpened): asserts result is Opened {
  expect(result).toMatchObject({ lost: [] });
}

const KEPT = [
  ['study-v2-plain.kith', null],
  ['study-v2-locked.kith', PASSPHRASE],
  ['study-v3-plain.kith', null],
  ['study-v4-plain.kith', null],
  ['study-v5-plain.kith', null],
  ['study-v6-plain.kith', null],
  ['study-v7-plain.kith', null],
  ['study-v8-plain.kith', null],
  ['study-v9-plain.kith', null],
] as const;

describe('a study file of an earlier version, or of today', () => {
  it('is kept of every version that files had, and each that is kept is opened here', () => {
    const kept = readdirSync(resolve(import.meta.dirname, '../fixtures/kept')).filter((name) => /^study-.*\.kith$/.test(name));
    expect(KEPT.map(([name]) => name).sort()).toEqual(kept.sort());
    for (let version = 2; version <= STUDY_VERSION; version += 1) expect(kept).toContain(`study-v${version}-plain.kith`);
  });

  it.each(KEPT)('%s opens, with its history', async (name, passphrase) => {
    const opened = await open(readKept(name), passphrase);
    assertWhole(opened);
    const { study, history } = opened;
    expect(study).toMatchObject({ id: 'kept-2', title: 'Kept by version 2', notice: 'Made up' });
    expect(study.people.map(({ id, name: called, needs }) => [id, called, needs])).toEqual([
      ['a', 'Ann', null],
      ['b', 'Béa', ['support']],
    ]);
    expect(nominationAt(study.nominations, 0)).toMatchObject({
      from: 'a',
      to: 'b',
      types: ['Mentor', 'Elite'],
      strength: 2.5,
      note: 'weekly',
      edited: true,
      attributes: [{ name: '__proto__', value: 'x' }],
    });
    expect(nominationAt(study.nominations, 1)).toMatchObject({
      from: 'b',
      to: 'Forum',
      contactKind: 'group',
      activity: 'latent',
      strength: null,
    });
    expect(history.entries.map(({ number, at, step }) => [number, at, step.kind])).toEqual([
      [1, 1_764_000_000_000, 'add-people'],
      [2, 1_764_000_000_000, 'add-contacts'],
      [3, 1_764_000_000_000, 'rename-study'],
    ]);
    expect(history.done).toBe(2);
    expect(travel(study, history, 3).study.title).toBe('Kept by version 2, renamed');
    expect(travel(study, history, 0).study).toMatchObject({ people: [], nominations: { length: 0 } });
  });

  it.each(KEPT.flatMap(([name, passphrase]) => (passphrase === null ? [name] : [])))(
    '%s is written as version 9 wrote it, byte for byte',
    async (name) => {
      const opened = await open(readKept(name));
      assertWhole(opened);
      expect(
        Buffer.from((await saveStudyFile(opened.study, opened.history, null, driveToEnd, nothing))!).equals(
          readKept('study-v9-plain.kith'),
        ),
      ).toBe(true);
    },
  );
});

describe('issues of version 3, which kept their sentences', () => {
  it('are said as they were, and stay so', async () => {
    const opened = await open(readKept('issues-v3.kith'));
    assertWhole(opened);
    const said = 'This row names no contact. Fill in the cell, or write "nobody" if the person was asked and named nobody.';
    expect(opened.study.issues).toEqual([
      { code: 'no-contact', severity: 'error', file: 'contacts.csv', row: 5, column: 'to', values: { text: said } },
    ]);
    expect(opened.study.issues.map(sayIssue)).toEqual([said]);
    const again = await open((await saveStudyFile(opened.study, opened.history, null, driveToEnd, nothing))!);
    assertWhole(again);
    expect(again.study.issues).toEqual(opened.study.issues);
  });
});

describe('what cannot be opened', () => {
  const plain = readKept('study-v9-plain.kith');
  const locked = readKept('study-v2-locked.kith');
  const newer = () => toFile({ format: 'kith-study', version: 10, study: {} });

  it('is told apart', async () => {
    expect(await reasonOf(locked)).toBe('needs-passphrase');
    expect(await reasonOf(locked, 'otter lamp vinegar eight')).toBe('wrong-passphrase');
    expect(await reasonOf(plain.subarray(0, 3000))).toBe('truncated');
    expect(await reasonOf(locked.subarray(0, 3000), PASSPHRASE)).toBe('truncated');
    expect(await reasonOf(flip(locked, 4000), PASSPHRASE)).toBe('damaged');
    expect(await reasonOf(newer())).toBe('newer');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a table', utf8('from,to\na,b\n')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['an archive of something else', zipSync({ 'word/document.xml': utf8('<w/>') })],
    ['another archive, cut off', zipSync({ 'word/document.xml': utf8('<w/>') }).subarray(0, 60)],
    ['another JSON in an archive', toFile({ format: 'something' })],
  ])('%s is not a study', async (_what, bytes) => {
    expect(await reasonOf(bytes)).toBe('not-a-study');
  });

  it('says each in its own words', async () => {
    const results = await Promise.all([
      open(locked, 'x'),
      open(plain.subarray(0, 3000)),
      open(flip(locked, 4000), PASSPHRASE),
      open(newer()),
      open(utf8('x')),
    ]);
    const messages = new Set(results.map((result) => ('trouble' in result ? sayTrouble(result.trouble) : '')));
    expect(messages.size).toBe(5);
    expect(messages.has('')).toBe(false);
  });

  it('does not open where only the checksums were made right again', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(PASSPHRASE);
    encrypter.setScryptWorkFactor(4);
    const sealed = await encrypter.encrypt(plain);
    const pack = (bytes: Uint8Array) => finish(packStudyFile([{ name: 'study.age', bytes }], false));
    expect(await reasonOf(pack(sealed), PASSPHRASE)).toEqual([]);
    expect(await reasonOf(pack(flip(sealed, sealed.length - 100)), PASSPHRASE)).toBe('damaged');
    expect(await reasonOf(pack(sealed.subarray(0, sealed.length - 100)), PASSPHRASE)).toBe('damaged');
  });

  it('is refused before it takes the memory that it asks for', async () => {
    // A directory that declares gigabytes; and a key that would take a gigabyte to make.
    const bomb = plain.slice();
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 28; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000_000_000, true);
    expect(await reasonOf(bomb)).toBe('too-large');
    const greedy = utf8('age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 20\nAAAA\n--- AAAA\n');
    expect(await reasonOf(finish(packStudyFile([{ name: 'study.age', bytes: greedy }], false)), PASSPHRASE)).toBe('too-large');
  });

  it('neither reaches a prototype nor opens as a study', async () => {
    expect(
      await reasonOf(
        toFile({ format: 'kith-study', version: 2, study: {}, people: [], nominations: [], attributes: [], steps: [], done: 0 }),
      ),
    ).toBe('damaged');
    const hostile = '{"format":"kith-study","version":2,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    expect(await reasonOf(finish(packStudyFile([makeBlock('study.json', utf8(hostile))], true)))).toBe('damaged');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('what can be opened in part', () => {
  /** The file with one byte changed inside the contents of an entry. */
  const harm = (file: Uint8Array, entry: string) => flip(file, Buffer.from(file).indexOf(entry) + entry.length + 40);

  it('says which people are lost', async () => {
    const people = Array.from({ length: 2500 }, (_, index) => makePerson({ id: `p${index}`, kind: 'manager' }));
    const file = (await saveStudyFile(
      makeStudy({ id: 's', title: 's', codebook: bookCodebook, people }),
      NO_HISTORY,
      null,
      driveToEnd,
      nothing,
    ))!;
    const result = await open(harm(file, 'people-2.json'));
    if ('reason' in result) throw new Error(result.trouble);
    expect(result.lost).toEqual([{ what: 'people', first: 1001, last: 2000, of: 2500 }]);
    expect(result.study.people.map(({ id }) => id)).toEqual([...people.slice(0, 1000), ...people.slice(2000)].map(({ id }) => id));
  });

  it('says which contacts and which steps are lost', async () => {
    const kept = readKept('study-v5-plain.kith');
    expect(await open(harm(kept, 'nominations-1.bin'))).toMatchObject({
      lost: [
        { what: 'contacts', first: 1, last: 2, of: 2 },
        { what: 'history', first: 1, last: 3, of: 3 },
      ],
    });
    expect(await open(harm(kept, 'step-2.bin'))).toMatchObject({
      lost: [{ what: 'undo', first: 1, last: 2, of: 3 }],
      history: { done: 0, entries: [{ number: 3 }] },
    });
  });
});

describe('a study file with something before or after it', () => {
  const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
  const plain = readKept('study-v9-plain.kith');
  const noise = utf8('\r\n--boundary\r\n');

  it.each([
    ['after', join(plain, noise), '14 after'],
    ['before', join(noise, plain), '14 before'],
    ['around', join(noise, plain, noise), '14 before and 14 after'],
  ])('%s it is opened, and this is said', async (_, bytes, where) => {
    const opened = await open(bytes);
    expect('reason' in opened ? opened.trouble : sayLost(opened.lost)).toEqual([expect.stringContaining(where)]);
  });

  it('locked, as well', async () => {
    expect(await reasonOf(join(readKept('study-v2-locked.kith'), noise), PASSPHRASE)).toEqual([
      expect.objectContaining({ what: 'added', first: 0, last: 14 }),
    ]);
  });

  it('of another kind, or damaged besides, is what it is without them', async () => {
    expect(await reasonOf(join(toFile({ format: 'kith-study', version: STUDY_VERSION + 1 }), noise))).toBe('newer');
    expect(await reasonOf(join(toFile({ format: 'kith-study', version: STUDY_VERSION }), noise))).toBe('damaged');
  });

  it('inside of a locked one is said, too', async () => {
    const inner = (await lockStudyFile(join(plain, noise), PASSPHRASE, driveToEnd, 4))!;
    expect(await reasonOf(inner, PASSPHRASE)).toEqual([
      expect.objectContaining({ what: 'added', first: 0, last: 14, of: plain.length + 14 }),
    ]);
    // What is around the whole is what somebody can see.
    expect(await reasonOf(join(inner, noise, noise), PASSPHRASE)).toEqual([expect.objectContaining({ what: 'added', first: 0, last: 28 })]);
  });

  it('twice over, or followed by another, is not opened: nobody can tell which is meant', async () => {
    for (const bytes of [join(plain, plain), join(readKept('study-v2-plain.kith'), plain)]) {
      expect(await open(bytes)).toMatchObject({ reason: 'damaged', trouble: 'several-files' });
    }
  });
});
