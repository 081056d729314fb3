import { expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { buildNominations, type NominationRow } from '../../src/domain/nominations/buildNominations';
import type { Instrument } from '../../src/domain/Instrument';
import { settleAsked } from '../../src/reconcile/settleAsked';

const BOOK = bookCodebook.networkTypes.map(({ id }) => id);
const OWN = { ...(bookCodebook.networkTypes[0] ?? { chapter: '' }), id: 'Lunch', label: 'Lunch', chapter: '' };

/** What was asked, where one manager names another in each of some rows, of which all or some are of the round. */
function asked(rows: readonly Partial<NominationRow>[], instrument: Instrument = {}, ofRound = rows.map((_, at) => at)) {
  const study = makeStudy({
    id: 's',
    title: '',
    codebook: { ...bookCodebook, networkTypes: [...bookCodebook.networkTypes, OWN as (typeof bookCodebook.networkTypes)[number]] },
    people: [makePerson({ id: 'm1', kind: 'manager' }), makePerson({ id: 'm2', kind: 'manager' })],
    nominations: buildNominations(rows.map((row, at) => ({ origin: { source: 0, row: at + 2 }, from: 'm1', to: 'm2', ...row }))),
    instrument,
  });
  const { items, ...rest } = settleAsked(study, Int32Array.from(ofRound), new Int32Array(rows.length).fill(1), 2);
  return { items: [...items], ...rest };
}
const NOTHING = { items: [], types: [], typesOffered: 15, cap: null, recall: null, absence: 'none' };

it('is nothing where rows say no more than who names whom', () => {
  expect(asked([{}, {}])).toEqual(NOTHING);
});

it('is what the rows of the round hold', () => {
  expect(asked([{ motives: ['support'] }, { types: ['Elite'] }])).toEqual({ ...NOTHING, items: ['types', 'motives'], types: BOOK });
  expect(asked([{ motives: ['support'] }, { types: ['Elite'] }], {}, [0])).toEqual({ ...NOTHING, items: ['motives'] });
});

it('the types of the book were offered where one of them is used, and a type of the study where that is', () => {
  expect(asked([{ types: ['Lunch'] }])).toEqual({ ...NOTHING, items: ['types'], types: ['Lunch'] });
  expect(asked([{ types: ['Lunch', 'Elite'] }])).toEqual({ ...NOTHING, items: ['types'], types: [...BOOK, 'Lunch'] });
  // What is written of a tie that is none shows nothing.
  for (const none of [{ strength: 0 }, { activity: 'absent' }] as const)
    expect(asked([{ types: ['Lunch'] }, { types: ['Elite'], ...none }])).toEqual({ ...NOTHING, items: ['types'], types: ['Lunch'] });
  expect(asked([{ types: ['Lunch'] }, { types: ['Elite'], strength: 1 }]).types).toEqual([...BOOK, 'Lunch']);
});

it('is what the instrument says, and what rows show that it could not say', () => {
  expect(asked([{ motives: ['support'] }], { asked: ['types'] })).toEqual({ ...NOTHING, items: ['types'], types: BOOK });
  expect(asked([{ types: ['Elite'] }], { asked: ['motives'] })).toEqual({ ...NOTHING, items: ['motives'] });
  expect(asked([{ contactKind: 'group' }], { asked: ['motives'] })).toEqual({ ...NOTHING, items: ['motives', 'groups'] });
  expect(asked([{}], { types: ['Lunch', 'Elite', 'Mentor'] })).toEqual({
    ...NOTHING,
    items: ['types'],
    types: ['Lunch', 'Elite', 'Mentor'],
    typesOffered: 3,
  });
  expect(asked([{}], { cap: 5, recall: 'free', absence: 'unknown' })).toEqual({ ...NOTHING, cap: 5, recall: 'free', absence: 'unknown' });
});
