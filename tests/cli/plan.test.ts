import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'kith-plan-'));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
const constraints = (name: string, value: unknown): string => write(name, JSON.stringify(value));

interface Planned {
  readonly actions: readonly {
    readonly kind: string;
    readonly people: readonly string[];
    readonly reasons: readonly string[];
    readonly hours: number;
  }[];
  readonly unmatched: readonly { readonly person: string; readonly blockedBy: readonly string[] }[];
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
  readonly hours: { readonly all: number };
  readonly ranges: readonly {
    readonly uptake: number;
    readonly draws: number;
    readonly pathDraws: number;
    readonly low: Readonly<Record<string, number | null>>;
    readonly high: Readonly<Record<string, number | null>>;
  }[];
}

// g1 to g3 are helped; their seniority is 2. p4 and p5 could mentor them; p6 is the line manager of g1; p9 stands too far above.
const PEOPLE = write(
  'people.csv',
  [
    'id,name,group,organisation,seniority,line_manager,responded',
    'g1,G1,general,Acute,2,p6,yes',
    'g2,G2,general,Acute,2,,yes',
    'g3,G3,general,Care,2,,yes',
    'p4,P4,clinical,Care,3,,yes',
    'p5,P5,clinical,Acute,4,,yes',
    'p6,P6,clinical,Acute,3,,yes',
    'p9,P9,clinical,Care,9,,yes',
  ].join('\n'),
);
const CONTACTS = write(
  'contacts.csv',
  'from,to,types,motives,activity\np4,p5,Managerial,knowledge,active\np5,p6,Managerial,support,active\n',
);

function plan(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'scripts/kith.mjs'), 'plan', '--people', PEOPLE, '--contacts', CONTACTS, '--for', 'group=general', ...words],
    { cwd: PROJECT, env: { ...process.env, INIT_CWD: folder }, encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr, json: () => JSON.parse(stdout) as Planned };
}

describe('kith plan', () => {
  it('pairs as many as can be, with reasons, before and after, and the same bytes again', () => {
    const first = plan('--mentors');
    expect(first.status).toBe(0);
    const { actions, unmatched, before, after, hours } = first.json();
    expect(actions.map(({ kind, people }) => [kind, people[0]])).toEqual([
      ['mentor', 'g1'],
      ['mentor', 'g2'],
      ['mentor', 'g3'],
    ]);
    expect(actions.find(({ people }) => people[0] === 'g1')?.people[1]).not.toBe('p6');
    for (const { reasons } of actions) expect(reasons.length).toBeGreaterThan(0);
    expect(unmatched).toEqual([]);
    expect(hours.all).toBe(36);
    for (const key of ['isolated', 'possibly', 'externalTies', 'withoutMentor', 'components', 'fragmentation', 'meanDistance', 'maxLoad'])
      expect([key, typeof before[key], typeof after[key]]).toEqual([key, 'number', 'number']);
    expect((before['withoutMentor'] ?? 0) - (after['withoutMentor'] ?? 0)).toBe(3);
    // Seven managers, of whom three are tied in a row; each of the others is then tied to one of them.
    expect([before['components'], after['components']]).toEqual([5, expect.any(Number)]);
    expect(plan('--mentors').out).toBe(first.out);
  });

  it('says the range if a quarter, a half or three quarters form, of 500 draws or as many as are asked for', () => {
    const { ranges, before, after } = plan('--mentors').json();
    expect(ranges.map(({ uptake, draws, pathDraws }) => [uptake, draws, pathDraws])).toEqual([
      [0.25, 500, 500],
      [0.5, 500, 500],
      [0.75, 500, 500],
    ]);
    const [quarter, , most] = ranges;
    // Three mentors, each of whom comes or does not: never fewer without one than if all form, never more than now.
    for (const { low, high } of ranges) {
      expect(low['withoutMentor']).toBeGreaterThanOrEqual(after['withoutMentor'] ?? NaN);
      expect(high['withoutMentor']).toBeLessThanOrEqual(before['withoutMentor'] ?? NaN);
    }
    // At a quarter all three fail to form in 42% of draws; at three quarters all three in 2%, and two or more in 16%.
    expect(quarter?.high['withoutMentor']).toBe(before['withoutMentor']);
    expect(most?.high['withoutMentor']).toBe((before['withoutMentor'] ?? NaN) - 1);
    expect(
      plan('--mentors', '--draws', '40')
        .json()
        .ranges.map(({ draws }) => draws),
    ).toEqual([40, 40, 40]);
    expect(plan('--mentors', '--draws', '0').json().ranges).toEqual([]);
  });

  it('says which limits stand in the way of whom', () => {
    const gap = plan('--mentors', '--constraints', constraints('gap.json', { seniorityGap: [3, 4] })).json();
    expect(gap.actions).toEqual([]);
    expect(gap.unmatched.map(({ person, blockedBy }) => [person, blockedBy])).toEqual([
      ['g1', ['seniorityGap']],
      ['g2', ['seniorityGap']],
      ['g3', ['seniorityGap']],
    ]);
    const hours = plan('--mentors', '--constraints', constraints('hours.json', { hours: 24 })).json();
    expect(hours.actions).toHaveLength(2);
    expect(hours.unmatched.map(({ blockedBy }) => blockedBy)).toEqual([['hours']]);
  });

  it('keeps what is locked, and what was chosen', () => {
    const file = constraints('locked.json', { locked: [{ kind: 'mentor', people: ['g2', 'p9'] }], choices: { g3: 'p5' } });
    const { actions } = plan('--mentors', '--constraints', file).json();
    expect(actions.map(({ people }) => people.join(' '))).toContain('g2 p9');
    expect(actions.find(({ people }) => people[0] === 'g3')?.people[1]).toBe('p5');
  });

  it('plans around choices that come back as a file, the first choice before the second, and says where the file is wrong', () => {
    write('choices.csv', 'id,choice_1,choice_2\ng3,P5,p4\ng1,p5,\n');
    const { actions } = plan('--mentors', '--choices', 'choices.csv').json();
    expect(actions.filter(({ people }) => people[0] !== 'g2').map(({ people }) => people)).toEqual([
      ['g1', 'p5'],
      ['g3', 'p5'],
    ]);
    const one = constraints('one.json', { mentorCapacity: 1 });
    const tight = plan('--mentors', '--choices', 'choices.csv', '--constraints', one).json();
    expect(tight.actions.filter(({ people }) => people[0] !== 'g2').map(({ people }) => people)).toEqual([
      ['g1', 'p5'],
      ['g3', 'p4'],
    ]);
    write('wrong.csv', 'id,choice_1\ng3,Zed\n');
    const { status, err, out } = plan('--mentors', '--choices', 'wrong.csv');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('wrong.csv: Row 2, column “choice_1”: “Zed” is not on the staff list.');
  });

  it('says of what is locked which limits it breaks, and keeps it', () => {
    const locked = [
      { kind: 'mentor', people: ['g2', 'p9'] },
      { kind: 'mentor', people: ['g1', 'p6'] },
      { kind: 'mentor', people: ['g3', 'p4'] },
    ];
    const { status, err, json } = plan('--constraints', constraints('broken.json', { locked }));
    expect(status).toBe(0);
    expect(json().actions).toHaveLength(3);
    expect(err).toContain('kith: Mentor of g2, p9 is locked. Breaks your limit: a mentor stands 1 to 3 levels above.\n');
    expect(err).toContain('kith: Mentor of g1, p6 is locked. Breaks your limit: nobody is paired within two levels of their own line.\n');
    expect(err).not.toContain('g3, p4');
    const set = { optedOut: ['g2'], apart: [['g1', 'g3']], locked: [{ kind: 'set', people: ['g1', 'g2', 'g3'] }] };
    expect(plan('--constraints', constraints('brokenset.json', set)).err).toContain(
      'kith: Learning set of g1, g2, g3 is locked. Breaks your limits: those who opted out are left out; people you keep apart stay apart; a set has 5 to 7 people; nobody is alone of their kind in a set.\n',
    );
  });

  it.each([
    ['a key that there is not', { mentorCapcity: 2 }, /mentorCapcity/],
    ['a size that is none', { setSize: [7, 5] }, /setSize/],
    ['somebody who is not on the staff list', { apart: [['g1', 'zz']] }, /apart names "zz", who is not on the staff list/],
    [
      'a mentor of themselves',
      {
        locked: [
          { kind: 'set', people: ['g1', 'g2'] },
          { kind: 'mentor', people: ['g1', 'g1'] },
        ],
      },
      /: locked\.1: "g1" is named twice\./,
    ],
    ['a set with somebody twice', { locked: [{ kind: 'set', people: ['g1', 'g2', 'g1'] }] }, /: locked\.0: "g1" is named twice\./],
    [
      'a mentor pair of three',
      { locked: [{ kind: 'mentor', people: ['g1', 'p4', 'p5'] }] },
      /: locked\.0: a mentor pair has two people, not 3\./,
    ],
    [
      'an introduction of one',
      { locked: [{ kind: 'introduction', people: ['g1'] }] },
      /: locked\.0: an introduction has two people, not 1\./,
    ],
    ['a set of one', { locked: [{ kind: 'set', people: ['g1'] }] }, /: locked\.0: a set has two people or more\./],
    ['a lock on a stranger', { locked: [{ kind: 'mentor', people: ['g1', 'zz'] }] }, /locked names "zz", who is not on the staff list/],
  ])('ends with 2 on %s, and says where', (name, value, said) => {
    const { status, err, out } = plan('--mentors', '--constraints', constraints(`${name}.json`, value));
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('makes sets of about the size that is asked for, and not the largest that would do', () => {
    const rows = Array.from({ length: 7 }, (_, at) => `q${at},Q${at},general,Acute,2,,yes`);
    const people = write('seven.csv', ['id,name,group,organisation,seniority,line_manager,responded', ...rows].join('\n'));
    const contacts = write('none.csv', 'from,to,types,motives,activity\nq0,q1,Managerial,knowledge,active\n');
    const words = ['plan', '--people', people, '--contacts', contacts, '--for', 'group=general', '--sets', '4'];
    const { stdout } = spawnSync(process.execPath, [join(PROJECT, 'scripts/kith.mjs'), ...words], {
      cwd: PROJECT,
      env: { ...process.env, INIT_CWD: folder },
      encoding: 'utf8',
    });
    expect((JSON.parse(stdout) as Planned).actions.map((action) => action.people.length).toSorted()).toEqual([3, 4]);
  });

  it('ends with 2 where sets of another size are asked for than the file allows, and names both', () => {
    const { status, out, err } = plan('--sets', '4', '--constraints', constraints('sizes.json', { setSize: [5, 7] }));
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/--sets 4 is not within setSize, 5 to 7/);
  });

  it('ends with 2 where nothing is asked for, or a group that there is not', () => {
    expect(plan().status).toBe(2);
    expect(plan('--mentors', '--for', 'group=surgeons').err).toMatch(/there is no group "surgeons"\. The groups are: general, clinical/);
  });

  it('keeps to the hours of each kind and to the times when people can meet, and refuses a column that there is not', () => {
    const timed = write(
      'timed.csv',
      [
        'id,name,group,organisation,seniority,responded,Available',
        'g1,G1,general,Acute,2,yes,Mon; Tue',
        'g2,G2,general,Acute,2,yes,Wed',
        'g3,G3,general,Care,2,yes,Thu am',
        'p4,P4,clinical,Care,3,yes,Tue to Wed',
        'p5,P5,clinical,Acute,4,yes,Thursday afternoon',
      ].join('\n'),
    );
    const ask = (name: string, value: unknown) => plan('--people', timed, '--mentors', '--constraints', constraints(name, value));
    const { actions, unmatched } = ask('timed.json', { times: 'Available', mentorCapacity: 3 }).json();
    expect(actions.map(({ people }) => people)).toEqual([
      ['g1', 'p4'],
      ['g2', 'p4'],
    ]);
    expect(unmatched).toMatchObject([{ person: 'g3', blockedBy: ['time'] }]);
    const few = ask('kind.json', { hoursByKind: { mentor: 25 }, mentorCapacity: 3 }).json();
    expect(few.actions).toHaveLength(2);
    expect(few.unmatched).toMatchObject([{ blockedBy: ['mentorHours'] }]);
    const unknown = ask('unknown.json', { times: 'Days' });
    expect([unknown.status, unknown.err]).toEqual([2, expect.stringContaining('Columns that it can be: Available.')]);
    expect(ask('kinds.json', { hoursByKind: { lunch: 2 } }).status).toBe(2);
  });
});
