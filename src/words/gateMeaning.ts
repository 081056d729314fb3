import type { GateLevel } from '../domain/results/Gate';

const MEANS: Readonly<Record<GateLevel, string>> = {
  all: '',
  paths: 'measures along paths are marked (†)',
  labels: 'measures along paths and brokerage are marked (†), and no rank is shown',
  own: 'verdicts and all measures but those of own reports are marked (†), and no rank is shown',
};

/** What a gate holds back, in words; '' = nothing. */
export function gateMeaning(level: GateLevel): string {
  return MEANS[level];
}
