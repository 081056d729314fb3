import type { ThresholdLine } from '../../domain/results/Analysis';
import type { Person } from '../../domain/Person';
import { isolateName } from '../../support/isolateName';
import { nameSome } from '../../support/nameSome';

/**
 * Who is found isolated, or possibly so, with one contact more as *few*, and who is not with one fewer: "With 3: Ann Lee joins. With
 * 1: nobody leaves."
 */
export function sayThreshold({ joins, isolated }: ThresholdLine, tau: number, people: readonly Pick<Person, 'name'>[]): string {
  const said = (few: number, managers: readonly number[] | undefined, one: string, several: string): string => {
    const names = (managers ?? []).map((manager) => isolateName(people[manager]?.name ?? ''));
    return `With ${few}: ${names.length === 0 ? 'nobody joins or leaves' : `${nameSome(names)} ${names.length === 1 ? one : several}`}.`;
  };
  return [
    // From here down to τ − 1, who joined by τ leaves.
    tau > 0 ? said(tau - 1, joins[tau], 'leaves', 'leave') : '',
    tau + 1 < isolated.length ? said(tau + 1, joins[tau + 1], 'joins', 'join') : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
