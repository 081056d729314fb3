import type { Basis, Comparison } from '../../domain/results/Comparison';
import { formatCount } from '../../domain/formatCount';
import { writePercent } from '../../domain/writePercent';

/** What a result rests on, for a reviewer: its round, its contacts, the limit on names and who answered. */
export function sayBasis(basis: Basis): string {
  const { round, rounds, activity, rule, namings, types, motives, isolation, cap, capped, managers, answered } = basis;
  const words = [
    round === '' ? '' : `Round ${round}${rounds > 1 ? `, one of ${rounds}` : ''}.`,
    activity === null
      ? ''
      : `Contacts that count: ${activity === 'any' ? 'in use or not, but no lapsed ones' : 'all but those recorded as not in use'} (activity ${activity})${types === null ? '' : `, of the types ${types.join(', ')}`}${motives === null ? '' : `, for ${motives.join(', ')}`}.`,
    namings ? 'Each naming counts by itself.' : '',
    rule === null
      ? ''
      : rule === 'either'
        ? 'Two managers are tied if either names the other (rule either).'
        : 'Two managers are tied if each names the other (rule confirmed).',
    isolation === null ? '' : `Isolation rule: few means at most ${isolation.tau}, isolated from ${isolation.sigma} of 3 on.`,
    cap === null
      ? 'No limit on names.'
      : `Limit on names ${cap}: ${formatCount(capped)} of ${formatCount(answered)} who answered reached it.`,
    `${formatCount(answered)} of the ${formatCount(managers)} managers on the staff list answered (response ${writePercent(managers === 0 ? 0 : answered / managers)}).`,
  ];
  return words.filter((part) => part !== '').join(' ');
}

/** What somebody needs who draws the permutations again. */
export function saySeed({ seed, within, rule }: Comparison['plan']): string {
  return `Seed ${seed}; labels permuted ${within === 'none' ? 'among all' : 'within organisations'}; isolation rule: few = ${rule.tau}, threshold ${rule.sigma}.`;
}
