import { expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { reconcile } from '../../src/reconcile/reconcile';

const people = [
  makePerson({ id: '12', name: 'Ann Ash', kind: 'manager', responded: 'yes' }),
  makePerson({ id: '14', name: 'Bo Day', kind: 'manager', responded: 'yes' }),
];

/** Whom a contact off the list is said to look like. */
function likeOf(to: string): readonly string[] {
  const rows = ['14', to].map((contact, at) => ({ origin: { source: 0, row: at + 2 }, from: '12', to: contact, types: ['Elite'] }));
  const study = makeStudy({ id: 's', title: '', codebook: bookCodebook, people, nominations: buildNominations(rows) });
  const issue = reconcile(study, null).issues.find(({ code }) => code === 'off-list');
  return issue?.code === 'off-list' && 'names' in issue.values ? issue.values.names.flatMap(({ like }) => like) : [];
}

it.each([
  ['Ward 12', []],
  ['Contact 1 of 14', []],
  ['Bay 12, ward 14', []],
  ['Ash (12)', ['Ann Ash']],
  ['Ms Ash 12', ['Ann Ash']],
  ['12 and 14', ['Ann Ash', 'Bo Day']],
  ['somebody [14]', ['Bo Day']],
])('“%s” is taken to look like %j', (written, like) => {
  expect(likeOf(written)).toEqual(like);
});
