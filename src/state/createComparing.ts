import type { Study } from '../domain/Study';
import type { Comparing } from './Comparing';
import type { Stores } from './createStores';
import { describeFailure } from './describeFailure';
import type { Doors } from './Doors';

export interface Comparer {
  /** Compares, unless what is shown answers just this question. */
  readonly compare: () => Promise<void>;
}

/** Comparisons take their time, so that they are made for who looks at them: when the room is open, and of what it shows. */
export function createComparing(doors: Doors, { kept, derived, session }: Stores): Comparer {
  let answered: { readonly study: Study; readonly comparing: Comparing } | null = null;
  let asked = 0;
  return {
    async compare() {
      const { study } = kept.getState();
      const { comparing, room } = session.getState();
      if (study === null || room !== 'compare' || derived.getState().analysis === null) return;
      if (answered?.study === study && answered.comparing === comparing) return;
      asked += 1;
      const ticket = asked;
      if (answered?.study.id !== study.id) derived.setState({ comparison: null });
      derived.setState({ comparisonCurrent: false });
      try {
        const comparison = await doors.worker.compare(
          { by: comparing.by, ...(comparing.outcomes === null ? {} : { outcomes: comparing.outcomes }) },
          doors.lend((work) => {
            derived.setState({ work });
          }),
        );
        if (ticket !== asked) return;
        if (comparison === null) {
          derived.setState({ work: null, trouble: 'The comparison was stopped.' });
          return;
        }
        answered = { study, comparing };
        derived.setState({ comparison, comparisonCurrent: true, work: null });
      } catch (failure) {
        if (ticket === asked) derived.setState({ work: null, trouble: `The comparison stopped: ${describeFailure(failure)}` });
      }
    },
  };
}
