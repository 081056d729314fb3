import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import type { Verdict } from '../../src/domain/results/Verdict';
import { reconcile } from '../../src/reconcile/reconcile';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { judgeInFull } from '../fixtures/judgeInFull';
import type { ToyRow } from '../fixtures/isolationToy';
import { toStudy } from '../fixtures/isolationToy';
import { measureStudy } from '../measures/valuesOf';
import { messyStudy } from './messyStudy';
import { examplesOf } from './examplesOf';

vi.setConfig({ testTimeout: 120_000 });

interface Messy {
  readonly people: readonly ToyRow[];
  readonly contacts: readonly ToyRow[];
}

/** One more row must not change what the study asked: everything was. */
const ASKED = { asked: ['types', 'motives', 'activity', 'outside', 'groups', 'like_post'] } as const;

const studyOf = ({ people, contacts }: Messy, absence: 'none' | 'unknown' = 'none') => toStudy(people, contacts, { ...ASKED, absence });

function judge(messy: Messy, absence: 'none' | 'unknown' = 'none'): readonly Verdict[] {
  const study = studyOf(messy, absence);
  return judgeInFull(study, DEFAULT_ISOLATION_RULE, reconcile(study, null)).verdicts;
}

const withMore = (messy: Messy, ...rows: readonly ToyRow[]): Messy => ({ ...messy, contacts: [...messy.contacts, ...rows] });

/** Two different people of the study, the first of whom answered. */
function twoOf({ people }: Messy, a: number, b: number): readonly [ToyRow, ToyRow] | null {
  const answered = people.filter(({ responded }) => responded === 'yes');
  const one = answered[a % Math.max(1, answered.length)];
  const other = people[b % people.length];
  return one === undefined || other === undefined || one === other ? null : [one, other];
}

const place = (person: ToyRow, messy: Messy): number => messy.people.indexOf(person);
const motives = fc.subarray(['knowledge', 'support', 'career', 'influence']).map((list) => list.join(';'));

// docs/isolation.md, 2 and 3.
describe('laws of reach', () => {
  it('one more tie inside never makes “knowledge only from inside” false, nor, in the own unit, “support only from nearby”', () => {
    let met = 0;
    fc.assert(
      fc.property(messyStudy, fc.nat(), fc.nat(), motives, (messy, a, b, what) => {
        const two = twoOf(messy, a, b);
        if (two === null) return;
        const [from, to] = two;
        if (from['organisation'] === '' || from['organisation'] !== to['organisation']) return;
        const row: ToyRow = {
          from: from['id'],
          to: to['id'],
          types: 'Managerial',
          motives: what,
          activity: 'active',
          contact_kind: 'person',
        };
        const [before, after] = [judge(messy), judge(withMore(messy, row))].map((verdicts) => verdicts[place(from, messy)]?.indicators);
        if (before?.R4 === true) {
          met += 1;
          expect(after?.R4).toBe(true);
        }
        if (before?.R5 === true && from['unit'] !== '' && from['unit'] === to['unit']) expect(after?.R5).toBe(true);
      }),
      { numRuns: examplesOf(1500) },
    );
    expect(met).toBeGreaterThan(examplesOf(100));
  });

  it('a private tie never changes “nobody outside”, and “knowledge only from inside” only if it is for knowledge', () => {
    fc.assert(
      fc.property(messyStudy, fc.nat(), motives, fc.constantFrom('active', ''), (messy, a, what, activity) => {
        const two = twoOf(messy, a, a + 1);
        if (two === null) return;
        const [from] = two;
        const row: ToyRow = {
          from: from['id'],
          to: 'an old flatmate',
          types: 'Personal',
          motives: what,
          activity,
          position: 'external',
          contact_kind: 'person',
        };
        const [before, after] = [judge(messy), judge(withMore(messy, row))].map((verdicts) => verdicts[place(from, messy)]?.indicators);
        expect(after?.R1).toBe(before?.R1);
        if (!what.includes('knowledge')) expect(after?.R4).toBe(before?.R4);
      }),
      { numRuns: examplesOf(800) },
    );
  });

  it('an absent row about a manager is no tie: no finding and no measure changes, where silence means none', () => {
    fc.assert(
      fc.property(messyStudy, fc.nat(), fc.nat(), motives, (messy, a, b, what) => {
        const two = twoOf(messy, a, b);
        if (two === null) return;
        const row: ToyRow = {
          from: two[0]['id'],
          to: two[1]['id'],
          types: 'Mentor',
          motives: what,
          activity: 'absent',
          contact_kind: 'person',
        };
        expect(judge(withMore(messy, row))).toEqual(judge(messy));
        const measured = (one: Messy) => measureStudy(studyOf(one)).analysis;
        expect(measured(withMore(messy, row))).toEqual(measured(messy));
      }),
      { numRuns: examplesOf(600) },
    );
  });

  it('a strength of 0 is the same row left out, and its author’s word is not missing: as an absent row', () => {
    let met = 0;
    fc.assert(
      fc.property(messyStudy, fc.nat(), fc.nat(), fc.constantFrom('none' as const, 'unknown' as const), (messy, a, b, absence) => {
        const two = twoOf(messy, a, b);
        if (two === null) return;
        const row: ToyRow = { from: two[0]['id'], to: two[1]['id'], types: 'Managerial', activity: 'active', contact_kind: 'person' };
        const zero = judge(withMore(messy, { ...row, strength: '0' }), absence);
        expect(zero).toEqual(judge(withMore(messy, { ...row, activity: 'absent' }), absence));
        if (absence === 'unknown') return;
        met += 1;
        expect(zero).toEqual(judge(messy));
      }),
      { numRuns: examplesOf(800) },
    );
    expect(met).toBeGreaterThan(examplesOf(100));
  });

  it('renaming units, or roles and posts, consistently changes no finding', () => {
    const renamed = (rows: readonly ToyRow[], columns: readonly string[]): readonly ToyRow[] =>
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, cell]) => [
            name,
            columns.includes(name) && (cell ?? '') !== '' ? `the ${cell ?? ''} there` : cell,
          ]),
        ),
      );
    fc.assert(
      fc.property(messyStudy, (messy) => {
        // Words that the codebook does not know, so that each role is a post of its own before and after.
        const own = (rows: readonly ToyRow[]) => renamed(rows, ['role', 'contact_role']);
        const plain = { people: own(messy.people), contacts: own(messy.contacts) };
        const columns = ['unit', 'contact_unit', 'role', 'contact_role'];
        const other = { people: renamed(plain.people, columns), contacts: renamed(plain.contacts, columns) };
        const told = (verdicts: readonly Verdict[]) =>
          verdicts.map(({ label, kind, severity, k, need, holds, indicators, likePost, reach }) => ({
            label,
            kind,
            severity,
            k,
            need,
            holds: holds?.toFixed(9),
            indicators,
            likePost,
            reach,
          }));
        expect(told(judge(other))).toEqual(told(judge(plain)));
      }),
      { numRuns: examplesOf(1500) },
    );
  });
});
