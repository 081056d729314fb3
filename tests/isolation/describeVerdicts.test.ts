import { expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { disclose } from '../../src/disclosure/disclose';
import { makePerson } from '../../src/domain/makePerson';
import { toIsolationJson } from '../../src/export/toIsolationJson';
import { toIsolationTable } from '../../src/export/toIsolationTable';
import { judgeInFull } from '../fixtures/judgeInFull';
import { makeSampleStudy } from '../fixtures/sampleStudy';
import { cook } from '../laws/arbitraryStudy';
import { judge, judgeStudy } from './judgeStudy';

it('a name that turns the direction of writing is set apart in every sentence about it, and comes as written in files', () => {
  const name = 'Ann\u202eeeL';
  const { of, said, analysis, reconciled } = judgeStudy(
    [
      { id: 'a', name },
      { id: 'b', name: 'Bo' },
    ],
    [{ from: 'b', to: 'a' }],
  );
  expect(of('a').reasons.length).toBeGreaterThan(0);
  const sentences = ['a', 'b'].flatMap((id) => said(id).map(({ text }) => text)).filter((text) => text.includes(name));
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences) expect(sentence.replaceAll(`\u2068${name}\u2069`, '')).not.toContain('\u202e');
  expect(reconciled.people[0]?.name).toBe(name);
  const written = JSON.stringify([
    toIsolationJson(disclose({ people: reconciled.people, isolation: analysis, codebook: bookCodebook, identities: null }, 'analyst')),
    toIsolationTable(reconciled.people, analysis, bookCodebook).rows,
  ]);
  expect(written).toContain('\u202e');
  expect(written).not.toMatch(/[\u2066-\u2069]/);
});

it('a finding that missing answers could change says so last, with how many of them it takes; no other does', () => {
  const { analysis } = judge(makeSampleStudy('three-trusts'));
  const open = analysis.verdicts.filter(({ label }) => label === 'possibly');
  expect(open.length).toBeGreaterThan(0);
  for (const { reasons, need, holds, k } of open)
    expect(reasons.at(-1)).toMatchObject({ about: 'silent', values: { silent: { k, need, holds } } });
  for (const { label, reasons } of analysis.verdicts)
    if (label !== 'possibly') expect(reasons.filter(({ about }) => about === 'silent')).toEqual([]);
});

it('of what cannot be said no setting turns anything, and of what is said those that say otherwise', () => {
  const { analysis } = judge(makeSampleStudy('three-trusts'));
  const turned = (of: readonly string[]) =>
    analysis.verdicts.filter(({ label, turnedBy }) => of.includes(label) && turnedBy.length > 0).length;
  expect(analysis.verdicts.some(({ label }) => label === 'cannot_say')).toBe(true);
  expect(turned(['cannot_say'])).toBe(0);
  expect(turned(['isolated', 'possibly', 'not_isolated'])).toBeGreaterThan(0);
  // The rule as it is says what it says.
  const { tau, activity, rule } = analysis.rule;
  for (const { turnedBy } of analysis.verdicts) expect(turnedBy).not.toContainEqual({ tau, activity, rule });
});

it('a finding names what could change it, unless it is clear', () => {
  const { analysis } = judge(makeSampleStudy('three-trusts'));
  expect(analysis.verdicts.some(({ confidence }) => confidence !== null && confidence !== 'clear')).toBe(true);
  for (const { confidence, couldChange } of analysis.verdicts)
    expect(couldChange === null).toBe(confidence === null || confidence === 'clear');
});

it('a finding depends on which contacts are in use only where somebody would stand otherwise without them', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => makePerson({ id, kind: 'manager', organisation: 'North' }));
  // Of a nothing is known; of b it is not recorded whether the one contact is in use.
  const rows = [
    { from: 'a', to: 'Rivals', activity: 'absent' as const },
    { from: 'b', to: 'd' },
    { from: 'c', to: 'Jo', activity: 'active' as const },
  ];
  const { verdicts } = judgeInFull(cook({ people, rows, study: { instrument: { absence: 'unknown' } } }));
  const dependsOnUse = [0, 1].map((at) => verdicts[at]?.reasons.find(({ about }) => about === 'items')?.values.dependsOnUse);
  expect(dependsOnUse).toEqual([false, true]);
});
