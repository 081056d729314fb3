import { describe, expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import { settleRule } from '../../src/domain/steps/settleRule';
import { evaluatePlan } from '../../src/plan/evaluatePlan';
import { makeAction } from '../../src/plan/makeAction';
import { reconcile } from '../../src/reconcile/reconcile';
import { sayEvaluation } from '../../src/words/plan/progressWords';
import { studyOf } from './arbitraryPlanning';

const ids = ['a', 'b', 'c', 'd', 'm', 'n'];
const people = ids.map((id) =>
  makePerson({ id, name: id.toUpperCase(), kind: 'manager', organisation: 'mn'.includes(id) ? 'Care' : 'Acute' }),
);
/** `a>m` in round 1, `2:a>m` in round 2; everybody who names nobody names `z`, who is on no list, inside. */
function studyWith(first: readonly string[], second: readonly string[], silent: readonly string[] = []) {
  const rows = (pairs: readonly string[], round: string) => [
    ...pairs.map((pair) => {
      const [from = '', to = ''] = pair.split('>');
      return { from, to, types: ['Managerial'], motives: ['knowledge'], activity: 'active' as const, round };
    }),
    ...ids
      .filter((id) => !silent.includes(`${round}${id}`))
      .map((from) => ({
        from,
        to: `z${from}`,
        types: ['Managerial'],
        motives: [],
        activity: 'active' as const,
        position: 'internal' as const,
        round,
      })),
  ];
  return studyOf(people, [...rows(first, '1'), ...rows(second, '2')]);
}

function evaluate(
  first: readonly string[],
  second: readonly string[],
  actions: Parameters<typeof evaluatePlan>[3],
  silent?: readonly string[],
) {
  const study = studyWith(first, second, silent);
  const found = evaluatePlan(reconcile(study, '1'), reconcile(study, '2'), settleRule(study.isolationRule), actions);
  if (found === null) throw new Error('Nothing to evaluate.');
  return found;
}

const offer = (mentee: string, mentor: string) => makeAction('mentor', [mentee, mentor], { stage: 'met' });

describe('evaluatePlan', () => {
  it('counts which of the offered ties formed, and which were there before; either side may report them', () => {
    const { ties, others } = evaluate(
      ['a>m'],
      ['a>m', 'n>b', 'c>d'],
      [offer('a', 'm'), offer('b', 'n'), offer('c', 'm'), makeAction('mentor', ['d', 'n'])],
    );
    // a-m was there; b-n formed; c-m did not. d-n was planned and not offered.
    expect(ties).toEqual({ planned: 3, known: 3, before: 1, formed: 1 });
    // Of 15 pairs, 3 were offered; of the other 12, c-d formed.
    expect(others).toEqual({ pairs: 12, formed: 1 });
  });

  it('leaves out pairs of whom neither answered both times', () => {
    const { ties, others } = evaluate([], ['b>n'], [offer('a', 'm'), offer('b', 'n')], ['1a', '2m', '2a']);
    expect(ties).toEqual({ planned: 2, known: 1, before: 0, formed: 1 });
    // a and m are silent: of 15 pairs one is silent, one was offered and known.
    expect(others).toEqual({ pairs: 13, formed: 0 });
  });

  it('compares those who were isolated and were offered something with those who were not', () => {
    // Two contacts outside each: no longer isolated.
    // a was offered something, b and n were not; c and d were not and stay isolated. m, the mentor, is in neither group.
    const found = evaluate([], ['a>m', 'a>n', 'm>a', 'n>a', 'b>m', 'b>n', 'm>b', 'n>b'], [offer('a', 'm')]);
    expect([found.offered.people, found.offered.isolatedBefore]).toEqual([1, 1]);
    expect([found.offered.outsideBefore, found.offered.outsideAfter]).toEqual([0, 2]);
    expect([found.offered.isolatedAfter, found.notOffered.people, found.notOffered.isolatedAfter]).toEqual([0, 4, 2]);
    // 1 of 1 against 2 of 4.
    expect(found.difference).toBeCloseTo(1 / 2, 10);
    const { cautions } = sayEvaluation(found);
    expect(cautions.join(' ')).toContain('fell by 50 percentage points more');
    expect(cautions.join(' ')).toContain('without any help');
    expect(cautions.join(' ')).toContain('no proof of an effect');
  });

  it('claims no effect where nobody was left without an offer', () => {
    const found = evaluate(
      [],
      ['a>m'],
      ids.map((id) => makeAction('protectedTime', [id], { stage: 'offered' })),
    );
    expect(found.difference).toBeNull();
    const { cautions } = sayEvaluation(found);
    expect(cautions.join(' ')).toContain('No effect can be claimed.');
    expect(cautions.join(' ')).toContain('without any help');
    expect(cautions.join(' ')).not.toContain('percentage points');
  });

  it('is nothing where nothing was offered', () => {
    const study = studyWith([], []);
    expect(
      evaluatePlan(reconcile(study, '1'), reconcile(study, '2'), settleRule(study.isolationRule), [makeAction('mentor', ['a', 'm'])]),
    ).toBeNull();
  });

  it('names harms: what was stopped, and how many name the most asked mentor', () => {
    const { harms } = evaluate(['b>m'], ['a>m', 'b>m', 'c>m'], [offer('a', 'm'), makeAction('mentor', ['c', 'n'], { stage: 'stopped' })]);
    expect(harms).toMatchObject({ stopped: 1, loadBefore: 1, loadAfter: 3 });
  });
});
