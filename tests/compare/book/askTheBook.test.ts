import { describe, expect, it } from 'vitest';

import { askTheBook } from '../../../src/compare/book/askTheBook';
import { bookQuestions } from '../../../src/compare/book/bookQuestions';
import { CompareContext } from '../../../src/compare/CompareContext';
import { listOutcomes } from '../../../src/compare/outcomes/listOutcomes';
import { WHOLE_NETWORK } from '../../../src/domain/Lens';
import type { Study } from '../../../src/domain/Study';
import { reconcile } from '../../../src/reconcile/reconcile';
import { sayBookAnswer } from '../../../src/words/compare/sayBookAnswer';
import { finish } from '../../../src/support/finish';
import { makeSampleStudy } from '../../fixtures/sampleStudy';
import { sayBookResult } from '../../../src/words/compare/sayBookResult';

const contextOf = (study: Study): CompareContext => CompareContext.of(study, reconcile(study, null), WHOLE_NETWORK, study.isolationRule);
const ask = (study: Study) =>
  new Map(finish(askTheBook(contextOf(study), { within: 'organisation', permutations: 99, seed: 1 })).map((answer) => [answer.id, answer]));

describe('the book’s questions', () => {
  const study = makeSampleStudy('three-trusts');
  const answers = ask(study);

  it('are 51, each with an answer or the reason why there is none', () => {
    expect([...answers.keys()]).toEqual(Array.from({ length: 51 }, (_, index) => `F${index + 1}`));
    for (const answer of answers.values()) {
      const { id, status, results } = answer;
      const { why, question } = sayBookAnswer(answer);
      expect(question.endsWith('?'), id).toBe(true);
      expect(status === 'not_asked' ? results.length === 0 && why !== '' : results.length > 0 && why === '', id).toBe(true);
      for (const result of results) expect(sayBookResult(result), id).not.toMatch(/\bcaus|prove|poor|worst|NaN|undefined/i);
    }
  });

  it('ask for outcomes that there are', () => {
    const known = new Set(listOutcomes(contextOf(study)).map(({ id }) => id));
    expect(
      bookQuestions
        .flatMap(({ looks }) => looks.flatMap((look) => ('outcomes' in look ? look.outcomes : [])))
        .filter((id) => !known.has(id)),
    ).toEqual([]);
  });

  it('say not asked where the files cannot tell', () => {
    // How far a contact reaches is asked by no column.
    for (const id of ['F22', 'F23']) expect(answers.get(id)?.status, id).toBe('not_asked');
    const bare = ask({
      ...study,
      people: study.people.map((person) => ({
        ...person,
        gender: '',
        perceivedIsolation: null,
        lacksNetworks: null,
        hybrid: null,
        background: '',
        programme: '',
        yearsInService: null,
        barriers: [],
        attributes: [],
      })),
      instrument: { asked: ['types'] },
    });
    for (const id of ['F8', 'F10', 'F11', 'F13', 'F24', 'F31', 'F33', 'F38', 'F40']) expect(bare.get(id)?.status, id).toBe('not_asked');
    expect(bare.get('F1')?.status).toBe('tested');
  });

  it('see in the made-up sample what was put into it', () => {
    // p: no draw of 99 as extreme, both tails: 2/100. data/three-trusts/README.md: functional managers lean on specialists, general ones on
    // day-to-day work and name fewest outside.
    for (const id of ['F1', 'F6', 'F9']) {
      expect(sayBookResult(answers.get(id)!.results[0]!), id).toMatch(/in the direction of the book/);
      expect(answers.get(id)!.results[0]!.test!.p, id).toBe(0.02);
    }
    // Most and least are of each other group, and not of all of them together.
    const sides = (id: string) => answers.get(id)!.results.map(({ parts }) => parts.map(({ label }) => label[0]).join(''));
    expect(sides('F1')).toEqual(['GCF', 'GF', 'CF']);
    expect(sides('F9')).toEqual(['GCF', 'GCF', 'GCF', 'GC', 'GC', 'GC', 'GF', 'GF', 'GF']);
    for (const { test } of answers.get('F9')!.results) expect(test).not.toBeNull();
    // Table 3.5 of the book: mean years 4.86, 9.09 and 11.71, which the sample keeps.
    const years = new Map(answers.get('F29')!.results[0]!.parts.map(({ label, mean }) => [label, mean]));
    expect(years.get('Acute')).toBeCloseTo(4.86, 2);
    expect(years.get('Care')).toBeCloseTo(11.71, 2);
    expect(years.get('Specialist')).toBeCloseTo(9.09, 2);
  });

  it('test no organisation, and correct nothing', () => {
    for (const id of ['F18', 'F19', 'F24', 'F30'])
      expect(
        answers.get(id)!.results.every(({ test }) => test === null),
        id,
      ).toBe(true);
  });
});
