import { expect, it } from 'vitest';

import { writePercent } from '../../src/domain/writePercent';
import { reconcile } from '../../src/reconcile/reconcile';
import { confidenceWords } from '../../src/words/isolation/confidenceWords';
import { summariseGates } from '../../src/words/quality/summariseGates';
import { sayReason } from '../../src/words/isolation/sayReason';
import { selectReader } from '../../src/views/selectReader';
import { selectFindings } from '../../src/views/selectFindings';
import { analyseInFull } from '../fixtures/analyseInFull';
import { makeSampleStudy } from '../fixtures/sampleStudy';

const study = makeSampleStudy('three-trusts');
const reconciled = reconcile(study, null);
const { isolation, quality } = analyseInFull(study, reconciled);
const reader = selectReader(reconciled, isolation, study.codebook);
const percents = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?\s?%/g) ?? [];

it('says how probable a verdict is by one number, in the list, beside it at length and in its reasons', () => {
  const told = isolation.verdicts.flatMap((verdict, manager) => {
    const words = confidenceWords(verdict, reconciled.response[manager] === 'answered', isolation.rule);
    const said = [words.words, words.explained, ...verdict.reasons.map((reason) => sayReason(reason, manager, reader).text)].flatMap(
      percents,
    );
    return verdict.holds === null || said.length === 0 ? [] : [{ holds: verdict.holds, said: [...new Set(said)] }];
  });
  // Magnus, of whom the list said 69 and his reason 68, is one of them.
  expect(told.length).toBeGreaterThan(0);
  for (const { holds, said } of told) expect(said).toEqual([writePercent(holds)]);
});

it('says how many of an organisation answered by one number, on the card of the answers and in what is held back', () => {
  const held = summariseGates(isolation.gates);
  const card = selectFindings({ quality, reconciled }, isolation.gates, study.codebook).find(({ id }) => id === 'response');
  for (const { organisation, answered, n, level } of isolation.gates) {
    if (level === 'all') continue;
    const said = `${organisation} (${writePercent(answered / n)}`;
    expect(held).toContain(said);
    expect(card?.consequence).toContain(said);
  }
  expect(held).toContain('Specialist (69%');
  expect(card?.finding).toBe('68 of 92 managers on the staff list answered, 73%.');
});
