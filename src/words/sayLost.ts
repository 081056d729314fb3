import type { Lost } from '../domain/Lost';
import { fileIssues } from './issues/fileIssues';
import { sayTrouble } from './sayTrouble';

/** What of a study could not be read: a sentence for each part. */
export function sayLost(lost: readonly Lost[]): readonly string[] {
  return lost.map((part) => fileIssues['part-lost'](part, { file: '', row: null, severity: 'warning' }));
}

/** Why a part of a study was set aside. @param why as an earlier version kept it, a sentence */
export function sayAside(why: string | readonly Lost[]): string {
  return typeof why === 'string' ? sayTrouble(why) : sayLost(why).join(' ');
}
