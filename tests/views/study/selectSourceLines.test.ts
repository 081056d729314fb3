import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { applyStep } from '../../../src/domain/steps/applyStep';
import { buildBringIn } from '../../../src/domain/steps/buildBringIn';
import { buildStep } from '../../../src/domain/steps/buildStep';
import { invertStep } from '../../../src/domain/steps/invertStep';
import { makeStudy } from '../../../src/domain/makeStudy';
import type { Study } from '../../../src/domain/Study';
import { buildBatch } from '../../../src/import/buildBatch';
import { applyErasure } from '../../../src/editing/applyErasure';
import { reconcile } from '../../../src/reconcile/reconcile';
import { buildContactEdit } from '../../../src/editing/buildContactEdit';
import { buildPeopleEdit } from '../../../src/editing/buildPeopleEdit';
import { selectSourceLines } from '../../../src/views/study/selectSourceLines';
import { driveToEnd } from '../../fixtures/driveToEnd';

const PEOPLE = 'id,name\na,Ann\nb,Ben\nc,Cy\n';
/** Five rows: one without a contact, one that says nobody. */
const CONTACTS = 'from,to\na,b\na,c\nb,a\nb,\nc,nobody\n';

async function bring(study: Study, files: Readonly<Record<string, string>>): Promise<Study> {
  const inputs = Object.entries(files).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }));
  return applyStep(study, buildBringIn(study, await driveToEnd(buildBatch(inputs, {}, study.codebook))));
}
const empty = makeStudy({ id: 's', title: 's', codebook: bookCodebook });
const words = (study: Study) => selectSourceLines(study).map(({ file, holds, words: said }) => `${file} ${holds}: ${said}`);

describe('selectSourceLines', () => {
  it('says what was added of a file, and nothing of removals where there were none', async () => {
    expect(words(await bring(empty, { 'people.csv': PEOPLE, 'contacts.csv': CONTACTS }))).toEqual([
      'people.csv people: 3 rows',
      'contacts.csv contacts: 5 rows, 4 added, 1 of them “nobody”',
    ]);
  });

  it('counts what was removed and changed by hand, and is as it was when that is undone', async () => {
    const study = await bring(empty, { 'people.csv': PEOPLE, 'contacts.csv': CONTACTS });
    const removal = buildStep.removeContacts(study, '', [0, 1]);
    const removed = applyStep(study, removal);
    const edited = applyStep(removed, buildContactEdit(removed, [{ row: 0, column: 'note', text: 'x' }], 'typed').step!);
    const people = applyStep(
      edited,
      buildPeopleEdit(
        edited,
        edited.people,
        [
          { row: 1, column: 'role', text: 'Matron' },
          { row: 3, column: 'name', text: 'Dee' },
        ],
        'typed',
      ).step!,
    );
    const without = applyStep(people, buildStep.removePeople(people, [0]));
    expect(words(without)).toEqual([
      'people.csv people: 3 rows, 1 removed since, 1 changed by hand',
      'contacts.csv contacts: 5 rows, 4 added, 1 of them “nobody”, 2 removed since, 1 changed by hand',
      'Entered by hand people: 1 person',
    ]);
    expect(words(applyStep(removed, invertStep(removal)))).toEqual(words(study));
  });

  it('counts what somebody who was erased took with her, where the file is named after her too', async () => {
    const study = await bring(empty, { 'people.csv': PEOPLE, 'Cy.csv': 'from,to\na,c\na,b\nb,nobody\nc,a\n' });
    const reconciled = reconcile(study, null);
    const erased = applyErasure(study, reconciled, 2, '2026-11-27').study;
    expect(words(erased)).toEqual([
      'people.csv people: 3 rows, 1 removed since',
      'a file named after an erased person contacts: 4 rows, 1 of them “nobody”, 2 removed since',
    ]);
  });

  it('counts what was entered by hand, and what was removed of it', () => {
    const added = applyStep(
      empty,
      buildContactEdit(
        empty,
        [
          { row: 0, column: 'from', text: 'a' },
          { row: 0, column: 'to', text: 'b' },
          { row: 1, column: 'from', text: 'a' },
          { row: 1, column: 'to', text: 'c' },
        ],
        'pasted',
      ).step!,
    );
    expect(words(added)).toEqual(['Entered by hand contacts: 2 rows']);
    expect(words(applyStep(added, buildStep.removeContacts(added, '', [1])))).toEqual([
      'Entered by hand contacts: 2 rows, 1 removed since',
    ]);
  });

  it('does not call removed whom a later file tells anew', async () => {
    const study = await bring(await bring(empty, { 'people.csv': PEOPLE }), { 'more.csv': 'id,name\nb,Ben Okoye\nd,Dee\n' });
    expect(words(study)).toEqual(['people.csv people: 3 rows, 1 removed or replaced by a later file since', 'more.csv people: 2 rows']);
  });

  it('says what is in the study where the same name of a file leaves open which rows said nobody', async () => {
    const once = await bring(empty, { 'people.csv': PEOPLE, 'contacts.csv': CONTACTS });
    const twice = await bring(once, { 'contacts.csv': CONTACTS });
    expect(words(twice)[2]).toBe('contacts.csv contacts: 5 rows, 4 added, 1 of them “nobody”');
    const other = await bring(once, { 'contacts.csv': 'from,to\na,b\n' });
    expect(words(other).slice(1)).toEqual([
      'contacts.csv contacts: 5 rows, 4 added, 3 in the study',
      'contacts.csv contacts: 1 row, 1 in the study',
    ]);
  });
});
