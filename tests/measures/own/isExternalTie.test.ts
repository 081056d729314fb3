import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { NominationRow } from '../../../src/domain/nominations/buildNominations';
import { buildNominations } from '../../../src/domain/nominations/buildNominations';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import { isExternalTie } from '../../../src/measures/own/isExternalTie';
import { reconcile } from '../../../src/reconcile/reconcile';

const PLACES = { a: 'Acute', b: 'Care', c: ' ACUTE ', d: '' };

/** Whether the one tie that somebody reports leads out. */
function isOut(row: Omit<NominationRow, 'origin'>): boolean | null {
  const people = Object.entries(PLACES).map(([id, organisation]) => makePerson({ id, kind: 'manager', responded: 'yes', organisation }));
  const nominations = buildNominations([{ origin: { source: 0, row: 2 }, ...row }]);
  return isExternalTie(reconcile(makeStudy({ id: 's', title: 's', codebook: bookCodebook, people, nominations }), null), 0);
}

describe('isExternalTie (docs/isolation.md, 2, R1)', () => {
  it('to a manager of the roster: her organisation decides, however it is typed', () => {
    expect(isOut({ from: 'a', to: 'b' })).toBe(true);
    expect(isOut({ from: 'a', to: 'c' })).toBe(false);
    expect(isOut({ from: 'a', to: 'b', position: 'internal' })).toBe(true);
    expect(isOut({ from: 'a', to: 'c', position: 'external' })).toBe(false);
  });

  it('to a manager whose organisation is not told: what is stated, else nothing is known', () => {
    expect(isOut({ from: 'a', to: 'd' })).toBeNull();
    expect(isOut({ from: 'd', to: 'a' })).toBeNull();
    expect(isOut({ from: 'a', to: 'd', position: 'external' })).toBe(true);
    expect(isOut({ from: 'd', to: 'a', position: 'internal' })).toBe(false);
  });

  it('to anybody off the roster: as stated, else by the organisation, else nothing is known', () => {
    expect(isOut({ from: 'a', to: 'Jo Quill', position: 'external' })).toBe(true);
    expect(isOut({ from: 'a', to: 'Jo Quill', position: 'internal' })).toBe(false);
    expect(isOut({ from: 'a', to: 'Jo Quill', contactOrganisation: 'Council' })).toBe(true);
    expect(isOut({ from: 'a', to: 'Jo Quill', contactOrganisation: 'acute' })).toBe(false);
    expect(isOut({ from: 'a', to: 'Jo Quill' })).toBeNull();
  });

  it('to a group: a group of her own organisation is not outside', () => {
    expect(isOut({ from: 'a', to: 'Forum', contactKind: 'group', position: 'internal' })).toBe(false);
    expect(isOut({ from: 'a', to: 'Forum', contactKind: 'group', position: 'external' })).toBe(true);
    expect(isOut({ from: 'a', to: 'Forum', contactKind: 'group' })).toBeNull();
  });
});
