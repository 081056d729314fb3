import type { OutcomeAbout } from '../domain/results/Comparison';
import type { Outcome } from './outcomes/Outcome';

/** What an outcome is, without how it is computed: what can be shown and posted. */
export function aboutOf({ id, name, meaning, subject, unit, source, of, kind, usesGroup }: Outcome): OutcomeAbout {
  return { id, name, meaning, subject, unit, source, of, kind, usesGroup };
}
