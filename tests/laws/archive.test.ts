import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Block } from '../../src/archive/Block';
import { fromBlocks } from '../../src/archive/fromBlocks';
import type { NotOpened, Opened } from '../../src/archive/Opened';
import { toBlocks } from '../../src/archive/toBlocks';
import { travel } from '../../src/domain/steps/travel';
import { crc32 } from '../../src/support/crc32';
import { arbitraryKept, settle } from './arbitraryArchive';

const RUNS = 1000;
/** A thousand studies take seconds, and more on a machine that does other things. */
const LIMIT_MS = 120_000;

function assertOpened(result: Opened | NotOpened): asserts result is Opened {
  if ('reason' in result) throw new Error(result.trouble);
}

/** Bytes as a text: compared in one go. */
const spell = (blocks: readonly Block[]) =>
  blocks.map(({ name, bytes, checksum }) => [name, Buffer.from(bytes).toString('latin1'), checksum]);

/** Everything that the history offers can be done, whatever was lost. */
function travelEverywhere({ study, history }: Opened): void {
  for (let done = 0; done <= history.entries.length; done += 1) travel(study, history, done);
}

describe('blocks', () => {
  it(
    'give back the study and its history, and then the same bytes',
    () => {
      fc.assert(
        fc.property(arbitraryKept, (kept) => {
          const blocks = toBlocks(kept.study, kept.history);
          const opened = fromBlocks(blocks);
          assertOpened(opened);
          expect(opened.lost).toEqual([]);
          expect(settle(opened)).toEqual(settle(kept));
          expect(spell(toBlocks(opened.study, opened.history))).toEqual(spell(blocks));
          const same = settle(kept);
          expect(spell(toBlocks(same.study, same.history))).toEqual(spell(blocks));
        }),
        { numRuns: RUNS },
      );
    },
    LIMIT_MS,
  );

  it(
    'with one that is missing or changed open to the rest and say what is lost, or explain themselves',
    () => {
      fc.assert(
        fc.property(
          arbitraryKept,
          fc.nat(),
          fc.option(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 }))),
          ({ study, history }, which, flip) => {
            const blocks = toBlocks(study, history);
            const at = which % blocks.length;
            const opened = fromBlocks(
              flip === null ? blocks.filter((_, index) => index !== at) : blocks.with(at, flipByte(blocks[at]!, flip)),
            );
            if ('reason' in opened) expect(at).toBe(0);
            else {
              expect(opened.lost.length).toBeGreaterThan(0);
              travelEverywhere(opened);
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
    LIMIT_MS,
  );

  it(
    'that were tampered with and have a right checksum open or explain themselves, and every step that is offered can be made',
    () => {
      fc.assert(
        fc.property(
          arbitraryKept,
          fc.nat(),
          fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }),
          ({ study, history }, which, flips) => {
            const blocks = toBlocks(study, history);
            const at = which % blocks.length;
            const tampered = flips.reduce(flipByte, blocks[at]!);
            const opened = fromBlocks(blocks.with(at, { ...tampered, checksum: crc32(tampered.bytes) }));
            if (!('reason' in opened)) travelEverywhere(opened);
          },
        ),
        { numRuns: RUNS },
      );
    },
    LIMIT_MS,
  );
});

function flipByte(block: Block, [place, mask]: readonly [number, number]): Block {
  const bytes = block.bytes.slice();
  const at = place % bytes.length;
  bytes[at] = bytes[at]! ^ mask;
  return { ...block, bytes };
}
