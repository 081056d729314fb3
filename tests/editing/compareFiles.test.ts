import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { Decision } from '../../src/domain/Decision';
import { compactNominations } from '../../src/domain/nominations/compactNominations';
import { makeStudy } from '../../src/domain/makeStudy';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import type { FileComparison } from '../../src/domain/results/FileComparison';
import type { Study } from '../../src/domain/Study';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildBringIn } from '../../src/domain/steps/buildBringIn';
import { buildDecision } from '../../src/domain/steps/buildDecision';
import { buildStep } from '../../src/domain/steps/buildStep';
import { NO_HISTORY, type History } from '../../src/domain/steps/History';
import { invertStep } from '../../src/domain/steps/invertStep';
import { recordStep } from '../../src/domain/steps/recordStep';
import type { Step } from '../../src/domain/steps/Step';
import { buildContactEdit } from '../../src/editing/buildContactEdit';
import { buildPeopleEdit } from '../../src/editing/buildPeopleEdit';
import { compareFiles } from '../../src/editing/compareFiles';
import { personText } from '../../src/editing/personText';
import { makeAction } from '../../src/plan/makeAction';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { importing, utf8 } from '../import/importing';

const STAFF = 'id,name,group,trust,grade\np1,Ada Quill,general,Acute,8a\np2,Ben Orr,clinical,Acute,7\np3,Cay Lund,general,Care,8b\n';
const ANSWERS = 'from,to,types,note\np1,p2,Mentor,weekly\np1,Zoe Pym,Elite,\np2,p1,Mentor,\np3,p1,Managerial,old\n';

interface Held {
  readonly study: Study;
  readonly history: History;
}
const apply = ({ study, history }: Held, step: Step): Held => ({ study: applyStep(study, step), history: recordStep(history, step, 0) });
const batchOf = (held: Held, files: Readonly<Record<string, string>>) =>
  importing(
    Object.entries(files).map(([file, text]) => ({ file, bytes: utf8(text) })),
    { staff: held.study.people },
  );
const EMPTY: Held = { study: makeStudy({ id: 's', title: 's', codebook: bookCodebook }), history: NO_HISTORY };
const begun = (): Held =>
  apply(
    EMPTY,
    buildBringIn(
      EMPTY.study,
      importing([
        { file: 'staff.csv', bytes: utf8(STAFF) },
        { file: 'answers.csv', bytes: utf8(ANSWERS) },
      ]),
    ),
  );

/** Files of the same name take the place of the earlier ones, unless it is said that they come in beside. */
function compare(held: Held, files: Readonly<Record<string, string>>, takes: readonly string[] = [], beside = false): FileComparison {
  const replaces = new Map(beside ? [] : Object.keys(files).map((file) => [file, file] as const));
  return finish(compareFiles(held.study, held.history, batchOf(held, files), { replaces, takesFile: new Set(takes) }));
}
const people = ({ study }: Held) =>
  study.people.map((person) =>
    ['id', 'name', 'group', 'trust', 'grade'].map((c) => personText(person, c === 'trust' ? 'organisation' : c)).join(' '),
  );
const contacts = ({ study: { nominations } }: Held) =>
  Array.from({ length: nominations.length }, (_, i) => nominationAt(nominations, i)).map(({ from, to, types, note }) =>
    [from, to, types.join('+'), note].join(' ').trim(),
  );
/** In the form that depends on the rows alone. */
const settle = (study: Study): Study => ({ ...study, nominations: compactNominations(study.nominations) });
const editPerson = (held: Held, row: number, column: string, text: string): Held => {
  const { step } = buildPeopleEdit(held.study, held.study.people, [{ row, column, text }], 'typed');
  if (step === null) throw new Error('Nothing was edited.');
  return apply(held, step);
};
const editContact = (held: Held, row: number, column: string, text: string): Held => {
  const { step } = buildContactEdit(held.study, [{ row, column, text }], 'pasted');
  if (step === null) throw new Error('Nothing was edited.');
  return apply(held, step);
};

describe('the same files again', () => {
  it('change nothing, whatever was changed by hand', () => {
    let held = editPerson(begun(), 0, 'grade', '9');
    held = editContact(held, 0, 'note', 'daily');
    held = apply(held, buildStep.removeContacts(held.study, '', [2]));
    held = apply(held, buildStep.removePeople(held.study, [2]));
    const found = compare(held, { 'staff.csv': STAFF, 'answers.csv': ANSWERS });
    expect(found.step.changes).toEqual([]);
    expect(found.counts).toMatchObject({
      added: { people: 0, contacts: 0 },
      changed: { people: 0, contacts: 0 },
      removed: { people: 0, contacts: 0 },
    });
    expect(found.conflicts).toEqual([]);
    // Two cells, and two rows that were removed.
    expect(found.kept).toBe(4);
  });

  it('change nothing after they have replaced themselves', () => {
    const once = begun();
    const changed = ANSWERS.replace('weekly', 'monthly');
    const held = apply(once, compare(once, { 'answers.csv': changed }).step);
    expect(compare(held, { 'answers.csv': changed }).step.changes).toEqual([]);
  });
});

describe('a corrected file', () => {
  const corrected = {
    'staff.csv': STAFF.replace('Care,8b', 'Care,8c').replace('p2,Ben Orr,clinical,Acute,7\n', '') + 'p4,Dag Ree,clinical,Care,6\n',
    'answers.csv': 'from,to,types,note\np1,p2,Mentor,daily\np1,Zoe Pymm,Elite,\np3,p1,Managerial,old\np4,p1,Mentor,\n',
  };

  it('shows what it adds, changes and removes, and does that', () => {
    const held = begun();
    const found = compare(held, corrected);
    expect(found.counts).toEqual({
      added: { people: 1, contacts: 1 },
      changed: { people: 1, contacts: 2 },
      removed: { people: 1, contacts: 1 },
      same: { people: 1, contacts: 1 },
    });
    expect(found.replaced).toEqual([
      { earlier: 'staff.csv', file: 'staff.csv' },
      { earlier: 'answers.csv', file: 'answers.csv' },
    ]);
    expect(
      found.changed.map(({ who, to, cells }) => [who, to, ...cells.map(({ column, before, after }) => `${column}: ${before} > ${after}`)]),
    ).toEqual([
      ['Cay Lund', '', 'grade: 8b > 8c'],
      ['Ada Quill', 'Ben Orr', 'note: weekly > daily'],
      ['Ada Quill', 'Zoe Pymm', 'to: Zoe Pym > Zoe Pymm'],
    ]);
    expect(found.added).toMatchObject([
      { who: 'Dag Ree', to: '', file: 'staff.csv', row: 4 },
      { who: 'Dag Ree', to: 'Ada Quill', row: 5 },
    ]);
    expect(found.removed).toMatchObject([
      { who: 'Ben Orr', to: '', row: 3 },
      { who: 'Ben Orr', to: 'Ada Quill', row: 4 },
    ]);
    const after = apply(held, found.step);
    expect(people(after)).toEqual(['p1 Ada Quill general Acute 8a', 'p3 Cay Lund general Care 8c', 'p4 Dag Ree clinical Care 6']);
    expect(contacts(after)).toEqual(['p1 p2 Mentor daily', 'p1 Zoe Pymm Elite', 'p3 p1 Managerial old', 'p4 p1 Mentor']);
    expect(after.study.sources).toHaveLength(2);
    expect(settle(applyStep(after.study, invertStep(found.step)))).toEqual(settle(held.study));
  });

  it('leaves rows of other files and rows entered by hand alone', () => {
    let held = begun();
    const more = batchOf(held, { 'more.csv': 'from,to\np2,p3\n' });
    held = apply(held, buildBringIn(held.study, more));
    const byHand = buildContactEdit(
      held.study,
      [
        { row: held.study.nominations.length, column: 'from', text: 'p3' },
        { row: held.study.nominations.length, column: 'to', text: 'p2' },
      ],
      'typed',
    );
    if (byHand.step === null) throw new Error('Nothing was entered.');
    held = apply(held, byHand.step);
    const after = apply(held, compare(held, { 'answers.csv': 'from,to\np1,p3\n' }).step);
    expect(contacts(after).sort()).toEqual(['p1 p3', 'p2 p3', 'p3 p2']);
    expect(after.study.sources.map(({ file }) => file)).toEqual(['staff.csv', 'answers.csv', 'more.csv', 'Entered by hand']);
  });

  it('keeps cells that were changed by hand, takes the others of the row, and asks where both changed one', () => {
    let held = editPerson(begun(), 2, 'group', 'clinical');
    held = editPerson(held, 0, 'grade', '9');
    held = editContact(held, 0, 'note', 'hourly');
    held = editContact(held, 3, 'types', 'Elite');
    const files = {
      'staff.csv': STAFF.replace('8b', '8c').replace('Acute,8a', 'Acute,8d'),
      'answers.csv': ANSWERS.replace('weekly', 'daily').replace('old', 'new'),
    };
    const found = compare(held, files);
    expect(found.kept).toBe(2);
    expect(found.conflicts.map(({ who, column, mine, theirs, what }) => [what, who, column, mine, theirs])).toEqual([
      ['cell', 'Ada Quill', 'grade', '9', '8d'],
      ['cell', 'Ada Quill', 'note', 'hourly', 'daily'],
    ]);
    const after = apply(held, found.step);
    expect(people(after)).toEqual(['p1 Ada Quill general Acute 9', 'p2 Ben Orr clinical Acute 7', 'p3 Cay Lund clinical Care 8c']);
    expect(contacts(after)).toEqual(['p1 p2 Mentor hourly', 'p1 Zoe Pym Elite', 'p2 p1 Mentor', 'p3 p1 Elite new']);
    expect(after.study.people.map(({ edited }) => edited)).toEqual([true, false, true]);
    expect(settle(applyStep(after.study, invertStep(found.step)))).toEqual(settle(held.study));
    // The hand's cells are still known as the hand's, when the file comes a third time.
    expect(compare(after, files).step.changes).toEqual([]);
    const third = compare(after, { 'staff.csv': files['staff.csv'].replace('Cay Lund,general', 'Cay Lund,functional') });
    expect(third.conflicts).toMatchObject([{ who: 'Cay Lund', column: 'group', mine: 'clinical', theirs: 'functional' }]);

    const taken = compare(
      held,
      files,
      found.conflicts.map(({ key }) => key),
    );
    const theirs = apply(held, taken.step);
    expect(people(theirs)[0]).toBe('p1 Ada Quill general Acute 8d');
    expect(contacts(theirs)[0]).toBe('p1 p2 Mentor daily');
    expect(taken.conflicts.map(({ key }) => key)).toEqual(found.conflicts.map(({ key }) => key));
  });

  it('asks once: what the file said then is known when it comes again', () => {
    const held = editContact(begun(), 0, 'note', 'hourly');
    const file = { 'answers.csv': ANSWERS.replace('weekly', 'daily') };
    const found = compare(held, file);
    expect(found.conflicts).toHaveLength(1);
    const after = apply(held, found.step);
    expect(contacts(after)[0]).toBe('p1 p2 Mentor hourly');
    expect(compare(after, file)).toMatchObject({ conflicts: [], kept: 1, step: { changes: [] } });
  });

  it('knows a row by its round, and several alike by their order', () => {
    const rounds = (...rows: readonly string[]) => ({ 'answers.csv': `from,to,round,note\n${rows.join('\n')}\n` });
    const first = rounds('p1,p2,1,a', 'p1,p2,2,b', 'p2,p1,1,c', 'p2,p1,1,d');
    const held = apply(EMPTY, buildBringIn(EMPTY.study, batchOf(EMPTY, { 'staff.csv': STAFF, ...first })));
    const found = compare(held, rounds('p1,p2,2,B', 'p1,p2,1,A', 'p2,p1,1,C', 'p2,p1,1,D'));
    expect(found.changed.flatMap(({ cells }) => cells.map(({ column, before, after }) => `${column}: ${before} > ${after}`))).toEqual([
      'note: b > B',
      'note: a > A',
      'note: c > C',
      'note: d > D',
    ]);
  });

  it('asks before it takes away what was changed by hand, and before it brings back what was removed by hand', () => {
    let held = editContact(begun(), 3, 'note', 'by hand');
    held = apply(held, buildStep.removeContacts(held.study, '', [0]));
    const file = { 'answers.csv': 'from,to,types,note\np1,p2,Mentor,daily\np1,Zoe Pym,Elite,\np2,p1,Mentor,\n' };
    const found = compare(held, file);
    expect(found.conflicts.map(({ what, who }) => [what, who])).toEqual([
      ['removed', 'Ada Quill'],
      ['gone', 'Cay Lund'],
    ]);
    expect(contacts(apply(held, found.step))).toEqual(['p1 Zoe Pym Elite', 'p2 p1 Mentor', 'p3 p1 Managerial by hand']);
    const taken = compare(
      held,
      file,
      found.conflicts.map(({ key }) => key),
    );
    expect(contacts(apply(held, taken.step))).toEqual(['p1 p2 Mentor daily', 'p1 Zoe Pym Elite', 'p2 p1 Mentor']);
  });

  it('knows that somebody whose id was changed by hand is still who the file lists', () => {
    const held = editPerson(begun(), 1, 'id', 'b2');
    expect(compare(held, { 'staff.csv': STAFF }).step.changes).toEqual([]);
    expect(people(apply(held, compare(held, { 'staff.csv': STAFF.replace('Acute,7', 'Acute,6') }).step))[1]).toBe(
      'b2 Ben Orr clinical Acute 6',
    );
  });

  it('makes a cell blank that the file has blank, and leaves what it has no column for', () => {
    const held = begun();
    const after = apply(held, compare(held, { 'staff.csv': 'id,name,grade\np1,Ada Quill,\np2,Ben Orr,7\np3,Cay Lund,8b\n' }).step);
    expect(people(after)).toEqual(['p1 Ada Quill general Acute ', 'p2 Ben Orr clinical Acute 7', 'p3 Cay Lund general Care 8b']);
  });

  it('does the same with columns that are none of Kith’s', () => {
    const list = (...rows: readonly string[]) => ({ 'staff.csv': `id,name,hall\n${rows.join('\n')}\n` });
    const held = apply(EMPTY, buildBringIn(EMPTY.study, batchOf(EMPTY, list('p1,Ada Quill,North', 'p2,Ben Orr,South'))));
    const after = apply(held, compare(held, list('p1,Ada Quill,', 'p2,Ben Orr,West')).step);
    expect(after.study.people.map(({ attributes }) => attributes)).toEqual([[], [{ name: 'hall', value: 'West' }]]);
  });

  it('takes each cell changed by hand for a conflict where the history is lost', () => {
    const held = { ...editPerson(begun(), 0, 'grade', '9'), history: NO_HISTORY };
    const found = compare(held, { 'staff.csv': STAFF });
    expect(found.conflicts).toMatchObject([{ what: 'cell', who: 'Ada Quill', column: 'grade', mine: '9', theirs: '8a' }]);
    expect(found.step.changes).toEqual([]);
  });

  it('drops what was found in the earlier file, and keeps what was found in others', () => {
    const held = apply(
      EMPTY,
      buildBringIn(
        EMPTY.study,
        importing([
          { file: 'staff.csv', bytes: utf8(`${STAFF}p1,Again,general,Acute,7\n`) },
          { file: 'answers.csv', bytes: utf8(`${ANSWERS}p1,p2,too,many,cells\n`) },
        ]),
      ),
    );
    expect(held.study.issues.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual(['staff.csv', 'answers.csv']);
    const after = apply(held, compare(held, { 'answers.csv': `${ANSWERS}p3,p2,,\n` }).step);
    expect(after.study.issues.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual(['staff.csv']);
  });
});

describe('a later file beside', () => {
  it('adds its contacts, and tells of people what it knows of them', () => {
    const held = editPerson(begun(), 1, 'grade', '9');
    const found = compare(held, { 'april.csv': 'from,to\np2,p3\n', 'hr.csv': 'id,name,grade\np2,Ben Orr,8d\np3,Cay Lund,8d\n' }, [], true);
    expect(found.counts).toMatchObject({ added: { people: 0, contacts: 1 }, changed: { people: 1 }, removed: { people: 0, contacts: 0 } });
    expect(found.conflicts).toMatchObject([{ who: 'Ben Orr', column: 'grade', mine: '9', theirs: '8d' }]);
    const after = apply(held, found.step);
    expect(people(after)).toEqual(['p1 Ada Quill general Acute 8a', 'p2 Ben Orr clinical Acute 9', 'p3 Cay Lund general Care 8d']);
    expect(contacts(after)).toHaveLength(5);
  });

  it('does the same as adding them to a study of which nothing was changed by hand', () => {
    const held = begun();
    const files = { 'april.csv': 'from,to\np2,p3\n', 'hr.csv': 'id,name,grade,site\np2,Ben Orr,8d,Main\np9,New One,6,Main\n' };
    const after = apply(held, compare(held, files, [], true).step);
    expect(after.study).toEqual(apply(held, buildBringIn(held.study, batchOf(held, files))).study);
  });
});

describe('a survey that comes alone', () => {
  const survey = (site: string): string =>
    `Timestamp,Your name,Whom do you turn to for support? [1],Whom do you turn to for support? [2],How isolated do you feel? (1-5),Which site do you work at?\n2024,Ada Quill,Ben Orr,Cay Lund,4,${site}\n2024,Ben Orr,Ada Quill,,2,Main\n`;

  it('tells of those on the staff list what they said of themselves, and what a hand has changed stays', () => {
    const both = { 'staff.csv': STAFF, 'survey.csv': survey('Main') };
    let held = apply(EMPTY, buildBringIn(EMPTY.study, batchOf(EMPTY, both)));
    const sites = ({ study }: Held) =>
      study.people.map(({ attributes }) => attributes.map(({ name, value }) => `${name}: ${value}`).join(', '));
    const name = 'Which site do you work at?';
    expect(sites(held).slice(0, 2)).toEqual([`${name}: Main`, `${name}: Main`]);
    held = editPerson(held, 1, `@${name}`, 'South');
    const found = compare(held, { 'survey.csv': survey('North') });
    expect(found.counts).toMatchObject({ added: { people: 0, contacts: 0 }, changed: { people: 1, contacts: 0 }, removed: { people: 0 } });
    const after = apply(held, found.step);
    expect(sites(after).slice(0, 2)).toEqual([`${name}: North`, `${name}: South`]);
    expect(people(after)).toEqual(people(held));
    expect(compare(after, { 'survey.csv': survey('North') }).step.changes).toEqual([]);
  });

  it('leaves what is planned with those who answered to them, when a staff list comes that has other ids', () => {
    const alone = apply(EMPTY, buildBringIn(EMPTY.study, batchOf(EMPTY, { 'survey.csv': survey('Main') })));
    const plan = { ...alone.study.plan, actions: [makeAction('mentor', ['Ada Quill', 'Ben Orr'])] };
    const pins = [{ id: 'Ada Quill', layout: 'force' as const, x: 1, y: 2 }];
    const held = { ...alone, study: { ...alone.study, plan, pins } };
    const files = importing([{ file: 'staff.csv', bytes: utf8(STAFF) }], { staff: held.study.people, answeredAlone: true });
    const { step } = finish(compareFiles(held.study, held.history, files, { replaces: new Map(), takesFile: new Set() }));
    const after = applyStep(held.study, step);
    expect(after.people.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    expect(after.plan.actions.map((action) => action.people)).toEqual([['p1', 'p2']]);
    expect(after.pins.map(({ id }) => id)).toEqual(['p1']);
    expect(applyStep(after, invertStep(step)).plan).toEqual(plan);
  });
});

describe('answers about who is who', () => {
  const said = (name: string, by: string): Decision => ({
    a: { name, organisation: '', column: 'to', by },
    b: { name: 'p3', organisation: '', column: 'people', by: '' },
    is: 'same',
    who: '',
    on: '',
    why: '',
  });

  it('survive, and are listed where the name stands in no row any more', () => {
    let held = begun();
    held = apply(held, buildDecision.put(held.study, [said('Zoe Pym', 'p1')], ''));
    expect(compare(held, { 'answers.csv': ANSWERS.replace('weekly', 'daily') }).idle).toEqual([]);
    const found = compare(held, { 'answers.csv': ANSWERS.replace('Zoe Pym', 'Cay Lund') });
    expect(found.idle).toMatchObject([{ a: { name: 'Zoe Pym' } }]);
    expect(apply(held, found.step).study.decisions).toHaveLength(1);
  });
});

describe('who named nobody', () => {
  const staffed = (answers: string): Held =>
    apply(
      EMPTY,
      buildBringIn(
        EMPTY.study,
        importing([
          { file: 'staff.csv', bytes: utf8(STAFF) },
          { file: 'answers.csv', bytes: utf8(answers) },
        ]),
      ),
    );
  const responses = ({ study }: Held) => study.people.map(({ id, responded }) => `${id} ${responded ?? '-'}`);
  const changed = (found: FileComparison) =>
    found.changed.map(({ who, cells }) => [who, ...cells.map(({ column, before, after }) => `${column}: ${before} > ${after}`)]);

  it('in a later file, of a question that they answered before, is shown and done', () => {
    const held = begun();
    const found = compare(held, { 'answers.csv': 'from,to,types,note\np1,p2,Mentor,weekly\np2,nobody,,\np3,p1,Managerial,old\n' });
    expect(changed(found)).toEqual([['Ben Orr', 'responded:  > yes']]);
    expect(found.removed.map(({ who, to }) => `${who} > ${to}`).sort()).toEqual(['Ada Quill > Zoe Pym', 'Ben Orr > Ada Quill']);
    const after = apply(held, found.step);
    expect(responses(after)).toEqual(['p1 -', 'p2 yes', 'p3 -']);
    expect(after.study.issues.filter(({ code }) => code === 'no-contact').map(({ severity }) => severity)).toEqual(['info']);
    expect(settle(applyStep(after.study, invertStep(found.step)))).toEqual(settle(held.study));
  });

  it('and of whom a corrected file says it no more counts as before', () => {
    const held = staffed('from,to,types,note\np1,p3,Mentor,\np2,nobody,,\n');
    expect(responses(held)).toEqual(['p1 -', 'p2 yes', 'p3 -']);
    for (const files of [
      { 'answers.csv': 'from,to,types,note\np1,p3,Mentor,\n' },
      { 'staff.csv': STAFF, 'answers.csv': 'from,to,types,note\np1,p3,Mentor,\n' },
    ]) {
      const found = compare(held, files);
      expect(changed(found)).toEqual([['Ben Orr', 'responded: yes > ']]);
      expect(responses(apply(held, found.step))).toEqual(['p1 -', 'p2 -', 'p3 -']);
    }
    // Said again, or said by the list, it stays.
    expect(
      compare(held, { 'answers.csv': 'from,to,types,note\np1,p3,Mentor,\np2,none,,\n' }).step.changes.some(({ part }) => part === 'people'),
    ).toBe(false);
    const listed = apply(
      EMPTY,
      buildBringIn(
        EMPTY.study,
        importing([
          { file: 'staff.csv', bytes: utf8('id,name,responded\np1,Ada Quill,yes\np2,Ben Orr,yes\n') },
          { file: 'answers.csv', bytes: utf8('from,to\np1,p2\np2,nobody\n') },
        ]),
      ),
    );
    expect(changed(compare(listed, { 'answers.csv': 'from,to\np1,p2\n' }))).toEqual([]);
  });
});

describe('a column that a later file does not have', () => {
  it('is named: what it said of people stays, and what it said of contacts goes', () => {
    const held = begun();
    const found = compare(held, {
      'staff.csv': STAFF.replaceAll(/,[^,\n]*\n/g, '\n'),
      'answers.csv': ANSWERS.replaceAll(/,[^,\n]*\n/g, '\n'),
    });
    expect(found.lost).toEqual([
      { file: 'staff.csv', of: 'people', headers: ['grade'] },
      { file: 'answers.csv', of: 'contacts', headers: ['note'] },
    ]);
    const after = apply(held, found.step);
    expect(people(after)).toEqual(people(held));
    expect(contacts(after)).toEqual(['p1 p2 Mentor', 'p1 Zoe Pym Elite', 'p2 p1 Mentor', 'p3 p1 Managerial']);
    expect(compare(held, { 'staff.csv': STAFF, 'answers.csv': ANSWERS }).lost).toEqual([]);
  });

  it('is named where Kith has no word for it, too', () => {
    const files = { 'staff.csv': 'id,name,shoe\np1,Ada Quill,4\n', 'answers.csv': 'from,to,mood\np1,Zoe Pym,glad\n' };
    const held = apply(
      EMPTY,
      buildBringIn(EMPTY.study, importing(Object.entries(files).map(([file, text]) => ({ file, bytes: utf8(text) })))),
    );
    expect(compare(held, { 'staff.csv': 'id,name\np1,Ada Quill\n', 'answers.csv': 'from,to\np1,Zoe Pym\n' }).lost).toEqual([
      { file: 'staff.csv', of: 'people', headers: ['shoe'] },
      { file: 'answers.csv', of: 'contacts', headers: ['mood'] },
    ]);
  });
});

describe('answers of another round', () => {
  const rounds = ({ study: { nominations } }: Held): readonly string[] =>
    Array.from({ length: nominations.length }, (_, i) => nominationAt(nominations, i)).map(
      ({ from, to, round }) => `${from} ${to} ${round}`,
    );
  const SECOND = { 'second.csv': 'from,to,types,note\np1,p3,Mentor,\np2,p1,Mentor,\n' };
  const add = (held: Held, files: Readonly<Record<string, string>>, of: Readonly<Record<string, string>>, earlier: string): Held =>
    apply(
      held,
      finish(
        compareFiles(held.study, held.history, batchOf(held, files), {
          replaces: new Map(),
          takesFile: new Set(),
          rounds: { of: new Map(Object.entries(of)), earlier },
        }),
      ).step,
    );

  it('come in beside those that are there, which are called after the round before; one step back leads to what was there', () => {
    const held = begun();
    const second = add(held, SECOND, { 'second.csv': 'Round 2' }, 'Round 1');
    expect(rounds(second)).toEqual([
      'p1 p2 Round 1',
      'p1 Zoe Pym Round 1',
      'p2 p1 Round 1',
      'p3 p1 Round 1',
      'p1 p3 Round 2',
      'p2 p1 Round 2',
    ]);
    const { step } = second.history.entries.at(-1) ?? { step: null };
    if (step === null) throw new Error('There is no step.');
    expect(rounds({ ...second, study: applyStep(second.study, invertStep(step)) })).toEqual(rounds(held));
  });

  it('stay of their round when their file comes again, corrected, and nobody is asked', () => {
    const second = add(begun(), SECOND, { 'second.csv': 'Round 2' }, 'Round 1');
    expect(compare(second, { 'answers.csv': ANSWERS }).step.changes).toEqual([]);
    expect(compare(second, SECOND).step.changes).toEqual([]);
    const corrected = compare(second, { 'answers.csv': ANSWERS.replace('weekly', 'daily') });
    expect(corrected).toMatchObject({ conflicts: [], kept: 0, counts: { changed: { contacts: 1 }, same: { contacts: 3 } } });
    expect(rounds(apply(second, corrected.step))).toContain('p1 p2 Round 1');
  });

  it('say nothing of people who answered before and do not answer again, though they named nobody then', () => {
    const held = apply(
      EMPTY,
      buildBringIn(
        EMPTY.study,
        importing([
          { file: 'staff.csv', bytes: utf8(`${STAFF}p4,Dee Roe,general,Care,8b\n`) },
          { file: 'answers.csv', bytes: utf8(`${ANSWERS}p4,nobody,,\n`) },
        ]),
      ),
    );
    const responseIn = ({ study }: Held, round: string | null) => reconcile(study, round).response;
    expect(responseIn(held, null)).toEqual(['answered', 'answered', 'answered', 'answered']);
    const second = add(held, SECOND, { 'second.csv': 'Round 2' }, 'Round 1');
    expect(responseIn(second, 'Round 2')).toEqual(['answered', 'answered', 'missing', 'missing']);
    expect(responseIn(second, 'Round 1').slice(0, 3)).toEqual(['answered', 'answered', 'answered']);
    // Who says again that they have nobody has answered.
    const again = { 'second.csv': `${SECOND['second.csv']}p4,nobody,,\n` };
    expect(responseIn(add(held, again, { 'second.csv': 'Round 2' }, 'Round 1'), 'Round 2')).toEqual([
      'answered',
      'answered',
      'missing',
      'answered',
    ]);
    // More answers of a round that is there unmark nobody.
    expect(responseIn(add(held, SECOND, {}, ''), null)).toEqual(['answered', 'answered', 'answered', 'answered']);
  });

  it('leave what was changed by hand before as changed by hand', () => {
    const second = add(editContact(begun(), 0, 'note', 'monthly'), SECOND, { 'second.csv': 'Round 2' }, 'Round 1');
    expect(compare(second, { 'answers.csv': ANSWERS.replace('weekly', 'daily') }).conflicts).toMatchObject([
      { column: 'note', mine: 'monthly', theirs: 'daily' },
    ]);
  });

  it('that add to a round are of it, and what says a round itself keeps it', () => {
    const second = add(begun(), SECOND, { 'second.csv': 'Round 2' }, 'Round 1');
    const more = { 'more.csv': 'from,to,types,note,round\np3,p2,Mentor,,\np2,p3,Mentor,,Round 3\n' };
    expect(rounds(add(second, more, { 'more.csv': 'Round 2' }, '')).slice(-2)).toEqual(['p3 p2 Round 2', 'p2 p3 Round 3']);
  });
});
