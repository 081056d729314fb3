import type { ActionKind, Plan } from '../../domain/Plan';
import { ACTION_KINDS } from '../../domain/Plan';
import type { Reconciled } from '../../domain/results/Reconciled';
import { actionWords } from '../../words/plan/planWords';

const PROPOSED: readonly ActionKind[] = ['mentor', 'set', 'introduction'];

/** Kinds of action that the limits ask the hours of: those that are proposed, and whatever else is in the plan or has a limit. */
export function listLimitedKinds({ limits, actions }: Plan): readonly { readonly kind: ActionKind; readonly label: string }[] {
  const kinds = new Set([...PROPOSED, ...limits.hoursByKind.map(({ kind }) => kind), ...actions.map(({ kind }) => kind)]);
  return ACTION_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({ kind, label: actionWords[kind].many }));
}

/** Columns that were kept with the managers and that Kith has no word for; one that is chosen stays, even where no cell is left. */
export function listTimeColumns({ people, managers }: Pick<Reconciled, 'people' | 'managers'>, chosen: string): readonly string[] {
  const columns = new Set(people.slice(0, managers).flatMap(({ attributes }) => attributes.map(({ name }) => name)));
  if (chosen !== '') columns.add(chosen);
  return [...columns];
}
