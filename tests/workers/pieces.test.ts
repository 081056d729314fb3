import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Framed } from '../../src/workers/pieces';
import { putTogether, takeApart } from '../../src/workers/pieces';

/** As a message crosses: piece by piece, each for itself. */
const crossed = (value: unknown): unknown => {
  const { pieces, framed } = apart(value);
  return putTogether(
    structuredClone(framed),
    pieces.map((piece) => structuredClone(piece)),
  );
};

function apart(value: unknown): { readonly pieces: readonly (readonly unknown[])[]; readonly framed: Framed } {
  const work = takeApart(value);
  const pieces: (readonly unknown[])[] = [];
  let step = work.next();
  for (; step.done !== true; step = work.next()) pieces.push(step.value);
  return { pieces, framed: step.value };
}

const people = Array.from({ length: 1200 }, (_, index) => ({
  id: `p${index}`,
  needs: ['support'],
  seniority: index % 7 === 0 ? null : NaN,
}));

describe('a value that crosses in pieces', () => {
  it('is the same on the other side', () => {
    const study = {
      people,
      words: Array.from({ length: 4000 }, (_, index) => `word ${index}`),
      row: Int32Array.from({ length: 70_000 }, (_, index) => index),
      items: new Set(['types']),
      history: [{ changes: [{ part: 'people', before: [], after: people }] }],
    };
    expect(crossed([study, 'all', null])).toEqual([study, 'all', null]);
  });

  it('has nobody twice where somebody stood in two lists', () => {
    const { now, before } = crossed({ now: people, before: people.slice(1) }) as { now: typeof people; before: typeof people };
    expect(before[0]).toBe(now[1]);
  });

  it('holds long lists within the entries of a long list', () => {
    const entries = Array.from({ length: 2500 }, (_, number) => ({ number, step: number === 0 ? people : [] }));
    expect(crossed(entries)).toEqual(entries);
  });

  it('goes in pieces that are read in a moment, however long it is, and at once where it is short', () => {
    const { pieces } = apart({ people, row: new Float64Array(1_000_000) });
    expect(Math.max(...pieces.map((piece) => piece.filter((one) => !ArrayBuffer.isView(one)).length))).toBeLessThanOrEqual(500);
    expect(pieces.every((piece) => piece.filter((one) => ArrayBuffer.isView(one)).length <= 1)).toBe(true);
    const short = { people: people.slice(0, 100), row: new Int32Array(50) };
    expect(apart(short)).toEqual({ framed: { frame: short, late: [] }, pieces: [] });
    expect(apart(short).framed.frame).toBe(short);
  });

  it('is the same whatever it is', () => {
    fc.assert(
      fc.property(
        fc.anything({ withTypedArray: true, withSet: true, withMap: true, maxDepth: 4 }),
        fc.integer({ min: 0, max: 600 }),
        (value, many) => {
          const whole = { value, list: Array.from({ length: many }, () => ({ value })) };
          expect(crossed(whole)).toEqual(structuredClone(whole));
        },
      ),
      { numRuns: 60 },
    );
  });
});
