import { changeWords } from '../../words/changeWords';
import type { CompareAnswer, CompareKind, CompareQuestion } from '../../domain/CompareQuestion';
import type { Study } from '../../domain/Study';
import { createLatest } from '../../support/createLatest';
import { toQuestion } from './Comparing';
import type { Stores } from '../createStores';
import { createTimer } from './createTimer';
import { describeFailed } from '../describeFailure';
import type { Doors } from '../Doors';

export interface Comparer {
  /** Compares, unless what is shown answers just this question. */
  readonly compare: () => Promise<void>;
}

/** Figures are there at once, then one test after the other; the worker keeps what it has tested. */
function beginWith(question: CompareQuestion): CompareQuestion {
  return question.kind === 'outcomes' && question.by === 'group' ? { ...question, tests: 0 } : question;
}

/** The next outcome whose test is still missing; `null` = the answer is whole. */
function goOnWith(question: CompareQuestion, found: CompareAnswer): CompareQuestion | null {
  if (question.kind !== 'outcomes' || found.kind !== 'outcomes') return null;
  const waiting = found.answer.comparison.outcomes.findIndex(({ untested }) => untested?.why === 'waiting');
  return waiting < 0 ? null : { ...question, tests: waiting + 1 };
}

/** Comparisons take their time, so that they are made for who looks at them: when the page is open, and of what it shows. */
export function createComparing(doors: Doors, { kept, derived, session }: Stores): Comparer {
  const answered = new Map<CompareKind, { readonly study: Study; readonly question: string }>();
  /** What is being worked on, so that looking again, or a page that is opened twice, does not begin it again. */
  let underway: { readonly study: Study; readonly question: string } | null = null;
  const time = createTimer();
  const questions = createLatest();
  return {
    async compare() {
      const { study } = kept.getState();
      const { comparing, page } = session.getState();
      const { analysis } = derived.getState();
      if (study === null) {
        answered.clear();
        underway = null;
        questions.drop();
      }
      if (study === null || page !== 'compare' || analysis === null) return;
      const question = toQuestion(comparing, analysis.reconciled.rounds);
      if (question === null) return;
      const { kind } = question;
      const words = JSON.stringify(question);
      if (underway?.study === study && underway.question === words) return;
      const known = answered.get(kind);
      underway = null;
      const isNewest = questions.begin();
      if (known?.study === study && known.question === words && derived.getState().compared[kind] !== undefined) {
        derived.setState({ comparedCurrent: true });
        return;
      }
      underway = { study, question: words };
      derived.setState({ comparedCurrent: false });
      try {
        let step: CompareQuestion | null = beginWith(question);
        while (step !== null) {
          const found = await doors.worker.compare(
            step,
            doors.lend((work) => {
              // Word of how far it is travels beside the answer, and may come after it.
              if (isNewest() && underway !== null) derived.setState({ work: time(work) });
            }),
          );
          if (!isNewest()) return;
          if (found === null) {
            underway = null;
            derived.setState({ work: null, trouble: changeWords.stoppedComparison });
            return;
          }
          derived.setState({ compared: { ...derived.getState().compared, [kind]: found.answer }, comparedCurrent: true });
          step = goOnWith(question, found);
        }
        answered.set(kind, { study, question: words });
        underway = null;
        derived.setState({ work: null });
      } catch (failure) {
        if (!isNewest()) return;
        underway = null;
        derived.setState({ work: null, trouble: describeFailed('compare', failure) });
      }
    },
  };
}
