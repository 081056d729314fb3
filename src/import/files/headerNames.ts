import type { IssueLog } from '../IssueLog';

/**
 * Names for the columns of a table: blank headers are called as a spreadsheet does ("Column E"), and of two alike
 * the later is numbered, because attributes are known by their names.
 */
export function headerNames(
  headers: readonly string[],
  log: IssueLog,
  letters: readonly string[] = headers.map((_, index) => columnLetters(index)),
): string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const name = header === '' ? `Column ${letters[index] ?? ''}` : header;
    let own = name;
    for (let n = 2; taken.has(own); n++) own = `${name} (${n})`;
    if (own !== name) log.warn('duplicate-header', null, name, { header: name, called: own });
    taken.add(own);
    return own;
  });
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
