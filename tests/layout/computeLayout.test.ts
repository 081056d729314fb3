import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import type { LayoutKind } from '../../src/domain/results/MapPicture';
import { computeLayout } from '../../src/layout/computeLayout';
import { buildView } from '../../src/network/buildView';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';

const KINDS: readonly LayoutKind[] = ['organisation', 'group', 'force'];

/** A ring of ties in each of two organisations, and one manager of each without a tie. */
function place(
  kind: LayoutKind,
  size = 20,
  organisationOf = (index: number): string => (index % 2 === 0 ? 'Acute' : 'Care'),
): { readonly at: (node: number) => readonly [number, number]; readonly n: number; readonly raw: Float64Array } {
  const ids = Array.from({ length: size }, (_, index) => `p${index}`);
  const study = makeStudy({
    id: 's',
    title: 's',
    codebook: bookCodebook,
    people: ids.map((id, index) =>
      makePerson({
        id,
        kind: 'manager',
        organisation: organisationOf(index),
        group: index % 3 === 0 ? 'general' : 'clinical',
        responded: 'yes',
      }),
    ),
    nominations: buildNominations(
      ids.slice(2).map((from, index) => ({ origin: { source: 0, row: index + 2 }, from, to: ids[index + 4] ?? 'p2' })),
    ),
  });
  const reconciled = reconcile(study, null);
  const view = buildView(reconciled, WHOLE_NETWORK);
  const raw = finish(computeLayout(reconciled, view, kind, 1));
  return { raw, n: view.n, at: (node) => [raw[2 * node] ?? NaN, raw[2 * node + 1] ?? NaN] };
}

describe.each(KINDS)('computeLayout by %s', (kind) => {
  it('gives everybody a place of their own', () => {
    const { at, n } = place(kind);
    for (let a = 0; a < n; a += 1) {
      expect(at(a).every(Number.isFinite)).toBe(true);
      for (let b = 0; b < a; b += 1) expect(Math.hypot(at(a)[0] - at(b)[0], at(a)[1] - at(b)[1])).toBeGreaterThan(8);
    }
  });

  it('gives the same places again', () => {
    expect(place(kind).raw).toEqual(place(kind).raw);
  });

  it.each([0, 1, 2])('takes %i people', (size) => {
    expect(place(kind, size).raw.every(Number.isFinite)).toBe(true);
  });
});

describe('computeLayout by organisation', () => {
  it('keeps organisations apart', () => {
    const { at, n } = place('organisation');
    const centre = (parity: number): readonly [number, number] => {
      const members = Array.from({ length: n }, (_, node) => node).filter((node) => node % 2 === parity);
      return [
        members.reduce((sum, node) => sum + at(node)[0], 0) / members.length,
        members.reduce((sum, node) => sum + at(node)[1], 0) / members.length,
      ];
    };
    const nearer = (node: number, [x, y]: readonly [number, number]): number => Math.hypot(at(node)[0] - x, at(node)[1] - y);
    for (let node = 0; node < n; node += 1) expect(nearer(node, centre(node % 2))).toBeLessThan(nearer(node, centre(1 - (node % 2))));
  });

  it('puts many side by side, none into another, on a map as wide as a screen', () => {
    // Twenty organisations of 1, 3, 5 … 39 managers.
    const organisationOf = (index: number): string => `Trust ${Math.floor(Math.sqrt(index))}`;
    const { at, n } = place('organisation', 400, organisationOf);
    let nearest = Infinity;
    for (let a = 0; a < n; a += 1) {
      for (let b = 0; b < a; b += 1)
        if (organisationOf(a) !== organisationOf(b)) nearest = Math.min(nearest, Math.hypot(at(a)[0] - at(b)[0], at(a)[1] - at(b)[1]));
    }
    expect(nearest).toBeGreaterThan(80);
    const span = (axis: 0 | 1): number =>
      Math.max(...Array.from({ length: n }, (_, node) => at(node)[axis])) -
      Math.min(...Array.from({ length: n }, (_, node) => at(node)[axis]));
    expect(span(0) / span(1)).toBeGreaterThan(1);
    expect(span(0) / span(1)).toBeLessThan(2.2);
  });
});
