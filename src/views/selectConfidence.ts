import type { Analysis } from '../domain/results/Analysis';
import type { NameSensitivity } from '../domain/results/NameSensitivity';
import { confidenceWords } from '../words/confidenceWords';

/** How sure the finding about each manager is, in the one word that list and inspector say as well; '' where nothing can be said. */
export function selectConfidence(
  { isolation, reconciled }: Pick<Analysis, 'isolation' | 'reconciled'>,
  depends: NameSensitivity['depends'],
): (manager: number) => string {
  const turned = new Set(depends.map(({ manager }) => manager));
  return (manager) => {
    const verdict = isolation.verdicts[manager];
    return verdict === undefined
      ? ''
      : (confidenceWords(verdict, reconciled.response[manager] === 'answered', isolation.rule, turned.has(manager)).confidence ?? '');
  };
}
