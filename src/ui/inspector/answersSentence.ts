import type { SourceSheet } from '../../views/selectSourceRows';

/** What the rows below are, and what it means that some or none of them is marked. */
export function reportsSentence(sheets: readonly SourceSheet[], marked: readonly number[] | null, whom: string): string {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const files = sheets.map((sheet) => sheet.file).join(', ');
  if (rows.length === 0) return `No row of any contacts file speaks of ${whom}. That is what there is to see: nothing was reported.`;
  const all = `${rows.length === 1 ? 'The one row' : `The ${rows.length} rows`} of ${files} that ${rows.length === 1 ? 'speaks' : 'speak'} of ${whom}, as read from the file.`;
  if (marked === null) return all;
  const count = rows.filter((row) => row.marked).length;
  if (count === 0) {
    const looked = rows.length === 1 ? 'the one row' : `all ${rows.length} rows`;
    return `The reason rests on what is not there. Kith looked at ${looked} of ${files} that ${rows.length === 1 ? 'speaks' : 'speak'} of ${whom}, and ${rows.length === 1 ? 'it does not say' : 'none of them says'} otherwise.`;
  }
  return `${all} Marked: ${count === 1 ? 'the one' : `the ${count}`} that the reason speaks of.`;
}
