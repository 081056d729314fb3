import { describe, expect, it } from 'vitest';

import { CompareContext } from '../../src/compare/CompareContext';
import { computeUnits } from '../../src/compare/computeUnits';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { makePerson } from '../../src/domain/makePerson';
import type { Person } from '../../src/domain/Person';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { selectUnitFigures } from '../../src/views/compare/selectUnitFigures';
import { sayUnitFigures, sayUnits, sayUnlinked } from '../../src/words/compare/unitWords';
import { cook } from '../laws/arbitraryStudy';

const person = (id: string, organisation: string, unit: string, more: Partial<Person> = {}) =>
  makePerson({ id, kind: 'manager', organisation, unit, ...more });
const unitsOf = (people: readonly Person[], ties: readonly string[], permutations = 99) => {
  const study = cook({ people, rows: ties.map((tie) => ({ from: tie[0] ?? '', to: tie[1] ?? '' })), study: {} });
  return finish(
    computeUnits(CompareContext.of(study, reconcile(study, null), WHOLE_NETWORK, study.isolationRule), { permutations, seed: 1 }),
  );
};

/** Two in each of three units of North; one whose unit is not recorded; and South with one unit. */
const PEOPLE = [
  ...(['a', 'b'] as const).map((id) => person(id, 'North', 'Surgery')),
  ...(['c', 'd'] as const).map((id) => person(id, 'North', id === 'c' ? 'Medicine' : ' medicine ')),
  ...(['e', 'f'] as const).map((id) => person(id, 'North', 'Finance')),
  person('g', 'North', ''),
  person('h', 'South', 'Ward'),
  person('i', 'South', 'Ward'),
];
// Within: a–b, c–d (twice said). Across: b–c, e–a. To somebody without a unit, and to another organisation: left out.
const TIES = ['ab', 'cd', 'dc', 'bc', 'ea', 'ag', 'ah', 'hi'];

describe('links between units', () => {
  const [north, ...others] = unitsOf(PEOPLE, TIES);

  it('are of the managers of an organisation with several units, as far as recorded', () => {
    expect(others).toEqual([]);
    expect(north?.organisation).toBe('North');
    // f, who is named by nobody and has no row, did not answer; nor did those of whom there is no row.
    expect(north?.units).toEqual([
      { unit: 'Finance', managers: 2, answered: 1 },
      { unit: 'Medicine', managers: 2, answered: 2 },
      { unit: 'Surgery', managers: 2, answered: 2 },
    ]);
    expect([north?.managers, north?.ties, north?.across]).toEqual([6, 4, 2]);
  });

  it('are held against chance by the formula: 1 − Σ n_u(n_u − 1) / n(n − 1)', () => {
    // 1 − 3 · 2 / 30 = .8 of 4 ties; each two units 2 · 2 · 2 / 30 of them.
    expect(north?.expected).toBeCloseTo(3.2, 10);
    expect(north?.pairs.map(({ units, ties, expected }) => [units.join('–'), ties, Math.round(expected * 1e6) / 1e6])).toEqual([
      ['Finance–Medicine', 0, 1.066667],
      ['Finance–Surgery', 1, 1.066667],
      ['Medicine–Surgery', 1, 1.066667],
    ]);
    // Half within; ends 1 (Finance), 3 (Medicine), 4 (Surgery) of 8: Q = .5 − (1 + 9 + 16) / 64.
    expect(north?.modularity).toBeCloseTo(0.5 - 26 / 64, 10);
  });

  it('have the p of all ways to give the units out: 90, by hand', () => {
    // The ties are the path e–a–b–c–d, and f alone. Ways to put 6 into three named pairs: 90, that is 15 matchings times 6.
    // Matchings of six with two edges on the path (two disjoint edges; the rest is a pair): ea+bc (d,f), ea+cd (b,f), ab+cd (e,f): 3.
    // So across ≤ 2 in 3 of 15 and across ≤ 4 in all: p = 2 · 3/15; the least there is: 2 · 3/15 too, since more than two within is
    // impossible.
    expect(north?.p).toBeCloseTo(0.4, 10);
    expect(north?.pMin).toBeCloseTo(0.4, 10);
    expect([north?.assignments, north?.exact]).toEqual([90, true]);
  });

  it('are said with what follows', () => {
    expect(sayUnits(north!)).toBe(
      'North: 2 of 4 links (50%) lead to another of the 3 units. If units made no difference, about 3 would. There are too few managers to tell whether this is chance.',
    );
    expect(sayUnlinked(north!)).toBe(
      'No link between Finance and Medicine (chance: 1.1). 1 manager did not answer, so a link may be missing here.',
    );
    expect(sayUnitFigures(north!)).toBe(
      'Share of ties across units 0.5, expected by chance 0.8; permutation p = 0.4 (smallest attainable 0.4); modularity Q = 0.09.',
    );
  });

  it('stand in tables: the units, and each two of them', () => {
    const { units, pairs } = selectUnitFigures(north!);
    expect(units.rows).toEqual([
      ['Finance', '2', '1'],
      ['Medicine', '2', '2'],
      ['Surgery', '2', '2'],
    ]);
    expect(pairs.rows[0]).toEqual(['Finance – Medicine', '0', '1.1']);
  });

  it('stay what they are when units are called otherwise', () => {
    const called = new Map([
      ['Surgery', 'Aaa'],
      ['Medicine', 'Zzz'],
      [' medicine ', 'zzz'],
      ['Finance', 'Mmm'],
    ]);
    const [renamed] = unitsOf(
      PEOPLE.map((one) => ({ ...one, unit: called.get(one.unit) ?? one.unit })),
      TIES,
    );
    expect([renamed?.across, renamed?.expected, renamed?.p, renamed?.modularity]).toEqual([
      north?.across,
      north?.expected,
      north?.p,
      north?.modularity,
    ]);
  });

  it('are none where units are not recorded, or nobody is tied', () => {
    expect(
      unitsOf(
        PEOPLE.map((one) => ({ ...one, unit: '' })),
        TIES,
      ),
    ).toEqual([]);
    const [untied] = unitsOf(PEOPLE, ['hi']);
    expect([untied?.ties, untied?.expected, untied?.p, untied?.modularity]).toEqual([0, null, null, null]);
    expect([sayUnits(untied!), sayUnlinked(untied!), sayUnitFigures(untied!)]).toEqual([
      'North: no link between managers whose unit is recorded.',
      '',
      '',
    ]);
  });
});
