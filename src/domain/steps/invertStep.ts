import type { Change } from './Change';
import type { Step } from './Step';

/** The step that takes this one back. */
export function invertStep(step: Step): Step {
  return {
    ...step,
    changes: step.changes.map((change) => ({ ...change, before: change.after, after: change.before }) as Change).reverse(),
  };
}
