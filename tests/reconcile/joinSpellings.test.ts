import { describe, expect, it } from 'vitest';

import { applyStep } from '../../src/domain/steps/applyStep';
import { buildOrganisation } from '../../src/domain/steps/buildOrganisation';
import { invertStep } from '../../src/domain/steps/invertStep';
import { makePerson } from '../../src/domain/makePerson';
import type { Person } from '../../src/domain/Person';
import { POSITIONS } from '../../src/domain/Position';
import type { Study } from '../../src/domain/Study';
import { joinSpellings } from '../../src/reconcile/joinSpellings';
import { reconcile } from '../../src/reconcile/reconcile';
import { cook } from '../laws/arbitraryStudy';
import { sayIssue } from '../../src/words/sayIssue';

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
