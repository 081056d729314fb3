import type { Step } from './Step';

/** The step that takes this one back. */
export function invertStep(step: Step): Step {
  return { ...step, before: step.after, after: step.before } as Step;
}
