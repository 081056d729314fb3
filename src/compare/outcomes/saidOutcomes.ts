import type { CompareContext } from '../CompareContext';
import { makeOwnOutcome } from './makeOwnOutcome';
import type { Outcome } from './Outcome';
import { toNumber } from './Outcome';

const says =
  (indicator: 'P1' | 'P2') =>
  ({ facts }: CompareContext): readonly (number | null)[] =>
    facts.map(({ indicators }) => toNumber(indicators[indicator]));

/**
 * What managers say of themselves: that they lack a network, which is another matter than to feel isolated; and whether it agrees with
 * the finding.
 */
export const saidOutcomes: readonly Outcome[] = [
  sayOutcome('lacksNetworks', 'Says they lack a network', 'P2; docs/isolation.md, 2', says('P2')),
  agreement('lacksNetworksAgrees', 'Lacking a network agrees with the finding', says('P2')),
  agreement('feelsAloneAgrees', 'Feeling alone agrees with the finding', says('P1')),
];

function sayOutcome(id: string, name: string, source: string, compute: Outcome['compute']): Outcome {
  return makeOwnOutcome({ id, name, unit: 'yes or no', kind: 'yes_no', source, isCut: false, counts: 'none', compute });
}

function agreement(id: string, name: string, of: Outcome['compute']): Outcome {
  return {
    ...sayOutcome(id, name, 'docs/isolation.md, 2', (context) =>
      of(context).map((said, manager) => {
        const label = context.labels[manager]?.label;
        if (said === null || label === undefined || label === 'cannot_say' || context.answered[manager] !== true) return null;
        return Number((said === 1) === (label === 'isolated' || label === 'possibly'));
      }),
    ),
    usesGroup: true,
    ownReport: false,
    rests: 'ego',
    counts: 'rule',
  };
}
