import { changeWords } from '../../words/changeWords';
import { bookCodebook } from '../../codebook/bookCodebook';
import { applyStep } from '../../domain/steps/applyStep';
import type { Batch } from '../../domain/Batch';
import type { Decision } from '../../domain/Decision';
import { buildDecision } from '../../domain/steps/buildDecision';
import { buildBringIn } from '../../domain/steps/buildBringIn';
import { NO_HISTORY } from '../../domain/steps/History';
import type { History } from '../../domain/steps/History';
import { DEFAULT_ISOLATION_RULE } from '../../domain/IsolationRule';
import { makeStudy } from '../../domain/makeStudy';
import type { Step } from '../../domain/steps/Step';
import { recordStep } from '../../domain/steps/recordStep';
import type { Study } from '../../domain/Study';
import type { Actions } from '../Actions';
import { createBringIn } from '../changing/createBringIn';
import type { Keeper } from '../keeping/createKeeper';
import type { Steps } from '../changing/createSteps';
import type { Stores } from '../createStores';
import { sayComparison } from '../../words/files/sayComparison';
import { describeFailed } from '../describeFailure';
import type { Doors } from '../Doors';
import type { Page } from '../../views/pages';

export type Beginnings = Pick<
  Actions,
  | 'openSample'
  | 'makeStudy'
  | 'bringIn'
  | 'changeReading'
  | 'mapColumns'
  | 'changeRecipe'
  | 'undoReading'
  | 'saveRecipe'
  | 'loadRecipe'
  | 'changeRepeat'
  | 'renameOffer'
  | 'setOfferSilence'
  | 'setOfferReporters'
  | 'takeOffer'
  | 'leaveOffer'
>;

interface BeginningsParts {
  readonly keeper: Pick<Keeper, 'keep'>;
  /** False = the open study cannot be saved, and stays open. */
  readonly mayLeave: () => Promise<boolean>;
  readonly change: Steps['change'];
  readonly show: (study: Study, history: History, page: Page) => void;
  readonly openStudy: (id: string, page: Page) => Promise<void>;
  readonly openStudyFile: (file: File) => Promise<void>;
}

/** How a study begins: from a sample, empty, or from files; and what files bring into the one that is open. */
export function createBeginnings(
  doors: Doors,
  stores: Stores,
  { keeper, mayLeave, change, show, openStudy, openStudyFile }: BeginningsParts,
): Beginnings {
  const { kept, session } = stores;
  const bringIn = createBringIn(doors, stores);

  /** What is brought into it is its first step. */
  function begin(known: Parameters<typeof makeStudy>[0], batch: Batch, page: Page): void {
    const empty = makeStudy(known);
    const step = buildBringIn(empty, batch);
    show(applyStep(empty, step), recordStep(NO_HISTORY, step, doors.now()), page);
    keeper.keep();
  }

  return {
    async openSample(sample) {
      const id = `sample-${sample.id}`;
      if (kept.getState().studies.some((entry) => entry.id === id)) {
        await openStudy(id, 'isolation');
        return;
      }
      try {
        const { files, options, tau } = await doors.openSample(sample.id);
        const batch = await doors.worker.read(
          files,
          options,
          bookCodebook,
          doors.lend(() => undefined),
        );
        if (batch !== null && (await mayLeave()))
          begin(
            { id, title: sample.title, notice: sample.notice, codebook: bookCodebook, isolationRule: { ...DEFAULT_ISOLATION_RULE, tau } },
            batch,
            'isolation',
          );
      } catch (failure) {
        session.setState({ message: describeFailed('open-sample', failure) });
      }
    },
    async makeStudy(title) {
      if (!(await mayLeave())) return;
      show(
        makeStudy({ id: doors.newId(), title: title.trim() === '' ? 'Untitled study' : title.trim(), codebook: bookCodebook }),
        NO_HISTORY,
        'people',
      );
      keeper.keep();
    },
    async bringIn(files) {
      if (session.getState().locked !== null) return;
      const studyFile = files.find(({ name }) => name.toLowerCase().endsWith('.kith'));
      await (studyFile === undefined ? bringIn.offer(files) : openStudyFile(studyFile));
    },
    changeReading: bringIn.change,
    mapColumns: bringIn.mapColumns,
    changeRecipe: bringIn.changeRecipe,
    undoReading: bringIn.undo,
    saveRecipe: bringIn.saveRecipe,
    loadRecipe: bringIn.loadRecipe,
    changeRepeat: bringIn.recompare,
    renameOffer(title) {
      bringIn.adjust({ title });
    },
    setOfferReporters(reporters) {
      bringIn.adjust({ reporters });
    },
    setOfferSilence(silentMeansNone) {
      bringIn.adjust({ silentMeansNone });
    },
    async takeOffer() {
      await bringIn.compareAgain();
      const taken = bringIn.taken();
      if (taken === null) return;
      const { study: open } = kept.getState();
      if (taken.comparison !== null && open !== null) {
        // Refused, the offer stays, and the message says why.
        if (!change(withDecisions(open, taken.comparison.step, taken.decisions))) return;
        bringIn.leave();
        session.setState({ note: changeWords.corrected(sayComparison(taken.comparison)) });
        return;
      }
      if (!(await mayLeave())) return;
      bringIn.leave();
      begin(
        {
          id: doors.newId(),
          title: taken.title,
          codebook: bookCodebook,
          silentMeansNone: taken.silentMeansNone,
          decisions: taken.decisions,
        },
        taken.batch,
        'people',
      );
    },
    leaveOffer: bringIn.leave,
  };
}

/** One step, so that it is undone as one. */
const withDecisions = (open: Study, step: Step, decisions: readonly Decision[]): Step =>
  decisions.length === 0 ? step : { ...step, changes: [...step.changes, ...buildDecision.put(open, decisions, '').changes] };
