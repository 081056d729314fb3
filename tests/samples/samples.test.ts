import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import samples from '../../data/samples.json' with { type: 'json' };
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { ABSENT } from '../../src/domain/Activity';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import type { Nomination } from '../../src/domain/nominations/Nominations';
import type { Person } from '../../src/domain/Person';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import type { VerdictSummary } from '../../src/domain/results/Verdict';
import { isExternalTie } from '../../src/measures/own/isExternalTie';
import { compareFurther, FURTHER } from '../../src/pipeline/compareFurther';
import { compareStudy, planComparison } from '../../src/pipeline/compareStudy';
import { measureLens } from '../../src/pipeline/measureLens';
import { foldName } from '../../src/domain/foldName';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { writeHeadline } from '../../src/words/isolation/writeHeadline';
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
const attributeOf = ({ attributes }: Pick<Person, 'attributes'>, wanted: string): string =>
  attributes.find(({ name }) => name === wanted)?.value ?? '';

describe('samples.json', () => {
  it.each(samples)('names the files of $id, says what it is, and has a README', (sample) => {
    for (const file of [sample.people, sample.contacts, sample.instrument, `${sample.id}/README.md`])
      expect(existsSync(resolve(import.meta.dirname, '../../data', file))).toBe(true);
    expect(sample.notice).not.toBe('');
    expect(sample.description).not.toBe('');
  });
});

describe('Three trusts', () => {
  const { study, reconciled, analysis } = judge('three-trusts');
  const roster = study.people.filter(({ kind }) => kind === 'manager');
  const answered = roster.filter(({ responded }) => responded === 'yes');
  const rows = Array.from({ length: study.nominations.length }, (_, row) => nominationAt(study.nominations, row));
  const isTie = ({ activity }: Pick<Nomination, 'activity'>): boolean => activity !== 'lapsed' && activity !== 'absent';
  const count = (is: Partial<Person>, among: readonly Person[] = answered): number =>
    among.filter((person) => Object.entries(is).every(([key, value]) => person[key as keyof Person] === value)).length;

  // Tables 3.2 to 3.5 of Bresnen et al. (2017), ch. 3.
  it.each([
    ['Acute', { clinical: 5, functional: 7, general: 8 }, 4],
    ['Care', { clinical: 7, functional: 6, general: 12 }, 10],
    ['Specialist', { clinical: 6, functional: 8, general: 9 }, 10],
  ])('has the managers of Table 3.2 in %s', (organisation, groups, silent) => {
    for (const [group, managers] of Object.entries(groups)) expect(count({ organisation, group })).toBe(managers);
    expect(roster.filter((person) => person.organisation === organisation && person.responded !== 'yes')).toHaveLength(silent);
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
    const mean = (key: 'yearsInPost' | 'yearsInOrganisation' | 'yearsInService'): number =>
      here.reduce((sum, person) => sum + (person[key] ?? NaN), 0) / here.length;
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
  ])(
    'has the general managers with a clinical past of Table 5.1, and those of the graduate scheme, in %s',
    (organisation, hybrid, scheme) => {
      expect(count({ organisation, group: 'general', hybrid: true })).toBe(hybrid);
      expect(count({ organisation, programme: 'GMTS' })).toBe(scheme);
    },
  );

  it('has the clinical backgrounds of Table 5.1', () => {
    const of = (...backgrounds: readonly string[]): number => answered.filter(({ background }) => backgrounds.includes(background)).length;
    // Allied health professions together, as the table has them.
    expect([
      of('nurse'),
      of('doctor'),
      of('scientist'),
      of('physiotherapist', 'occupational therapist', 'radiographer'),
      of('social worker'),
      of('none'),
    ]).toEqual([23, 5, 5, 7, 2, 26]);
    expect(
      answered.filter(({ group, background }) => group === 'general' && background !== 'none').every(({ hybrid }) => hybrid === true),
    ).toBe(true);
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

  // By construction: scripts/samples/castParts.mjs gives nine general managers and one clinical a part that looks inside only, and two
  // hardly anybody.
  it('shows what chapter 7 tells, in moderation', () => {
    const of = (id: string): VerdictSummary => analysis.byGroup.find((group) => group.id === id)!.summary;
    expect([of('general').noWiderNetwork, of('general').fewContacts, of('clinical').isolated, of('functional').isolated]).toEqual([
      9, 2, 1, 0,
    ]);
    for (const group of ['general', 'clinical', 'functional']) expect(of(group).probably + of(group).possibly, group).toBeGreaterThan(0);
    expect(analysis.verdicts.some(({ perceived }) => perceived === 'perceived_only')).toBe(true);
    expect(analysis.examined).toEqual({ few: true, wider: true, networks: true, motives: true, peers: 'post' });
  });

  const indexOf = (name: string): number => reconciled.people.findIndex((person) => person.name === name);
  const verdictOn = (name: string) => analysis.verdicts[indexOf(name)]!;
  const rowsOf = (name: string) => rows.filter(({ from }) => from === reconciled.people[indexOf(name)]!.id);

  // docs/isolation.md, 2: seven contacts inside for knowledge, some of them for support, all of these of the own unit; nobody outside.
  it.each(['Ben Umeh', 'Xenia Yildiz'])('finds %s, who has colleagues for knowledge and support and nothing beyond them', (name) => {
    const { label, kind, indicators, contacts, reach } = verdictOn(name);
    expect([label, kind]).toEqual(['isolated', 'no_wider_network']);
    expect(indicators).toMatchObject({ S6: false, F1: false, F2: false, R4: true, R5: true, R6: true });
    expect([reach.knowledge, reach.support]).toEqual(['organisation', 'unit']);
    const own = rowsOf(name);
    expect(own.filter(({ activity }) => activity === 'active')).toHaveLength(7);
    expect(contacts.length).toBeGreaterThanOrEqual(7);
    expect(own.filter(({ activity, to }) => activity === 'lapsed' && to.startsWith('Learning set'))).toHaveLength(1);
  });

  it('lets the flatmate of Moira Brierley change how far support reaches, and nothing else', () => {
    const withOne = verdictOn('Moira Brierley');
    const at = rows.findIndex(({ from, to }) => from === reconciled.people[indexOf('Moira Brierley')]!.id && to === 'an old flatmate');
    expect(rows[at]).toMatchObject({ types: ['Personal'], motives: ['support'], position: 'external', activity: 'active' });
    const activity = study.nominations.activity.slice();
    activity[at] = ABSENT;
    const alone = { ...study, nominations: { ...study.nominations, activity } };
    const without = judgeInFull(alone, study.isolationRule).verdicts[indexOf('Moira Brierley')]!;
    expect(without.indicators).toEqual({ ...withOne.indicators, R5: true });
    expect(withOne.indicators).toMatchObject({ R1: true, R4: true, R5: false });
    expect(without.reach).toEqual({ ...withOne.reach, support: 'unit' });
    expect(withOne.reach.support).toBe('outside');
    for (const { label, kind, severity } of [withOne, without])
      expect([label, kind, severity]).toEqual(['isolated', 'no_wider_network', { fav: 2, obs: 2, unfav: 2 }]);
  });

  it('carries isolation in one post, with its four causes, and has other posts that are mostly well', () => {
    const [first, ...others] = analysis.posts;
    expect(first).toMatchObject({
      post: 'service management',
      n: 23,
      answered: 17,
      fewContacts: 2,
      noWiderNetwork: 6,
      marks: ['pressed', 'likePost', 'route', 'network'],
    });
    expect(analysis.posts.filter(({ post, answered }) => post !== null && answered >= 5).length).toBeGreaterThanOrEqual(8);
    for (const { post, marks, fewContacts, noWiderNetwork } of others) {
      expect(marks.length, post ?? 'other posts').toBeLessThanOrEqual(1);
      expect(fewContacts + noWiderNetwork, post ?? 'other posts').toBeLessThanOrEqual(2);
    }
  });

  // Ch. 7: of 68, almost half named support, fewer than a third career, 11 influence; women support, men career or influence twice as
  // often.
  it('has motives near to the counts of the book', () => {
    const naming = (...motives: readonly string[]): readonly Person[] => {
      const ids = new Set(
        rows
          .filter((row) => isTie(row) && row.motives.some((motive) => motives.includes(motive.split('-')[0] ?? '')))
          .map(({ from }) => from),
      );
      return answered.filter(({ id }) => ids.has(id));
    };
    const share = (key: 'gender' | 'organisation', id: string, ...motives: readonly string[]): number =>
      count({ [key]: id }, naming(...motives)) / count({ [key]: id });
    expect(naming('influence')).toHaveLength(11);
    expect(naming('career').length / 68).toBeLessThan(1 / 3);
    expect(naming('support').length / 68).toBeGreaterThan(0.4);
    expect(naming('support').length / 68).toBeLessThan(0.5);
    expect(share('gender', 'female', 'support')).toBeGreaterThan(share('gender', 'male', 'support'));
    const twice = share('gender', 'male', 'career', 'influence') / share('gender', 'female', 'career', 'influence');
    expect(twice).toBeGreaterThan(1.7);
    expect(twice).toBeLessThan(2.5);
    for (const trust of ['Acute', 'Specialist'])
      expect(share('organisation', 'Care', 'support')).toBeGreaterThan(share('organisation', trust, 'support'));
    // A tenth is enough for silence about support to count (docs/isolation.md, 2): no trust hardly speaks of it.
    for (const trust of ['Acute', 'Care', 'Specialist']) expect(share('organisation', trust, 'support')).toBeGreaterThan(0.1);
    expect(analysis.hardlySpokenOf).toEqual([]);
  });

  it('has barriers as the groups of ch. 7 name them: time most by general managers, competition by general and functional ones, hardly at Specialist', () => {
    const naming = (barrier: string): readonly Person[] =>
      answered.filter(({ id, barriers }) => barriers.includes(barrier) || rows.some((row) => row.from === id && row.barrier === barrier));
    const share = (barrier: string, is: Partial<Person>): number => count(is, naming(barrier)) / count(is);
    for (const group of ['functional', 'clinical'])
      expect(share('time-pressure', { group: 'general' })).toBeGreaterThan(share('time-pressure', { group }));
    for (const group of ['functional', 'general'])
      expect(share('competitive-tension', { group })).toBeGreaterThan(share('competitive-tension', { group: 'clinical' }));
    for (const organisation of ['Acute', 'Care'])
      expect(share('competitive-tension', { organisation })).toBeGreaterThan(share('competitive-tension', { organisation: 'Specialist' }));
    const most = ['competitive-tension', 'reorganisation', 'authenticity', 'silos'].map((barrier) => naming(barrier).length);
    expect(Math.max(...most)).toBeLessThan(naming('time-pressure').length);
  });

  it('has more who lack a network than feel isolated, general managers above all', () => {
    const rating = (key: 'lacksNetworks' | 'perceivedIsolation', group: string): number =>
      answered.filter((person) => person.group === group && (person[key] ?? 0) >= 4).length;
    expect(rating('lacksNetworks', 'general')).toBeGreaterThan(rating('perceivedIsolation', 'general'));
    for (const group of ['functional', 'clinical'])
      expect(rating('lacksNetworks', 'general') / 29).toBeGreaterThan(rating('lacksNetworks', group) / count({ group }));
  });

  it('has ties that were refused or never began, between trusts that compete', () => {
    const absent = rows.flatMap((row, at) => (row.activity === 'absent' ? [at] : []));
    expect(absent.length).toBeGreaterThan(3);
    for (const at of absent) {
      const [from, to] = [reconciled.people[reconciled.from[at]!]!, reconciled.people[reconciled.to[at]!]!];
      expect([from.organisation, to.organisation].toSorted()).toEqual(['Acute', 'Care']);
      expect(rows[at]!.barrier).toBe('competitive-tension');
    }
  });

  it('has mentors outside and inside, and mentoring both ways', () => {
    const mentors = rows.flatMap((row, at) =>
      row.types.includes('Mentor') && isTie(row) ? [{ ...row, isInside: reconciled.to[at]! < reconciled.managers }] : [],
    );
    const of = (mentoring: string, isInside: boolean): number =>
      mentors.filter((row) => row.mentoring === mentoring && row.isInside === isInside).length;
    for (const found of [of('received', true), of('received', false), of('given', true), of('mutual', false)])
      expect(found).toBeGreaterThan(0);
    expect(of('received', false)).toBeGreaterThan(of('received', true));
  });

  it('has a register of networks that says what members leave blank, and whose closed sets have no members left', () => {
    const { people, to, reports } = reconciled;
    const networks = study.people.filter(({ kind }) => kind === 'collectivity');
    expect(networks).toHaveLength(21);
    expect(new Set(networks.map(({ network }) => network?.status))).toEqual(new Set(['live', 'dormant', 'closed']));
    expect(new Set(networks.map(({ network }) => network?.position))).toEqual(new Set(['external', 'internal', 'across']));
    const memberships = rows.flatMap((row, at) => (people[to[at]!]?.network == null ? [] : [{ row, network: people[to[at]!]!.network! }]));
    // Every group and body that anybody names is one of the register.
    expect(memberships).toHaveLength(rows.filter(({ contactKind }) => contactKind !== 'person').length);
    expect(memberships.every(({ row }) => row.types.length === 0 && row.position === 'untold')).toBe(true);
    const reported = new Set(reports.to);
    for (const [index, { network }] of people.entries()) if (network?.status === 'closed') expect(reported.has(index)).toBe(false);
    expect(memberships.some(({ row, network }) => network.status === 'closed' && row.activity === 'latent')).toBe(true);
    expect(memberships.some(({ network }) => network.status === 'dormant')).toBe(true);
  });

  it('has pairs of units that nobody reaches across, in Acute and in Care', () => {
    const { people, managers, reports } = reconciled;
    const met = new Set(
      Array.from({ length: reports.length }, (_, report) =>
        [people[reports.from[report]!]!.unit, people[reports.to[report]!]!.unit].toSorted().join(' and '),
      ),
    );
    expect(people.slice(0, managers).every(({ unit }) => unit !== '')).toBe(true);
    for (const pair of ['Diagnostics and therapies and Medicine', 'Coast locality and North locality'])
      expect(met.has(pair), pair).toBe(false);
    for (const pair of ['Medicine and Surgery', 'Coast locality and South locality']) expect(met.has(pair), pair).toBe(true);
  });

  it('leans as ch. 7 and 8 tell of groups and trusts', () => {
    const { reports, people } = reconciled;
    const found = Array.from({ length: reports.length }, (_, report) => ({
      from: people[reports.from[report]!]!.id,
      types: reports.lists[reports.types[report]!]!,
      motives: reports.lists[reports.motives[report]!]!,
      isOutside: isExternalTie(reconciled, report) === true,
    }));
    type Found = (typeof found)[number];
    const mean = (is: Partial<Person>, counts: (one: Found) => boolean): number => {
      const ids = new Set(
        answered.filter((person) => Object.entries(is).every(([key, value]) => person[key as keyof Person] === value)).map(({ id }) => id),
      );
      return found.filter((one) => ids.has(one.from) && counts(one)).length / ids.size;
    };
    const order = (key: 'group' | 'organisation', names: readonly string[], counts: (one: Found) => boolean): void => {
      const means = names.map((name) => mean({ [key]: name }, counts));
      means.slice(1).forEach((less, at) => {
        expect(means[at]).toBeGreaterThan(less);
      });
    };
    const any = (): boolean => true;
    const isOutside = (one: Found): boolean => one.isOutside;
    // Findings F1, F9, F18, F19 and F24; of F19 the book says that Acute has fewest.
    order(
      'group',
      ['functional', 'clinical', 'general'],
      ({ types }) => types.includes('Professional') || types.includes('Functional Specialist'),
    );
    order('group', ['functional', 'clinical', 'general'], isOutside);
    order('organisation', ['Care', 'Specialist', 'Acute'], isOutside);
    for (const more of ['Care', 'Specialist']) order('organisation', [more, 'Acute'], any);
    order('organisation', ['Care', 'Specialist', 'Acute'], ({ motives }) => motives.includes('support'));
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
    expect(
      offRoster.some(({ kind, organisation }) => kind === 'outside_person' && ['Acute', 'Care', 'Specialist'].includes(organisation)),
    ).toBe(true);
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
  const { study, reconciled, analysis } = judge('book-cases');

  it('let nothing be said about anybody, so that nobody is called connected', () => {
    expect(analysis.verdicts.map(({ label }) => label).filter((label) => label !== 'cannot_say')).toEqual([]);
  });

  it('have no p and no interval anywhere', () => {
    const { outcomes } = finish(compareStudy(study, reconciled, { permutations: 19 }));
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.flatMap(({ tests }) => tests)).toEqual([]);
    const plan = { ...planComparison(study, reconciled, { permutations: 19 }), robustnessOf: 'degree', runs: 1, rounds: null, offered: '' };
    const whole = FURTHER.filter((part) => part !== 'robustness').map((part) => finish(compareFurther(study, reconciled, plan, part)));
    expect([...JSON.stringify(whole).matchAll(/"(?:p|q)":(?!null)[^,}]+/g)].map(([text]) => text)).toEqual([]);
  });

  it('keep what was refused or never began apart: five rows that say so and make no tie', () => {
    const absent = Array.from({ length: study.nominations.length }, (_, row) => row).filter(
      (row) => nominationAt(study.nominations, row).activity === 'absent',
    );
    expect(absent.map((row) => nominationAt(study.nominations, row).from).toSorted()).toEqual(['M13', 'M15', 'M24', 'M25', 'M31']);
    for (const row of absent) expect(nominationAt(study.nominations, row).barrier).not.toBe('');
    const behind = new Set(reconciled.reports.nominations);
    expect(absent.filter((row) => behind.has(row))).toEqual([]);
  });

  // Counted by hand in the coding of the quotations.
  it('are 57 managers and 75 relations, five of which were refused or never began', () => {
    const { people, nominations } = study;
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
    const published = linesOf(readFixture('real/krackhardt/people.csv'))
      .slice(1)
      .map((line) => line.split(','));
    const { people } = judge('krackhardt').study;
    const given = people.map((person) => [
      person.id,
      attributeOf(person, 'age'),
      attributeOf(person, 'tenure'),
      attributeOf(person, 'level'),
      person.organisation,
      person.role,
    ]);
    expect(given).toEqual(
      published.map(([id, age, tenure, level = '', department = '']) => [
        id,
        age,
        tenure,
        level,
        department === '0' ? '' : `Department ${department}`,
        words[level],
      ]),
    );
  });

  it('is judged by the number of contacts alone, and the headline says so', () => {
    const { study, reconciled, analysis } = judge('krackhardt');
    // Each of the 21 has more than two contacts in the published tables, and nothing else was asked that could be a lack.
    expect(analysis.examined).toMatchObject({ wider: false, networks: false, motives: false });
    expect(analysis.verdicts.map(({ label }) => label)).toEqual(Array.from({ length: 21 }, () => 'not_isolated'));
    // Advice, friendship and lines: no route, barrier or network was asked.
    for (const { pressed, route, network } of analysis.posts) expect([pressed, route, network]).toEqual([null, null, null]);
    const { headline, qualification } = writeHeadline(analysis, reconciled, study.codebook);
    expect(headline).toBe('None of the 21 managers who answered is isolated');
    expect(qualification).toContain('Judged by the number of contacts alone: what contacts are for was not asked.');
  });

  it('has 21 managers who all answered', () => {
    const { reconciled } = judge('krackhardt');
    expect([reconciled.managers, reconciled.response.filter((one) => one === 'answered').length]).toEqual([21, 21]);
  });
});
