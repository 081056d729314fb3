import { describe, expect, it } from 'vitest';

import { CompareContext } from '../../src/compare/CompareContext';
import { computeObstacles } from '../../src/compare/computeObstacles';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { makePerson } from '../../src/domain/makePerson';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import type { ObstaclePart } from '../../src/domain/results/Obstacles';
import type { Study } from '../../src/domain/Study';
import { reconcile } from '../../src/reconcile/reconcile';
import { selectObstacleHeat } from '../../src/views/compare/selectObstacleHeat';
import { sayObstacles, sayRivals, sayUnplaced } from '../../src/words/compare/obstacleWords';
import { cook } from '../laws/arbitraryStudy';

const SERVICE = ['Service manager', 'service manager', 'Operational manager', 'Theatre manager', 'Directorate manager'];
/** Five in the post of service management in Acute and Care, and a matron, who did not answer; somebody without a role. */
const people = [
  ...SERVICE.map((role, index) =>
    makePerson({
      id: `s${index}`,
      kind: 'manager',
      role,
      group: 'general',
      organisation: index < 3 ? 'Acute' : 'Care',
      barriers: index < 2 ? ['time-pressure'] : [],
    }),
  ),
  makePerson({ id: 'm', kind: 'manager', role: 'Matron', group: 'clinical', organisation: 'Care', responded: 'no' }),
  makePerson({ id: 'x', kind: 'manager', group: 'clinical', organisation: 'Care', barriers: ['silos', 'weather'] }),
];
const row = (from: string, to: string, more: Partial<NominationRow> = {}): Omit<NominationRow, 'origin'> => ({
  from,
  to,
  activity: 'active',
  ...more,
});
const rows = [
  // Acute and Care: three open, one of them for two motives and strained; two closed, one of them twice over.
  row('s0', 's3', { motives: ['knowledge', 'support'], barrier: 'competitive-tension' }),
  row('s3', 's0', { motives: ['knowledge-active'] }),
  row('s4', 'Ann', { contactOrganisation: 'acute', motives: ['career'] }),
  row('s1', 's4', { activity: 'absent', barrier: 'competitive-tension' }),
  row('s1', 's4', { activity: 'absent', barrier: 'competitive-tension' }),
  row('s2', 's3', { activity: 'absent', barrier: 'time-pressure' }),
  // Within Care; with a contact of no known organisation; with one of another organisation that nobody said competes.
  row('s3', 's4', { barrier: 'competitive-tension' }),
  row('s4', 'Zoe', { activity: 'lapsed', barrier: 'competitive-tension' }),
  row('x', 'Ltd', { contactKind: 'organisation', contactOrganisation: 'Clinics Ltd', barrier: 'competitive-tension' }),
  // Absent, and for another reason.
  row('x', 'Council', { contactKind: 'organisation', contactOrganisation: 'Council', activity: 'absent', barrier: 'silos' }),
];
const make = (study: Partial<Study> = {}): Study =>
  cook({
    people,
    rows,
    study: {
      organisations: [
        { id: 'Care', competesWith: ['Acute'] },
        { id: 'Acute', competesWith: ['Solo'] },
      ],
      ...study,
    },
  });
const find = (study: Study) => computeObstacles(CompareContext.of(study, reconcile(study, null), WHOLE_NETWORK, study.isolationRule));

describe('what stands in the way', () => {
  const found = find(make());
  const { barriers, all, posts, groups, organisations, rivals, unplaced } = found;
  const named = ({ label, managers, of, named: by }: ObstaclePart) => [label, managers, of, ...by.map((one) => one.managers)];

  it('is whatever anybody names, in general or in a row, the most named first', () => {
    // Competition: s0, s1, s3, s4, x. Time: s0, s1 and s2. Silos and weather: x; the codebook does not know the latter.
    expect(barriers).toEqual([
      { barrier: 'competitive-tension', label: 'Competition' },
      { barrier: 'time-pressure', label: 'Time pressure' },
      { barrier: 'silos', label: 'Silos' },
      { barrier: 'weather', label: 'weather' },
    ]);
    expect(named(all)).toEqual(['Everybody', 7, 6, 5, 3, 1, 1]);
    expect(all.named[0]?.share).toBeCloseTo(5 / 6, 10);
  });

  it('is counted by post, group and organisation, of those who answered', () => {
    expect(posts.map(named)).toEqual([
      ['Service management', 5, 5, 4, 3, 0, 0],
      ['Other posts', 1, 0, 0, 0, 0, 0],
      ['Not recorded', 1, 1, 1, 0, 1, 1],
    ]);
    expect(posts[1]?.named[0]?.share).toBeNull();
    expect(groups.map(named)).toEqual([
      ['General', 5, 5, 4, 3, 0, 0],
      ['Clinical', 2, 1, 1, 0, 1, 1],
    ]);
    expect(organisations.map(named)).toEqual([
      ['Acute', 3, 3, 2, 3, 0, 0],
      ['Care', 4, 3, 3, 0, 1, 1],
    ]);
  });

  it('has of each two organisations that compete what is open and what is closed', () => {
    expect(rivals).toEqual([
      {
        organisations: ['Acute', 'Care'],
        isDeclared: true,
        open: 3,
        motives: [
          { motive: 'knowledge', ties: 2 },
          { motive: 'support', ties: 1 },
          { motive: 'career', ties: 1 },
        ],
        strained: 1,
        closed: 2,
        closedByCompetition: 1,
      },
      { organisations: ['Acute', 'Solo'], isDeclared: true, open: 0, motives: [], strained: 0, closed: 0, closedByCompetition: 0 },
      { organisations: ['Care', 'Clinics Ltd'], isDeclared: false, open: 1, motives: [], strained: 1, closed: 0, closedByCompetition: 0 },
    ]);
    expect(unplaced).toBe(2);
  });

  it('is said in sentences', () => {
    expect(sayObstacles(found, all)).toBe('“Competition” is named most: by 5 of 6 managers (83%); then time pressure (3) and silos (1).');
    expect(rivals.map(sayRivals)).toEqual([
      'Acute and Care compete. 3 contacts between them are open (2 for knowledge, 1 for support, 1 for career). 1 of these is held back by competition. 2 contacts were refused, blocked or never began, 1 because of competition.',
      'Acute and Solo compete. No contact between them is open.',
      'Managers of Care or Clinics Ltd name competition between them. You have not set under Study that they compete. 1 contact between them is open. 1 of these is held back by competition.',
    ]);
    expect(
      sayRivals({ organisations: ['A', 'B'], isDeclared: true, open: 1, motives: [], strained: 0, closed: 2, closedByCompetition: 2 }),
    ).toBe('A and B compete. 1 contact between them is open. 2 contacts were refused, blocked or never began because of competition.');
    expect(sayUnplaced(found)).toBe('2 answer rows name competition with a contact whose organisation is the same or not recorded.');
  });

  it('is a table with the share of those of whom it is known', () => {
    const heat = selectObstacleHeat(found, posts);
    expect(heat.columns).toEqual(['Service management (5)', 'Other posts (1)', 'Not recorded (1)', 'Everybody (6)']);
    expect(heat.rows[0]?.cells.map(({ text, shade }) => [text, shade])).toEqual([
      ['4 · 80%', 0.8],
      ['0', null],
      ['1 · 100%', 1],
      ['5 · 83%', 5 / 6],
    ]);
  });

  it('has counts and no shares where silence means nothing', () => {
    const quoted = find(make({ instrument: { absence: 'unknown' } }));
    expect(quoted.all.named.map((one) => [one.managers, one.share])).toEqual([
      [5, null],
      [3, null],
      [1, null],
      [1, null],
    ]);
    expect(sayObstacles(quoted, quoted.all)).toBe('“Competition” is named most: by 5 managers; then time pressure (3) and silos (1).');
  });

  // A refusal without a contact, as in the book: nobody else names the organisation or the person.
  it('counts what is refused to somebody who is nobody of the study', () => {
    const refusals = [
      row('s0', 'Rival Trust', { contactKind: 'organisation', activity: 'absent', barrier: 'competitive-tension' }),
      row('s0', 'Rival Trust', { contactKind: 'organisation', activity: 'absent', barrier: 'competitive-tension' }),
      row('s1', 'Una Peel', { contactOrganisation: 'Rival Trust', activity: 'absent', barrier: 'competitive-tension' }),
      row('s3', 'Bob', { activity: 'absent', barrier: 'competitive-tension' }),
    ];
    const { rivals: found, unplaced: nowhere } = find(cook({ people, rows: refusals, study: {} }));
    expect(found).toMatchObject([{ organisations: ['Acute', 'Rival Trust'], open: 0, closed: 2, closedByCompetition: 2 }]);
    expect(nowhere).toBe(1);
  });

  it('says that barriers were not asked, and still what is open between rivals', () => {
    const study = cook({
      people: people.map((person) => ({ ...person, barriers: [] })),
      rows: rows.map((one) => ({ ...one, barrier: '' })),
      study: { organisations: [{ id: 'Care', competesWith: ['Acute'] }] },
    });
    const bare = find(study);
    expect([bare.asked, bare.barriers, sayObstacles(bare, bare.all)]).toEqual([false, [], 'Barriers were not asked.']);
    expect(bare.rivals).toMatchObject([{ open: 3, strained: 0, closed: 2, closedByCompetition: 0 }]);
  });
});
