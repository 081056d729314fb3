import type { CompareContext } from '../CompareContext';
import { makeOwnOutcome } from './makeOwnOutcome';
import type { Outcome } from './Outcome';

/** Of 5, as for feeling isolated. */
const LACKS_FROM = 4;

/** What managers say of themselves: that they lack a network, which is another matter than to feel isolated; and whether it agrees with the finding. */
export const saidOutcomes: readonly Outcome[] = [
  said('lacksNetworks', 'Says they lack a network', 'Rates lacking a network for the job 4 or 5 out of 5.', 'P2; docs/isolation.md, 2', lacksNetworks),
  agreement('lacksNetworksAgrees', 'Lacking a network agrees with the finding', lacksNetworks),
  agreement('feelsAloneAgrees', 'Feeling alone agrees with the finding', ({ facts }) => facts.map(({ indicators: { P1 } }) => (P1 === null ? null : Number(P1)))),
];

function said(id: string, name: string, meaning: string, source: string, compute: Outcome['compute']): Outcome {
  return makeOwnOutcome({ id, name, meaning, unit: 'yes or no', kind: 'yes_no', source, isCut: false, counts: 'none', compute });
}

function agreement(id: string, name: string, of: Outcome['compute']): Outcome {
  return {
    ...said(id, name, 'What a person says, and whether the rule finds them isolated (or that they may be): both, or neither.', 'docs/isolation.md, 2', (context) => of(context).map((says, manager) => {
      const label = context.labels[manager]?.label;
      if (says === null || label === undefined || label === 'cannot_say' || context.answered[manager] !== true) return null;
      return Number((says === 1) === (label === 'isolated' || label === 'possibly'));
    })),
    usesGroup: true,
    ownReport: false,
    rests: 'ego',
    counts: 'rule',
  };
}

function lacksNetworks({ reconciled: { people, managers } }: CompareContext): readonly (number | null)[] {
  return people.slice(0, managers).map((person) => (person.lacksNetworks === null ? null : Number(person.lacksNetworks >= LACKS_FROM)));
}
