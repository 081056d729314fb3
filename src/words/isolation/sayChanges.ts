import type { ChangeKind, WantedTies } from '../../domain/results/WantedTies';
import { formatCount } from '../../domain/formatCount';
import { nameSome } from '../../support/nameSome';
import type { ReasonReader } from './ReasonReader';

/** What would change a finding: an offer to look for, not a duty. "Two new contacts: somebody outside for knowledge and a live network." */
export function sayChanges({ ties, likePost }: WantedTies, { rule, peers }: Pick<ReasonReader, 'rule' | 'peers'>): string {
  const kinds: Readonly<Record<Exclude<ChangeKind, 'any'>, string>> = {
    knowledge_outside: 'somebody outside for knowledge',
    support_beyond: 'somebody beyond their own unit for support',
    like_post: `${peers === 'post' ? 'somebody in a like post' : 'a manager of the same group'}${sayWhere(likePost)}`,
    network: 'a live network',
  };
  const stated = ties.flatMap((tie) => (tie === 'any' ? [] : [kinds[tie]]));
  const others = ties.length - stated.length;
  const parts =
    others === 0
      ? stated
      : [
          ...stated,
          stated.length === 0
            ? `any ${others === 1 ? 'contact' : formatCount(others, 'contact', 'contacts')}`
            : formatCount(others, 'other contact', 'other contacts'),
        ];
  const both = rule.rule === 'confirmed' ? ', each named by both' : '';
  return `${formatCount(ties.length, 'new contact', 'new contacts')} would change this${both}: ${nameSome(parts, parts.length)}.`;
}

/** " (15 on the staff list, 3 of them elsewhere)". */
function sayWhere(likePost: WantedTies['likePost']): string {
  if (likePost === null) return '';
  const { all, elsewhere } = likePost;
  if (all === 0) return ' (nobody on the staff list)';
  return ` (${formatCount(all)} on the staff list${elsewhere === null || elsewhere === 0 ? '' : `, ${formatCount(elsewhere)} of them elsewhere`})`;
}
