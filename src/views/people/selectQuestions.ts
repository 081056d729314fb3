import type { Decision } from '../../domain/Decision';
import { foldName } from '../../domain/foldName';
import type { Identities, LabelChange, OpenCandidate } from '../../domain/results/Identities';
import { writtenKey } from '../../domain/writtenKey';
import { Agreement } from '../../reconcile/identity/Agreement';

/** Names that may all be one person: one question, of which single names can be taken out. */
export interface Question {
  readonly key: string;
  /** Written alike by those who wrote it; the most likely first. */
  readonly members: readonly OpenCandidate[];
  /** Whose finding may be another; `null` = not worked out. */
  readonly changes: readonly LabelChange[] | null;
}

/**
 * What is still to be asked after what was decided: what could change a finding first, then the most likely. Of a name that may be
 * several people, the most likely is asked first; the others follow if it is not.
 *
 * @param about a manager of whom questions come before all others: first those that change their finding, then those that concern them
 */
export function selectQuestions(identities: Identities, decisions: readonly Decision[], about: number | null = null): readonly Question[] {
  const agreement = new Agreement(decisions);
  const asked = new Set<string>();
  const groups = new Map<string, OpenCandidate[]>();
  for (const candidate of identities.open) {
    const { a, b } = candidate;
    if (!agreement.isOpen(a, b) || asked.has(writtenKey(a))) continue;
    asked.add(writtenKey(a));
    const key = `${foldName(a.name)}\n${writtenKey(b)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  const rank = ({ members, changes }: Question): number => {
    if (about !== null && changes?.some(({ manager }) => manager === about) === true) return -2;
    if (about !== null && members.some(({ touches }) => touches.includes(about))) return -1;
    return changes === null ? 1 : changes.length > 0 ? 0 : 2;
  };
  return Array.from(groups, ([key, members]): Question => {
    const known = members.every(({ changes }) => changes !== null);
    const byManager = new Map(members.flatMap(({ changes }) => (changes ?? []).map((change) => [change.manager, change] as const)));
    return { key, members, changes: known || byManager.size > 0 ? [...byManager.values()] : null };
  }).sort((x, y) => rank(x) - rank(y) || (x.changes ?? []).length * -1 + (y.changes ?? []).length);
}
