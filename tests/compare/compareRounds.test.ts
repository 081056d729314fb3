import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { compareRounds } from '../../src/compare/compareRounds';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { makePerson } from '../../src/domain/makePerson';
import type { Study } from '../../src/domain/Study';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { makeToyStudy, readToy } from '../fixtures/toyStudy';
import { cook } from '../laws/arbitraryStudy';
import { sayOffer, sayRounds } from '../../src/words/compare/sayRounds';

function change(study: Study, offered = '', outcomes: readonly string[] = ['outDegree']) {
  return finish(
    compareRounds(study, reconcile(study, '1'), reconcile(study, '2'), {
      outcomes,
      lens: WHOLE_NETWORK,
      rule: study.isolationRule,
      permutations: 99,
      seed: 1,
      offered,
    }),
  );
}

/** Arcs such as "AB" in two rounds, among managers who are said to have answered or, by a small letter, who are not. */
function twoRounds(
  people: string,
  first: readonly string[],
  second: readonly string[],
  study: Partial<Study> = {},
  offered: Readonly<Record<string, string>> = {},
): Study {
  const rows = [first, second].flatMap((arcs, index) =>
    arcs.map(([from = '', to = '']): Omit<NominationRow, 'origin'> => ({ from, to, round: String(index + 1), types: ['Managerial'] })),
  );
  return cook({
    people: Array.from(people, (id) =>
      makePerson({
        id,
        kind: 'manager',
        group: 'general',
        organisation: 'Care',
        attributes: offered[id] === undefined ? [] : [{ name: 'offered', value: offered[id] }],
      }),
    ),
    rows,
    study: { instrument: { asked: ['types', 'outside'] }, ...study },
  });
}

describe('the toy’s second wave', () => {
  it('keeps 6 of 9', () => {
    const toy = readToy();
    const { jaccard, kept, lost, gained, arcs } = toy['wave2'] as {
      jaccard: number;
      kept: number;
      lost: number;
      gained: number;
      arcs: [string, string][];
    };
    const derived = toy['derived'] as { arcs_D: [string, string][] };
    const spelled = (list: [string, string][]): string[] => list.map((arc) => arc.join(''));
    const base = makeToyStudy();
    const study = { ...twoRounds('ABCDEF', spelled(derived.arcs_D), spelled(arcs)), people: base.people };
    const found = change(study);
    expect(found.managers).toEqual({ kept, lost, gained, unknown: 0, jaccard: expect.closeTo(jaccard, 12) as number });
    expect(sayRounds(found).sentence).toMatch(
      /^From “1” to “2”: among the 5 managers who answered both rounds, 6 ties with other managers were kept, 1 lost and 2 gained \(Jaccard 0\.67\)/,
    );
  });
});

describe('compareRounds', () => {
  it('looks only at who answered both times, and names the others', () => {
    // No column says who answered: whoever has a row did. C answers late, D only early.
    const found = change(twoRounds('ABCD', ['AB', 'BA', 'DA'], ['AB', 'AC', 'BC', 'CA']));
    expect([found.answeredBoth, found.joiners, found.leavers]).toEqual([[0, 1], [2], [3]]);
    // A: AB kept, AC gained; B: BA lost, BC gained.
    expect(found.managers).toEqual({ kept: 1, lost: 1, gained: 2, unknown: 0, jaccard: 0.25 });
    expect(found.outcomes[0]).toMatchObject({ n: 2, before: 1, after: 1.5, change: 0.5, offer: null });
    expect(sayRounds(found).warning).toMatch(/regression to the mean/);
  });

  it('cannot say what a cap cut off, and what silence does not tell', () => {
    const capped = change(twoRounds('ABCD', ['AB', 'AC'], ['AB', 'AD'], { instrument: { asked: ['types'], cap: 2 } }));
    expect(capped.managers).toEqual({ kept: 1, lost: 0, gained: 0, unknown: 2, jaccard: 1 });
    const quoted = change(twoRounds('AB', ['AB'], ['Ax'], { instrument: { asked: ['types'], absence: 'unknown' } }));
    expect([quoted.managers, quoted.outside]).toEqual([
      { kept: 0, lost: 0, gained: 0, unknown: 1, jaccard: null },
      { kept: 0, lost: 0, gained: 0, unknown: 1, jaccard: null },
    ]);
  });

  it('counts contacts off the roster apart', () => {
    const found = change(twoRounds('AB', ['AB', 'Ax', 'Ay'], ['AB', 'Ax', 'Az']));
    expect(found.managers).toMatchObject({ kept: 1, lost: 0, gained: 0 });
    expect(found.outside).toEqual({ kept: 1, lost: 1, gained: 1, unknown: 0, jaccard: 1 / 3 });
  });

  it('does not take contacts off the roster for lost where they were not asked for', () => {
    // No instrument: in the second round nobody goes off the roster, so that it may not have been asked.
    const found = change(twoRounds('AB', ['AB', 'Ax'], ['AB', 'BA'], { instrument: {} }));
    expect(found.outside).toEqual({ kept: 0, lost: 0, gained: 0, unknown: 1, jaccard: null });
  });

  it('crosses the verdicts of both rounds', () => {
    const found = change(twoRounds('AB', ['Ax', 'BA'], ['Ax', 'BA']));
    expect(found.verdicts.flatMap(({ managers }) => managers).sort()).toEqual([0, 1]);
    expect(found.verdicts.every(({ from, to }) => from === to)).toBe(true);
  });

  it('takes the change of those not offered from that of those offered, by hand', () => {
    // Named before and after: A 1 → 3, B 1 → 2 (offered: +2, +1); C 1 → 1, D 1 → 2 (not: 0, +1). 1.5 − 0.5 = 1.
    const study = twoRounds(
      'ABCD',
      ['AB', 'BA', 'CA', 'DA'],
      ['AB', 'AC', 'AD', 'BA', 'BC', 'CA', 'DA', 'DB'],
      {},
      { A: 'yes', B: 'yes', C: 'no', D: 'No' },
    );
    const found = change(study, 'Offered');
    const [outcome] = found.outcomes;
    // Of the six ways to have offered it to two: 1, 0, 1 and their opposites; four are as far from 0.
    expect(outcome!.offer).toMatchObject({
      offered: 2,
      notOffered: 2,
      changeOffered: 1.5,
      changeNotOffered: 0.5,
      difference: 1,
      assignments: 6,
      exact: true,
      p: 4 / 6,
      pMin: 4 / 6,
    });
    expect(sayOffer(outcome!, outcome!.offer!)).toMatch(/difference in differences 1, .*There are too few managers to tell/);
    expect(sayRounds(found).warning).toMatch(/went to those with low values, part of the rise is regression to the mean/);
  });

  it('reads no effect where everybody was offered it', () => {
    const study = twoRounds('AB', ['AB', 'BA'], ['AB', 'BA'], {}, { A: 'yes', B: 'yes' });
    const found = change(study, 'offered');
    expect(found).toMatchObject({ outcomes: [{ offer: null }], isCompared: false });
    expect(sayRounds(found).warning).toMatch(/does not show an effect/);
  });
});

describe('what was asked in each round', () => {
  const people = ['A', 'B'].map((id) => makePerson({ id, kind: 'manager', organisation: 'Care' }));
  const row = (round: string, more: Partial<NominationRow> = {}): Omit<NominationRow, 'origin'> => ({
    from: 'A',
    to: 'B',
    round,
    types: ['Managerial'],
    ...more,
  });
  const back = (round: string): Omit<NominationRow, 'origin'> => ({ from: 'B', to: 'A', round, types: ['Managerial'] });

  it('is taken for the same where the rows hold the same items, and says what it cannot see', () => {
    const found = change(cook({ people, rows: [row('1'), back('1'), row('2'), back('2')], study: {} }));
    expect(found.asked).toEqual({ changed: [], types: [], isStated: false });
    expect(sayRounds(found).asked).toBe(
      'Both rounds have answers to the same questions. Kith assumes that the wording and the name limit were the same in both rounds.',
    );
  });

  it('is told from the rows of each round, and nothing is compared that one of them lacks', () => {
    const study = cook({ people, rows: [row('1'), back('1'), row('2', { motives: ['support'] }), back('2')], study: {} });
    const found = change(study, '', ['motivesUnmet', 'outDegree']);
    expect(found.asked.changed).toEqual([{ item: 'motives', round: '2' }]);
    expect(sayRounds(found).asked).toMatch(
      /^The rounds asked different questions: motives \(only in 2\)\. Results that need them are not compared\./,
    );
    expect(found.outcomes.map(({ about, n }) => [about.id, n])).toEqual([
      ['motivesUnmet', 0],
      ['outDegree', 2],
    ]);
    // In the first round nobody was asked what for: no lack of support can be told.
    expect(reconcile(study, '1').asked.items.has('motives')).toBe(false);
  });

  it('is said to be in doubt where it is stated and one round holds nothing of it', () => {
    const found = change(
      cook({
        people,
        rows: [row('1'), back('1'), row('2', { motives: ['support'] }), back('2')],
        study: { instrument: { asked: ['types', 'motives'] } },
      }),
      '',
      ['motivesUnmet'],
    );
    expect(sayRounds(found).asked).toMatch(/Under Study, you set once for all rounds what was asked/);
    expect(found.outcomes[0]!.n).toBe(2);
  });

  it('names the types that were in use in one round only', () => {
    const found = change(
      cook({
        people,
        rows: [row('1'), back('1'), row('2', { types: ['advice'] }), back('2')],
        study: {
          codebook: {
            ...bookCodebook,
            networkTypes: [...bookCodebook.networkTypes, { ...bookCodebook.networkTypes[0]!, id: 'advice', label: 'advice', chapter: '' }],
          },
        },
      }),
    );
    expect(found.asked.types).toEqual(['advice']);
    expect(sayRounds(found).asked).toMatch(/Network types of one round only: advice\./);
  });

  it('tells who is marked as having answered and has no row in one of them', () => {
    const marked = people.map((person) => ({ ...person, responded: 'yes' as const }));
    const found = change(cook({ people: marked, rows: [row('1'), row('2'), back('2')], study: {} }));
    expect(found.answeredBoth).toEqual([0, 1]);
    expect(found.silent).toEqual({ earlier: [1], later: [] });
    expect(sayRounds(found).silent).toMatch(/no answer rows \(1 in 1\) count as naming nobody in that round/);
    const unmarked = change(cook({ people, rows: [row('1'), row('2'), back('2')], study: {} }));
    expect(unmarked.silent).toEqual({ earlier: [], later: [] });
    expect(sayRounds(unmarked).silent).toBe('');
  });

  it('crosses no verdicts, and no outcome, where too few answered', () => {
    const many = Array.from('ABCDEFGH', (id) =>
      makePerson({ id, kind: 'manager', organisation: 'Care', responded: id < 'D' ? 'yes' : 'no' }),
    );
    const found = change(cook({ people: many, rows: [row('1'), back('1'), row('2'), back('2')], study: {} }), '', ['degree', 'outDegree']);
    expect(found.verdicts).toEqual([]);
    expect(found.outcomes.map(({ about, n }) => [about.id, n])).toEqual([
      ['degree', 0],
      ['outDegree', 3],
    ]);
    expect(found.gated.map(({ round, of }) => [round, of])).toEqual([
      ['1', [null, 'Ties']],
      ['2', [null, 'Ties']],
    ]);
    expect(sayRounds(found).gated).toBe(
      'Left out, because too few answered: Care (37% answered) in 1 (findings, “Ties”); Care (37% answered) in 2 (findings, “Ties”).',
    );
  });
});
