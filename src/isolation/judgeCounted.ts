import type { Conventions } from '../domain/Conventions';
import type { Tri } from '../domain/Verdict';
import type { Counted, CountedIndicator } from './Facts';

/** The indicators that count something up to a convention. Design of measures, 3.2. */
export function judgeCounted(counted: Counted, conventions: Conventions): Record<CountedIndicator, Tri> {
  const { component, dependence, types, emptyMotives, needUnmet, rating } = counted;
  return {
    S3: component >= 2 && component <= conventions.smallComponent,
    R3: dependence === null ? null : dependence >= conventions.bridgeShare,
    F5: emptyMotives === null ? needUnmet : judgeMotives(emptyMotives, conventions.emptyMotives),
    V2: types === null ? null : types <= conventions.fewTypes,
    P1: rating === null ? null : rating >= conventions.feelsAlone,
  };
}

/** Too few are empty: known at once. Enough are: only where a lack can be judged. */
function judgeMotives({ count, judged }: NonNullable<Counted['emptyMotives']>, deficit: number): Tri {
  if (count < deficit) return false;
  return judged ? true : null;
}
