import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { nameManagers } from '../../../src/import/columns/nameManagers';
import { guessColumns } from '../../../src/pipeline/lookAtFiles';
import { finish } from '../../../src/support/finish';
import { importing, importText, rowsOf, utf8 } from '../importing';

describe('a column “Manager”', () => {
  it.each<readonly [string, string]>([
    ['Manager, Contact 1', 'Manager, Contact 1'],
    ['Id, Manager, Group', 'Id, Manager, Group'],
    ['Name, Manager', 'Name, Line manager'],
    ['Full name, Department, Manager', 'Full name, Department, Line manager'],
    ['Employee, Job, Manager, Email', 'Employee, Job, Line manager, Email'],
    ['Your full name, Your manager', 'Your full name, Line manager'],
    ['First name, Last name, Manager name', 'First name, Last name, Line manager'],
    // Who is named is not whom the row is about.
    ['Manager, Contact name', 'Manager, Contact name'],
    ['Name of manager, Surname', 'Line manager, Surname'],
    ['Name, Deputy manager', 'Name, Deputy manager'],
    ['Surname, Old name of manager', 'Surname, Old name of manager'],
    ['Surname, Name of manager of ward', 'Surname, Name of manager of ward'],
    ['Manager, Name of ward', 'Manager, Name of ward'],
    ['Manager, Employee grade', 'Manager, Employee grade'],
    ['Manager, Former employee', 'Manager, Former employee'],
    ...[
      'Please enter your name',
      'Forename',
      'Preferred name',
      'Name of the staff member',
      'Participant',
      'Who are you?',
      'Member of staff',
    ].map((who): readonly [string, string] => [`${who}, Manager full name`, `${who}, Line manager`]),
  ])('%s', (headers, meant) => {
    expect(nameManagers(headers.split(', ')).join(', ')).toBe(meant);
  });

  it('beside those who are employed is whom they report to, and the staff list is theirs', () => {
    const { people } = importing([
      { file: 'staff.csv', bytes: utf8('Employee,Job,Manager\nAnn Lee,Matron,Eve Fox\nEve Fox,Director,'), holds: 'people' },
    ]);
    expect(people.map(({ name, lineManager }) => [name, lineManager])).toEqual([
      ['Ann Lee', 'Eve Fox'],
      ['Eve Fox', ''],
    ]);
  });
});

/** Who names whom. */
const pairs = (batch: Parameters<typeof rowsOf>[0]): string[] =>
  rowsOf(batch)
    .map(({ from, to }) => `${from} > ${to}`)
    .sort();

describe('the automatic reading and the one that Columns shows are one', () => {
  const WHO = ['Name', 'Full name', 'Employee', 'Your name', 'Respondent', 'Manager', 'Your full name'];
  const BESIDE = ['', 'Department', 'Manager', 'Manager name', 'Line manager', 'Job title'];
  const ASKED = [['Contact 1', 'Contact 2'], ['Who do you turn to for advice?'], ['Advice 1', 'Advice 2']];
  const cases = WHO.flatMap((who) =>
    BESIDE.filter((beside) => beside !== who && !(who === 'Manager' && beside.includes('anager'))).flatMap((beside) =>
      ASKED.map((asked) => [who, ...(beside === '' ? [] : [beside]), ...asked]),
    ),
  );
  it.each(cases.map((headers) => [headers.join(',')]))('%s', (header) => {
    const [, second = ''] = header.split(',');
    const beside = BESIDE.includes(second) ? 'Eve Fox,' : '';
    const wide = header.endsWith('2') ? ',Cal Orr' : '';
    const text = `${header}\nAnn Lee,${beside}Bob Day${wide}\nBob Day,${beside}Cal Orr${wide.replace('Cal Orr', '')}\nCal Orr,${beside}Ann Lee${wide.replace('Cal Orr', '')}`;
    const named = ['Ann Lee > Bob Day', ...(wide === '' ? [] : ['Ann Lee > Cal Orr']), 'Bob Day > Cal Orr', 'Cal Orr > Ann Lee'].sort();
    const staff = { file: 'staff.csv', bytes: utf8('Name\nAnn Lee\nBob Day\nCal Orr\nEve Fox\nDee Dow'), holds: 'people' as const };
    const file = { file: 'contacts.csv', bytes: utf8(text) };
    expect(pairs(importing([staff, file]))).toEqual(named);
    const guess = finish(
      guessColumns(
        [file],
        { input: 0, part: 0, headerAt: 0, headerRows: null, rows: null },
        importText('Name\nAnn Lee\nBob Day\nCal Orr\nEve Fox\nDee Dow', {}, 'staff.csv').people,
        bookCodebook,
      ),
    );
    expect(guess).not.toBeNull();
    expect(pairs(importing([staff, guess === null ? file : { ...file, recipe: guess.recipe }]))).toEqual(named);
  });
});
