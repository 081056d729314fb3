import type { ThresholdLine } from '../../domain/results/Analysis';
import type { Person } from '../../domain/Person';
import { isolateName } from '../../support/isolateName';
import { nameSome } from '../../support/nameSome';

/**
 * Who is found isolated, or possibly so, with one contact more as *few*, and who is not with one fewer: "With 3: Ann Lee joins. With
 * 1: nobody leaves."
 */
export function sayThreshold({ joins, leaves, isolated }: ThresholdLine, tau: number, people: readonly Pick<Person, 'name'>[]): string {
  const names = (managers: readonly number[] | undefined): readonly string[] =>
    (managers ?? []).map((manager) => isolateName(people[manager]?.name ?? ''));
  const said = (few: number, came: readonly string[], went: readonly string[]): string => {
    const parts = [
      came.length === 0 ? '' : `${nameSome(came)} ${came.length === 1 ? 'joins' : 'join'}`,
      went.length === 0 ? '' : `${nameSome(went)} ${went.length === 1 ? 'leaves' : 'leave'}`,
    ].filter((part) => part !== '');
    return `With ${few}: ${parts.length === 0 ? 'nobody joins or leaves' : parts.join('; ')}.`;
  };
  return [
    // From here down to τ − 1, who joined by τ leaves, and the reverse.
    tau > 0 ? said(tau - 1, names(leaves[tau]), names(joins[tau])) : '',
    tau + 1 < isolated.length ? said(tau + 1, names(joins[tau + 1]), names(leaves[tau + 1])) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
