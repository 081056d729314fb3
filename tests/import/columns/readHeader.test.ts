import { describe, expect, it } from 'vitest';
import { CONTACT_COLUMNS } from '../../../src/import/columns/contactColumns';
import { matchColumns } from '../../../src/import/columns/matchColumns';
import { PEOPLE_COLUMNS } from '../../../src/import/columns/peopleColumns';
import { utf8, importing } from '../importing';

const none: ReadonlyMap<string, string> = new Map();
const knownAs = (header: string): string => {
  const of = (columns: typeof PEOPLE_COLUMNS | typeof CONTACT_COLUMNS): string =>
    [...matchColumns<string>([header], columns, none).columns.keys()].join(' ');
  return `${of(PEOPLE_COLUMNS) || '–'} / ${of(CONTACT_COLUMNS) || '–'}`;
};

describe('a header that is known by none of its spellings as a whole', () => {
  it.each([
    ['Line manager (payroll no)', 'line_manager'],
    ['Line manager’s payroll number', 'line_manager'],
    ['Line manager - name', 'line_manager'],
    ['Who is their line manager?', '–'],
    ['Who is the line manager?', 'line_manager'],
    ['Who do they report to?', 'line_manager'],
    ['Reports to (name)', 'line_manager'],
    ['Employee (payroll no)', '–'],
    ['Staff number (ESR)', 'id'],
    ['Name (surname, first name)', 'name'],
    ['Site (main)', 'site'],
    ['Which site?', 'site'],
    ['Main site', 'site'],
    ['Unit / directorate', '–'],
    ['Unit (directorate)', 'unit'],
    ['Unit: care group', 'unit'],
    ['Pay band (AfC)', 'grade'],
    ['What is the grade?', 'grade'],
    ['Years in post (whole years)', 'years_in_post'],
    ['Opted out?', 'opted_out'],
    ['Have they opted out?', 'opted_out'],
    ['Opted out (Y/N)', 'opted_out'],
    ['Named to others OK?', 'consent'],
    ['Happy to be named?', 'consent'],
    ['Consent (to be named)', 'consent'],
    ['May they be named to other managers?', 'consent'],
    ['Consents to introductions', 'consent'],
    ['Consent (Y/N)', 'consent'],
    ['Hybrid (works from home)', 'hybrid'],
    ['Have they responded?', 'responded'],
    ['Name of employee (payroll no)', 'name'],
    ['Employee name (payroll no)', 'name'],
    ['Unit (level 2)', 'unit'],
    ['Unit (2nd level)', 'unit'],
    ['Site (required)', 'site'],
    ['Site {main}', 'site'],
    ['Site [main]?', 'site'],
    ['Grade (as at 1 May 2026)', 'grade'],
    ['Id (mandatory)', 'id'],
    ['Please state the site', 'site'],
    ['Where is the current site if known', 'site'],
    ['Line manager (surname, first name)', 'line_manager'],
    [`Site (${'x'.repeat(193)})`, 'site'],
  ])('%s of people', (header, column) => {
    expect(knownAs(header).split(' / ')[0]).toBe(column);
  });

  it.each([
    ['How often (roughly)?', 'frequency'],
    ['Closeness (1–5)', 'strength'],
    ['Type of relationship – main', 'types'],
    ['Contact (payroll no)', 'to'],
    ['Respondent: staff number', 'from'],
    ['Still in touch (Y/N)', 'activity'],
  ])('%s of contacts', (header, column) => {
    expect(knownAs(header).split(' / ')[1]).toBe(column);
  });

  it.each([
    // About somebody else, or something else of them.
    ['Line manager’s mentor?'],
    ['Line manager (job title)'],
    ['Line manager (site)'],
    ['Is line manager?'],
    ['Are they a line manager?'],
    ['Who is your manager?'],
    ['Contact – band'],
    ['Contact (2)'],
    ['Contact: email'],
    ['Name (of mentor)'],
    ['Role (of their mentor)'],
    ['Site (previous)'],
    ['Site (start date)'],
    ['Organisation (of partner)'],
    ['Unit (2)'],
    ['Site manager'],
    ['Was in use'],
    ['Line manager (deputy name)'],
    ['Line manager (name of site)'],
    ['Line manager code id'],
    ['Work main site'],
    ['Site please name'],
    ['Site (not required)'],
    ['Site (current and previous)'],
    ['1) Site (main)'],
    ['Site (main) code'],
    ['Site–main'],
    [`Site (${'x'.repeat(194)})`],
    // No consent to be named to everybody.
    ['Not to be named'],
    ['Prefers not to be named'],
    ['OK to be named to their line manager?'],
    ['Consent to store data'],
    ['Named'],
    ['Named by (number)'],
    // What Kith itself marks as kept.
    ['Type (direction)'],
    ['Site (as in the file)'],
    ['Site (attribute)'],
    ['Frequency (of the answer)'],
  ])('%s is no column of Kith', (header) => {
    expect(knownAs(header)).toBe('– / –');
  });

  it('two that can be read alike are for somebody to say, and one that is called so goes before both', () => {
    expect([...matchColumns(['Id', 'Site (main)', 'Site (Tuesdays)'], PEOPLE_COLUMNS, none).columns.keys()]).toEqual(['id']);
    const { columns, others } = matchColumns(['Id', 'Site (main)', 'Site (Tuesdays)', 'Base'], PEOPLE_COLUMNS, none);
    expect([columns.get('site'), others]).toEqual([3, [1, 2]]);
  });
});

describe('a yes under a header that says to what', () => {
  const consentOf = (header: string, cell: string): readonly string[] | undefined =>
    importing([{ file: 'staff.csv', bytes: utf8(`id,${header}\nk1,${cell}\n`), holds: 'people' }]).people[0]?.consent;

  it.each([
    ['Named to others OK?', 'Yes', ['named']],
    ['Named to others OK?', 'y', ['named']],
    ['Named to others OK?', 'No', ['none']],
    ['Named to others OK?', '', []],
    // It may be a cross, a code, or a yes to one thing alone.
    ['Named to others OK?', 'x', ['none']],
    ['Named to others OK?', '1', ['none']],
    ['Named to others OK?', 'yes but not to Ann', ['none']],
    ['Named to others OK?', 'ask first', ['none']],
    ['Happy to be introduced?', 'Yes', ['introduced']],
    // A yes to anything.
    ['Consent', 'Yes', ['none']],
    ['Consent (Y/N)', 'Yes', ['none']],
    ['Consent (photographs)', 'Yes', ['none']],
  ])('%s: %s', (header, cell, consent) => {
    expect(consentOf(header, cell)).toEqual(consent);
  });

  it('what is not clear is said to be read as no, and a word beside one that is known as left out', () => {
    const readAs = (cell: string) =>
      importing([{ file: 'staff.csv', bytes: utf8(`id,Consent\nk1,${cell}\n`), holds: 'people' }]).issues.flatMap(({ code, values }) =>
        code === 'unknown-value' && 'readAs' in values ? [values.readAs] : [],
      );
    expect([readAs('maybe'), readAs('named; maybe'), readAs('no')]).toEqual([['no'], ['rest'], []]);
  });

  it('an opt-out that is said once more is one', () => {
    const outOf = (cell: string): boolean | undefined =>
      importing([{ file: 'staff.csv', bytes: utf8(`id,Opted out?\nk1,${cell}\n`), holds: 'people' }]).people[0]?.optedOut;
    expect(['Yes', 'Opted out', 'withdrew', 'No', '', 'in'].map(outOf)).toEqual([true, true, true, false, false, false]);
  });
});
