import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { CompareAnswers, CompareQuestion } from '../../../src/domain/CompareQuestion';
import type { Study } from '../../../src/domain/Study';
import { buildNominations } from '../../../src/domain/nominations/buildNominations';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import { answerComparison } from '../../../src/pipeline/answerComparison';
import { reconcile } from '../../../src/reconcile/reconcile';
import type { Mixing } from '../../../src/domain/results/Mixing';
import { selectMixingFigures } from '../../../src/views/compare/selectAcrossFigures';
import { selectMotiveHeat, selectTypeByMotive, selectTypeHeat } from '../../../src/views/compare/selectKindsPicture';
import { selectRobustnessFigures } from '../../../src/views/compare/selectRobustnessFigures';
import { selectRoundFigures } from '../../../src/views/compare/selectRoundFigures';
import { finish } from '../../../src/support/finish';
import { partOf } from '../../fixtures/partOf';

/** Two general and two clinical managers of one organisation, and what they say in two rounds. */
const people = [
  ['a', 'general'],
  ['b', 'general'],
  ['c', 'clinical'],
  ['d', 'clinical'],
].map(([id = '', group = '']) => makePerson({ id, kind: 'manager', responded: 'yes', group, organisation: 'Acute' }));
const row = (from: string, to: string, round: string, types: readonly string[], motives: readonly string[]) => ({
  from,
  to,
  round,
  types,
  motives,
  activity: 'active' as const,
});
const rows = [
  row('a', 'b', '1', ['Elite'], ['support']),
  row('a', 'c', '1', ['Elite', 'Mentor'], ['support', 'knowledge']),
  row('c', 'd', '1', ['Mentor'], ['knowledge']),
  row('b', 'a', '1', ['Elite'], ['career']),
  row('d', 'c', '1', ['Mentor'], ['knowledge']),
  row('a', 'b', '2', ['Elite'], ['support']),
  row('b', 'c', '2', ['Elite'], ['support']),
  row('c', 'd', '2', ['Mentor'], ['knowledge']),
  row('d', 'c', '2', ['Mentor'], ['knowledge']),
];
const ofRound = (round: string | null): Study =>
  makeStudy({
    id: 's',
    title: '',
    codebook: bookCodebook,
    people,
    nominations: buildNominations(
      rows.filter((one) => round === null || one.round === round).map((one, index) => ({ origin: { source: 0, row: index + 2 }, ...one })),
    ),
  });

function ask<Question extends CompareQuestion>(study: Study, question: Question): CompareAnswers[Question['kind']] {
  return finish(answerComparison(study, reconcile(study, null), question)).answer as CompareAnswers[Question['kind']];
}

describe('tables of types and motives', () => {
  const profiles = ask(ofRound('1'), { kind: 'kinds' });

  it('have the share with any and the mean, group by group', () => {
    const heat = selectTypeHeat(profiles.groups, bookCodebook);
    expect(heat.columns).toEqual(['General (2)', 'Clinical (2)']);
    // a names two Elite ties and b one; c and d none. One of the general managers, and both clinical ones, name a mentor.
    expect(heat.rows.find(({ id }) => id === 'Elite')?.cells.map(({ text }) => text)).toEqual(['100% · 1.5', '0% · 0.0']);
    expect(heat.rows.find(({ id }) => id === 'Mentor')?.cells.map(({ text, shade }) => [text, shade])).toEqual([
      ['50% · 0.5', 0.5],
      ['100% · 1.0', 1],
    ]);
  });

  it('set the shares of mentions beside the book’s, which are marked as of another base', () => {
    const heat = selectMotiveHeat(profiles);
    expect(heat.columns).toEqual(['General (2)', 'Clinical (2)', expect.stringMatching(/\(4\)$/), 'The book, another base']);
    // Of the general managers' four mentions two are support; the clinical ones mention knowledge alone.
    expect(
      heat.rows
        .find(({ id }) => id === 'support')
        ?.cells.slice(0, 2)
        .map(({ text }) => text),
    ).toEqual(['50% · 50% any', '0% · 0% any']);
    expect(heat.rows.find(({ id }) => id === 'knowledge')?.cells.at(-1)?.text).toMatch(/over half/);
  });

  it('count ties by type and motive', () => {
    const heat = selectTypeByMotive(profiles, bookCodebook);
    const knowledge = heat.columns.indexOf('Knowledge');
    expect(heat.rows.find(({ id }) => id === 'Mentor')?.cells[knowledge]?.text).toBe('3');
  });
});

describe('tables of ties across', () => {
  it('count each tie once, with the index of Krackhardt and Stern', () => {
    const [byGroup] = ask(ofRound('1'), { kind: 'across' }).mixing;
    const { ties, ei } = selectMixingFigures(byGroup!, bookCodebook);
    // ab, ac, cd: one of three leads across, so (1 − 2) / 3.
    expect(ties.rows.map(([label]) => label?.toLowerCase()).sort()).toEqual(['clinical', 'general']);
    expect(ties.rows.flatMap((cells) => cells.slice(1)).sort()).toEqual(['1', '1', '1', '1']);
    expect(ei.rows[0]?.[1]).toBe('−0.33');
  });

  it('show those with the most links where there are too many, in their order', () => {
    const [byGroup] = ask(ofRound('1'), { kind: 'across' }).mixing;
    const labels = Array.from({ length: 14 }, (_, at) => `Trust ${at}`);
    // The fourth has the fewest, the first the next fewest.
    const ties = labels.map((_, row) => labels.map(() => (row === 3 ? 1 : row === 0 ? 2 : 1000)));
    const many: Mixing = { ...byGroup!, by: 'organisation', labels, ties };
    const { ties: all, most } = selectMixingFigures(many, bookCodebook);
    expect(all.rows).toHaveLength(14);
    expect(most?.rows.map(([label]) => label)).toEqual(labels.filter((_, at) => at !== 0 && at !== 3));
    expect(most?.rows[0]).toHaveLength(13);
    expect(most?.rows[0]?.[1]).toBe('1,000');
    expect(selectMixingFigures(byGroup!, bookCodebook).most).toBeNull();
  });
});

describe('tables of robustness', () => {
  it('have a row for each kind and size of error', () => {
    const { rows: lines } = selectRobustnessFigures(ask(ofRound('1'), { kind: 'robustness', measure: 'inDegree' }));
    expect(lines).toHaveLength(16);
    expect(lines[0]?.[0]).toBe('Ties missing, 5%');
  }, 60_000);
});

describe('tables of rounds', () => {
  it('count what was kept, lost and gained', () => {
    const figures = selectRoundFigures(ask(ofRound(null), { kind: 'rounds', rounds: ['1', '2'], offered: '' })!);
    // Kept ab, cd, dc; lost ac, ba; gained bc: 3 / 6.
    expect(figures.ties.rows[0]).toEqual(['About managers', '3', '2', '1', '0', '0.5']);
  });
});

it('420 own types by 420 motives are as many counts as no call can take, and are drawn', () => {
  const many = Array.from({ length: 420 }, (_, index) => `k${index}`);
  const picture = selectTypeByMotive(
    partOf<CompareAnswers['kinds']>({
      typeByMotive: { types: many, motives: many, counts: many.map(() => many.map((_, index) => index)) },
    }),
    bookCodebook,
  );
  expect(picture.rows.at(-1)?.cells.at(-1)).toMatchObject({ text: '419', shade: 1 });
});
