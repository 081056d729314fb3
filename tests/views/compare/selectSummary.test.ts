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
import { readStatsCase } from '../../fixtures/statsCase';

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
      'General managers have fewer contacts in use, have fewer contacts outside and use fewer kinds of network than other managers',
    );
    expect(picture.qualification).toMatch(/^68 of 92 managers answered\. Clear differences in 4 of 5 questions\./);
    // Which contacts count is said where it is not those in use.
    const { lens } = planComparison(study, reconcile(study, null), {});
    const inUse = summarise(study, { lens: { ...lens, activity: 'active' } }, 0).qualification;
    expect([picture.qualification, inUse].map((said) => said.includes('not in use now count as well'))).toEqual([true, false]);
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
    const drawn = (of: typeof picture) => of.rows.map(({ strips, typical }) => ({ strips, typical }));
    // The last waits for who is held back of it: too few answered where findings rest on the others.
    expect(drawn(before).slice(1, 4)).toEqual(drawn(picture).slice(1, 4));
    // What a test qualifies stands after what was there.
    for (const at of [1, 2, 3]) expect(picture.rows[at]!.note.startsWith(before.rows[at]!.note)).toBe(true);
  });

  it('says where the difference is not one from each of the other groups', () => {
    // By numpy: against clinical managers alone p is .33 of contacts in use, .10 of kinds of network, .002 of contacts outside.
    expect(picture.rows.map(({ but }) => but === 'Not clear against clinical managers alone.')).toEqual([true, false, true, false, false]);
  });

  it('counts people and groups outside, and says so', () => {
    // Functional managers have 3 people outside, and 5 with groups: counted over contacts.csv by another program.
    const outside = picture.rows.find(({ id }) => id === 'externalTies')!;
    expect(outside.strips.find(({ id }) => id === 'functional')!.words).toMatch(/typically 5/);
    expect(outside.typical!.unit).toBe('people and groups');
    expect(outside.question).not.toMatch(/people/);
  });

  it('says what missing answers leave open of findings', () => {
    // 8 general managers are isolated whatever the others say, and 39 are on the list; tests/isolation has the bounds of each.
    expect(picture.rows.at(-1)!.note).toMatch(
      /^On the whole staff list, it could be 28% to 58% of general managers and 1% to 32% of the others\. Missing answers could turn this round\./,
    );
    // What is not clear cannot be turned round: before the test there is no such sentence.
    expect(summarise(study, {}, 0).rows.at(-1)!.note).not.toMatch(/turn this round/);
  });

  it('says nothing of a test where organisations are side by side', () => {
    const { headline, rows } = summarise(study, { by: 'organisation' });
    expect(headline).toBe('Organisations side by side');
    expect(new Set(rows.map(({ judgement }) => judgement))).toEqual(new Set(['untested']));
    // That they are described only stands above, once.
    expect(rows.filter(({ note }) => note.includes('not tested'))).toEqual([]);
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
  // Of two people there is no middle half.
  expect(rows[0]!.strips.map(({ words }) => words)).toEqual(['General, 1 manager: typically 5', 'Clinical, 2 managers: typically 1.5']);
});

it('does not call many managers few because all of them, or nearly all, have the same number', () => {
  const same = Array.from({ length: 30 }, (_, at) => [at % 2 === 0 ? 'general' : 'clinical', 1] as const);
  const asked = { outcomes: ['perceivedIsolation'] };
  const of = (ratings: Parameters<typeof rated>[0]) => {
    const { headline, rows, text } = summarise(rated(ratings), asked);
    return [headline, rows[0]!.judged, text.slice(text.lastIndexOf(').') + 3)];
  };
  const headline = 'Too few managers differ to tell whether the groups do';
  expect(of(same)).toEqual([headline, 'All the same', 'Everybody has the same number.']);
  expect(of([['general', 5], ...same])).toEqual([headline, 'Too few to tell', 'Too few managers differ in this to tell.']);
});

it('explains a headline that the typical managers seem to contradict', () => {
  // simpson2: general managers lower in both of two organisations, and 7 against 5 over all.
  const { headline, rows } = summarise(readStatsCase('simpson2/p.csv', 'simpson2/c.csv'));
  expect(headline).toMatch(/^General managers have fewer contacts in use.* than other managers of their organisation$/);
  for (const { id, typical, note } of rows)
    if (id === 'activeContacts' || id === 'externalTies') {
      expect(typical).toMatchObject({ ours: '7', others: '5' });
      expect(note).toMatch(
        /^Within their own organisations general managers come out lower than the others; over all they come out higher/,
      );
    }
});

it('says that a difference would be small where any other would have been found', () => {
  // 400 against 400 with the same values: a difference of |δ| = .15 has a standard error of about .04.
  const many = Array.from({ length: 800 }, (_, at) => [at % 2 === 0 ? 'general' : 'clinical', 1 + (Math.floor(at / 2) % 5)] as const);
  const few = many.slice(0, 40);
  const noteOf = (ratings: typeof many) =>
    summarise(rated(ratings), { outcomes: ['perceivedIsolation'], permutations: 999 }).rows[0]!.note.includes('likely to be small');
  expect([noteOf(many), noteOf(few)]).toEqual([true, false]);
});

it('says of which round it is, where there are several', () => {
  expect(summarise(readStatsCase('rd/p.csv', 'rd/cba.csv')).qualification).toMatch(
    /^36 of 44 managers answered\. These are the answers of round “after”\./,
  );
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
