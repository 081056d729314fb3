import { formatCount } from '../../domain/formatCount';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { PlannedAction } from '../../domain/Plan';
import { countHelped } from '../../plan/countHelped';
import { countHours } from '../../plan/countHours';
import type { PlanAnswer } from '../../plan/PlanAnswer';
import { writeFigure } from '../../statistics/writeFigure';
import { sayAlternatives, sayDropOut } from '../../words/plan/alternativeWords';
import { figureWords } from '../../words/plan/planWords';

export interface AlternativeView {
  /** "Plan A". */
  readonly name: string;
  readonly all: readonly PlannedAction[];
  readonly isCurrent: boolean;
  /** By line of the table. */
  readonly cells: readonly string[];
  /** What happens if a mentor drops out, the worst first. */
  readonly dropOuts: readonly string[];
  readonly pairs: readonly { readonly mentee: string; readonly mentor: string; readonly isOther: boolean }[];
  /** By set, names. */
  readonly sets: readonly string[];
}

export interface AlternativesView {
  readonly sentence: string;
  readonly lines: readonly string[];
  readonly plans: readonly AlternativeView[];
}

const FIGURES = figureWords.slice(0, 4);
const MENTOR_LINES = ['Mentor pairs', 'Score of the pairs', 'Pairs as in plan A'];
const SET_LINES = ['Learning sets', 'Cost of the sets', 'Pairs in a set as in plan A'];
const LINES = [...FIGURES.map(({ label }) => label), 'Hours', 'Hours for each manager helped'];

/** Plans side by side; `null` = nobody has asked for them. */
export function selectAlternatives(
  actions: readonly PlannedAction[],
  { people }: Pick<Reconciled, 'people'>,
  { alternatives, helped }: Pick<PlanAnswer, 'alternatives' | 'helped'>,
): AlternativesView | null {
  if (alternatives === null) return null;
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const named = (id = ''): string => nameOf.get(id) ?? id;
  const current = contentOf(actions);
  const [first] = alternatives.plans;
  const inFirst = new Set(first?.mentors?.actions.map(({ people: pair }) => pair.join('\n')));
  const hasMentors = first?.mentors != null;
  const hasSets = first?.sets != null;
  const ofAll = (same: number, all: number, at: number): string => (at === 0 ? '' : `${formatCount(same)} of ${formatCount(all)}`);
  return {
    sentence: sayAlternatives(alternatives),
    lines: [...(hasMentors ? MENTOR_LINES : []), ...(hasSets ? SET_LINES : []), ...LINES],
    plans: alternatives.plans.map((plan, at) => {
      const hours = countHours(plan.all, null).all;
      const people = countHelped(plan.all, helped);
      return {
        name: `Plan ${String.fromCharCode(65 + at)}`,
        all: plan.all,
        isCurrent: current === contentOf(plan.all),
        cells: [
          ...(plan.mentors === null
            ? []
            : [
                formatCount(plan.mentors.actions.length),
                writeFigure(plan.mentors.score, 0),
                ofAll(plan.mentors.same, plan.mentors.actions.length, at),
              ]),
          ...(plan.sets === null
            ? []
            : [formatCount(plan.sets.actions.length), writeFigure(plan.sets.cost, 1), ofAll(plan.sets.same, plan.sets.pairs, at)]),
          ...FIGURES.map(({ id, digits }) => {
            const value = plan.change.after[id];
            return value === null ? 'not asked' : writeFigure(value, digits);
          }),
          formatCount(hours),
          people === 0 ? '' : writeFigure(hours / people, 1),
        ],
        dropOuts: (plan.mentors?.dropOuts ?? []).map((dropOut) => sayDropOut(dropOut, named(dropOut.mentor))),
        pairs: (plan.mentors?.actions ?? []).map(({ people: [mentee, mentor] }) => ({
          mentee: named(mentee),
          mentor: named(mentor),
          isOther: at > 0 && !inFirst.has(`${mentee ?? ''}\n${mentor ?? ''}`),
        })),
        sets: (plan.sets?.actions ?? []).map(({ people: members }) => members.map(named).join(', ')),
      };
    }),
  };
}

/** Who mentors whom, and who shares a set, whatever the order. */
function contentOf(actions: readonly PlannedAction[]): string {
  return actions
    .filter(({ kind }) => kind === 'mentor' || kind === 'set')
    .map(({ kind, people }) => [kind, ...(kind === 'set' ? people.toSorted() : people)].join('\n'))
    .toSorted()
    .join('\n\n');
}
