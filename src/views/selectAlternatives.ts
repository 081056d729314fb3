import { formatCount } from '../domain/formatCount';
import type { Reconciled } from '../domain/results/Reconciled';
import type { PlannedAction } from '../domain/Plan';
import { countHelped } from '../plan/countHelped';
import { countHours } from '../plan/countHours';
import type { PlanAnswer } from '../plan/PlanAnswer';
import { writeFigure } from '../statistics/writeFigure';
import { sayAlternatives, sayDropOut } from '../words/alternativeWords';
import { figureWords } from '../words/planWords';

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
}

export interface AlternativesView {
  readonly sentence: string;
  readonly lines: readonly string[];
  readonly plans: readonly AlternativeView[];
}

const FIGURES = figureWords.slice(0, 4);
const LINES = [
  'Mentor pairs',
  'Score',
  'Pairs as in plan A',
  ...FIGURES.map(({ label }) => label),
  'Hours',
  'Hours for each manager helped',
];

/** Plans side by side; `null` = nobody has asked for them. */
export function selectAlternatives(
  actions: readonly PlannedAction[],
  { people }: Pick<Reconciled, 'people'>,
  { alternatives, helped }: Pick<PlanAnswer, 'alternatives' | 'helped'>,
): AlternativesView | null {
  if (alternatives === null) return null;
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const named = (id = ''): string => nameOf.get(id) ?? id;
  const current = pairsOf(actions);
  const [first] = alternatives.plans;
  const inFirst = new Set(first === undefined ? [] : pairsOf(first.actions));
  return {
    sentence: sayAlternatives(alternatives),
    lines: LINES,
    plans: alternatives.plans.map((plan, at) => {
      const hours = countHours(plan.all, null).all;
      const people = countHelped(plan.all, helped);
      return {
        name: `Plan ${String.fromCharCode(65 + at)}`,
        all: plan.all,
        isCurrent: [...current].toSorted().join('\n') === pairsOf(plan.all).toSorted().join('\n'),
        cells: [
          formatCount(plan.actions.length),
          writeFigure(plan.score, 0),
          at === 0 ? '' : `${formatCount(plan.same)} of ${formatCount(plan.actions.length)}`,
          ...FIGURES.map(({ id, digits }) => {
            const value = plan.change.after[id];
            return value === null ? 'not asked' : writeFigure(value, digits);
          }),
          formatCount(hours),
          people === 0 ? '' : writeFigure(hours / people, 1),
        ],
        dropOuts: plan.dropOuts.map((dropOut) => sayDropOut(dropOut, named(dropOut.mentor))),
        pairs: plan.actions.map(({ people: [mentee, mentor] }) => ({
          mentee: named(mentee),
          mentor: named(mentor),
          isOther: at > 0 && !inFirst.has(`${mentee ?? ''}\n${mentor ?? ''}`),
        })),
      };
    }),
  };
}

function pairsOf(actions: readonly PlannedAction[]): readonly string[] {
  return actions.filter(({ kind }) => kind === 'mentor').map(({ people }) => people.join('\n'));
}
