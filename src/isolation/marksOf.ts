import type { Examined } from '../domain/results/Analysis';
import type { Mark, Marks } from '../domain/results/Marks';
import type { IndicatorId } from '../domain/results/indicators';
import type { Tri, Verdict } from '../domain/results/Verdict';

/** What of the five things that the rule looks for a manager has and lacks. docs/isolation.md, 4. */
export function marksOf({ indicators }: Pick<Verdict, 'indicators'>, examined: Examined): Marks {
  const read = (id: IndicatorId, isAsked = true): Mark => (isAsked ? markOf(indicators[id]) : 'not_asked');
  const { S5, S6 } = indicators;
  return {
    knowledge: read('R4', examined.wider),
    support: read('R5', examined.wider),
    likePost: read('F4'),
    network: read('R6', examined.networks),
    contacts: markOf(S5 === true || S6 === true ? true : S5 === null || S6 === null ? null : false),
  };
}

const markOf = (lacks: Tri): Mark => (lacks === null ? 'unknown' : lacks ? 'lacks' : 'has');
