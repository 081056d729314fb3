import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/domain/Batch';
import { sayUnderstood } from '../../../src/words/files/sayUnderstood';
import { importing, rowsOf, troubles, wholeIssues } from '../importing';

const latin = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const word = (number: number): number[] => [number & 0xff, (number >> 8) & 0xff];
const long = (number: number): number[] => [...word(number), ...word(number >> 16)];

interface Dataset {
  readonly version: 'V6404' | 'V6405' | 'DATE:';
  /** How labels are written: 2 = a byte for each letter, 3 = two. */
  readonly letters?: number;
  readonly type?: number;
  readonly labels: readonly string[] | null;
  readonly columnLabels?: readonly string[];
  readonly relations?: readonly string[];
  readonly columns?: number;
}

/** A header as the reader of UCINET's author describes it, byte by byte. */
function header({ version, letters = 3, type = 7, labels, columnLabels, relations = ['net'], columns }: Dataset): Uint8Array {
  const n = labels?.length ?? 3;
  const size = version === 'DATE:' ? word : long;
  const wide = version !== 'DATE:' || letters === 3;
  const label = (text: string): number[] => {
    const bytes = wide ? Array.from(text).flatMap((letter) => word(letter.charCodeAt(0))) : latin(text);
    return [...word(bytes.length), ...bytes];
  };
  const has = labels === null ? 0 : 1;
  return Uint8Array.from([
    5,
    ...latin(version),
    ...[26, 6, 1, 2, letters].flatMap(word),
    type,
    ...word(3),
    ...size(columns ?? n),
    ...size(n),
    ...size(relations.length),
    3,
    ...latin('CAM'),
    has,
    has,
    1,
    ...(columnLabels ?? labels ?? []).flatMap(label),
    ...(labels ?? []).flatMap(label),
    ...relations.flatMap(label),
    ...(version === 'V6405' ? [0] : []),
  ]);
}

const singles = (...values: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, at) => {
    view.setFloat32(4 * at, value, true);
  });
  return new Uint8Array(view.buffer);
};
const reading = (head: Uint8Array | null, data: Uint8Array | null): Batch =>
  importing([...(data === null ? [] : [{ file: 'camp.##d', bytes: data }]), ...(head === null ? [] : [{ file: 'camp.##h', bytes: head }])]);
const ties = (batch: Batch): string[] =>
  rowsOf(batch).map(({ from, to, types, strength }) => `${from}>${to} ${types.join()} ${strength ?? ''}`);

const NAMES = ['Ada', 'Bén', 'Cay'];
// Ada names Bén twice as much as nothing; Bén names nobody; of Cay nothing is recorded.
const VALUES = singles(9, 2, 0, 0, 0, 0, 1e38, 1e38, 1e38);

describe('datasets of UCINET', () => {
  it.each([
    ['V6404', 3],
    ['V6405', 3],
    ['DATE:', 3],
    ['DATE:', 2],
  ] as const)('%s, labels of kind %i: header and values are one network', (version, letters) => {
    const batch = reading(header({ version, letters, labels: NAMES }), VALUES);
    expect(ties(batch)).toEqual(['Ada>Bén  2']);
    expect(batch.people.map(({ id, responded }) => `${id} ${responded ?? ''}`)).toEqual(['Ada yes', 'Bén yes', 'Cay no']);
    // Ada herself, and the whole row of Cay.
    const left = batch.issues.flatMap(({ code, values }) =>
      code === 'left-out' && 'names' in values && 'count' in values ? [`${values.what} ${values.count} ${values.names.join()}`] : [],
    );
    expect(new Set(left)).toEqual(new Set(['diagonal 1 Ada', 'unknown-cells 3 Cay']));
    expect(batch.sources.flatMap(({ reading: read }) => (read === undefined ? [] : [sayUnderstood(read)])).join()).toMatch(
      /^UCINET dataset from 2 files, 3 people, 1 tie/,
    );
    expect(troubles(batch)).toEqual(['left-out - -']);
  });

  it('several matrices are network types; without labels people are numbered', () => {
    const batch = reading(
      header({ version: 'V6404', labels: null, relations: ['Advice', 'Trust'] }),
      singles(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0),
    );
    expect(ties(batch)).toEqual(['1>2 Advice 1', '2>3 Trust 3']);
  });

  it('values of one byte', () => {
    expect(ties(reading(header({ version: 'V6404', type: 1, labels: NAMES }), Uint8Array.from([0, 1, 0, 0, 0, 200, 0, 0, 0])))).toEqual([
      'Ada>Bén  1',
      'Bén>Cay  200',
    ]);
  });

  it('whatever is damaged of the two, nothing is thrown', () => {
    const whole = header({ version: 'V6404', labels: NAMES });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 }),
        fc.nat(whole.length),
        fc.boolean(),
        (flips, keep, cut) => {
          const head = whole.slice();
          for (const [at, value] of flips) head[at] = value;
          const batch = reading(cut ? head.subarray(0, keep) : head, VALUES);
          expect(batch.people.length > 0 || batch.unread.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a header without its values', header({ version: 'V6404', labels: NAMES }), null, 'other-format camp.##h what=ucinet, name='],
    ['values without their header', null, VALUES, 'other-format camp.##d what=ucinet, name='],
    [
      'values of another dataset',
      header({ version: 'V6404', labels: NAMES }),
      singles(0, 1),
      'broken-format camp.##h format=ucinet, what=damaged, written=3 × 3',
    ],
    [
      'two-mode data',
      header({ version: 'V6404', labels: NAMES, columnLabels: ['x', 'y', 'z'] }),
      VALUES,
      'broken-format camp.##h format=ucinet, what=two-mode, written=',
    ],
    [
      'a matrix of more columns than rows',
      header({ version: 'V6404', labels: NAMES, columnLabels: ['x', 'y'], columns: 2 }),
      singles(0, 0, 0, 0, 0, 0),
      'broken-format camp.##h format=ucinet, what=two-mode, written=3 × 2',
    ],
    [
      'a kind of value that is not known',
      header({ version: 'V6404', type: 13, labels: NAMES }),
      VALUES,
      'other-format camp.##h what=ucinet, name=',
    ],
    [
      'a header that is cut off',
      header({ version: 'V6404', labels: NAMES }).subarray(0, 40),
      VALUES,
      'other-format camp.##h what=ucinet, name=',
    ],
    ['a version before 5000', header({ version: 'DATE:', letters: 1, labels: NAMES }), VALUES, 'other-format camp.##h what=ucinet, name='],
    ['no rows', header({ version: 'V6404', labels: [] }), new Uint8Array(4), 'other-format camp.##h what=ucinet, name='],
  ])('%s: nothing is read, and it is said', (_, head, data, said) => {
    const batch = reading(head, data);
    expect([batch.people, rowsOf(batch)]).toEqual([[], []]);
    expect(wholeIssues(batch)).toEqual([`error ${said}`]);
    expect(batch.unread.length).toBeGreaterThan(0);
  });

  // The kinds of value as the reader of UCINET's author numbers them, the lower byte first.
  it.each([
    [1, [0, 5, 0, 0]],
    [3, [0, 5, 0, 0]],
    [4, [0, 0, 5, 0, 0, 0, 0, 0]],
    [5, [0, 0, 5, 0, 0, 0, 0, 0]],
    [6, [0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    [7, [...singles(0, 5, 0, 0)]],
    [9, [...new Uint8Array(new Float64Array([0, 5, 0, 0]).buffer)]],
  ])('values of kind %i', (type, bytes) => {
    expect(ties(reading(header({ version: 'V6404', type, labels: ['a', 'b'] }), Uint8Array.from(bytes)))).toEqual(['a>b  5']);
  });

  it('of two things of one name both keep their numbers, a blank label is a number, and matrices without names are counted', () => {
    const batch = reading(
      header({ version: 'V6404', labels: ['Ada', 'Ada', ''], relations: ['', 'Trust'] }),
      singles(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1e38, 0, 0, 0, -1e38, 0),
    );
    expect(ties(batch)).toEqual(['1>2 relation 1 1', '1>3 Trust 2']);
    expect(batch.people.map(({ id, name, responded }) => `${id} ${name} ${responded ?? ''}`)).toEqual([
      '1 Ada yes',
      '2 Ada yes',
      '3 3 yes',
    ]);
    expect(wholeIssues(batch).filter((issue) => issue.includes('left-out'))).toEqual([
      'warning left-out camp.##h what=unknown-cells, names=2|3, count=2',
    ]);
  });

  it('a file of values is the one of the same name, else the only one of its size', () => {
    const head = { file: 'camp.##h', bytes: header({ version: 'V6404', labels: ['a', 'b'] }) };
    const [right, wrong] = [singles(0, 1, 0, 0), singles(0, 0, 1, 0)];
    const read = (...files: readonly (readonly [string, Uint8Array])[]): string[] =>
      ties(importing([head, ...files.map(([file, bytes]) => ({ file, bytes }))]));
    expect(read(['other.bin', wrong], ['CAMP.##D', right])).toEqual(['a>b  1']);
    expect(read(['other.bin', right], ['more.bin', singles(0, 1)])).toEqual(['a>b  1']);
    expect(read(['other.bin', right], ['more.bin', wrong])).toEqual([]);
  });
});
