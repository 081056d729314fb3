import type { Study } from '../../domain/Study';
import type { IsolationAnalysis } from '../../domain/results/Analysis';
import type { Reconciled } from '../../domain/results/Reconciled';
import { findHelpers } from '../../plan/findHelpers';
import { rememberLast } from '../../tables/rememberLast';
import { sayHelper, sayHelpingNetwork } from '../../words/isolation/sayHelper';

/** Somebody, or a network, that could be what would change a finding. */
export interface HelperLine {
  /** Index into `Reconciled.people`. */
  readonly person: number;
  readonly id: string;
  readonly name: string;
  /** Where they work. */
  readonly place: string;
  readonly why: string;
  readonly isNetwork: boolean;
  /** An action of the plan has both already. */
  readonly isPlanned: boolean;
}

const helpersOf = rememberLast(
  (reconciled: Reconciled, organisations: Study['organisations'], { rule, examined, verdicts }: IsolationAnalysis) =>
    findHelpers(reconciled, organisations, rule, examined.peers, (manager) => verdicts[manager]?.label === 'isolated'),
);

/** Who could be what would change the finding on a manager, the best first; nobody where there is nothing to change. */
export function selectHelpers(
  { organisations, plan }: Pick<Study, 'organisations' | 'plan'>,
  reconciled: Reconciled,
  isolation: IsolationAnalysis,
  manager: number,
): readonly HelperLine[] {
  const changes = isolation.verdicts[manager]?.changes;
  if (changes === null || changes === undefined) return [];
  const { people, networks } = helpersOf(reconciled, organisations, isolation)(manager, changes);
  const own = reconciled.people[manager]?.id ?? '';
  const about = (at: number) => reconciled.people[at] ?? { id: '', name: '', organisation: '' };
  return [
    ...people.map((helper): HelperLine => {
      const { id, name, organisation } = about(helper.person);
      const isPlanned = plan.actions.some((action) => action.people.includes(own) && action.people.includes(id));
      const why = sayHelper(helper, reconciled.people);
      return { person: helper.person, id, name, place: organisation, why, isNetwork: false, isPlanned };
    }),
    ...networks.map((network): HelperLine => {
      const { id, name } = about(network.network);
      return { person: network.network, id, name, place: '', why: sayHelpingNetwork(network), isNetwork: true, isPlanned: false };
    }),
  ];
}
