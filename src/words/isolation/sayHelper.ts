import { formatCount } from '../../domain/formatCount';
import type { Helper, HelpingNetwork } from '../../plan/findHelpers';
import type { Person } from '../../domain/Person';
import { isolateName } from '../../support/isolateName';

/** "Like post, knows Xenia Yildiz": why somebody could be a new contact. */
export function sayHelper({ isLike, isIsolated, steps, through }: Helper, people: readonly Pick<Person, 'name'>[]): string {
  const far =
    through !== null
      ? `knows ${isolateName(people[through]?.name ?? '')}`
      : steps === null
        ? 'nobody connects them yet'
        : `${formatCount(steps, 'step', 'steps')} away`;
  const parts = [...(isLike ? ['like post'] : []), far, ...(isIsolated ? ['isolated too'] : [])];
  const text = parts.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Live network: 3 members, 2 in a like post". */
export function sayHelpingNetwork({ members, like }: HelpingNetwork): string {
  return `Live network: ${formatCount(members, 'member', 'members')}, ${formatCount(like)} in a like post`;
}
