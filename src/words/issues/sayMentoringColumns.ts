import { nameSome } from '../../support/nameSome';

/** That a plan keeps to what managers say of mentoring others. */
export function sayMentoringColumns(headers: readonly string[]): string {
  const named = nameSome(headers.map((header) => `“${header}”`));
  return `What managers say in ${named} is read by the page Plan: it proposes nobody as a mentor who says no, and keeps to a number. You can change it there.`;
}
