import type { IssueLog } from '../IssueLog';

/** Tells that the headers stand below other rows. @param above the cells of the first of those */
export function sayTitleAbove(log: IssueLog, row: number, above: readonly string[]): void {
  const title = above
    .filter((cell) => cell !== '')
    .join(' ')
    .slice(0, 60);
  log.tell('title-above', row, null, { title });
}
