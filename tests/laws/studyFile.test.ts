import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { NotOpened, Opened } from '../../src/archive/Opened';
import { toBlocks } from '../../src/archive/toBlocks';
import { travel } from '../../src/domain/steps/travel';
import { loadStudyFile } from '../../src/encryption/loadStudyFile';
import { saveStudyFile } from '../../src/encryption/saveStudyFile';
import { crc32 } from '../../src/support/crc32';
import { driveToEnd } from '../fixtures/driveToEnd';
import type { Kept } from './arbitraryArchive';
import { arbitraryKept, settle } from './arbitraryArchive';
import { sayTrouble } from '../../src/words/sayTrouble';
import { examplesOf } from './examplesOf';

const RUNS = 1000;
/** Cuts and flips of one file. */
const HARMS = 5;
const LIMIT_MS = 240_000;

const nothing = () => undefined;
const save = async ({ study, history }: Kept, passphrase: string | null = null) =>
  (await saveStudyFile(study, history, passphrase, driveToEnd, nothing, 4))!;
const open = async (bytes: Uint8Array, passphrase: string | null = null) => (await loadStudyFile(bytes, passphrase, driveToEnd, nothing))!;

/** What is on offer can be done, what is lost is said, what is not opened has a reason; what is whole is what was saved. */
function assertOpenedOrExplained(result: Opened | NotOpened, kept: Kept): void {
  if ('reason' in result) {
    expect(sayTrouble(result.trouble)).not.toBe(result.trouble);
    return;
  }
  for (let done = 0; done <= result.history.entries.length; done += 1) travel(result.study, result.history, done);
  if (result.lost.length === 0)
    expect(toBlocks(result.study, result.history).map(({ checksum }) => checksum)).toEqual(
      toBlocks(kept.study, kept.history).map(({ checksum }) => checksum),
    );
}

function flip(bytes: Uint8Array, place: number, mask: number): Uint8Array {
  const harmed = bytes.slice();
  harmed[place % bytes.length]! ^= mask;
  return harmed;
}

const harm = fc.record({ place: fc.nat(), mask: fc.constantFrom(1, 2, 4, 8, 16, 32, 64, 128, 255) });

describe('a study file', () => {
  it(
    'gives back the study and its history, and the same study the same bytes',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryKept, async (kept) => {
          const bytes = await save(kept);
          const opened = await open(bytes);
          if ('reason' in opened) throw new Error(opened.trouble);
          expect(opened.lost).toEqual([]);
          expect(settle(opened)).toEqual(settle(kept));
          expect(crc32(await save(settle(opened)))).toBe(crc32(bytes));
        }),
        { numRuns: examplesOf(RUNS) },
      );
    },
    LIMIT_MS,
  );

  it(
    'cut off anywhere, or with any byte changed, opens to the same study or explains itself',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryKept, fc.array(harm, { minLength: HARMS, maxLength: HARMS }), async (kept, harms) => {
          const bytes = await save(kept);
          for (const { place, mask } of harms) {
            assertOpenedOrExplained(await open(flip(bytes, place, mask)), kept);
            const cut = await open(bytes.subarray(0, place % bytes.length));
            assertOpenedOrExplained(cut, kept);
            // Nothing of a zip archive can be found without its end.
            expect('reason' in cut && ['truncated', 'not-a-study']).toContain('reason' in cut ? cut.reason : null);
          }
        }),
        { numRuns: examplesOf(RUNS) },
      );
    },
    LIMIT_MS,
  );

  it(
    'with a passphrase gives back the study; cut off, or with any byte changed, it opens whole or explains itself',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryKept,
          fc.string({ minLength: 1, unit: 'grapheme' }),
          fc.array(harm, { minLength: HARMS, maxLength: HARMS }),
          async (kept, passphrase, harms) => {
            const bytes = await save(kept, passphrase);
            const opened = await open(bytes, passphrase);
            if ('reason' in opened) throw new Error(opened.trouble);
            expect(settle(opened)).toEqual(settle(kept));
            for (const { place, mask } of harms) {
              const harmed = await open(flip(bytes, place, mask), passphrase);
              if (!('reason' in harmed)) expect(harmed.lost).toEqual([]);
              assertOpenedOrExplained(harmed, kept);
              assertOpenedOrExplained(await open(bytes.subarray(0, place % bytes.length), passphrase), kept);
            }
          },
        ),
        { numRuns: examplesOf(RUNS / 5) },
      );
    },
    LIMIT_MS,
  );

  it(
    'that is any bytes at all is never an accident',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, zip) => {
          const begun = zip ? new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]) : bytes;
          const result = await open(begun, 'x');
          expect(result).toHaveProperty('reason');
        }),
        { numRuns: examplesOf(5 * RUNS) },
      );
    },
    LIMIT_MS,
  );
});
