import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { Vocabulary } from '../../../src/import/columns/Vocabulary';
import { StaffList } from '../../../src/import/rows/StaffList';
import { findContactQuestions, holdsNames } from '../../../src/import/surveys/findContactQuestions';
import type { SurveyColumn } from '../../../src/import/surveys/SurveyColumn';

const NAMES = ['Ann Ash', 'Bob Birch', 'Cy Cole', 'Di Dale', 'Ed Elm', 'Flo Fir', 'Gil Gorse', 'Hal Heath'];
const STAFF = new StaffList(NAMES.map((name, at) => ({ id: `m${at + 1}`, name })));
const vocabulary = new Vocabulary(bookCodebook, new Map());

/** A table of answers, each column with its cells; “Question [Option]” has an option. Respondents are m1, m2, m3 … */
function survey(columns: Readonly<Record<string, readonly string[]>>, isExport = false) {
  const headers = Object.keys(columns);
  const length = Math.max(...Object.values(columns).map((cells) => cells.length));
  const words = [''];
  const word = (cell: string): number => (words.includes(cell) ? words.indexOf(cell) : words.push(cell) - 1);
  return {
    table: {
      file: 'a.csv',
      headers,
      length,
      rows: Int32Array.from({ length }, (_, at) => at + 2),
      cells: Int32Array.from({ length: length * headers.length }, (_, at) =>
        word(columns[headers[at % headers.length] ?? '']?.[Math.floor(at / headers.length)] ?? ''),
      ),
      words,
      found: length,
      understood: '',
    },
    rows: Array.from({ length }, (_, at) => at),
    columns: headers.map((id, index): SurveyColumn => {
      const [, question = id, option = ''] = /^(.*) \[(.*)\]$/.exec(id) ?? [];
      return { index, id, question, option };
    }),
    written: Array.from({ length }, (_, at) => `m${at + 1}`),
    staff: STAFF,
    look: (text: string) => vocabulary.look(text),
    isExport,
  };
}

/** Each question as `title: place=header …`, with what is said of its contacts behind a plus. */
const asked = (columns: Readonly<Record<string, readonly string[]>>, isExport = false): readonly string[] =>
  findContactQuestions(survey(columns, isExport)).map(({ question, kind, slots, details, isOpen }) =>
    [
      `${question}${kind === 'options' ? ' (chosen)' : ''}${isOpen === true ? ' (open)' : ''}:`,
      ...slots.map(({ place, column }) => `${place}=${kind === 'options' ? column.option : column.id}`),
      ...details.flatMap(({ title, into, flag, columns: of }) => [
        `+ ${title} → ${into}${flag === '' ? '' : ` ${flag}`}:`,
        ...Array.from(of, ([place, { id }]) => `${place}=${id}`),
      ]),
    ].join(' '),
  );
/** Whether a column, or two of them, name contacts. */
const names = (header: string, cells: readonly string[], isExport = false): boolean => asked({ [header]: cells }, isExport).length > 0;

const [ann = '', bob = '', cy = '', di = '', ed = ''] = NAMES;
const OTHERS = ['red', 'blue', 'green', 'grey', 'pink', 'teal'];
/** Cells that look like names, of people who are on no list. */
const UNLISTED = ['Zed Pike', 'Una Vane', 'Penn, Gus', 'Mary Lou Dean'];
/** Nobody answers about themselves: the first rows say nothing. */
const cells = (...said: readonly string[]): readonly string[] => ['', '', '', '', '', ...said];

// docs/import.md, “Which columns name contacts”.
describe('a column names contacts', () => {
  it('whatever it is called, where four of five different cells are on the staff list, and two at least', () => {
    expect(names('Zeta', cells(ann, bob, cy, di, 'red'))).toBe(true);
    expect(names('Zeta', cells(ann, bob, cy, 'red'))).toBe(false);
    expect(names('Zeta', cells(ann, bob, cy, 'red', 'red', ann, bob))).toBe(false);
    expect(names('Zeta', cells(ann, bob))).toBe(true);
    expect(names('Zeta', cells(ann, ann))).toBe(false);
    // Nobody and nothing are no cells that count.
    expect(names('Zeta', cells(ann, bob, 'none', 'n/a', 'unknown', '-'))).toBe(true);
  });

  it('that goes on with a number, where half of the cells are', () => {
    const two = (...said: readonly string[]) =>
      asked({ 'Zeta 1': cells(...said.filter((_, at) => at % 2 === 0)), 'Zeta 2': cells(...said.filter((_, at) => at % 2 === 1)) });
    expect(two(ann, 'red', 'blue', bob)).toEqual(['Zeta: 1=Zeta 1 2=Zeta 2']);
    expect(two(ann, 'red', 'blue', bob, 'green')).toEqual([]);
    expect(two(...UNLISTED)).toEqual([]);
  });

  it('whose title asks for people, where a fifth is listed, or half look like names', () => {
    const question = 'Whom do you ask?';
    expect(names(question, cells(ann, ...OTHERS.slice(0, 4)))).toBe(true);
    expect(names(question, cells(ann, ...OTHERS.slice(0, 5)))).toBe(false);
    expect(names(question, cells('Zed Pike', 'red'))).toBe(true);
    expect(names(question, cells('Zed Pike', 'red', 'blue'))).toBe(false);
    expect(names(question, cells(...UNLISTED, ...OTHERS.slice(0, 4)))).toBe(true);
    // Two names that share a cell are names.
    for (const both of ['Zed Pike; Una Vane', 'Zed Pike, Una Vane', 'Zed Pike | Una Vane', 'Zed Pike\nUna Vane;'])
      expect([both, names(question, cells(both, 'red'))]).toEqual([both, true]);
    expect(names(question, cells('Zed Pike; red', 'red'))).toBe(false);
    for (const title of ['Colleagues', 'Please list up to three people', 'Name of contact', 'Advice', 'Trusted advice from', 'contact'])
      expect([title, names(title, cells('Zed Pike', 'red'))]).toEqual([title, true]);
    for (const title of ['Zeta', 'What advice would you like to have', 'How often do you ask whom?', 'Why do you ask whom?'])
      expect([title, names(title, cells('Zed Pike', 'red'))]).toEqual([title, false]);
  });

  it('that is blank, where a question or a header of Kith asks for people', () => {
    for (const title of ['Whom do you ask?', 'contact', 'Please name the people whom you ask'])
      expect([title, names(title, ['', ''])]).toEqual([title, true]);
    for (const title of ['Zeta', 'Advice', 'Colleagues', 'Role', 'How often do you ask whom?'])
      expect([title, names(title, ['', ''])]).toEqual([title, false]);
  });

  it('in a form, whatever it is called, where its cells are names and one of them listed', () => {
    for (const title of ['Zeta', 'Role', 'Anything else']) {
      expect([title, names(title, cells(ann, ...UNLISTED.slice(0, 3), 'red'), true)]).toEqual([title, true]);
      expect([title, names(title, cells(ann, ...UNLISTED.slice(0, 3), 'red'))]).toEqual([title, false]);
      expect([title, names(title, cells(ann, ...UNLISTED.slice(0, 2), 'red'), true)]).toEqual([title, false]);
      expect([title, names(title, cells(...UNLISTED), true)]).toEqual([title, false]);
      expect([title, names(title, cells(ann), true)]).toEqual([title, false]);
    }
  });

  it('not where it is about a contact, or a place for sentences', () => {
    for (const title of ['Role', 'Organisation', 'Team', 'E-mail']) expect([title, names(title, cells(ann, bob))]).toEqual([title, false]);
    expect(names('Describe whom you ask?', cells(ann, bob, cy, 'red'))).toBe(false);
    expect(names('Describe whom you ask?', cells(ann, bob, cy, di, 'red'))).toBe(true);
    // Two columns of it are, where half of their cells are listed.
    expect(asked({ 'Team 1': cells(ann, 'red'), 'Team 2': cells(bob, 'blue') })).toHaveLength(1);
    expect(asked({ 'Team 1': cells(ann, 'red'), 'Team 2': cells(bob, 'blue', 'green') })).toEqual([]);
  });

  it('not where most of its cells are of who answers, nor where it is of somebody’s manager', () => {
    const column = (...said: readonly string[]) => asked({ 'Whom do you ask?': said }).length;
    expect(column(ann, bob, di)).toBe(0);
    expect(column('m1', 'm2', di)).toBe(0);
    expect(column(ann, bob, di, ed)).toBe(1);
    expect(column(ann, bob, di, '', 'n/a')).toBe(0);
    for (const title of ['Line manager', 'Your director', 'Reports to', 'Managers'])
      expect([title, names(title, cells(ann, bob))]).toEqual([title, false]);
    expect(names('Which managers do you turn to?', cells(ann, bob))).toBe(true);
    expect(names('Managers for advice', cells(ann, bob))).toBe(true);
  });

  it('and is named where it does not, but somebody of the list stands in it', () => {
    const holds = (title: string, ...said: readonly string[]): boolean => {
      const given = survey({ [title]: said });
      return given.columns.every((column) => holdsNames(given, column));
    };
    expect(holds('Zeta', 'red', ann)).toBe(true);
    expect(holds('Zeta', 'red', 'm1 m4')).toBe(true);
    expect(holds('Zeta', 'red', `Zed Pike; ${ann}`)).toBe(true);
    expect(holds('Zeta', 'red', 'Zed Pike')).toBe(false);
    expect(holds('Zeta', ann, bob)).toBe(false);
    expect(holds('Line manager', 'red', ann)).toBe(false);
  });
});

describe('a question', () => {
  it('is asked on by another one, whose places are the next', () => {
    const first = { 'Whom do you ask? 1': cells(ann), 'Whom do you ask? 2': cells(bob) };
    expect(asked({ ...first, 'Any others?': cells('Zed Pike', 'red') })).toEqual([
      'Whom do you ask? (open): 1=Whom do you ask? 1 2=Whom do you ask? 2 3=Any others?',
    ]);
    // Without one before it, it asks for nobody.
    expect(asked({ 'Any others?': cells('Zed Pike', 'red'), ...first })).toEqual([
      'Whom do you ask?: 1=Whom do you ask? 1 2=Whom do you ask? 2',
    ]);
    expect(asked({ ...first, 'Whom else?': cells('Zed Pike') })).toEqual([
      'Whom do you ask?: 1=Whom do you ask? 1 2=Whom do you ask? 2',
      'Whom else?: 1=Whom else?',
    ]);
  });

  it('may offer people, half of whom are on the list', () => {
    const ticks = cells('x');
    const offer = (...options: readonly string[]) => asked(Object.fromEntries(options.map((one) => [`Pick [${one}]`, ticks])));
    expect(offer(ann, bob)).toEqual(['Pick (chosen): 1=Ann Ash 2=Bob Birch']);
    expect(offer(ann, 'Zed Pike')).toEqual(['Pick (chosen): 1=Ann Ash 2=Zed Pike']);
    expect(offer(ann, 'Zed Pike', 'Una Vane')).toEqual([]);
    // None, others and numbers are no people.
    expect(offer(ann, 'None of the above', 'Zed Pike', 'Other', '12', 'n/a')).toEqual(['Pick (chosen): 1=Ann Ash 2=Zed Pike']);
    expect(offer('Other', '3')).toEqual([]);
    expect(offer('Zed Pike', 'Una Vane')).toEqual([]);
  });

  it('may offer people of no list, where it asks who and half of the cells say the name', () => {
    const offer = (title: string, ...said: readonly string[]) =>
      asked({ [`${title} [Zed Pike]`]: cells(said[0] ?? ''), [`${title} [Una Vane]`]: cells(said[1] ?? '') }).length;
    expect(offer('Whom do you ask?', 'zed pike', 'yes')).toBe(1);
    expect(offer('Whom do you ask?', 'yes', 'yes')).toBe(0);
    expect(offer('Pick', 'Zed Pike', 'Una Vane')).toBe(0);
    // Where one of the options is no name, the cell of the other one names somebody.
    expect(asked({ 'Whom do you ask? [Zed Pike]': cells('Zed Pike'), 'Whom do you ask? [sleep]': cells('sleep') })).toEqual([
      'Whom do you ask? – Zed Pike: 1=Whom do you ask? [Zed Pike]',
    ]);
  });

  it('may be lines under people’s names; somebody on no list is one where the cells are alike, and in a form only the listed are', () => {
    const lines = { [ann]: cells('Daily', 'Never'), [bob]: cells('Never'), 'Zed Pike': cells('Daily'), 'Una Vane': cells('Tall') };
    expect(asked(lines)).toEqual([' (chosen): 1=Ann Ash 2=Bob Birch 3=Zed Pike']);
    expect(asked(lines, true)).toEqual([' (chosen): 1=Ann Ash 2=Bob Birch']);
    // Each of its cells is.
    expect(asked({ ...lines, 'Zed Pike': cells('Daily', 'Tall') })).toEqual([' (chosen): 1=Ann Ash 2=Bob Birch']);
    expect(asked({ [ann]: cells('Daily'), 'Zed Pike': cells('Daily') })).toEqual([]);
    expect(asked({ [ann]: cells('Daily'), 'Zed Pike': cells('Daily') }, true)).toEqual([' (chosen): 1=Ann Ash']);
  });
});

describe('what is said of contacts', () => {
  const two = (more: Readonly<Record<string, readonly string[]>>) =>
    asked({ 'Contact 1': cells(ann), 'Contact 2': cells(bob), ...more })[0]?.replace(/^Contact: 1=Contact 1 2=Contact 2 ?/, '');

  it('fills the column of Kith that it is called after, or that its words are for', () => {
    const said = (title: string, ...both: readonly string[]) =>
      two({ [`${title} 1`]: cells(both[0] ?? ''), [`${title} 2`]: cells(both[1] ?? '') })?.replace(/ 1=.*$/, '');
    expect(said('Contact role', 'Clerk', 'Chief')).toBe('+ Contact role → contact_role:');
    expect(said('Their job title', 'Clerk', 'Chief')).toBe('+ Their job title → contact_role:');
    expect(said('Where do they work', 'North', 'South')).toBe('+ Where do they work → contact_organisation:');
    expect(said('Their trusts', 'yes', 'no')).toBe('+ Their trusts → attribute:');
    expect(said('Their trusts', '1', '2')).toBe('+ Their trusts → attribute:');
    expect(said('How often do they meet you', 'Daily', 'Weekly')).toBe('+ How often do they meet you → frequency:');
    expect(said('How close are they', '1', '12')).toBe('+ How close are they → strength:');
    expect(said('How close are they', '1', 'very')).toBe('+ How close are they → attribute:');
    expect(said('Their age', '40', '50')).toBe('+ Their age → attribute:');
    // Who answers is said of the row, and not of a contact.
    expect(said('Contact source', 'web', 'mail')).toBe('+ Contact source → attribute:');
    expect(said('Contact respondent', 'web', 'mail')).toBe('+ Contact respondent → attribute:');
    expect(said('Contact type', 'Mentor', 'Elite')).toBe('+ Contact type → types:');
    // A number is the code of a type, and none.
    expect(said('Contact type', '1', '2')).toBe('+ Contact type → attribute:');
    expect(said('Are they a mentor', 'yes', 'no')).toBe('+ Are they a mentor → types Mentor:');
    expect(said('Are they of support', 'yes', 'x')).toBe('+ Are they of support → motives support:');
    expect(said('Are they a mentor', 'yes', 'perhaps')).toBe('+ Are they a mentor → attribute:');
  });

  it('goes with the contacts whose places it has; two trainings go with nobody', () => {
    expect(two({ 'Role 1': cells('Clerk'), 'Role 2': cells('Chief') })).toBe('+ Role → contact_role: 1=Role 1 2=Role 2');
    expect(two({ 'Their age 1': cells('40'), 'Their age 2': cells('50'), 'Their age 3': cells('60') })).toBe('');
    expect(two({ 'Training 1': cells('First aid'), 'Training 2': cells('Fire') })).toBe('');
    // One letter begins too many words to tie what it begins to the contacts.
    const beside = (contact: string, other: string) =>
      asked({ [`${contact} 1`]: cells(ann), [`${contact} 2`]: cells(bob), [`${other} 1`]: cells('4'), [`${other} 2`]: cells('5') });
    expect(beside('C', 'Cost')).toEqual(['C: 1=C 1 2=C 2']);
    expect(beside('Cob', 'C')).toEqual(['Cob: 1=Cob 1 2=Cob 2']);
    expect(beside('Co', 'Cost')).toEqual(['Co: 1=Co 1 2=Co 2 + Cost → attribute: 1=Cost 1 2=Cost 2']);
  });
});
