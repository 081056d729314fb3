import { expect, it } from 'vitest';

import type { Verdict } from '../../src/domain/results/Verdict';
import { summarise } from '../../src/isolation/summarise';
import { judgeStudy } from './judgeStudy';

const base = judgeStudy([{ id: 'Ada' }], []).of('Ada');
const verdict = (told: Partial<Verdict>): Verdict => ({ ...base, holds: null, kind: null, ...told });

const VERDICTS = [
  verdict({ label: 'isolated', kind: 'few_contacts' }),
  verdict({ label: 'isolated', kind: 'no_wider_network' }),
  verdict({ label: 'possibly', kind: 'no_wider_network', holds: 0.96 }),
  verdict({ label: 'possibly', kind: 'few_contacts', holds: 0.9 }),
  verdict({ label: 'possibly', kind: 'few_contacts', holds: 0.2 }),
  verdict({ label: 'not_isolated' }),
  verdict({ label: 'cannot_say' }),
  verdict({ label: 'cannot_say' }),
];
const RESPONSE = [...Array.from({ length: 7 }, () => 'answered' as const), 'no' as const];

it('counts each verdict once, and bounds the share by what may be', () => {
  expect(summarise([0, 1, 2, 3, 4, 5, 6, 7], VERDICTS, { response: RESPONSE })).toEqual({
    n: 8,
    answered: 7,
    isolated: 2,
    fewContacts: 1,
    noWiderNetwork: 1,
    veryLikely: 1,
    probably: 1,
    possibly: 1,
    notIsolated: 1,
    cannotSay: 2,
    flagged: 3,
    openNames: 0,
    bounds: [2, 7],
    rate: [2 / 8, 7 / 8],
  });
});

it('counts some managers only', () => {
  expect(summarise([5, 7], VERDICTS, { response: RESPONSE })).toMatchObject({ n: 2, answered: 1, flagged: 0, rate: [0, 1 / 2] });
});

it('has no rate of nobody', () => {
  expect(summarise([], VERDICTS, { response: RESPONSE })).toMatchObject({ n: 0, rate: null });
});

it('widens the bounds by findings that an open name could change', () => {
  const isolated = VERDICTS.findIndex(({ label }) => label === 'isolated');
  const not = VERDICTS.findIndex(({ label }) => label === 'not_isolated');
  // What is open already becomes no more so.
  const possibly = VERDICTS.findIndex(({ label }) => label === 'possibly');
  expect(
    summarise([0, 1, 2, 3, 4, 5, 6, 7], VERDICTS, { response: RESPONSE }, { turned: new Set([isolated, not, possibly]) }),
  ).toMatchObject({ isolated: 2, openNames: 2, bounds: [1, 8], rate: [1 / 8, 1] });
});
