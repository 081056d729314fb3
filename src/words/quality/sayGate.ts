import { isolateName } from '../../support/isolateName';
import type { Gate } from '../../domain/results/Gate';
import { gateMeaning } from './gateMeaning';
import { formatCount } from '../../domain/formatCount';

/** What the answers of an organisation hold back, in a sentence; '' = nothing. */
export function sayGate({ organisation, answered, n, level }: Gate): string {
  if (level === 'all') return '';
  const where = organisation === '' ? 'Where no organisation is recorded' : `In ${isolateName(organisation)}`;
  return `${where} ${formatCount(answered)} of ${formatCount(n)} answered: ${gateMeaning(level)}.`;
}
