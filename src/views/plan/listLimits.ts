import type { ActionKind, Plan } from '../../domain/Plan';
import { ACTION_KINDS } from '../../domain/Plan';
import type { Reconciled } from '../../domain/results/Reconciled';
import { ALL_DAYS, readTimes } from '../../plan/readTimes';
import { actionWords } from '../../words/plan/planWords';

const PROPOSED: readonly ActionKind[] = ['mentor', 'set', 'introduction'];

/** Kinds of action that the limits ask the hours of: those that are proposed, and whatever else is in the plan or has a limit. */
export function listLimitedKinds({ limits, actions }: Plan): readonly { readonly kind: ActionKind; readonly label: string }[] {
  const kinds = new Set([...PROPOSED, ...limits.hoursByKind.map(({ kind }) => kind), ...actions.map(({ kind }) => kind)]);
  return ACTION_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({ kind, label: actionWords[kind].many }));
}

const SAYS_NO_TIME = /^\s*(?:\d[\d\s.,/-]*|yes|no|y|n|true|false)\s*$/i;

/** Whether these cells name days, or something that two of them share and that may be a time: no number, date or yes. */
function mayBeTimes(cells: readonly string[]): boolean {
  if (cells.some((cell) => SAYS_NO_TIME.test(cell))) return false;
  let seen = 0;
  return readTimes(cells).some((bits) => {
    const isTime = (bits & (seen | ALL_DAYS)) !== 0;
    seen |= bits;
    return isTime;
  });
}

/**
 * Columns that were kept with the managers, that Kith has no word for, and that may say when they can meet; one that is chosen stays, even
 * where no cell is left.
 */
export function listTimeColumns({ people, managers }: Pick<Reconciled, 'people' | 'managers'>, chosen: string): readonly string[] {
  const columns = new Map<string, string[]>();
  for (const { attributes } of people.slice(0, managers))
    for (const { name, value } of attributes) {
      const cells = columns.get(name);
      if (cells === undefined) columns.set(name, [value]);
      else cells.push(value);
    }
  const offered = new Set([...columns].flatMap(([name, cells]) => (mayBeTimes(cells) ? [name] : [])));
  if (chosen !== '') offered.add(chosen);
  return [...offered];
}
