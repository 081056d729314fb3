import { describe, expect, it } from 'vitest';
import { readAnsweringDays } from '../../../src/import/surveys/readAnsweringDays';
import type { Sheet } from '../../../src/import/files/Sheet';

/** A table whose cells are each another word. */
function table(headers: readonly string[], ...rows: readonly (readonly string[])[]): Sheet {
  const words = ['', ...rows.flat()];
  return {
    file: 'a.csv',
    headers,
    length: rows.length,
    rows: Int32Array.from(rows, (_, at) => at + 2),
    cells: Int32Array.from(rows.flat(), (_, at) => at + 1),
    words,
    found: rows.length,
    understood: '',
  };
}

describe('the days of answering', () => {
  it.each([
    ...['Start time', 'Completion time', 'Timestamp', 'StartDate', 'EndDate', 'RecordedDate', 'Submit Date (UTC)', 'Submitted At'],
    ...[
      'submitdate',
      'Date submitted',
      '_submission_time',
      'SubmissionDate',
      'survey_timestamp',
      'date_created',
      'Time Started',
      'Started',
    ],
  ])('are read from “%s”', (header) => {
    const answers = table([header, 'x'], ['2026-06-08 10:00', '1'], ['', '2'], ['2026-05-30', '3']);
    expect(readAnsweringDays(answers, [0, 1, 2])).toEqual(['2026-05-30', '2026-06-08']);
    expect(readAnsweringDays(answers, [0])).toEqual(['2026-06-08', '2026-06-08']);
  });

  it.each(['Date of birth', 'Start date in post', 'Last contact', 'Since'])('are not read from “%s”', (header) => {
    expect(readAnsweringDays(table([header], ['2026-06-08']), [0])).toBeNull();
  });
});
