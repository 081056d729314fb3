import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { Batch } from '../../src/domain/Batch';
import { makeStudy } from '../../src/domain/makeStudy';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildBringIn } from '../../src/domain/steps/buildBringIn';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { recordStep } from '../../src/domain/steps/recordStep';
import { findAnswersAgain } from '../../src/editing/findAnswersAgain';
import { findLikeFiles } from '../../src/editing/findLikeFiles';
import { isOtherRound } from '../../src/editing/isOtherRound';
import { importing, utf8 } from '../import/importing';

const STAFF = 'id,name\np1,Ada Quill\np2,Ben Orr\np3,Cay Lund\np4,Dee Moss\n';
/** An export of Microsoft Forms, answered on these days. */
const forms = (day: string, ...rows: readonly (readonly string[])[]): string =>
  [
    'ID,Start time,Completion time,Email,Name,Your name,Who do you turn to for advice? 1,Who do you turn to for advice? 2',
    ...rows.map((row, at) => `${at + 1},${day} 09:00,${day} 09:10,anonymous,,${row.join(',')}`),
  ].join('\n');
const FIRST = forms('2025-06-02', ['Ada Quill', 'Ben Orr', 'Cay Lund'], ['Ben Orr', 'Ada Quill', ''], ['Cay Lund', 'Dee Moss', 'Ben Orr']);
/** Added on 20 June 2025. */
const ADDED = Date.UTC(2025, 5, 20);

const begin = (files: Readonly<Record<string, string>>) => {
  const empty = makeStudy({ id: 's', title: 's', codebook: bookCodebook });
  const step = buildBringIn(empty, importing(Object.entries(files).map(([file, text]) => ({ file, bytes: utf8(text) }))));
  return { study: applyStep(empty, step), history: recordStep(NO_HISTORY, step, ADDED) };
};
const open = begin({ 'staff.csv': STAFF, 'survey.csv': FIRST });
const reading = (file: string, text: string): Batch => importing([{ file, bytes: utf8(text) }], { staff: open.study.people });
const again = (file: string, text: string, { study, history } = open) =>
  findAnswersAgain(study, history, reading(file, text), () => null).get(file) ?? null;
/** What is most likely. */
const isRound = (file: string, text: string) => findLikeFiles(open.study, open.history, reading(file, text)).map(isOtherRound);

describe('answers of people who have answered already', () => {
  it('say who answers in both, how many name others, and when they were given', () => {
    const second = forms('2026-06-08', ['Ada Quill', 'Dee Moss', ''], ['Ben Orr', 'Ada Quill', ''], ['Dee Moss', 'Ada Quill', '']);
    expect(again('new.csv', second)).toEqual({
      earlier: 'survey.csv',
      people: 2,
      of: 3,
      otherwise: 1,
      from: '2026-06-08',
      to: '2026-06-08',
      isLater: true,
    });
    // A year later they are another round, though half of them say the same.
    expect(isRound('new.csv', second)).toEqual([true]);
  });

  it('without days are another round where most name others, and may be a correction where most do not', () => {
    const list = 'from,to\np1,p2\np1,p3\np2,p1\np3,p4\np3,p2\n';
    expect(again('list.csv', list)).toMatchObject({ people: 3, otherwise: 0, from: '', isLater: false });
    expect(isRound('list.csv', list)).toEqual([false]);
    expect(isRound('list.csv', 'from,to\np1,p4\np2,p3\np3,p4\np3,p2\n')).toEqual([true]);
    // Who is called by a name is who is called by an id.
    expect(again('list.csv', 'from,to\nAda Quill,p2\nBen Orr,p1\n')).toMatchObject({ people: 2, otherwise: 1 });
  });

  it('are not asked about where the file says the round, or where others answer soon after', () => {
    expect(again('list.csv', 'from,to,round\np1,p2,2026\np2,p1,2026\n')).toBeNull();
    expect(again('late.csv', forms('2025-07-01', ['Dee Moss', 'Ada Quill', '']))).toBeNull();
  });

  it('are asked about where nobody answers again, a month after the others had been added: and most likely are more of them', () => {
    const late = forms('2025-07-21', ['Dee Moss', 'Ada Quill', '']);
    expect(again('late.csv', late)).toMatchObject({ people: 0, isLater: true });
    expect(isRound('late.csv', late)).toEqual([false]);
  });

  it('of another network type are of one round, unless the files are called after two times', () => {
    const held = begin({ 'staff.csv': STAFF, 'mentors June.csv': 'from,to,types\np1,p2,Mentor\np2,p1,Mentor\n' });
    const elite = 'from,to,types\np1,p3,Elite\np2,p3,Elite\n';
    expect(again('elite.csv', elite, held)).toBeNull();
    expect(again('elite July.csv', elite, held)).toMatchObject({ earlier: 'mentors June.csv', people: 2 });
  });

  it('called like an earlier file are a correction of it, unless their days say otherwise', () => {
    const other = (day: string) => forms(day, ['Ada Quill', 'Dee Moss', ''], ['Ben Orr', 'Cay Lund', ''], ['Cay Lund', 'Ada Quill', '']);
    expect(isRound('survey (1).csv', other('2025-06-02'))).toEqual([false]);
    expect(isRound('survey (1).csv', other('2026-06-02'))).toEqual([true]);
  });
});
