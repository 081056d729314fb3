import { changeWords } from '../../words/changeWords';
import type { Limits } from '../../domain/Plan';
import type { PlanParts } from '../../domain/PlanQuestion';
import { UPTAKE_RUNS } from '../../domain/PlanQuestion';
import type { Step } from '../../domain/steps/Step';
import { buildStep } from '../../domain/steps/buildStep';
import type { Study } from '../../domain/Study';
import type { PlanRange } from '../../plan/drawUptake';
import type { Actions } from '../Actions';
import type { Shown } from '../createShown';
import type { Stores } from '../createStores';
import { createTimer } from './createTimer';
import { describeFailed } from '../describeFailure';
import type { Doors } from '../Doors';
import { sayChoiceTrouble } from '../../words/plan/sayChoiceTrouble';
import type { Page } from '../../views/pages';
import type { PlanFile } from '../../views/plan/planFiles';

export interface Planner {
  /** Works out what follows from the plan, where somebody looks at it and it is not known yet. */
  readonly look: () => Promise<void>;
  readonly actions: Pick<
    Actions,
    'proposePlan' | 'stopDrawing' | 'bringChoices' | 'comparePlans' | 'setPlanLimits' | 'setPlanActions' | 'planFor' | 'downloadPlan'
  >;
}

/** Files that are of no use without the names of people. */
const ADDRESSED: ReadonlySet<PlanFile> = new Set(['invitations', 'shortlists', 'sheets']);

const SEED = 1;
/** So long the page draws which ties form, where that takes long, unless somebody stops it before. */
const DRAW_MS = 60_000;

/** Proposals are made by the worker and kept as steps of the study; what follows from a plan is worked out when somebody looks. */
export function createPlanning(
  doors: Pick<Doors, 'worker' | 'lend' | 'later' | 'saveDownload' | 'now'>,
  { kept, derived, session }: Stores,
  { shown, change, goTo }: { readonly shown: Shown; readonly change: (step: Step) => boolean; readonly goTo: (page: Page) => void },
): Planner {
  const time = createTimer();
  let asked = 0;
  /** What was said last of a plan that did not come. */
  let said: string | null = null;
  /** Of which study the answer is that is shown. */
  let answered: Study | null = null;
  /** Of which study the answer is still to come. */
  let asking: Study | null = null;

  let drawings = 0;

  /** What if only some of the ties form: shown from the first draws on, and better with each. */
  async function draw(actions: Study['plan']['actions']): Promise<void> {
    drawings += 1;
    const ticket = drawings;
    derived.setState({ uptake: actions.length === 0 ? null : { ranges: [], isDrawing: true } });
    if (actions.length === 0) return;
    const keep = (ranges: readonly PlanRange[] | null, isDrawing: boolean): void => {
      if (ticket === drawings) derived.setState({ uptake: { ranges: ranges ?? derived.getState().uptake?.ranges ?? [], isDrawing } });
    };
    const forget = doors.later(DRAW_MS, () => {
      if (ticket === drawings) void doors.worker.restUptake();
    });
    try {
      const question = { actions, seed: SEED, runs: UPTAKE_RUNS };
      keep(
        await doors.worker.uptake(
          question,
          doors.lend((ranges: readonly PlanRange[]) => {
            // What was said last may come after the answer: it crosses on another line.
            if (derived.getState().uptake?.isDrawing === true) keep(ranges, true);
          }),
        ),
        false,
      );
    } catch (failure) {
      keep(null, false);
      if (ticket === drawings) derived.setState({ trouble: describeFailed('plan', failure) });
    } finally {
      forget();
    }
  }

  function stopDrawing(): void {
    void doors.worker.restUptake();
  }

  /** What a change took away. Its words come with the page of the plan: nothing else waits for them. */
  async function sayGone({ id: of, people, plan }: Study, after: Study['plan']['actions'], byHand = false): Promise<void> {
    const { sayLost, sayReplaced } = await import('../../views/plan/sayReplaced');
    const names = new Map(people.map(({ id, name }) => [id, name]));
    // Whose mentor somebody changes by hand they know.
    const gone = byHand ? sayLost(plan.actions, after).join(' ') : sayReplaced(plan.actions, after, (id) => names.get(id) ?? id);
    const now = kept.getState().study;
    // Meanwhile it may have been taken back, or another study opened.
    if (gone !== '' && now?.id === of && now.plan.actions === after) session.setState({ message: `${gone} ${changeWords.takeBack}` });
  }

  async function ask(study: Study, propose: PlanParts | null, limits: Limits, vary = false, about = 'proposed'): Promise<void> {
    asked += 1;
    const ticket = asked;
    asking = propose === null ? study : null;
    derived.setState({ plannedCurrent: false });
    // They would take time from what is asked now, and are of another plan. Other plans leave this one as it is.
    if (!vary) stopDrawing();
    // Said of the question before, it would stand where this one says how far it is and can be stopped.
    if (derived.getState().trouble === said) derived.setState({ trouble: null });
    if (said !== null && session.getState().message === said) session.setState({ message: null });
    try {
      const found = await doors.worker.plan(
        { limits, actions: study.plan.actions, propose, seed: SEED, vary },
        doors.lend((work) => {
          if (ticket === asked) derived.setState({ work: time(work) });
        }),
      );
      if (ticket !== asked) return;
      if (found === null) {
        // A proposal that was stopped changed nothing: what is shown still follows from the plan.
        said = changeWords.stoppedPlanning;
        const isCurrent = answered === study;
        derived.setState({ work: null, plannedCurrent: isCurrent, ...(isCurrent ? {} : { trouble: said }) });
        // Nothing is to be computed again, so it is no trouble.
        if (isCurrent) session.setState({ message: said });
        return;
      }
      derived.setState({ work: null, planned: found, plannedCurrent: true });
      if (!vary) void draw(found.actions);
      const now = kept.getState().study;
      if (propose === null) answered = study;
      else if (now?.id === study.id) {
        asked += 1;
        const step = buildStep.setting(now, 'plan', { limits, actions: found.actions });
        // Before it is taken in: what follows from it is known already.
        answered = null;
        proposedFor = found.actions;
        change({ ...step, about });
        if (about === 'proposed') void sayGone(study, found.actions);
      }
    } catch (failure) {
      if (ticket !== asked) return;
      said = describeFailed('plan', failure);
      derived.setState({ work: null, trouble: said });
    } finally {
      if (ticket === asked) asking = null;
    }
  }

  /** The actions that were proposed last, whose answer is shown already. */
  let proposedFor: Study['plan']['actions'] | null = null;
  /** A proposal is not dropped for what follows from a limit that was changed just before it was asked for. */
  let isProposing = false;

  async function proposePlan(parts: PlanParts, limits: Partial<Limits> = {}, about?: string): Promise<void> {
    const { study } = kept.getState();
    if (study === null) return;
    isProposing = true;
    try {
      await ask(study, parts, { ...study.plan.limits, ...limits }, false, about);
    } finally {
      isProposing = false;
    }
  }

  return {
    async look() {
      const { study } = kept.getState();
      // What is closed or locked stays in no memory.
      if (study === null) {
        answered = null;
        proposedFor = null;
      }
      if (study === null || session.getState().page !== 'plan' || derived.getState().analysis === null) return;
      if (isProposing || asking === study) return;
      if (answered === study && derived.getState().planned !== null) return;
      if (proposedFor === study.plan.actions && derived.getState().planned !== null) {
        proposedFor = null;
        answered = study;
        derived.setState({ plannedCurrent: true });
        return;
      }
      proposedFor = null;
      await ask(study, null, study.plan.limits);
    },
    actions: {
      proposePlan: (parts, limits) => proposePlan(parts, limits),
      stopDrawing,
      async comparePlans() {
        const { study } = kept.getState();
        if (study !== null) await ask(study, null, study.plan.limits, true);
      },
      async bringChoices(file) {
        const { analysis } = derived.getState();
        const { study } = kept.getState();
        if (study === null || analysis === null) return;
        const { people, managers } = analysis.reconciled;
        const listed = people.slice(0, managers).map(({ id, name, attributes }) => ({ id, name, attributes }));
        const found = await doors.worker.readChoices(file, listed);
        const now = kept.getState().study;
        if (now?.id !== study.id) return;
        // What was said of an earlier file is true no longer.
        session.setState({ message: 'what' in found ? `${file.name}: ${sayChoiceTrouble(found)}` : null });
        if ('what' in found) return;
        const others = now.plan.limits.choices.filter(({ person }) => !found.choices.some((choice) => choice.person === person));
        const choices = [...others, ...found.choices];
        const before = { actions: now.plan.actions, shortlists: derived.getState().planned?.shortlists ?? [] };
        await proposePlan({ mentors: true, sets: null, introductions: 0 }, { choices }, 'choices');
        // A proposal that was stopped has added none.
        const { study: after } = kept.getState();
        const { planned } = derived.getState();
        if (after?.plan.limits.choices !== choices || planned === null) return;
        const added = changeWords.choicesAdded(file.name, found.choices.length);
        const { sayChosen } = await import('../../views/plan/sayReplaced');
        const came = sayChosen(found.choices, after.plan.limits, people.slice(0, managers), before, planned);
        session.setState({ message: [added, ...(came === '' ? [] : [came]), changeWords.takeBack].join(' ') });
      },
      setPlanLimits(limits) {
        const { study } = kept.getState();
        if (study === null) return;
        const step = buildStep.setting(study, 'plan', { ...study.plan, limits: { ...study.plan.limits, ...limits } });
        change({ ...step, about: 'limits' });
      },
      setPlanActions(actions, about) {
        const { study } = kept.getState();
        if (study === null) return;
        const own = shown.veil()?.unveilActions(actions) ?? actions;
        change({ ...buildStep.setting(study, 'plan', { ...study.plan, actions: own }), about });
        void sayGone(study, own, true);
      },
      async downloadPlan(file) {
        const { study } = shown.kept.getState();
        const { analysis, planned } = shown.derived.getState();
        if (study === null || analysis === null || planned === null) return;
        const isHidden = shown.veil() !== null;
        if (isHidden && ADDRESSED.has(file)) {
          session.setState({ message: changeWords.namesHidden });
          return;
        }
        const { writePlanFile } = await import('../../pipeline/writePlanFile');
        const at = new Date(doors.now()).toISOString();
        const written = writePlanFile(file, study, analysis.reconciled, planned, at, !isHidden);
        if (written === null) session.setState({ message: changeWords.noDates });
        else doors.saveDownload(written.name, new Blob([written.text], { type: written.type }));
      },
      planFor(people) {
        const { study } = kept.getState();
        if (study === null) return;
        const step = buildStep.setting(study, 'plan', { ...study.plan, limits: { ...study.plan.limits, help: { people } } });
        if (change({ ...step, about: 'whom' })) goTo('plan');
      },
    },
  };
}
