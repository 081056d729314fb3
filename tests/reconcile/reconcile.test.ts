import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import type { AskedItem } from '../../src/domain/Instrument';
import { makeIssue } from '../../src/domain/Issue';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { BLANK_NETWORK } from '../../src/domain/NetworkEntry';
import type { Person } from '../../src/domain/Person';
import type { Reconciled } from '../../src/domain/results/Reconciled';
import type { Study } from '../../src/domain/Study';
import { reconcile } from '../../src/reconcile/reconcile';
import { sayIssue } from '../../src/words/issues/sayIssue';

type Row = Omit<NominationRow, 'origin'>;

function makeStudyOf(people: readonly Partial<Person>[], rows: readonly Row[], part: Partial<Study> = {}): Study {
  return makeStudy({
    id: 's',
    title: 's',
    codebook: bookCodebook,
    sources: [
      {
        file: 'contacts.csv',
        holds: 'contacts',
        sha256: '',
        rows: rows.length,
        taken: rows.length,
        understood: '',
        columns: [{ column: 'to', header: 'alter' }],
      },
    ],
    people: people.map((person, index) => makePerson({ id: `p${index}`, kind: 'manager', ...person })),
    nominations: buildNominations(rows.map((row, index) => ({ origin: { source: 0, row: index + 2 }, ...row }))),
    ...part,
  });
}

const settle = (people: readonly Partial<Person>[], rows: readonly Row[], part: Partial<Study> = {}): Reconciled =>
  reconcile(makeStudyOf(people, rows, part), null);
/** Whom each row is about, by id; `null` = the row was not taken. */
const meant = ({ people, to }: Reconciled): readonly (string | null)[] => [...to].map((person) => people[person]?.id ?? null);
const codes = ({ issues }: Reconciled): readonly string[] => issues.map((issue) => issue.code);
const TWO = [
  { id: 'a', name: 'Ann Lee', organisation: 'Acute' },
  { id: 'b', name: 'Ben Inskip', organisation: 'Care' },
];

describe('who is meant', () => {
  it('of names that are on no list is called by the name, and by its organisation, or by who names a person', () => {
    const rows: readonly Row[] = [
      { from: 'a', to: 'Ward Team', contactKind: 'group' },
      { from: 'b', to: 'ward team', contactKind: 'group' },
      { from: 'a', to: 'Night Team', contactKind: 'group', contactOrganisation: 'Care' },
      { from: 'a', to: 'Zoe Pike' },
      { from: 'b', to: 'Zoe Pike' },
      { from: 'b', to: 'Uma Vane', contactOrganisation: 'Council' },
    ];
    expect(meant(settle(TWO, rows))).toEqual([
      'off: ward team',
      'off: ward team',
      'off: night team @ care',
      'off: zoe pike (a)',
      'off: zoe pike (b)',
      'off: uma vane @ council',
    ]);
  });

  it('is a roster id first, even where it is somebody else’s name', () => {
    expect(meant(settle([...TWO, { id: 'c', name: 'b' }], [{ from: 'a', to: 'b' }]))).toEqual(['b']);
  });

  it('is the one whose name is equal but for case, accents, spaces, titles and punctuation', () => {
    expect(meant(settle(TWO, [{ from: 'ann  LEE', to: 'Mr. Bén INSKIP' }]))).toEqual(['b']);
  });

  it('is neither of two with the same name, and the row says so', () => {
    const settled = settle([...TWO, { id: 'c', name: 'Ben Inskip' }], [{ from: 'a', to: 'Ben Inskip' }]);
    expect(meant(settled)).toEqual([null]);
    expect(settled.issues).toMatchObject([
      { code: 'ambiguous-name', severity: 'error', file: 'contacts.csv', row: 2, column: 'alter' },
      { code: 'managers-missing' },
    ]);
  });

  it.each([
    ['another Unicode form', 'zoë', 'zoe\u0308', 'info'],
    ['a mark that nobody sees', 'M01', 'M01\u200b', 'info'],
    ['another case', 'ada.quill@north.example', 'Ada.QUILL@north.example', 'info'],
    ['decimals', '2', '2.0', 'warning'],
    ['a decimal comma', '2', '2,00', 'warning'],
    ['zeros that Excel only shows', '123', '000123', 'warning'],
    ['zeros that Excel has dropped', '000123', '123', 'warning'],
    ['the exponent of a round number', '100000', '1e+05', 'warning'],
    ['the exponent of a round number on the list', '1e+05', '100000', 'warning'],
  ])('is the id in %s, as reporter and as contact, and an issue says so', (_, id, written, severity) => {
    const settled = settle(
      [
        { id, name: 'Ann Lee' },
        { id: 'b', name: 'Ben Inskip' },
      ],
      [
        { from: 'b', to: written },
        { from: written, to: 'b' },
      ],
    );
    expect(meant(settled)).toEqual([id, 'b']);
    expect(settled.response).toEqual(['answered', 'answered']);
    expect(settled.issues.map(({ code, severity: how, row, column }) => [code, how, row, column])).toEqual([
      ['id-respelled', severity, 3, 'from'],
      ['id-respelled', severity, 2, 'alter'],
    ]);
    expect(sayIssue(settled.issues[1]!)).toContain(`“${id}”`);
  });

  it.each([
    ['7', '007', '07'],
    ['ab1', 'AB1', 'Ab1'],
  ])('is neither of two ids that would be one (%s and %s), and each exactly', (one, other, written) => {
    const settled = settle(
      [{ id: one, name: 'Ann' }, { id: other, name: 'Ben' }, { id: 'c' }],
      [
        { from: 'c', to: one },
        { from: 'c', to: other },
        { from: 'c', to: written },
      ],
    );
    expect(meant(settled)).toEqual([one, other, null]);
    expect(codes(settled)).toContain('ambiguous-name');
  });

  it('is a code and no number, and a number with thousands is none', () => {
    expect(
      meant(
        settle(
          [{ id: '300' }, { id: '1' }],
          [
            { from: '1', to: '3E2' },
            { from: '300', to: '1,000' },
          ],
        ),
      ).every((id) => id?.startsWith('off: ')),
    ).toBe(true);
  });

  it('is exactly the one who is written so, before accents are left out', () => {
    const people = [
      { id: 'a', name: 'Hòa Trần' },
      { id: 'b', name: 'Hoa Trần' },
      { id: 'c', name: 'Bình Lê' },
    ];
    const written = ['Hòa Trần', 'hoa trần', 'HÒA  TRẦN', 'Binh Le', 'Hoa Tran'];
    expect(
      meant(
        settle(people, [
          ...written
            .slice(0, 4)
            .map((to): Row => ({ from: 'c', to }))
            .slice(0, 3),
          { from: 'a', to: 'Binh Le' },
          { from: 'c', to: 'Hoa Tran' },
        ]),
      ),
    ).toEqual(['a', 'b', 'a', 'c', null]);
  });

  it.each([
    ['Cay Lund', 'Lund, Cay'],
    ['Lund, Cay', 'Cay Lund'],
    ['Lund, Cay', 'lund cay'],
    ['Ben Orr', 'Ben.Orr'],
    ['Ben Orr', 'ben_orr'],
    ['Ada Quill', 'Ada\u200bQuill'],
    ['Ada Quill', 'Ada\u200dQuill'],
    ['Ada Quill', 'Ada\ufeffQuill'],
    ['AdaQuill', 'Ada\u2060Quill'],
  ])('is %s where %s is written, as name and as id', (name, written) => {
    expect(
      meant(
        settle(
          [
            { id: 'k1', name },
            { id: 'k2', name: 'Dag Moss' },
          ],
          [{ from: 'k2', to: written }],
        ),
      ),
    ).toEqual(['k1']);
    expect(meant(settle([{ id: name }, { id: 'Dag Moss' }], [{ from: 'Dag Moss', to: written }]))).toEqual([name]);
  });

  it('is in doubt where a mark that nobody sees parts the words of one name and joins those of another', () => {
    const people = [
      { id: 'k1', name: 'Ann Lee' },
      { id: 'k2', name: 'AnnLee' },
      { id: 'k3', name: 'Dag Moss' },
    ];
    const settled = settle(people, [{ from: 'k3', to: 'Ann\u200dLee' }]);
    expect(settled.issues.map(({ code }) => code)).toContain('ambiguous-name');
    // In Persian the mark is part of the spelling.
    expect(
      meant(
        settle(
          [
            { id: 'k1', name: 'علی\u200cرضا' },
            { id: 'k2', name: 'Dag Moss' },
          ],
          [{ from: 'k2', to: 'علی رضا' }],
        ),
      ),
    ).toEqual(['off: علی رضا (k2)']);
  });

  it('is somebody off the list who looks like one on it, with their count and names', () => {
    const settled = settle(
      [
        { id: 'a1', name: 'Ann Lee', organisation: 'Acute' },
        { id: 'b2', name: 'Siobhan Kelly', organisation: 'Care' },
      ],
      [
        { from: 'a1', to: 'Siobhan' },
        { from: 'a1', to: 'Siobhan Kelly', contactOrganisation: 'Council' },
        { from: 'a1', to: 'Mo Shah' },
        { from: 'a1', to: 'c3' },
        { from: 'b2', to: 'a1' },
      ],
    );
    const [issue, ...more] = settled.issues;
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'off-list', severity: 'warning', row: 2, column: 'alter' });
    expect(sayIssue(issue!)).toContain(
      '4 contacts are not on the staff list, and 2 of them look like somebody on it: “Siobhan” (perhaps Siobhan Kelly) and “Siobhan Kelly” of Council (perhaps Siobhan Kelly).',
    );
    expect(sayIssue(issue!)).toContain('1 contact is written like an id of the list and is not on it: “c3”.');
  });

  it('is said where nobody who is named is on the list', () => {
    const settled = settle(
      [{ id: 'a' }, { id: 'b' }],
      [
        { from: 'a', to: 'Mo Shah' },
        { from: 'b', to: 'Zoë Quill' },
      ],
    );
    expect(settled.issues.map((issue) => [issue.code, sayIssue(issue).slice(0, 48)])).toEqual([
      ['off-list', 'None of the 2 contacts is on the staff list. Che'],
    ]);
  });

  it('is nobody on the list where each respondent numbers their own contacts from 1', () => {
    const columns = [
      { column: 'from', header: 'ego' },
      { column: 'to', header: 'alter' },
    ];
    const sources = [{ file: 'alters.csv', holds: 'contacts' as const, sha256: '', rows: 5, taken: 5, understood: '', columns }];
    const rows: Row[] = [
      ['1', '1', 'Uncle Tom'],
      ['1', '2', 'Aunt Sue'],
      ['2', '1', 'Coach Kim'],
      ['3', '1', 'Boss Ray'],
      ['3', '2', 'Ben Orr'],
    ].map(([from = '', to = '', name = '']) => ({ from, to, attributes: [{ name: 'name', value: name }] }));
    const listed = [
      { id: '1', name: 'Ada Quill' },
      { id: '2', name: 'Ben Orr' },
      { id: '3', name: 'Cay Lund' },
    ];
    const settled = settle(listed, rows, { sources });
    expect([...settled.to].map((person) => settled.people[person]?.name)).toEqual([
      'Uncle Tom',
      'Aunt Sue',
      'Coach Kim',
      'Boss Ray',
      'Ben Orr',
    ]);
    expect(settled.to[4]).toBe(1);
    // Ids of the list, with gaps, are those of the list.
    expect(
      meant(
        settle(
          listed,
          [
            { from: '1', to: '3' },
            { from: '3', to: '2' },
          ],
          { sources },
        ),
      ),
    ).toEqual(['3', '2']);
  });

  it('never joins two roster ids', () => {
    expect(
      settle(
        [
          { id: 'x', name: 'Ann' },
          { id: 'y', name: 'Ann' },
        ],
        [{ from: 'x', to: 'y' }],
      ).people,
    ).toHaveLength(2);
  });

  it('is nobody where the reporter is not on the roster', () => {
    const settled = settle(TWO, [
      { from: 'Nobody', to: 'a' },
      { from: 'a', to: 'b' },
    ]);
    expect(meant(settled)).toEqual([null, 'b']);
    expect(codes(settled)).toContain('unknown-from');
  });

  it('is not oneself', () => {
    const settled = settle(TWO, [{ from: 'a', to: 'ANN LEE' }]);
    expect(meant(settled)).toEqual([null]);
    expect(codes(settled)).toContain('self-nomination');
  });

  it('is one person off the roster across respondents only by name and organisation', () => {
    const both = settle(TWO, [
      { from: 'a', to: 'Mo Shah', contactOrganisation: 'Council' },
      { from: 'b', to: 'mo shah', contactOrganisation: 'COUNCIL' },
    ]);
    expect(both.people).toHaveLength(3);
    const alone = settle(TWO, [
      { from: 'a', to: 'Mo Shah' },
      { from: 'b', to: 'Mo Shah' },
    ]);
    expect(alone.people).toHaveLength(4);
    const elsewhere = settle(TWO, [
      { from: 'a', to: 'Mo Shah', contactOrganisation: 'Council' },
      { from: 'b', to: 'Mo Shah', contactOrganisation: 'Charity' },
    ]);
    expect(elsewhere.people).toHaveLength(4);
  });

  it('is one contact for one name of one respondent, whatever its organisation cells say', () => {
    const settled = settle(TWO, [
      { from: 'a', to: 'Mo Shah' },
      { from: 'a', to: 'Mo Shah', contactOrganisation: 'Council' },
    ]);
    expect(settled.people.slice(2).map(({ name, organisation }) => ({ name, organisation }))).toEqual([
      { name: 'Mo Shah', organisation: 'Council' },
    ]);
    expect(settled.reports.length).toBe(1);
  });

  it('has the organisation that is first by spelling, case aside, where one respondent writes two', () => {
    const placeOf = (...places: readonly string[]): string | undefined =>
      settle(
        TWO,
        places.map((contactOrganisation): Row => ({ from: 'a', to: 'Zed', contactOrganisation })),
      ).people.at(-1)?.organisation;
    expect([
      placeOf('Beta', 'alpha'),
      placeOf('alpha', 'Beta'),
      placeOf('', 'Beta'),
      placeOf('Beta', 'beta'),
      placeOf('beta', 'Beta'),
    ]).toEqual(['alpha', 'alpha', 'Beta', 'Beta', 'Beta']);
  });

  it('is one group across respondents by its name, and its organisation where given', () => {
    const group = (from: string, contactOrganisation: string): Row => ({
      from,
      to: 'Finance forum',
      contactKind: 'group',
      contactOrganisation,
    });
    expect(settle(TWO, [group('a', ''), group('b', '')]).people).toHaveLength(3);
    expect(settle(TWO, [group('a', 'Acute'), group('b', 'Care')]).people).toHaveLength(4);
    expect(settle(TWO, [group('a', '')]).people[2]?.kind).toBe('collectivity');
  });

  it('is not the manager after whom a group is called, unless her id is written', () => {
    expect(meant(settle(TWO, [{ from: 'a', to: 'Ben Inskip', contactKind: 'group' }]))).not.toEqual(['b']);
    expect(meant(settle(TWO, [{ from: 'a', to: 'b', contactKind: 'group' }]))).toEqual(['b']);
  });

  it('takes names that are words of JavaScript for names', () => {
    const settled = settle(
      [{ id: '__proto__', name: 'constructor' }, { id: 'b' }],
      [
        { from: 'b', to: 'constructor' },
        { from: '__proto__', to: 'toString', contactOrganisation: '__proto__' },
      ],
    );
    expect(settled.people.map(({ name }) => name)).toEqual(['constructor', 'b', 'toString']);
    expect(meant(settled)[0]).toBe('__proto__');
  });

  it('takes everybody who reports as the roster where nobody is listed', () => {
    const settled = settle(
      [],
      [
        { from: 'u', to: 'v' },
        { from: 'v', to: 'w' },
      ],
    );
    expect(settled.managers).toBe(2);
    expect(settled.response).toEqual(['answered', 'answered']);
    expect(settled.people[2]).toMatchObject({ name: 'w', kind: 'outside_person' });
  });
});

describe('who answered', () => {
  it('is said by the file', () => {
    expect(settle([{ responded: 'yes' }, { responded: 'no' }, { responded: 'declined' }, { responded: 'not_asked' }], []).response).toEqual(
      ['answered', 'no', 'declined', 'not_asked'],
    );
  });

  it('is somebody with rows, whatever the file says, with a warning', () => {
    const settled = settle([{ responded: 'no' }, { responded: 'yes' }], [{ from: 'p0', to: 'p1' }]);
    expect(settled.response).toEqual(['answered', 'answered']);
    expect(settled.issues).toMatchObject([{ code: 'answered-after-all', severity: 'warning' }]);
  });

  it('is whoever has a row where the file does not say, and the others are missing, with one issue that counts them', () => {
    const settled = settle([{}, {}, {}], [{ from: 'p0', to: 'p1' }]);
    expect(settled.response).toEqual(['answered', 'missing', 'missing']);
    expect(settled.issues.map((issue) => [issue.code, sayIssue(issue).includes('2 of 3')])).toEqual([['managers-missing', true]]);
  });

  it('is everybody where silence means none', () => {
    expect(settle([{}, {}], [], { silentMeansNone: true }).response).toEqual(['answered', 'answered']);
  });
});

describe('a network of the register', () => {
  const SET: Partial<Person> = { id: 'set', name: 'Learning set', kind: 'collectivity' };
  const network = { ...BLANK_NETWORK, types: ['Alumni'], structure: 1, position: 'across' } as const;
  const reportOf = (entry: Person['network'], row: Partial<Row>) => {
    const { reports } = settle([...TWO, { ...SET, network: entry }], [{ from: 'a', to: 'learning SET', ...row }]);
    return Array.from({ length: reports.length }, (_, r) => ({
      types: reports.lists[reports.types[r] ?? 0],
      position: reports.position[r],
      poles: reports.poles[r],
      activity: reports.activity[r],
    }));
  };

  it('gives a membership the type, the dimensions and the position that its row leaves blank', () => {
    // Poles: formal is bit 0, informal bit 1. 2 is external, as across the boundary is outside; 1 is active.
    expect(reportOf(network, {})).toEqual([{ types: ['Alumni'], position: 2, poles: 1, activity: 1 }]);
    expect(reportOf(network, { types: ['Elite'], structure: 2, position: 'internal' })).toEqual([
      { types: ['Elite'], position: 1, poles: 2, activity: 1 },
    ]);
    expect(reportOf(null, {})).toEqual([{ types: [], position: 0, poles: 0, activity: 1 }]);
  });

  it('ends every membership when it is closed, and says nothing of other contacts', () => {
    expect(reportOf({ ...network, status: 'closed' }, {})).toEqual([]);
    expect(reportOf({ ...network, status: 'dormant' }, {})).toHaveLength(1);
    const { reports } = settle(
      [...TWO, { ...SET, network: { ...network, status: 'closed' } }],
      [
        { from: 'a', to: 'set', activity: 'active' },
        { from: 'a', to: 'b' },
      ],
    );
    // The one row that says “active” shows that it was asked, so that the other is not recorded (0).
    expect([reports.length, reports.activity[0]]).toEqual([1, 0]);
    expect(
      settle(
        [...TWO, { ...SET, network: { ...network, status: 'closed' } }],
        [
          { from: 'a', to: 'set' },
          { from: 'a', to: 'b' },
        ],
      ).reports.activity[0],
    ).toBe(1);
  });

  it('reports nobody, and is no member of itself: an issue with its row, and the rest is taken', () => {
    const settled = settle(
      [...TWO, SET],
      [
        { from: 'set', to: 'Learning set' },
        { from: 'Learning set', to: 'a' },
        { from: 'a', to: 'set' },
      ],
    );
    expect(
      settled.issues
        .filter(({ severity }) => severity === 'error')
        .map((issue) => [issue.code, issue.row, issue.column, /write who belongs to it/i.test(sayIssue(issue))]),
    ).toEqual([
      ['own-member', 2, 'alter', true],
      ['unknown-from', 3, 'from', true],
    ]);
    expect(settled.reports.length).toBe(1);
  });
});

describe('what was asked', () => {
  it.each<[AskedItem, Partial<Person>, Partial<Row>]>([
    ['groups', {}, { contactKind: 'group' }],
    ['groups', {}, { contactKind: 'organisation' }],
    ['like_post', {}, { likePost: false }],
    ['like_post', {}, { contactRole: 'matron' }],
    ['units', { unit: 'Medicine' }, {}],
    ['lacks_networks', { lacksNetworks: 1 }, {}],
    ['barriers', { barriers: ['silos'] }, {}],
  ])('has %s where somebody uses it, even beside a list that does not name it', (item, person, row) => {
    const [ann = {}, ben = {}] = TWO;
    const items = (instrument: Study['instrument'], one: Partial<Person>, of: Partial<Row>) =>
      settle([{ ...ann, ...one }, ben], [{ from: 'a', to: 'b', ...of }], { instrument }).asked.items.has(item);
    expect([items({}, {}, {}), items({}, person, row)]).toEqual([false, true]);
    // A list of before could name barriers; the others it could not.
    expect(items({ asked: ['types'] }, person, row)).toBe(item !== 'barriers');
    expect(items({ asked: [item] }, {}, {})).toBe(true);
  });

  it('has groups where somebody names a network of the register, whatever the row calls it', () => {
    const set = { id: 'set', kind: 'collectivity' } as const;
    expect(settle([...TWO, set], [{ from: 'a', to: 'set' }]).asked.items.has('groups')).toBe(true);
    expect(settle([...TWO, set], [{ from: 'a', to: 'b' }]).asked.items.has('groups')).toBe(false);
    expect(settle([...TWO, set], [{ from: 'a', to: 'set', strength: 0 }]).asked.items.has('groups')).toBe(false);
  });

  it('is told from the rows where the instrument is silent', () => {
    const { asked } = settle(TWO, [{ from: 'a', to: 'b', types: ['Mentor'] }]);
    expect([...asked.items]).toEqual(['types']);
    expect(asked.types).toHaveLength(15);
    expect(asked).toMatchObject({ typesOffered: 15, cap: null, absence: 'none' });
  });

  it('is only the study’s own types where none of the book’s is used', () => {
    const codebook = {
      ...bookCodebook,
      networkTypes: [
        ...bookCodebook.networkTypes,
        { id: 'advice', label: 'advice', family: 'other', position: 'either' as const, definition: '', chapter: '', typical: {} },
      ],
    };
    expect(settle(TWO, [{ from: 'a', to: 'b', types: ['advice'] }], { codebook }).asked.types).toEqual(['advice']);
  });

  it('is contacts outside once a row leaves the roster', () => {
    expect(settle(TWO, [{ from: 'a', to: 'Mo' }]).asked.items.has('outside')).toBe(true);
    expect(settle(TWO, [{ from: 'a', to: 'b' }]).asked.items.has('outside')).toBe(false);
  });

  it('is what the instrument says, over the rows', () => {
    const { asked } = settle(TWO, [{ from: 'a', to: 'b', motives: ['support'] }], {
      instrument: { asked: ['outside'], types: ['Elite', 'Mentor'], cap: 3, recall: 'free', absence: 'unknown' },
    });
    expect(asked.items.has('motives')).toBe(false);
    expect(asked.items.has('types')).toBe(true);
    expect(asked).toMatchObject({ types: ['Elite', 'Mentor'], typesOffered: 2, cap: 3, recall: 'free', absence: 'unknown' });
  });

  it('may have been cut off for those who reached the limit, groups and lapsed contacts included, or say so', () => {
    const rows: readonly Row[] = [
      { from: 'a', to: 'x', activity: 'lapsed' },
      { from: 'a', to: 'Forum', contactKind: 'group' },
      { from: 'b', to: 'y' },
    ];
    expect([...settle([...TWO, { capped: true }], rows, { instrument: { cap: 2 } }).capped]).toEqual([1, 0, 1]);
  });
});

describe('reports', () => {
  const listOf = ({ reports }: Reconciled, column: 'types' | 'motives', report: number): readonly string[] =>
    reports.lists[reports[column][report] ?? 0] ?? [];

  it('join the rows of one respondent about one contact', () => {
    const settled = settle(TWO, [
      { from: 'a', to: 'b', types: ['Managerial'], motives: ['knowledge-passive'], activity: 'latent', position: 'internal', strength: 2 },
      {
        from: 'a',
        to: 'b',
        types: ['Elite', 'Managerial'],
        motives: ['support', 'knowledge'],
        activity: 'active',
        position: 'external',
        strength: 5,
      },
    ]);
    expect(settled.reports.length).toBe(1);
    expect(listOf(settled, 'types', 0)).toEqual(['Elite', 'Managerial']);
    expect(listOf(settled, 'motives', 0)).toEqual(['knowledge', 'support']);
    expect([settled.reports.activity[0], settled.reports.position[0], settled.reports.strength[0]]).toEqual([1, 2, 5]);
    expect([...settled.reports.nominations]).toEqual([0, 1]);
  });

  it('are not made by lapsed rows, which still break the silence', () => {
    const settled = settle(TWO, [{ from: 'a', to: 'b', activity: 'lapsed' }]);
    expect(settled.reports.length).toBe(0);
    expect([...settled.spoken]).toEqual([1]);
    expect(settled.response[0]).toBe('answered');
  });

  it('are active where nobody used the column, and untold where a used column is blank', () => {
    expect(settle(TWO, [{ from: 'a', to: 'b' }]).reports.activity[0]).toBe(1);
    const mixed = settle(TWO, [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a', activity: 'latent' },
    ]);
    expect([...mixed.reports.activity]).toEqual([0, 2]);
    // Words that nobody has read yet say nothing, and it was asked all the same.
    const unread = makeIssue(
      'unread-activity',
      'warning',
      { file: 'contacts.csv', row: 2, column: 'activity' },
      { word: 'now and then', rows: 1 },
    );
    expect([...settle(TWO, [{ from: 'a', to: 'b' }], { issues: [unread] }).reports.activity]).toEqual([0]);
    const other = makeIssue('unknown-column-kept', 'info', { file: 'contacts.csv', row: 1, column: 'x' }, { header: 'x' });
    expect([...settle(TWO, [{ from: 'a', to: 'b' }], { issues: [other] }).reports.activity]).toEqual([1]);
  });

  it('are inside or outside by organisation where no row says', () => {
    const position = (row: Row): number | undefined => settle(TWO, [row]).reports.position[0];
    expect(position({ from: 'a', to: 'b' })).toBe(2);
    expect(position({ from: 'a', to: 'Mo', contactOrganisation: 'acute' })).toBe(1);
    expect(position({ from: 'a', to: 'Mo' })).toBe(0);
    expect(position({ from: 'a', to: 'b', position: 'internal' })).toBe(1);
  });

  it('are of the latest round unless another is asked for', () => {
    const study = makeStudyOf(TWO, [
      { from: 'a', to: 'b', round: 'Wave 10' },
      { from: 'b', to: 'a', round: 'Wave 9' },
      { from: 'b', to: 'x', round: 'Wave 9' },
    ]);
    const latest = reconcile(study, null);
    expect([latest.rounds, latest.round, latest.reports.length, latest.response]).toEqual([
      ['Wave 9', 'Wave 10'],
      'Wave 10',
      1,
      ['answered', 'missing'],
    ]);
    expect(reconcile(study, 'Wave 9').reports.length).toBe(2);
    // One that nobody has heard of is what it was called, and holds nothing; without rows it is the one without a name.
    expect([reconcile(study, 'Wave 3').round, reconcile(study, 'Wave 3').reports.length, reconcile(study, ' wave 9 ').round]).toEqual([
      'Wave 3',
      0,
      'Wave 9',
    ]);
    expect([settle(TWO, []).round, settle(TWO, []).rounds]).toEqual(['', []]);
    // A row without a round is of one without a name, wherever it stands.
    const [named, bare] = [
      { from: 'a', to: 'b', round: 'Wave 9' },
      { from: 'b', to: 'a' },
    ];
    for (const rows of [
      [named, bare],
      [bare, named],
    ])
      expect(settle(TWO, rows).rounds).toEqual(['', 'Wave 9']);
  });
});

it('there are as many reports as pairs of who names whom, however many rows each has', () => {
  const [there, back] = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
  ];
  for (const [rows, pairs] of [
    [[there, there, back], 2],
    [[there, back, there], 2],
    [[there, there, there], 1],
    [[back], 1],
    [[], 0],
  ] as const)
    expect([...settle(TWO, [...rows]).reports.nominationOffsets].length - 1).toBe(pairs);
});
