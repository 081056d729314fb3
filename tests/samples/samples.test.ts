import { describe, expect, it } from 'vitest';

import type { Person } from '../../src/domain/Person';
import { judgeIsolation } from '../../src/isolation/judgeIsolation';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { makeSampleStudy, readData } from '../fixtures/sampleStudy';
import { readShared, sharedIsHere } from '../fixtures/shared';

const judge = (id: string) => {
  const study = makeSampleStudy(id);
  const reconciled = reconcile(study, null);
  return { study, reconciled, analysis: finish(judgeIsolation(reconciled, study.isolationRule, study.codebook)) };
};
const linesOf = (text: string): readonly string[] => text.trim().split(/\r?\n/);
const textOf = (path: string): string => new TextDecoder().decode(readData(path));

describe('Three trusts', () => {
  const { study, reconciled, analysis } = judge('three-trusts');
  const answered = study.people.filter(({ responded }) => responded === 'yes');
  const count = (is: Partial<Person>, among = answered): number => among.filter((person) => Object.entries(is).every(([key, value]) => person[key as keyof Person] === value)).length;

  // Tables 3.2 to 3.5 of Bresnen et al. (2017), ch. 3.
  it.each([
    ['Acute', { clinical: 5, functional: 7, general: 8 }, 4],
    ['Care', { clinical: 7, functional: 6, general: 12 }, 10],
    ['Specialist', { clinical: 6, functional: 8, general: 9 }, 10],
  ])('has the managers of Table 3.2 in %s', (organisation, groups, silent) => {
    for (const [group, managers] of Object.entries(groups)) expect(count({ organisation, group })).toBe(managers);
    expect(study.people.filter((person) => person.organisation === organisation && person.responded !== 'yes')).toHaveLength(silent);
  });

  it.each([
    ['Acute', { clinical: [3, 2], functional: [4, 3], general: [3, 5] }],
    ['Care', { clinical: [3, 4], functional: [3, 3], general: [3, 9] }],
    ['Specialist', { clinical: [2, 4], functional: [3, 5], general: [4, 5] }],
  ])('has the men and women of Table 3.3 in %s', (organisation, groups) => {
    for (const [group, [men, women]] of Object.entries(groups)) {
      expect([count({ organisation, group, gender: 'male' }), count({ organisation, group, gender: 'female' })]).toEqual([men, women]);
    }
  });

  it.each([
    ['Acute', [2, 4, 10, 4, 0]],
    ['Care', [1, 4, 13, 7, 0]],
    ['Specialist', [2, 9, 9, 2, 1]],
  ])('has the ages of Table 3.4 in %s', (organisation, ages) => {
    expect(['18-30', '30-40', '40-50', '50-60', '60+'].map((ageBand) => count({ organisation, ageBand }))).toEqual(ages);
  });

  it.each([
    ['Acute', 2.3, 4.86, 17.25],
    ['Care', 3.87, 11.71, 22.34],
    ['Specialist', 3.02, 9.09, 14.41],
  ])('has the years of Table 3.5 in %s', (organisation, ...years) => {
    const here = answered.filter((person) => person.organisation === organisation);
    const mean = (key: 'yearsInPost' | 'yearsInOrganisation' | 'yearsInService'): number => here.reduce((sum, person) => sum + (person[key] ?? NaN), 0) / here.length;
    [mean('yearsInPost'), mean('yearsInOrganisation'), mean('yearsInService')].forEach((value, at) => {
      expect(Math.abs(value - (years[at] ?? NaN))).toBeLessThan(0.05);
    });
  });

  it('reads without an error, and has something to check', () => {
    const issues = [...study.issues, ...reconciled.issues];
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues.filter(({ severity }) => severity === 'warning').length).toBeGreaterThan(0);
  });

  it('shows what chapter 7 tells, in moderation', () => {
    const of = (id: string) => analysis.byGroup.find((group) => group.id === id)?.summary;
    const share = (id: string): number => (of(id)?.isolated ?? 0) / (of(id)?.answered ?? 1);
    expect(share('general')).toBeGreaterThan(share('clinical'));
    expect(share('general')).toBeGreaterThan(share('functional'));
    expect(share('general')).toBeLessThan(0.3);
    expect(of('general')?.inward).toBeGreaterThan(0);
    expect(of('general')?.cutOff).toBeGreaterThan(0);
    expect(analysis.all.probably + analysis.all.possibly).toBeGreaterThan(0);
    expect(analysis.verdicts.some(({ perceived }) => perceived === 'perceived_only')).toBe(true);
  });

  it('holds contacts of every kind that the issue asks for', () => {
    const { people, managers, reports } = reconciled;
    const offRoster = people.slice(managers);
    expect(offRoster.some(({ kind }) => kind === 'collectivity')).toBe(true);
    expect(offRoster.some(({ kind, organisation }) => kind === 'outside_person' && ['Acute', 'Care', 'Specialist'].includes(organisation))).toBe(true);
    expect(reports.activity.includes(2)).toBe(true);
    expect(study.nominations.activity.includes(3)).toBe(true);
  });

  it('is what its script makes, byte for byte', async () => {
    // By a name that the type check does not follow: the scripts are plain JavaScript and checked apart.
    const script = '../../scripts/samples/threeTrusts.mjs';
    const { makeThreeTrusts } = (await import(/* @vite-ignore */ script)) as { makeThreeTrusts: () => ReadonlyMap<string, string> };
    for (const [name, text] of makeThreeTrusts()) expect(textOf(`three-trusts/${name}`)).toBe(text);
  });
});

describe('The book’s cases', () => {
  it('let nothing be said about anybody', () => {
    const { analysis } = judge('book-cases');
    expect(analysis.verdicts.map(({ label }) => label).filter((label) => label !== 'cannot_say')).toEqual([]);
    expect(analysis.headline).toBe('Nothing can be said about who is isolated');
  });

  it.skipIf(!sharedIsHere)('are the facts of the seed, row for row', () => {
    expect(linesOf(textOf('book-cases/managers.csv'))).toHaveLength(58);
    expect(linesOf(textOf('book-cases/managers.csv')).length).toBe(linesOf(readShared('seed/managers.csv')).length);
    expect(linesOf(textOf('book-cases/contacts.csv')).map((line) => line.split(',').slice(0, 3))).toEqual(linesOf(readShared('seed/contacts.csv')).map((line) => line.split(',').slice(0, 3)));
  });
});

describe('Krackhardt’s high-tech firm', () => {
  it.skipIf(!sharedIsHere)('has the published reports', () => {
    expect(linesOf(textOf('krackhardt/contacts.csv')).slice(1)).toEqual(linesOf(readShared('data/real/krackhardt/ties.csv')).slice(1));
  });

  it('has 21 managers who all answered', () => {
    const { reconciled } = judge('krackhardt');
    expect([reconciled.managers, reconciled.response.filter((one) => one === 'answered').length]).toEqual([21, 21]);
  });
});
