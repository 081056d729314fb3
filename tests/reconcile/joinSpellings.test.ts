import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildSpelling } from '../../src/domain/steps/buildSpelling';
import { buildOrganisation } from '../../src/domain/steps/buildOrganisation';
import { invertStep } from '../../src/domain/steps/invertStep';
import { makePerson } from '../../src/domain/makePerson';
import type { Person } from '../../src/domain/Person';
import { POSITIONS } from '../../src/domain/Position';
import type { Study } from '../../src/domain/Study';
import { joinSpellings, listMayBeOne } from '../../src/reconcile/joinSpellings';
import { reconcile } from '../../src/reconcile/reconcile';
import { cook } from '../laws/arbitraryStudy';
import { sayIssue } from '../../src/words/issues/sayIssue';
import { sayIssueWithOption } from '../../src/words/issues/sayIssueWithOption';

const people = (field: 'organisation' | 'grade', ...written: readonly string[]): readonly Person[] =>
  written.map((value, index) => makePerson({ id: `p${index}`, kind: 'manager', [field]: value }));

describe('joinSpellings', () => {
  it('takes what differs by case, spaces, signs and Unicode form for one, as it is written most often, and says so', () => {
    const given = people('organisation', 'NORTH', 'North', 'North', 'north ', 'Côte', 'Co\u0302te', 'South', '');
    const { people: joined, issues } = joinSpellings(given, 'people.csv');
    expect(joined.map(({ organisation }) => organisation)).toEqual(['North', 'North', 'North', 'North', 'Côte', 'Côte', 'South', '']);
    expect(issues.map(({ code, severity, column, file }) => [code, severity, column, file])).toEqual([
      ['spellings-joined', 'info', 'organisation', 'people.csv'],
    ]);
    expect(sayIssue(issues[0]!)).toContain(
      '“North” (2) is also written “NORTH” (1) and “north ” (1); “Côte” (1) is also written “Co\u0302te” (1).',
    );
    expect(joined[1]).toBe(given[1]);
  });

  it('makes nothing of signs alone: they name no organisation', () => {
    const given = people('organisation', '–', '?', '?', 'North');
    expect(joinSpellings(given, '')).toEqual({ people: given, issues: [] });
    expect(listMayBeOne(given, 'organisation')).toEqual([]);
  });

  it('joins a single spelling, too', () => {
    const { people: joined, issues } = joinSpellings(people('organisation', 'North', 'North', 'NORTH'), '');
    expect(joined.map(({ organisation }) => organisation)).toEqual(['North', 'North', 'North']);
    expect(issues.map(({ code }) => code)).toEqual(['spellings-joined']);
  });

  it('asks once about what differs by NHS, FT and Trust, and keeps it apart', () => {
    const given = people(
      'organisation',
      'North',
      'North',
      'NORTH NHS',
      'North NHS FT',
      'North NHS Foundation Trust',
      'North Trust',
      'Northern',
    );
    const { people: joined, issues } = joinSpellings(given, '');
    expect(joined).toBe(given);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['may-be-one', 'warning']]);
    expect(sayIssue(issues[0]!)).toContain(
      '“North” (2), “NORTH NHS” (1), “North NHS FT” (1), “North NHS Foundation Trust” (1) and “North Trust” (1) may be one organisation.',
    );
  });

  it('asks about bands, and about accents; never about another number', () => {
    expect(joinSpellings(people('grade', 'Band 8a', '8A', '8b', 'Band 9'), '').issues.map((issue) => sayIssue(issue).slice(0, 43))).toEqual(
      ['“Band 8a” (1) and “8A” (1) may be one grade'],
    );
    expect(joinSpellings(people('organisation', 'Hòa', 'Hoa'), '').issues).toMatchObject([{ code: 'may-be-one' }]);
  });

  it.each([
    ['Gen Mgr', 'General'],
    ['General managers', 'General'],
    ['Generals', 'General'],
    ['clin.', 'Clinical'],
    ['Functional management', 'Functional'],
  ])('asks whether the managerial group “%s” is “%s”, although nobody else has that', (written, label) => {
    const groups = [...bookCodebook.groups, { id: written, label: written, definition: '', chapter: '' }];
    const given = [makePerson({ id: 'a', kind: 'manager', group: written })];
    const { people: joined, issues } = joinSpellings(given, 'people.csv', groups);
    expect(joined).toBe(given);
    expect(issues.map((issue) => [issue.code, issue.severity, sayIssueWithOption(issue)])).toEqual([
      [
        'may-be-one',
        'warning',
        `“${written}” (1) and “${label}” (0) may be one managerial group. Until this is clear they stay apart. If they are one, join them on the page Study. (--join-group NAME joins them.)`,
      ],
    ]);
  });

  it.each(['Ward clerks', 'General practice', 'Corporate', 'Managers'])('does not ask about the managerial group “%s”', (written) => {
    const groups = [...bookCodebook.groups, { id: written, label: written, definition: '', chapter: '' }];
    expect(joinSpellings([makePerson({ id: 'a', kind: 'manager', group: written })], '', groups).issues).toEqual([]);
  });

  it('takes five ways to write a band for one question', () => {
    const { issues } = joinSpellings(people('grade', 'Band 8a', '8A', 'band8a', 'AfC Band 8 a', '8-A', '8b'), '');
    expect(issues.map(({ code, column }) => [code, column])).toEqual([['may-be-one', 'grade']]);
    expect(sayIssue(issues[0]!)).toContain('“Band 8a” (1), “8A” (1), “band8a” (1), “AfC Band 8 a” (1) and “8-A” (1) may be one grade');
  });

  it('says nothing where everything is written in one way', () => {
    const given = people('organisation', 'North', 'South', 'NHS Trust', '—', '');
    expect(joinSpellings(given, '')).toEqual({ people: given, issues: [] });
  });
});

it('is answered by joining: people, contacts and the list are written in one way, nothing is asked any more, and it can be taken back', () => {
  const study = cook({
    people: people('organisation', 'North', 'north NHS FT', 'South'),
    rows: [
      { from: 'p0', to: 'Zoë Quill', contactOrganisation: 'North Trust' },
      { from: 'p0', to: 'p2' },
      { from: 'p0', to: 'p1' },
    ],
    study: { organisations: [{ id: 'South', competesWith: ['north NHS FT'] }] },
  });
  const codes = (one: Study) => reconcile(one, null).issues.map(({ code }) => code);
  expect(codes(study)).toContain('may-be-one');
  // Neither inside nor outside, until it is known.
  expect([...reconcile(study, null).reports.position].map((code) => POSITIONS[code])).toEqual(['untold', 'external', 'untold']);
  const step = buildOrganisation.join(study, 'North');
  const joined = applyStep(study, step);
  expect(joined.people.map(({ organisation }) => organisation)).toEqual(['North', 'North', 'South']);
  expect(joined.organisations).toEqual([{ id: 'South', competesWith: ['North'] }]);
  expect(codes(joined)).not.toContain('may-be-one');
  const { reports, people: named } = reconcile(joined, null);
  expect(
    [...reports.to].map((contact, at) => `${named[contact]?.name ?? ''} ${POSITIONS[reports.position[at] ?? 0] ?? ''}`).sort(),
  ).toEqual(['Zoë Quill internal', 'p1 internal', 'p2 external']);
  expect(applyStep(joined, invertStep(step)).people).toEqual(study.people);
});

it.each([
  ['group', ['general', 'Gen Mgr', 'clinical'], 'General', ['general', 'general', 'clinical']],
  ['grade', ['Band 8a', '8A', '8b'], 'Band 8a', ['Band 8a', 'Band 8a', '8b']],
] as const)('a %s is answered in the same way', (field, written, spelling, wanted) => {
  const given = written.map((value, index) => makePerson({ id: `p${index}`, kind: 'manager', [field]: value }));
  const study = cook({ people: given, rows: [{ from: 'p0', to: 'p1' }], study: {} });
  const asks = (one: Study) => reconcile(one, null).issues.filter(({ code }) => code === 'may-be-one').length;
  expect(asks(study)).toBe(1);
  const step = buildSpelling.join(study, field, spelling);
  const joined = applyStep(study, step);
  expect(joined.people.map((person) => person[field])).toEqual(wanted);
  expect(asks(joined)).toBe(0);
  expect(applyStep(joined, invertStep(step)).people).toEqual(study.people);
});

it('says it of the file of people, whatever other files there are', () => {
  const source = (file: string, holds: 'people' | 'contacts') => ({
    file,
    holds,
    sha256: '',
    rows: 0,
    taken: 0,
    understood: '',
    columns: [],
  });
  const study = cook({
    people: people('organisation', 'North', 'North', 'NORTH'),
    rows: [],
    study: { sources: [source('ties.csv', 'contacts'), source('staff.csv', 'people')] },
  });
  expect(reconcile(study, null).issues.find(({ code }) => code === 'spellings-joined')?.file).toBe('staff.csv');
});

it('lists those that may be one, the most frequent first, of every field; of groups with those of the codebook that nobody has', () => {
  const names = (...args: Parameters<typeof listMayBeOne>) =>
    listMayBeOne(...args).map((group) => group.map((one) => `${one.written} ${one.people}`));
  expect(names(people('organisation', 'North NHS', 'North', 'North', 'South'), 'organisation')).toEqual([['North 2', 'North NHS 1']]);
  expect(names(people('organisation', 'North', 'South'), 'organisation')).toEqual([]);
  const group = (id: string, label: string, definition = 'of the codebook') => ({ id, label, definition, chapter: '' });
  const managers = ['general', 'Gen Mgr'].map((one, at) => makePerson({ id: `p${at}`, kind: 'manager', group: one }));
  const ofBook = group('general', 'General managers');
  // One that nobody has is offered where the codebook defines it, and not where a file has added it.
  const alike = names(managers.slice(1), 'group', [group('x', 'gen mgr')]);
  expect(alike).toEqual([['Gen Mgr 1', 'gen mgr 0']]);
  expect(names(managers.slice(1), 'group', [group('x', 'gen mgr', '')])).toEqual([]);
  expect(names([], 'group', [ofBook, group('y', 'general managers')])).toEqual([]);
});
