import type { Gate, GateLevel } from '../domain/Gate';

const MEANS: Readonly<Record<GateLevel, string>> = {
  all: '',
  paths: 'measures along paths are marked (†)',
  labels: 'measures along paths and brokerage are marked (†), and no rank is shown',
  own: 'verdicts and all measures but those of own reports are marked (†), and no rank is shown',
};

/** What the answers of an organisation hold back, in a sentence; '' = nothing. */
export function gateWords({ organisation, answered, n, level }: Gate): string {
  if (level === 'all') return '';
  const where = organisation === '' ? 'Where the organisation is not told' : `In ${organisation}`;
  return `${where} ${answered} of ${n} answered: ${MEANS[level]}.`;
}
