import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import samples from '../../data/samples.json' with { type: 'json' };
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import type { Person } from '../../src/domain/Person';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { measureLens } from '../../src/pipeline/measureLens';
import { foldName } from '../../src/domain/foldName';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { judgeInFull } from '../fixtures/judgeInFull';
import { makeSampleStudy, readData } from '../fixtures/sampleStudy';
import { readFixture } from '../fixtures/readFixture';

const judge = (id: string) => {
  const study = makeSampleStudy(id);
  const reconciled = reconcile(study, null);
  return { study, reconciled, analysis: judgeInFull(study, study.isolationRule, reconciled) };
};
const linesOf = (text: string): readonly string[] => text.trim().split(/\r?\n/);
const textOf = (path: string): string => new TextDecoder().decode(readData(path));
const attributeOf = ({ attributes }: Pick<Person, 'attributes'>, wanted: string): string => attributes.find(({ name }) => name === wanted)?.value ?? '';

describe('samples.json', () => {
  it.each(samples)('names the files of $id, says what it is, and has a README', (sample) => {
    for (const file of [sample.people, sample.contacts, sample.instrument, `${sample.id}/README.md`]) expect(existsSync(resolve(import.meta.dirname, '../../data', file))).toBe(true);
    expect(sample.notice).not.toBe('');
    expect(sample.description).not.toBe('');
  });
});

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

  it('has the grades that ch. 3 counts', () => {
    const count = (...grades: readonly string[]): number => answered.filter(({ grade }) => grades.includes(grade)).length;
    expect([count('7'), count('8a', '8b', '8c', '8d'), count('9'), count('consultant scale')]).toEqual([1, 58, 4, 5]);
  });

  it.each([
    ['Acute', 5, 5],
    ['Care', 12, 0],
    ['Specialist', 5, 3],
  ])('has the general managers with a clinical past of Table 5.1, and those of the graduate scheme, in %s', (organisation, hybrid, scheme) => {
    expect(count({ organisation, group: 'general', hybrid: true })).toBe(hybrid);
    expect(answered.filter((person) => person.organisation === organisation && person.programme === 'GMTS')).toHaveLength(scheme);
  });

  it('gives nobody a life that cannot be', () => {
    const oldest: Readonly<Record<string, number>> = { '18-30': 30, '30-40': 40, '40-50': 50, '50-60': 60, '60+': 70 };
    for (const { ageBand, yearsInPost, yearsInOrganisation, yearsInService } of answered) {
      expect(yearsInPost).toBeGreaterThan(0);
      expect(yearsInPost).toBeLessThanOrEqual(yearsInOrganisation ?? NaN);
      expect(yearsInOrganisation).toBeLessThanOrEqual(yearsInService ?? NaN);
      expect((oldest[ageBand] ?? NaN) - (yearsInService ?? NaN)).toBeGreaterThanOrEqual(16);
    }
  });

  it('has no two people of one name, on the roster or off it', () => {
    const { people, managers } = reconciled;
    const names = people.slice(0, managers).map(({ name }) => foldName(name));
    expect(new Set(names).size).toBe(92);
    for (const { name } of people.slice(managers)) expect(names).not.toContain(foldName(name));
  });

  it('has lines of management that end at the top', () => {
    const managerOf = new Map(study.people.map(({ id, lineManager }) => [id, lineManager]));
    for (const { id } of study.people) {
      let above = id;
      for (let step = 0; step < 10 && above !== ''; step += 1) above = managerOf.get(above) ?? 'missing';
      expect(above).toBe('');
    }
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
    expect(share('general')).toBeLessThan(0.45);
    expect(of('general')?.noWiderNetwork).toBeGreaterThan(0);
    expect(of('general')?.fewContacts).toBeGreaterThan(0);
    expect(analysis.all.probably + analysis.all.possibly).toBeGreaterThan(0);
    expect(analysis.verdicts.some(({ perceived }) => perceived === 'perceived_only')).toBe(true);
  });

  it('leans as ch. 7 and 8 tell of groups and trusts', () => {
    const rows = Array.from({ length: study.nominations.length }, (_, row) => nominationAt(study.nominations, row)).filter(({ activity }) => activity !== 'lapsed');
    type Row = (typeof rows)[number];
    const mean = (is: Partial<Person>, counts: (row: Row) => boolean): number => {
      const ids = new Set(answered.filter((person) => Object.entries(is).every(([key, value]) => person[key as keyof Person] === value)).map(({ id }) => id));
      return rows.filter((row) => ids.has(row.from) && counts(row)).length / ids.size;
    };
    const order = (key: 'group' | 'organisation', names: readonly string[], counts: (row: Row) => boolean): void => {
      const means = names.map((name) => mean({ [key]: name }, counts));
      means.slice(1).forEach((less, at) => {
        expect(means[at]).toBeGreaterThan(less);
      });
    };
    const any = (): boolean => true;
    const isOutside = ({ position }: Row): boolean => position === 'external';
    // Findings F1, F9, F18, F19 and F24.
    order('group', ['functional', 'clinical', 'general'], ({ types }) => types.includes('Professional') || types.includes('Functional Specialist'));
    order('group', ['functional', 'clinical', 'general'], isOutside);
    order('organisation', ['Care', 'Specialist', 'Acute'], isOutside);
    order('organisation', ['Care', 'Specialist', 'Acute'], any);
    order('organisation', ['Care', 'Specialist', 'Acute'], ({ motives }) => motives.some((motive) => motive.startsWith('support')));
    // General managers lean on day-to-day work: a share, as they name fewer (F6).
    const share = (group: string): number => mean({ group }, ({ types }) => types.includes('Operational/Clinical')) / mean({ group }, any);
    expect(share('general')).toBeGreaterThan(share('clinical'));
    expect(share('clinical')).toBeGreaterThan(share('functional'));
  });

  it('has about as many reports answered by a report as such studies have', () => {
    const { network } = finish(measureLens(reconciled, WHOLE_NETWORK, 'all'));
    const reciprocity = network.find(({ id }) => id === 'reciprocity')?.value;
    expect(reciprocity).toBeGreaterThan(0.35);
    expect(reciprocity).toBeLessThan(0.5);
  });

  it('uses every network type and motive of the book, and adds none', () => {
    const used = (lists: readonly (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat());
    const types = bookCodebook.networkTypes.map(({ id }) => id);
    expect(types.filter((type) => !used(study.nominations.lists).has(type))).toEqual([]);
    expect(study.codebook.networkTypes).toHaveLength(15);
    expect(study.codebook.motives).toHaveLength(4);
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
  });

  // Counted by hand in the coding of the quotations.
  it('are 57 managers and 75 relations, five of which were refused or never began', () => {
    const { people, nominations } = judge('book-cases').study;
    expect(people).toHaveLength(57);
    expect(nominations.length).toBe(75);
    expect(linesOf(textOf('book-cases/contacts.csv')).filter((line) => line.includes(',absent,'))).toHaveLength(5);
  });

  it('point to no line of a text that is not here', () => {
    for (const file of ['managers', 'contacts']) expect(textOf(`book-cases/${file}.csv`)).not.toMatch(/\blines? \d|seed_line/);
  });
});

describe('Krackhardt’s high-tech firm', () => {
  it('has the published reports', () => {
    expect(linesOf(textOf('krackhardt/contacts.csv')).slice(1)).toEqual(linesOf(readFixture('real/krackhardt/ties.csv')).slice(1));
  });

  it('has the published people, in words', () => {
    const words: Readonly<Record<string, string>> = { 1: 'CEO', 2: 'vice president', 3: 'manager' };
    const published = linesOf(readFixture('real/krackhardt/people.csv')).slice(1).map((line) => line.split(','));
    const { people } = judge('krackhardt').study;
    const given = people.map((person) => [person.id, attributeOf(person, 'age'), attributeOf(person, 'tenure'), attributeOf(person, 'level'), person.organisation, person.role]);
    expect(given).toEqual(published.map(([id, age, tenure, level = '', department = '']) => [id, age, tenure, level, department === '0' ? '' : `Department ${department}`, words[level]]));
  });

  it('has 21 managers who all answered', () => {
    const { reconciled } = judge('krackhardt');
    expect([reconciled.managers, reconciled.response.filter((one) => one === 'answered').length]).toEqual([21, 21]);
  });
});
