import type { Issue } from './Issue';

/** Whether an issue is about rows (or a file) that were not taken. Titles, totals and repeated headers are no rows. */
export function leavesOut({ code, severity, values }: Issue): boolean {
  if (severity === 'error') return true;
  const what = 'what' in values ? values.what : null;
  switch (code) {
    case 'survey-trial':
    case 'vacant-post':
    case 'broken-element':
      return true;
    case 'survey-unfinished':
      return what === 'not-reached';
    case 'staff-record':
      return what === 'left';
    default:
      return false;
  }
}
