import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { createVeil } from '../../src/disclosure/createVeil';
import type { Issue } from '../../src/domain/Issue';
import { makeIssue } from '../../src/domain/Issue';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import type { Person } from '../../src/domain/Person';
import type { Analysis } from '../../src/domain/results/Analysis';
import type { Study } from '../../src/domain/Study';
import { reconcile } from '../../src/reconcile/reconcile';
import { sayInstead } from '../../src/words/sayInstead';

const people = [
  makePerson({ id: 'm1', name: 'Ann Orr', kind: 'manager', lineManager: 'm2', attributes: [{ name: 'mail', value: 'a.orr@x' }] }),
  makePerson({ id: 'm2', name: 'Ben Lee', kind: 'manager', lineManager: 'Ann Orr' }),
  makePerson({ id: 'f', name: 'The Ann Orr Forum', kind: 'collectivity' }),
];
const rows = [
  { from: 'm1', to: 'Lee, Ben', note: 'met by Ann Orr' },
  { from: 'm2', to: 'Cy Doe', note: '' },
  { from: 'm2', to: 'The Ann Orr Forum', note: '' },
];
const study: Study = {
  ...makeStudy({ id: 's', title: 'Ann Orr’s trust', codebook: bookCodebook }),
  people,
  nominations: buildNominations(rows.map((row, index) => ({ origin: { source: 0, row: index + 2 }, ...row }))),
  issues: [
    makeIssue(
      'duplicate-id',
      'warning',
      { file: 'people.csv', row: 4, column: null },
      { id: 'Ann Orr', firstRow: 2, firstFile: 'Ann Orr.csv' },
    ),
  ],
};
const reconciled = reconcile(study, null);
const veil = createVeil(study, reconciled, sayInstead.pseudonyms);
const [ann, ben] = veil.study.people.map(({ name }) => name);

describe('createVeil', () => {
  it('takes the names of people out of a study and keeps those of groups, but for a person in them', () => {
    expect(JSON.stringify(veil.study.people)).not.toMatch(/Orr|Lee|a\.orr/);
    expect(ann).toMatch(/^Manager \w{4}$/);
    expect(veil.study.people.map(({ lineManager }) => lineManager)).toEqual([ben, ann, '']);
    expect(veil.study.people[2]?.name).toBe(`The ${ann ?? ''} Forum`);
    expect(veil.study.title).toBe(`${ann ?? ''}’s trust`);
  });

  it('calls somebody the same in rows, whatever the spelling, and hides what was noted', () => {
    const written = [0, 1, 2].map((row) => nominationAt(veil.study.nominations, row));
    expect(written.map(({ from, to, note }) => [from, to, note])).toEqual([
      [ann, ben, 'Name hidden'],
      [ben, expect.stringMatching(/^Contact \w{4}$/), ''],
      [ben, `The ${ann ?? ''} Forum`, ''],
    ]);
  });

  it('leaves ids as they are, since all is found by them', () => {
    expect(veil.study.people.map(({ id }) => id)).toEqual(['m1', 'm2', 'f']);
  });

  it('finds names in a sentence in any case and in every spelling of the answers', () => {
    expect(veil.text('Pinned ANN ORR; “Lee, Ben” and Cy Doe stay')).toBe(
      `Pinned ${ann ?? ''}; “${ben ?? ''}” and ${nominationAt(veil.study.nominations, 1).to} stay`,
    );
    expect(veil.text('Annual leave')).toBe('Annual leave');
  });

  it('quotes no cell in an issue, and keeps its numbers', () => {
    expect(veil.study.issues[0]?.values).toEqual({ id: '…', firstRow: 2, firstFile: '…' });
  });

  it('quotes none of the several names that an issue may hold', () => {
    const { name, ids } = { name: { written: 'Ann Or', organisation: 'Acute', like: ['Ann Orr', 'Ben Lee'] }, ids: ['m7', 'm8'] };
    const issue = makeIssue(
      'off-list',
      'warning',
      { file: 'contacts.csv', row: 2, column: 'to' },
      { contacts: 3, isAll: false, named: 1, names: [name], numbered: 2, ids },
    );
    const { study: veiled } = createVeil({ ...study, issues: [issue] }, reconciled, sayInstead.hidden);
    expect(veiled.issues[0]?.values).toEqual({
      contacts: 3,
      isAll: false,
      named: 1,
      names: [{ written: '…', organisation: '…', like: ['…', '…'] }],
      numbered: 2,
      ids: ['…', '…'],
    });
  });

  it('finds a name of any length, and takes signs for nobody', () => {
    const long = 'Ana María de los Ángeles y del Carmen Pérez López de la Vega Ruiz';
    const listed = [
      makePerson({ id: 'l', name: long, kind: 'manager' }),
      makePerson({ id: 'q', name: '??', kind: 'manager', lineManager: 'l' }),
      makePerson({ id: 'r', name: 'Ben Lee', kind: 'manager', lineManager: '--' }),
    ];
    const over = createVeil({ ...study, people: listed, nominations: buildNominations([]) }, null, sayInstead.hidden);
    expect(over.text(`Asked ${long} today`)).toBe(`Asked ${over.study.people[0]?.name ?? ''} today`);
    const coded = createVeil({ ...study, people: listed, nominations: buildNominations([]) }, null, sayInstead.pseudonyms);
    expect(coded.study.people[1]?.lineManager).toBe(coded.study.people[0]?.name);
    expect(coded.study.people.map(({ name }) => name)).not.toContain(coded.study.people[2]?.lineManager);
  });

  it('keeps no attribute, of a person or of a group, and no column of the answers that Kith has no word for', () => {
    const attributes = [{ name: 'x', value: 'Ann Orr' }];
    const withNote = (person: Person): Person => ({ ...person, attributes });
    const rowsToo = buildNominations([{ origin: { source: 0, row: 2 }, from: 'm1', to: 'm2', attributes }]);
    const over = createVeil({ ...study, people: people.map(withNote), nominations: rowsToo }, null, sayInstead.hidden);
    expect(over.study.people.map((person) => person.attributes)).toEqual([[], [], []]);
    expect(over.study.nominations.attributes).toEqual([]);
  });

  it('of a line manager says who it is by id or by name, that there is one whom nobody knows, and nothing where there is none', () => {
    const listed = [
      makePerson({ id: 'a', name: 'Ann Orr', kind: 'manager', lineManager: 'b' }),
      makePerson({ id: 'b', name: 'Ben Lee', kind: 'outside_person', lineManager: 'ann ORR' }),
      makePerson({ id: 'c', name: 'Cy Doe', kind: 'manager', lineManager: 'Somebody Else' }),
      makePerson({ id: 'd', name: 'Di Fox', kind: 'manager' }),
    ];
    const over = createVeil({ ...study, people: listed, nominations: buildNominations([]) }, null, sayInstead.pseudonyms);
    const shown = over.study.people.map(({ name }) => name);
    expect(shown[1]).toMatch(/^Contact /);
    expect(over.study.people.map(({ lineManager }) => lineManager)).toEqual([shown[1], shown[0], 'Name hidden', '']);
  });

  it('without who is who hides every name of the answers, and leaves blank what is blank', () => {
    const over = createVeil(study, null, sayInstead.pseudonyms);
    const written = [0, 1, 2].map((row) => nominationAt(over.study.nominations, row));
    expect(written.map(({ from, to, note }) => [from, to, note])).toEqual([
      ['Name hidden', 'Name hidden', 'Name hidden'],
      ['Name hidden', 'Name hidden', ''],
      ['Name hidden', 'Name hidden', ''],
    ]);
    const nobody = buildNominations([{ origin: { source: 0, row: 2 }, from: 'm1', to: '' }]);
    const alone = createVeil(
      { ...study, nominations: nobody },
      { ...reconciled, from: Int32Array.of(0), to: Int32Array.of(-2) },
      sayInstead.hidden,
    );
    expect(nominationAt(alone.study.nominations, 0)).toMatchObject({ from: 'Name hidden', to: '' });
  });

  it('finds a name of one word, one that only somebody who answers is written by, and of two who are written alike the first', () => {
    const listed = [
      makePerson({ id: 'z', name: 'Zoë', kind: 'manager' }),
      makePerson({ id: 'm1', name: 'Ann Orr', kind: 'manager' }),
      makePerson({ id: 'm2', name: 'Ben Lee', kind: 'manager' }),
    ];
    const written = [
      { from: 'Orr, Ann', to: 'The boss' },
      { from: 'Lee, Ben', to: 'The boss' },
    ];
    const nominations = buildNominations(written.map((row, at) => ({ origin: { source: 0, row: at + 2 }, ...row })));
    const meant = { ...reconciled, people: listed, from: Int32Array.of(1, 2), to: Int32Array.of(2, 1) };
    const over = createVeil({ ...study, people: listed, nominations }, meant, sayInstead.pseudonyms);
    const [zoe, annToo, benToo] = over.study.people.map(({ name }) => name);
    expect(over.text('Zoë! Orr, Ann, lee, BEN')).toBe(`${zoe ?? ''}! ${annToo ?? ''}, ${benToo ?? ''}`);
    expect(over.text('The boss')).toBe(benToo);
  });

  it('gives groups no code, so that none of theirs is in the way of somebody', () => {
    // The two have the same one in a study “s”, see makePseudonyms.test.ts.
    const listed = [
      makePerson({ id: 'p277', name: 'Night Forum', kind: 'collectivity' }),
      makePerson({ id: 'p522', name: 'Ann Orr', kind: 'manager', lineManager: 'p277' }),
    ];
    const over = createVeil({ ...study, people: listed, nominations: buildNominations([]) }, null, sayInstead.pseudonyms);
    expect(over.study.people[1]).toMatchObject({ name: 'Manager XKGJ', lineManager: 'Night Forum' });
  });

  it('hides a name of the answers that is nobody of the list', () => {
    const nobody = buildNominations([{ origin: { source: 0, row: 2 }, from: 'm1', to: 'Xy Zed' }]);
    const meant = { ...reconciled, from: Int32Array.of(0), to: Int32Array.of(-1) };
    const over = createVeil({ ...study, nominations: nobody }, meant, sayInstead.pseudonyms);
    expect(nominationAt(over.study.nominations, 0)).toMatchObject({ from: ann, to: 'Name hidden' });
    expect(over.text('Xy Zed came')).toBe('Name hidden came');
  });

  it('calls two of one name by the first of them, and a longer name by its own', () => {
    const listed = ['Ann Orr', 'Ann Orr', '(Ann Orr Smith)', 'Smith Ann'].map((name, at) =>
      makePerson({ id: `m${at}`, name, kind: 'manager' }),
    );
    const over = createVeil({ ...study, people: listed, nominations: buildNominations([]) }, null, sayInstead.pseudonyms);
    const [first, second, longer, turned] = over.study.people.map(({ name }) => name);
    expect(new Set([first, second, longer, turned]).size).toBe(4);
    expect(over.text('Ann Orr')).toBe(first);
    expect(over.text('x Ann Orr Smith Ann Orr, y')).toBe(`x ${longer ?? ''} ${first ?? ''}, y`);
    expect(over.text('Ann, Smith Ann.')).toBe(`Ann, ${turned ?? ''}.`);
    expect(over.text('')).toBe('');
  });

  it('takes the name of a group for nobody, and a person of whom nothing is known has no code', () => {
    expect(veil.text('The forum: Forum')).toBe('The forum: Forum');
    const groups = [makePerson({ id: 'f', name: 'Night Forum', kind: 'collectivity' })];
    const over = createVeil(
      { ...study, title: 'Night Forum', people: groups, nominations: buildNominations([]) },
      null,
      sayInstead.pseudonyms,
    );
    expect([over.study.title, over.study.people[0]?.name]).toEqual(['Night Forum', 'Night Forum']);
    // Who is on the list and not among those who were settled.
    const late = createVeil(
      { ...study, people: [...people, makePerson({ id: 'z', name: 'Zoë', kind: 'manager' })] },
      reconciled,
      sayInstead.pseudonyms,
    );
    expect(late.study.people[3]?.name).toBe('Name hidden');
  });

  it('gives the same object for the same, so that nothing is drawn twice, and takes names out of steps and of what was worked out', () => {
    const step = { kind: 'edit-people', about: 'Ann Orr', rows: 1, changes: [] } as const;
    const history = { entries: [{ number: 1, at: 1, step }], done: 1 };
    const veiled = veil.history(history);
    expect(veiled).toEqual({ entries: [{ number: 1, at: 1, step: { ...step, about: ann } }], done: 1 });
    expect(veil.history(history)).toBe(veiled);
    expect(veil.history({ ...history, done: 0 })).toMatchObject({ done: 0 });
    const analysis = { reconciled: { ...reconciled, issues: study.issues } } as Analysis;
    const over = veil.analysis(analysis);
    expect(veil.analysis(analysis)).toBe(over);
    expect(over.reconciled.people.map(({ name }) => name)).toEqual([
      ...veil.study.people.slice(0, 2).map(({ name }) => name),
      ...over.reconciled.people.slice(2).map(({ name }) => name),
    ]);
    expect(JSON.stringify([over.reconciled.people, over.reconciled.issues])).not.toMatch(/Orr|Lee|Doe/);
    expect(veil.analysis({ ...analysis }).reconciled).toBe(over.reconciled);
  });

  it('of an issue keeps what is blank, which of its cases it is, and no sentence of an earlier version', () => {
    const where = { file: 'people.csv', row: 4, column: null } as const;
    const issues = [
      makeIssue('duplicate-id', 'warning', where, { id: '', firstRow: 2, firstFile: '' }),
      makeIssue('empty-file', 'error', where, { what: 'sheet' }),
      { ...makeIssue('empty-file', 'error', where, { what: 'sheet' }), values: { text: 'Ann Orr is there twice.' } } as Issue,
    ];
    const over = createVeil({ ...study, issues }, null, sayInstead.hidden);
    expect(over.study.issues.map(({ values }) => values)).toEqual([
      { id: '', firstRow: 2, firstFile: '' },
      { what: 'sheet' },
      { text: '' },
    ]);
  });

  it('takes names out of the occasion of a plan', () => {
    const planned: Study = { ...study, plan: { ...study.plan, limits: { ...study.plan.limits, occasion: 'Ben Lee’s audit' } } };
    expect(createVeil(planned, reconciled, sayInstead.hidden).study.plan.limits.occasion).toBe('Name hidden’s audit');
    expect(veil.actions([{ ...action, title: 'Ann Orr' }])[0]?.title).toBe(ann);
    // Of an action that the plan does not have nothing is put back.
    expect(veil.unveilActions([{ ...action, id: 'new', title: 'x' }])).toEqual([{ ...action, id: 'new', title: 'x' }]);
  });

  it('gives a plan its own words back where they were not changed', () => {
    const planned: Study = {
      ...study,
      plan: {
        ...study.plan,
        actions: [
          { ...action, title: 'With Ann Orr', occasion: 'Ann Orr’s audit', host: 'Ben Lee' },
          { ...action, id: 'b', title: 'x', occasion: 'Ben Lee', host: 'Ann Orr' },
        ],
      },
    };
    const over = createVeil(planned, reconciled, sayInstead.hidden);
    const shown = over.study.plan.actions;
    expect(shown[0]?.title).toBe('With Name hidden');
    expect(JSON.stringify(shown)).not.toMatch(/Orr|Lee/);
    const changed = { ...shown[1]!, title: 'mine', occasion: 'a round', host: 'the library' };
    expect(over.unveilActions([shown[0]!, changed]).map(({ title, occasion, host }) => [title, occasion, host])).toEqual([
      ['With Ann Orr', 'Ann Orr’s audit', 'Ben Lee'],
      ['mine', 'a round', 'the library'],
    ]);
  });
});

const action = {
  id: 'a',
  kind: 'set',
  people: [],
  title: '',
  occasion: '',
  hoursAMonth: 1,
  months: 1,
  broker: '',
  host: '',
  spent: null,
  meets: [],
  start: '',
  review: '',
  locked: false,
  stage: 'planned',
} as const;
