import type { Basis } from '../domain/results/Comparison';
import { formatCount } from '../domain/formatCount';
import { writePercent } from '../domain/writePercent';
import type { CompareContext } from './CompareContext';
import type { Outcome } from './outcomes/Outcome';

/**
 * What a result rests on. @param of an outcome, or what counts as it does; `namings` = of who names whom, where no rule makes ties of
 * them
 */
export function writeBasis(
  context: CompareContext,
  { counts, namings = false }: Pick<Outcome, 'counts'> & { readonly namings?: boolean },
): Basis {
  const {
    reconciled: { round, rounds, managers, response, capped, asked },
    view: { lens },
    rule,
  } = context;
  const isRule = counts === 'rule';
  const activity = counts === 'none' ? null : isRule ? rule.activity : counts === 'active' ? 'active' : lens.activity;
  const named = counts === 'none' || namings ? null : isRule ? rule.rule : lens.rule;
  const answered = response.filter((one) => one === 'answered').length;
  const reached = response.filter((one, manager) => one === 'answered' && capped[manager] === 1).length;
  const words = [
    round === '' ? '' : `Round ${round}${rounds.length > 1 ? `, one of ${rounds.length}` : ''}.`,
    activity === null
      ? ''
      : `Contacts that count: ${activity === 'any' ? 'in use or not, but no lapsed ones' : 'all but those recorded as not in use'} (activity ${activity})${lens.types === null || isRule ? '' : `, of the types ${lens.types.join(', ')}`}${lens.motives === null || isRule ? '' : `, for ${lens.motives.join(', ')}`}.`,
    namings ? 'Each naming counts by itself.' : '',
    named === null
      ? ''
      : named === 'either'
        ? 'Two managers are tied if either names the other (rule either).'
        : 'Two managers are tied if each names the other (rule confirmed).',
    isRule ? `Isolation rule: few means at most ${rule.tau}, isolated from ${rule.sigma} of 3 on.` : '',
    asked.cap === null
      ? 'No limit on names.'
      : `Limit on names ${asked.cap}: ${formatCount(reached)} of ${formatCount(answered)} who answered reached it.`,
    `${formatCount(answered)} of the ${formatCount(managers)} managers on the staff list answered (response ${writePercent(managers === 0 ? 0 : answered / managers)}).`,
  ];
  return { round, activity, rule: named, cap: asked.cap, capped: reached, sentence: words.filter((part) => part !== '').join(' ') };
}
