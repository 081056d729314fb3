import type { SourceSheet } from '../../views/inspector/selectSourceRows';

/** What the rows below are, and what it means that some or none of them is marked. */
export function reportsSentence(sheets: readonly SourceSheet[], marked: readonly number[] | null, whom: string): string {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const files = sheets.map((sheet) => sheet.file).join(', ');
  if (rows.length === 0) return `No answer row is about ${whom}: nothing was reported.`;
  const all = `${rows.length === 1 ? 'The one row' : `The ${rows.length} rows`} of ${files} about ${whom}, as read from the file.`;
  if (marked === null) return all;
  const count = rows.filter((row) => row.marked).length;
  if (count === 0) {
    const looked = rows.length === 1 ? 'the one row' : `all ${rows.length} rows`;
    return `This reason is about something missing. We checked ${looked} of ${files} about ${whom} and found no such contact.`;
  }
  return `${all} Marked: ${count === 1 ? 'the row' : `the ${count} rows`} behind this reason.`;
}
