import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Study } from '../../src/domain/Study';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildBringIn } from '../../src/domain/steps/buildBringIn';
import { invertStep } from '../../src/domain/steps/invertStep';
import { buildMend, findIssueCell, indexRows, mayBeTickedOff } from '../../src/editing/buildMend';
import { personText } from '../../src/editing/personText';
import { selectIssueDeeds, selectIssueRows, tabulateIssues } from '../../src/views/people/selectIssueRows';
import { stepWords } from '../../src/words/stepWords';
import { importing, utf8 } from '../import/importing';

const STAFF = 'id,name,Feels alone (1-5)\np1,Ada Quill,9\np2,Ben Orr,2\np2,Again,1\n';
const ANSWERS = 'from,to,mentoring\np1,p2,sometimes\np1,nobody,\n';
function studyOf(): Study {
  const empty = makeStudy({ id: 's', title: 's', codebook: bookCodebook });
  const batch = importing(
    [
      { file: 'staff.csv', bytes: utf8(STAFF) },
      { file: 'answers.csv', bytes: utf8(ANSWERS) },
    ],
    { columns: new Map([['perceived_isolation', 'Feels alone (1-5)']]) },
  );
  return applyStep(empty, buildBringIn(empty, batch));
}
const cellOf = (study: Study, code: string, file: string) => {
  const issue = study.issues.find((one) => one.code === code && one.file === file);
  if (issue === undefined) throw new Error(`No issue ${code}.`);
  return { issue, cell: findIssueCell(study, issue, { people: indexRows(study, 'people'), contacts: indexRows(study, 'contacts') }) };
};

describe('what was found in files', () => {
  it('is corrected in its cell, by the name of its column in the file, and goes off the list in the same step', () => {
    const study = studyOf();
    const { issue, cell } = cellOf(study, 'unknown-value', 'staff.csv');
    expect(cell).toEqual({ sheet: 'people', row: 0, column: 'perceived_isolation', text: '' });
    if (cell === null) return;
    const { step } = buildMend.write(study, study.people, issue, cell, '4');
    if (step === null) throw new Error('Nothing was written.');
    const after = applyStep(study, step);
    expect(after.people.map((person) => personText(person, 'perceived_isolation'))).toEqual(['4', '2']);
    expect(after.issues).toEqual(study.issues.filter((one) => one !== issue));
    expect(stepWords(step).what).toBe('Corrected staff.csv, row 2');
    expect(applyStep(after, invertStep(step))).toEqual(study);
  });

  it('refuses what the cell may not hold, and nothing changes', () => {
    const study = studyOf();
    const { issue, cell } = cellOf(study, 'unknown-value', 'staff.csv');
    if (cell === null) throw new Error('There is no cell.');
    const { step, refused } = buildMend.write(study, study.people, issue, cell, '7');
    expect([step, refused.length]).toEqual([null, 1]);
  });

  it('is corrected among contacts as well, and has no cell where its row was left out', () => {
    const study = studyOf();
    expect(cellOf(study, 'unknown-value', 'answers.csv').cell).toMatchObject({ sheet: 'contacts', row: 0, column: 'mentoring', text: '' });
    expect(cellOf(study, 'duplicate-id', 'staff.csv').cell).toBeNull();
  });

  it('is ticked off, unless results rest on it', () => {
    const study = studyOf();
    const { issue } = cellOf(study, 'duplicate-id', 'staff.csv');
    const step = buildMend.tickOff(study, issue);
    expect(applyStep(study, step).issues).not.toContain(issue);
    expect(stepWords(step).what).toBe('Ticked off staff.csv, row 4');
    expect(mayBeTickedOff(study, issue)).toBe(true);
    expect(mayBeTickedOff(study, cellOf(study, 'no-contact', 'answers.csv').issue)).toBe(false);
    // One that is worked out again each time is not kept.
    expect(mayBeTickedOff(study, { ...issue })).toBe(false);
  });

  it('is a list for whoever made the files', () => {
    const study = studyOf();
    const rows = selectIssueRows(study.issues);
    expect(selectIssueDeeds(study, study.issues)).toHaveLength(study.issues.length);
    const { columns, rows: cells } = tabulateIssues(rows.filter(({ file, state }) => file === 'staff.csv' && state !== 'Note'));
    expect(columns).toEqual(['File', 'Where', 'What became of it', 'What to look at', 'Correction']);
    expect(cells.map((row) => row.filter((_, at) => at !== 3))).toEqual([
      ['staff.csv', 'row 2, Feels alone (1-5)', 'Check', null],
      ['staff.csv', 'row 4, id', 'Left out', null],
    ]);
  });
});
