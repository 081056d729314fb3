import { describe, expect, it } from 'vitest';

import { askTheBook } from '../../../src/compare/book/askTheBook';
import { CompareContext } from '../../../src/compare/CompareContext';
import { WHOLE_NETWORK } from '../../../src/domain/Lens';
import { makePerson } from '../../../src/domain/makePerson';
import type { Organisation } from '../../../src/domain/Organisation';
import { reconcile } from '../../../src/reconcile/reconcile';
import { sayBookAnswer } from '../../../src/words/compare/sayBookAnswer';
import { finish } from '../../../src/support/finish';
import { cook } from '../../laws/arbitraryStudy';
import { compareOne } from '../comparing';

const make = (organisations: readonly Organisation[]) =>
  cook({
    people: [
      ['a', 'Acute', '8a'],
      ['b', 'Care', '8b'],
      ['c', 'Solo', '8a'],
    ].map(([id = '', organisation = '', grade = '']) => makePerson({ id, organisation, grade, kind: 'manager' })),
    rows: [
      { from: 'a', to: 'b', types: ['Personal'], motives: ['knowledge'] },
      { from: 'a', to: 'Zoe', contactOrganisation: ' care ', types: ['Professional'], motives: ['support'] },
      { from: 'a', to: 'Yves', contactOrganisation: 'Council', types: ['Personal'], motives: ['knowledge'] },
      { from: 'b', to: 'c', types: ['Professional'], motives: ['knowledge'] },
      { from: 'c', to: 'a', types: ['Personal'], motives: ['knowledge'] },
    ],
    study: { organisations },
  });
// Said on one side; and an organisation that competes with nobody.
const RIVALS: readonly Organisation[] = [
  { id: 'Care', competesWith: ['Acute'] },
  { id: 'Solo', competesWith: [] },
];

describe('ties to rivals', () => {
  it('are those between organisations that are said to compete, on either side', () => {
    // a: b and Zoe are of Care, one of them Personal, one for knowledge. b names nobody of Acute. c has no rival.
    expect(compareOne(make(RIVALS), 'rivalKnowledgeTies').values).toEqual([1, 0, null]);
    expect(compareOne(make(RIVALS), 'rivalPersonalShare').values).toEqual([0.5, null, null]);
  });

  it('are nobody’s where nothing is said to compete', () => {
    expect(compareOne(make([]), 'rivalKnowledgeTies').values).toEqual([null, null, null]);
  });

  it('answer the book by grade, or say what to tick', () => {
    const ask = (organisations: readonly Organisation[]) => {
      const study = make(organisations);
      return finish(
        askTheBook(CompareContext.of(study, reconcile(study, null), WHOLE_NETWORK, study.isolationRule), {
          within: 'organisation',
          permutations: 9,
          seed: 1,
        }),
      ).find(({ id }) => id === 'F42')!;
    };
    expect(ask(RIVALS)).toMatchObject({
      status: 'described',
      results: [
        {
          outcome: { id: 'rivalKnowledgeTies' },
          parts: [
            { label: '8a', mean: 1 },
            { label: '8b', mean: 0 },
          ],
        },
        { outcome: { id: 'rivalPersonalShare' } },
      ],
    });
    expect(ask([]).status).toBe('not_asked');
    expect(sayBookAnswer(ask([])).why).toMatch(/under Study which organisations compete/);
  });
});
