import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { createVeil } from '../../src/disclosure/createVeil';
import { makeIssue } from '../../src/domain/Issue';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
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
