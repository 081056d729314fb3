import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { compareOutcomes } from '../../../src/compare/compareOutcomes';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import { planComparison } from '../../../src/pipeline/compareStudy';
import { reconcile } from '../../../src/reconcile/reconcile';
import { finish } from '../../../src/support/finish';
import { selectSummary } from '../../../src/views/compare/selectSummary';
import { makeSampleStudy } from '../../fixtures/sampleStudy';

const summarise = (study: ReturnType<typeof makeSampleStudy>, asked = {}, most = Infinity) => {
  const reconciled = reconcile(study, null);
  const plan = planComparison(study, reconciled, { permutations: 499, ...asked });
  return selectSummary(finish(compareOutcomes(study, reconciled, plan, undefined, most)), reconciled);
};
const rated = (ratings: readonly (readonly [group: string, value: number])[]) =>
  makeStudy({
    id: 's',
    title: '',
    codebook: bookCodebook,
    people: ratings.map(([group, perceivedIsolation], at) =>
      makePerson({ id: `m${at}`, kind: 'manager', responded: 'yes', group, organisation: 'Care', perceivedIsolation }),
    ),
  });

describe('the summary of the sample', () => {
  const study = makeSampleStudy('three-trusts');
  const picture = summarise(study);

  it('has the five declared questions on one scale, each with a judgement', () => {
    expect(picture.rows.map(({ id, judged }) => [id, judged])).toEqual([
      ['activeContacts', 'Clear and large'],
      ['externalTies', 'Clear and large'],
      ['richness', 'Clear and large'],
      ['motivesUnmet', 'Not clear'],
      ['isolatedOrPossibly', 'Clear and large'],
    ]);
    expect(picture.headline).toBe(
      'General managers have fewer contacts in use, turn to fewer people outside and use fewer kinds of network',
    );
    expect(picture.qualification).toMatch(/^68 of 92 managers answered\. Clear differences in 4 of 5 questions\./);
  });

  it('has every manager with a value at one mark of their group', () => {
    // 29, 18 and 21 answered: Tables 3.2 to 3.5 of the book.
    for (const { isShare, strips } of picture.rows)
      if (!isShare) expect(strips.map(({ marks }) => marks.reduce((sum, { managers }) => sum + managers, 0))).toEqual([29, 18, 21]);
    for (const { x } of picture.rows.flatMap(({ strips }) => strips.flatMap(({ marks }) => marks))) expect(x >= 0 && x <= 1).toBe(true);
  });

  it('shows charts and typical managers before anything is tested, and the same ones after', () => {
    const before = summarise(study, {}, 0);
    expect(before.rows.map(({ judged }) => judged)).toEqual(Array(5).fill('Working this out'));
    expect(before.headline).toBe('How the groups compare');
    // What is not known to be there has no why.
    expect([before.qualification, picture.qualification].map((said) => said.includes('why it exists'))).toEqual([false, true]);
    const drawn = (of: typeof picture) => of.rows.map(({ strips, typical, note }) => ({ strips, typical, note }));
    // The last waits for who is held back of it: too few answered where findings rest on the others.
    expect(drawn(before).slice(1, 4)).toEqual(drawn(picture).slice(1, 4));
  });

  it('says nothing of a test where organisations are side by side', () => {
    const { headline, rows } = summarise(study, { by: 'organisation' });
    expect(headline).toBe('Organisations side by side');
    expect(new Set(rows.map(({ judgement }) => judgement))).toEqual(new Set(['untested']));
    expect(rows[0]!.strips.map(({ label }) => label.replace(' †', '')).sort()).toEqual(['Acute', 'Care', 'Specialist']);
  });
});

it('has no judgement from too few, and says how many they are', () => {
  const { headline, rows } = summarise(
    rated([
      ['general', 5],
      ['clinical', 1],
      ['clinical', 2],
    ]),
    { outcomes: ['perceivedIsolation'] },
  );
  expect(headline).toBe('There are too few managers to tell whether the groups differ');
  expect(rows[0]).toMatchObject({ judged: 'Too few to tell', note: '1 general manager, 2 others.', question: 'Feels isolated' });
});

it('ends the scale of many managers before the few who name very many, who stand at its end', () => {
  const study = rated([
    ...Array.from({ length: 100 }, (_, at) => ['general', 1 + (at % 4)] as const),
    ...Array.from({ length: 100 }, (_, at) => ['clinical', 1 + (at % 4)] as const),
    ['clinical', 90],
  ]);
  const { ticks, rows } = summarise(study, { outcomes: ['perceivedIsolation'], permutations: 19 });
  expect(ticks.at(-1)).toEqual({ value: 4, x: 1, isOpen: true });
  expect(rows[0]!.strips[1]!.marks.at(-1)).toEqual({ x: 1, managers: 26 });
});
