import type { Reconciled, Response } from '../../domain/results/Reconciled';
import type { Verdict } from '../../domain/results/Verdict';
import { formatCount } from '../../domain/formatCount';

const WORDS: Readonly<Record<Response, string>> = {
  no: 'did not answer',
  missing: 'have no answers',
  declined: 'declined',
  not_asked: 'were not asked',
  answered: 'answered, but left too much open',
};

/** Why nothing can be said of some: "18 did not answer, 4 declined"; '' = of everybody something can be said. */
export function selectCannotSay({ response }: Pick<Reconciled, 'response'>, verdicts: readonly Pick<Verdict, 'label'>[]): string {
  const counts = new Map<Response, number>();
  verdicts.forEach(({ label }, manager) => {
    const why = response[manager] ?? 'missing';
    if (label === 'cannot_say') counts.set(why, (counts.get(why) ?? 0) + 1);
  });
  return (Object.keys(WORDS) as Response[])
    .flatMap((why) => (counts.has(why) ? [`${formatCount(counts.get(why) ?? 0)} ${WORDS[why]}`] : []))
    .join(', ');
}
