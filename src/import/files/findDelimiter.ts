export type Delimiter = ',' | ';' | '\t' | '|';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const RECORDS = 50;

/**
 * The character that parts the cells, by the first rows: the one that stands in the header and as often in the
 * rows after it. A comma where there is none at all (a file of one column).
 */
export function findDelimiter(text: string): Delimiter {
  const records = countPerRecord(text.slice(0, 200_000));
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const [at, delimiter] of DELIMITERS.entries()) {
    const [header = 0, ...rows] = records.map((counts) => counts[at] ?? 0);
    const alike = rows.filter((count) => count === header).length;
    // The header counts for much: lists with `;` and decimal commas stand in rows, not in headers.
    const score = header * (1 + (rows.length === 0 ? 1 : alike / rows.length));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** What stands in quotation marks, the end of a line, or what stands between those. By an expression: a new process reads few files. */
const STRETCHES = /"[^"]*"?|[\r\n]|[^"\r\n]+/g;

/** How often each delimiter stands outside quotation marks, for each of the first records that are not blank. */
function countPerRecord(text: string): number[][] {
  const records: number[][] = [];
  let counts: number[] | null = null;
  for (const [stretch] of text.matchAll(STRETCHES)) {
    if (stretch === '\n' || stretch === '\r') {
      counts = null;
      continue;
    }
    if (counts === null) {
      if (records.length === RECORDS) break;
      counts = DELIMITERS.map(() => 0);
      records.push(counts);
    }
    if (!stretch.startsWith('"'))
      for (const [at, delimiter] of DELIMITERS.entries()) counts[at] = (counts[at] ?? 0) + stretch.split(delimiter).length - 1;
  }
  return records;
}
