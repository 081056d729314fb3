import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import type { Study } from '../../src/domain/Study';
import { makeLabeller } from '../../src/isolation/makeLabeller';
import { findIdentities } from '../../src/pipeline/findIdentities';
import { judgeStudy } from '../../src/pipeline/judgeStudy';
import { shelveStudy } from '../../src/pipeline/shelveStudy';
import { makeReadings } from '../../src/reconcile/identity/makeReadings';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { countHolding } from '../../src/words/isolation/sayWorlds';
import { studyOfNames } from './arbitraryNames';
import { cook } from './arbitraryStudy';

const RULE = { tau: 1, sigma: 2, activity: 'active', rule: 'either' } as const;

function look(study: Study, seed = 1) {
  const identities = finish(findIdentities(study, null, RULE, seed));
  const { worlds } = identities;
  if (worlds === null) throw new Error('There are no worlds.');
  const reconciled = reconcile(study, null);
  const judged = finish(judgeStudy(study, finish(shelveStudy(study, reconciled)), RULE, new Set(worlds.turned)));
  return { identities, worlds, reconciled, judged };
}

describe('worlds', () => {
  it('never contradict the word that says how sure a finding is, nor the bounds of the whole', () => {
    fc.assert(
      fc.property(studyOfNames, (study) => {
        const { identities, worlds, reconciled, judged } = look(study);
        for (const [manager, { label }] of judged.judgements.entries()) {
          const count = worlds.counts[manager];
          expect(count === null).toBe(reconciled.response[manager] !== 'answered');
          const holds = countHolding(label, count);
          const word = judged.confidence[manager]?.word;
          if (word === 'clear') expect(holds).toBe(100);
          // A finding that missing answers cannot change is doubted in a world by names alone, and is unclear then.
          if (holds !== null && holds < 100 && label !== 'possibly') expect(word).toBe('unclear');
          if (holds !== null && identities.open.length === 0 && judged.sheet.facts[manager]?.silent.k === 0) expect(holds).toBe(100);
          expect((count?.isolated ?? 0) + (count?.notIsolated ?? 0)).toBeLessThanOrEqual(100);
        }
        const [least, most] = judged.analysis.all.bounds;
        const readings = makeReadings(study, null);
        for (const one of identities.open) {
          const labels = makeLabeller(RULE)(readings([one]));
          expect(labels.filter((label) => label === 'isolated').length).toBeGreaterThanOrEqual(least);
          expect(labels.filter((label) => label !== 'not_isolated').length).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the same for the same seed', () => {
    fc.assert(
      fc.property(studyOfNames, fc.nat(1000), (study, seed) => {
        expect(look(study, seed).worlds).toEqual(look({ ...study, nominations: { ...study.nominations } }, seed).worlds);
      }),
      { numRuns: 20 },
    );
  });

  it('are as often as all ways to read two or three open names say, within what drawing a hundred does', () => {
    let looked = 0;
    const somebody = fc.constantFrom('m0', 'm1', 'm2', 'm3');
    const tie = fc.record({ from: somebody, to: somebody }).filter(({ from, to }) => from !== to);
    const openNames = fc.shuffledSubarray(['B Holt', 'Cy Quil', 'Anne Lee'], { minLength: 2 });
    const names = fc.record({ ties: fc.array(tie, { maxLength: 5 }), openNames, by: fc.array(somebody, { minLength: 3, maxLength: 3 }) });
    fc.assert(
      fc.property(names, ({ ties, openNames: written, by }) => {
        const study = cook({
          people: ['Ann Lee', 'Ben Holt', 'Cy Quill', 'Di Shah'].map((name, at) =>
            makePerson({ id: `m${at}`, name, kind: 'manager', group: 'general', organisation: 'Care', responded: 'yes' }),
          ),
          rows: [...ties, ...written.map((to, at) => ({ from: by[at] ?? '', to }))].map((row) => ({
            ...row,
            motives: ['support', 'knowledge'],
          })),
          study: { instrument: { asked: ['motives', 'outside'] } },
        });
        const { identities, worlds, judged } = look(study);
        const { open } = identities;
        // Each of a name of its own, so that every way to read them is one, as likely as its parts.
        if (open.length < 2 || new Set(open.map(({ a }) => a.name)).size < open.length || open.some(({ person }) => person < 0)) return;
        looked += 1;
        const [readings, label] = [makeReadings(study, null), makeLabeller(RULE)];
        const expected = judged.judgements.map(() => 0);
        for (let way = 0; way < 2 ** open.length; way += 1) {
          const is = (at: number): boolean => (way >> at) % 2 === 1;
          // “None of them” is a sixth as likely as the score leaves it (`LIMITS.careful`).
          const chance = open.reduce((product, { score }, at) => (product * (is(at) ? 6 * score : 1 - score)) / (1 + 5 * score), 1);
          const labels = label(readings(open.filter((_, at) => is(at))));
          for (const [manager, one] of labels.entries()) if (one === 'isolated') expected[manager] = (expected[manager] ?? 0) + chance;
        }
        for (const [manager, count] of worlds.counts.entries()) {
          const p = Math.min(1, expected[manager] ?? 0);
          // Four standard errors, and 1 for what is cut.
          expect(Math.abs((count?.isolated ?? 0) - 100 * p)).toBeLessThanOrEqual(40 * Math.sqrt(p * (1 - p)) + 1);
        }
      }),
      { numRuns: 150, seed: 17 },
    );
    expect(looked).toBeGreaterThan(50);
  });
});
