import type { Batch, UnknownReporter } from '../../domain/Batch';

/** Of the contacts that cannot be added, how many stay out once somebody has said who answers, and by whom those are. */
export function selectReporters(
  { unknownReporters = [], unsettled = 0 }: Batch,
  chosen: Readonly<Record<string, string>>,
): { readonly left: readonly UnknownReporter[]; readonly unsettled: number } {
  const left = unknownReporters.filter(({ written }) => (chosen[written] ?? '') === '');
  const saved = unknownReporters.reduce((sum, one) => (left.includes(one) ? sum : sum + one.contacts), 0);
  return { left, unsettled: Math.max(0, unsettled - saved) };
}
