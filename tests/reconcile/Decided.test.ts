import { describe, expect, it } from 'vitest';

import type { Decision, Judged, Written } from '../../src/domain/Decision';
import { findContradiction } from '../../src/domain/findContradiction';
import { makePerson } from '../../src/domain/makePerson';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildDecision } from '../../src/domain/steps/buildDecision';
import { invertStep } from '../../src/domain/steps/invertStep';
import { reconcile } from '../../src/reconcile/reconcile';
import { cook } from '../laws/arbitraryStudy';

const to = (name: string, organisation = '', by = ''): Written => ({ name, organisation, column: 'to', by });
const listed = (id: string): Written => ({ name: id, organisation: '', column: 'people', by: '' });
const say = (a: Written, is: Judged, b: Written): Decision => ({ a, b, is, who: 'HR', on: '2026-11-30', why: '' });

const PEOPLE = [
  ['m1', 'Sonia Bell', 'Care'],
  ['m2', 'Asif Khan', 'Acute'],
  ['m3', 'José Lund', 'Acute'],
  ['m4', 'Mo Shah', 'Acute'],
  ['m5', 'Mo Shah', 'Care'],
].map(([id = '', name = '', organisation = '']) => makePerson({ id, name, organisation, kind: 'manager' }));

function whoIsMeant(rows: readonly Omit<NominationRow, 'origin'>[], decisions: readonly Decision[]): readonly string[] {
  const { people, to: meant } = reconcile(cook({ people: PEOPLE, rows, study: { decisions } }), null);
  return Array.from(meant, (person) => people[person]?.id ?? '—');
}

describe('decisions', () => {
  it('leave two of the staff list two, whatever is said of names between them', () => {
    const [one, other] = [to('A. Khan', 'Acute'), to('J Lund', 'Acute')];
    const rows = ['A. Khan', 'J Lund'].map((name) => ({ from: 'm1', to: name, contactOrganisation: 'Acute' }));
    const log = [say(one, 'same', listed('m2')), say(other, 'same', listed('m3')), say(one, 'same', other)];
    expect(whoIsMeant(rows, log)).toEqual(['m2', 'm3']);
  });

  it('make of a name somebody of the staff list, only where it is written so', () => {
    const rows = [
      { from: 'm1', to: 'A. Khan', contactOrganisation: 'Acute' },
      { from: 'm3', to: 'Dr A Khan', contactOrganisation: 'ACUTE' },
      { from: 'm4', to: 'A. Khan', contactOrganisation: 'Elsewhere' },
    ];
    expect(whoIsMeant(rows, [])).toEqual(['off: a khan @ acute', 'off: a khan @ acute', 'off: a khan @ elsewhere']);
    expect(whoIsMeant(rows, [say(to('A. Khan', 'Acute'), 'same', listed('m2'))])).toEqual(['m2', 'm2', 'off: a khan @ elsewhere']);
  });

  it('hold for one respondent where no organisation stands beside the name', () => {
    const rows = [
      { from: 'm1', to: 'A. Khan' },
      { from: 'm3', to: 'A. Khan' },
    ];
    expect(whoIsMeant(rows, [say(to('A. Khan', '', 'm1'), 'same', listed('m2'))])).toEqual(['m2', 'off: a khan (m3)']);
  });

  it('take apart what was joined in spite of another spelling, and never an exact one', () => {
    const rows = [
      { from: 'm1', to: 'Jose Lund' },
      { from: 'm2', to: 'José Lund' },
    ];
    expect(whoIsMeant(rows, [say(to('Jose Lund', '', 'm1'), 'different', listed('m3'))])).toEqual(['off: jose lund (m1)', 'm3']);
    expect(whoIsMeant(rows, [say(to('José Lund', '', 'm2'), 'different', listed('m3'))])[1]).toBe('m3');
  });

  it('say which of two namesakes one respondent means', () => {
    const rows = [
      { from: 'm1', to: 'Mo Shah' },
      { from: 'm2', to: 'Mo Shah' },
    ];
    expect(whoIsMeant(rows, [])).toEqual(['—', '—']);
    expect(whoIsMeant(rows, [say(to('Mo Shah', '', 'm1'), 'same', listed('m5'))])).toEqual(['m5', '—']);
  });

  it('make one contact of several names, whatever the order of the log and of the rows', () => {
    const rows = [
      { from: 'm1', to: 'Kit Orr', contactOrganisation: 'Board' },
      { from: 'm2', to: 'Christopher Orr', contactOrganisation: 'Board' },
      { from: 'm3', to: 'C Orr' },
    ];
    const said = [
      say(to('Kit Orr', 'Board'), 'same', to('Christopher Orr', 'Board')),
      say(to('C Orr', '', 'm3'), 'same', to('Kit Orr', 'Board')),
    ];
    const [first, ...others] = whoIsMeant(rows, said);
    expect(others).toEqual([first, first]);
    expect(new Set([...whoIsMeant(rows, [...said].reverse()), ...whoIsMeant([...rows].reverse(), said)])).toEqual(new Set([first]));
  });

  it('find who reports', () => {
    const rows = [{ from: 'Sonja Bell', to: 'm2' }];
    expect(whoIsMeant(rows, [])).toEqual(['—']);
    expect(whoIsMeant(rows, [say({ name: 'Sonja Bell', organisation: '', column: 'from', by: '' }, 'same', listed('m1'))])).toEqual(['m2']);
  });

  it('wait where nobody of that id is on the list, and of two about a pair the later counts', () => {
    const rows = [{ from: 'm1', to: 'A. Khan', contactOrganisation: 'Acute' }];
    expect(whoIsMeant(rows, [say(to('A. Khan', 'Acute'), 'same', listed('gone'))])).toEqual(['off: a khan @ acute']);
    const both = [say(to('A. Khan', 'Acute'), 'same', listed('m2')), say(listed('m2'), 'unsure', to('a khan', 'acute'))];
    expect(whoIsMeant(rows, both)).toEqual(['off: a khan @ acute']);
  });

  it('rewrite no row, and are taken back one by one at any later time', () => {
    const study = cook({ people: PEOPLE, rows: [{ from: 'm1', to: 'A. Khan' }], study: {} });
    const [one, two] = [say(to('A. Khan', '', 'm1'), 'same', listed('m2')), say(to('X', '', 'm1'), 'different', listed('m3'))];
    const first = buildDecision.put(study, [one], 'A. Khan');
    const after = applyStep(study, first);
    expect(after.nominations).toBe(study.nominations);
    const both = applyStep(after, buildDecision.put(after, [two], 'X'));
    expect(both.decisions).toEqual([one, two]);
    expect(applyStep(both, buildDecision.withdraw(both, [one], 'A. Khan')).decisions).toEqual([two]);
    const changed = buildDecision.put(both, [{ ...one, is: 'different' }], 'A. Khan');
    expect(applyStep(both, changed).decisions.map(({ is }) => is)).toEqual(['different', 'different']);
    expect(applyStep(applyStep(both, changed), invertStep(changed))).toEqual(both);
  });
});

describe('findContradiction', () => {
  const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((name) => to(name, 'Care')) as [Written, Written, Written, Written];

  it('finds the smallest way that cannot be, among larger ones', () => {
    const log = [say(a, 'same', b), say(b, 'same', c), say(c, 'same', d), say(a, 'different', d), say(a, 'different', c)];
    const found = findContradiction(log);
    expect(found?.way.map((one) => [one.a.name, one.b.name])).toEqual([
      ['A', 'B'],
      ['B', 'C'],
    ]);
    expect(found?.against?.b.name).toBe('C');
  });

  it('lets nobody be two of the staff list', () => {
    expect(findContradiction([say(a, 'same', listed('m1')), say(a, 'same', listed('m2'))])).toMatchObject({ against: null });
  });

  it('has nothing to say of what agrees, and of what was said otherwise later', () => {
    expect(findContradiction([say(a, 'same', b), say(a, 'different', c), say(b, 'unsure', c)])).toBeNull();
    expect(findContradiction([say(a, 'same', b), say(a, 'different', b)])).toBeNull();
  });
});
