import { formatCount } from '../../domain/formatCount';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { PlannedAction } from '../../domain/Plan';
import { countHelped } from '../../plan/countHelped';
import { countHours } from '../../plan/countHours';
import type { PlanAlternative, PlanAnswer } from '../../plan/PlanAnswer';
import { writeFigure } from '../../statistics/writeFigure';
import { sayAlternatives, sayBeside, sayDropOut } from '../../words/plan/alternativeWords';
import { figureWords } from '../../words/plan/planWords';

export interface AlternativeView {
  /** "Your plan", "Plan A". */
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
  /** The plan as it is first. */
  readonly plans: readonly AlternativeView[];
}

const FIGURES = figureWords.slice(0, 4);
const FIRST = ['Managers helped', 'Mentor pairs'];
const MENTOR_LINES = ['Score of the pairs', 'Pairs as in your plan'];
const SET_LINES = ['Learning sets', 'Cost of the sets', 'Pairs in a set as in your plan'];
const LINES = [...FIGURES.map(({ label }) => label), 'Hours', 'Hours for each manager helped'];

/** Plans side by side; `null` = nobody has asked for them. */
export function selectAlternatives(
  { people }: Pick<Reconciled, 'people'>,
  { alternatives, helped }: Pick<PlanAnswer, 'alternatives' | 'helped'>,
): AlternativesView | null {
  if (alternatives === null) return null;
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const named = (id = ''): string => nameOf.get(id) ?? id;
  const { current, plans } = alternatives;
  const inCurrent = new Set(current.mentors?.actions.map(({ people: pair }) => pair.join('\n')));
  const countPairs = ({ all }: PlanAlternative): number => all.filter(({ kind, stage }) => kind === 'mentor' && stage !== 'stopped').length;
  const [pairsNow, helpedNow] = [countPairs(current), countHelped(current.all, helped)];
  const ofAll = (same: number, all: number, isCurrent: boolean): string => (isCurrent ? '' : `${formatCount(same)} of ${formatCount(all)}`);
  return {
    sentence: sayAlternatives(alternatives),
    lines: [...FIRST, ...(current.mentors === null ? [] : MENTOR_LINES), ...(current.sets === null ? [] : SET_LINES), ...LINES],
    plans: [current, ...plans].map((plan, at) => {
      const isCurrent = at === 0;
      const hours = countHours(plan.all, null).all;
      const people = countHelped(plan.all, helped);
      return {
        name: isCurrent ? 'Your plan' : `Plan ${String.fromCharCode(64 + at)}`,
        all: plan.all,
        isCurrent,
        cells: [
          sayBeside(people, helpedNow, isCurrent),
          sayBeside(countPairs(plan), pairsNow, isCurrent),
          ...(plan.mentors === null
            ? []
            : [writeFigure(plan.mentors.score, 0), ofAll(plan.mentors.same, plan.mentors.actions.length, isCurrent)]),
          ...(plan.sets === null
            ? []
            : [formatCount(plan.sets.actions.length), writeFigure(plan.sets.cost, 1), ofAll(plan.sets.same, plan.sets.pairs, isCurrent)]),
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
          isOther: !isCurrent && !inCurrent.has(`${mentee ?? ''}\n${mentor ?? ''}`),
        })),
        sets: (plan.sets?.actions ?? []).map(({ people: members }) => members.map(named).join(', ')),
      };
    }),
  };
}
