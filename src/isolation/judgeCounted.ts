import type { Conventions } from '../domain/Conventions';
import type { Tri } from '../domain/results/Verdict';
import type { Counted, CountedIndicator } from './facts/Facts';

/** The indicators that count something up to a convention. docs/isolation.md, 2. */
export function judgeCounted(counted: Counted, conventions: Conventions): Record<CountedIndicator, Tri> {
  const { component, dependence, types, emptyMotives, needUnmet, rating, lacking } = counted;
  return {
    S3: isSmall(component, conventions),
    R3: dependence === null ? null : dependence >= conventions.bridgeShare,
    F5: emptyMotives === null ? needUnmet : judgeMotives(emptyMotives, conventions.emptyMotives),
    V2: types === null ? null : types <= conventions.fewTypes,
    P1: rating === null ? null : rating >= conventions.feelsAlone,
    P2: lacking === null ? null : lacking >= conventions.lacksNetwork,
  };
}

/** Alone is another matter: S1. */
export function isSmall(component: number, { smallComponent }: Pick<Conventions, 'smallComponent'>): boolean {
  return component >= 2 && component <= smallComponent;
}

/** Too few are empty: known at once. Enough are: only where a lack can be judged. */
function judgeMotives({ count, judged }: NonNullable<Counted['emptyMotives']>, deficit: number): Tri {
  if (count < deficit) return false;
  return judged ? true : null;
}
