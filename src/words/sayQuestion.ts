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
  const [first] = changes;
  if (first === undefined) return `Whether “${written}” is ${meant} changes no finding. You can leave it.`;
  return `Whether “${written}” is ${meant} decides if ${nameSome(names)} ${changes.length === 1 ? decides(first) : 'have few contacts or no wider network'}.`;
}

function decides({ before, after }: LabelChange): string {
  return before === 'cannot_say' || after === 'cannot_say' ? 'can be judged' : 'has few contacts or no wider network';
}

/** What follows if they are one person, before anybody says so. */
export function sayEffect(rows: number, changes: readonly LabelChange[] | null, people: readonly Person[]): string {
  const joins = `${formatCount(rows, 'answer row', 'answer rows')} would count for them.`;
  if (changes === null) return joins;
  if (changes.length === 0) return `${joins} No finding would change.`;
  const each = changes.map(({ manager, before, after }) => `${people[manager]?.name ?? ''}: ${FINDINGS[before]} → ${FINDINGS[after]}`);
  return `${joins} Findings that would change: ${nameSome(each)}.`;
}
