export type Delimiter = ',' | ';' | '\t' | '|';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const RECORDS = 50;

/**
 * The character that parts the cells, by the first rows: the one that stands in the header and as often in the
 * rows after it. A comma where there is none at all (a file of one column).
 */
export function findDelimiter(text: string): Delimiter {
  const beginning = text.slice(0, 200_000);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const [header = 0, ...rows] = countPerRecord(beginning, delimiter);
    const alike = rows.filter((count) => count === header).length;
    // The header counts for much: lists with `;` and decimal commas stand in rows, not in headers.
    const score = header * (1 + (rows.length === 0 ? 1 : alike / rows.length));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** How often the character stands outside quotation marks, for each of the first records that are not blank. */
function countPerRecord(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let count = 0;
  let length = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && (character === '\n' || character === '\r')) {
      if (length > 0 && counts.push(count) === RECORDS) break;
      count = length = 0;
      continue;
    }
    length++;
    if (!quoted && character === delimiter) count++;
  }
  if (length > 0 && counts.length < RECORDS) counts.push(count);
  return counts;
}
