import type { Step } from './Step';
import type { Study } from './Study';

/** The study that follows from a step; the given one stays as it is. */
export function applyStep(study: Study, step: Step): Study {
  switch (step.kind) {
    case 'bring-in':
      return { ...study, ...step.after };
    case 'rename-study':
      return { ...study, title: step.after };
    case 'set-isolation-rule':
      return { ...study, isolationRule: step.after };
    case 'set-silence':
      return { ...study, silentMeansNone: step.after };
  }
}
