import type { Basis } from '../domain/results/Comparison';
import type { CompareContext } from './CompareContext';
import type { Outcome } from './outcomes/Outcome';

/**
 * What a result rests on. @param of an outcome, or what counts as it does; `namings` = of who names whom, where no rule makes ties of
 * them
 */
export function readBasis(
  context: CompareContext,
  { counts, namings = false }: Pick<Outcome, 'counts'> & { readonly namings?: boolean },
): Basis {
  const {
    reconciled: { round, rounds, managers, response, capped, asked },
    view: { lens },
    rule,
  } = context;
  const isRule = counts === 'rule';
  const isNarrowed = !isRule && counts !== 'none';
  return {
    round,
    rounds: rounds.length,
    activity: counts === 'none' ? null : isRule ? rule.activity : counts === 'active' ? 'active' : lens.activity,
    rule: counts === 'none' || namings ? null : isRule ? rule.rule : lens.rule,
    namings,
    types: isNarrowed ? lens.types : null,
    motives: isNarrowed ? lens.motives : null,
    isolation: isRule ? { tau: rule.tau, sigma: rule.sigma } : null,
    cap: asked.cap,
    capped: response.filter((one, manager) => one === 'answered' && capped[manager] === 1).length,
    managers,
    answered: response.filter((one) => one === 'answered').length,
  };
}
