import { applyStep } from '../../domain/steps/applyStep';
import type { Change } from '../../domain/steps/Change';
import { recordStep } from '../../domain/steps/recordStep';
import type { Step } from '../../domain/steps/Step';
import type { Study } from '../../domain/Study';
import { stepsTo, travel } from '../../domain/steps/travel';
import type { Computing } from '../answers/createComputing';
import type { Keeper } from '../keeping/createKeeper';
import type { Stores } from '../createStores';
import type { Doors } from '../Doors';
import { isOthers } from '../keeping/isOthers';
import type { KithEvents } from '../KithEvents';
import { formatCount } from '../../domain/formatCount';
import { stepWords } from '../../words/stepWords';

export interface Steps {
  /** The only way a study changes. False = it did not: it is another tab's to change, which is said. */
  readonly change: (step: Step) => boolean;
  /** To what it was after so many steps, back or forth. */
  readonly goBackTo: (done: number) => void;
}

interface StepsParts {
  readonly keeper: Pick<Keeper, 'keep'>;
  readonly computing: Pick<Computing, 'follow' | 'ruleChanged' | 'studyChanged'>;
  readonly events: KithEvents;
}

/** Parts of a study from which nothing is computed. */
const NOTHING_FOLLOWS: readonly Change['part'][] = ['title', 'notice', 'pins', 'organisations', 'recipes', 'plan'];

/** How the open study changes, and undo and redo; after each change it is saved, and recomputed as far as needed. */
export function createSteps(doors: Pick<Doors, 'now'>, stores: Stores, { keeper, computing, events }: StepsParts): Steps {
  const { kept, session } = stores;
  function change(step: Step): boolean {
    const { study, history } = kept.getState();
    if (study === null || isOthers(stores)) return false;
    kept.setState({ study: applyStep(study, step), history: recordStep(history, step, doors.now()) });
    follow(study, [step]);
    return true;
  }

  /** What follows from a study that has just changed: it is kept, and computed again as far as it must be. */
  function follow(before: Study, steps: readonly Step[]): void {
    keeper.keep();
    const held = computing.follow(before, steps);
    if (steps.some(({ changes }) => changes.some(({ part }) => part === 'plan' || part === 'organisations'))) {
      void held.then(() => {
        events.tell('planChanged', null);
      });
    }
    const parts = new Set(steps.flatMap(({ changes }) => changes.map(({ part }) => part)));
    for (const part of NOTHING_FOLLOWS) parts.delete(part);
    if (parts.size === 0) return;
    if (parts.size === 1 && parts.has('isolationRule')) void computing.ruleChanged();
    else void computing.studyChanged();
  }

  function goBackTo(done: number): void {
    const { study, history } = kept.getState();
    if (study === null || done < 0 || done > history.entries.length || done === history.done || isOthers(stores)) return;
    const steps = stepsTo(history, done);
    kept.setState(travel(study, history, done));
    follow(study, steps);
    const back = done < history.done;
    const moved = history.entries.slice(Math.min(done, history.done), Math.max(done, history.done));
    const [only] = moved;
    const { what } = only === undefined ? { what: '' } : stepWords(only.step);
    session.setState({
      note:
        moved.length === 1
          ? `${back ? 'Undone' : 'Redone'}: ${what}.`
          : `${formatCount(moved.length, 'step', 'steps')} ${back ? 'undone' : 'redone'}.`,
    });
  }

  return { change, goBackTo };
}
