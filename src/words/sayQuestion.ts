import { formatCount } from '../domain/formatCount';
import type { LabelChange } from '../domain/results/Identities';
import type { Person } from '../domain/Person';
import type { VerdictLabel } from '../domain/results/Verdict';
import { nameSome } from '../support/nameSome';

/** Beside a name nobody is called isolated. */
const FINDINGS: Readonly<Record<VerdictLabel, string>> = {
  isolated: 'few contacts or no wider network',
  possibly: 'possibly few contacts or no wider network',
  not_isolated: 'connected',
  cannot_say: 'cannot say',
};

/** “Whether A. Khan is Asif Khan decides if Sonia Bell has a wider network.” */
export function sayWhyAsked(written: string, meant: string, changes: readonly LabelChange[] | null, people: readonly Person[]): string {
  if (changes === null) return `Whether “${written}” is ${meant} could change a finding. Kith has not worked out whose.`;
  const names = changes.map(({ manager }) => people[manager]?.name ?? '');
  if (changes.length === 0) return `Whether “${written}” is ${meant} changes no finding. You can leave it.`;
  const isOne = changes.length === 1;
  // Of whom nothing can be said on either side, the question is whether anything can.
  const finding = changes.every(({ before, after }) => before === 'cannot_say' || after === 'cannot_say')
    ? 'can be judged'
    : `${isOne ? 'has' : 'have'} few contacts or no wider network`;
  return `Whether “${written}” is ${meant} decides if ${nameSome(names)} ${finding}.`;
}

/** What follows if they are one person, or of those who are read as one if they are two, before anybody says so. */
export function sayEffect(rows: number, changes: readonly LabelChange[] | null, people: readonly Person[], isRead = false): string {
  const many = formatCount(rows, 'answer row', 'answer rows');
  const joins = isRead ? `${many} would no longer count for them.` : `${many} would count for them.`;
  if (changes === null) return joins;
  if (changes.length === 0) return `${joins} No finding would change.`;
  const each = changes.map(({ manager, before, after }) => `${people[manager]?.name ?? ''}: ${FINDINGS[before]} → ${FINDINGS[after]}`);
  return `${joins} Findings that would change: ${nameSome(each)}.`;
}
