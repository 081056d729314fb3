import type { Analysis } from '../../domain/results/Analysis';
import { confidenceWords } from '../../words/isolation/confidenceWords';

/** How sure the finding about each manager is, in the one word that list and inspector say as well; '' where nothing can be said. */
export function selectConfidence({ isolation, reconciled }: Pick<Analysis, 'isolation' | 'reconciled'>): (manager: number) => string {
  return (manager) => {
    const verdict = isolation.verdicts[manager];
    return verdict === undefined
      ? ''
      : (confidenceWords(verdict, reconciled.response[manager] === 'answered', isolation.rule).confidence ?? '');
  };
}
