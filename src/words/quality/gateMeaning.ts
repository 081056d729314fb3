import type { GateLevel } from '../../domain/results/Gate';

const MEANS: Readonly<Record<GateLevel, string>> = {
  all: '',
  paths: 'some network scores are less reliable there, and marked (†)',
  labels: 'most network scores are less reliable there, and marked (†); rankings are not shown',
  own: 'use findings and scores there with caution: they are marked (†), and rankings are not shown',
};

/** What a gate holds back, in words; '' = nothing. */
export function gateMeaning(level: GateLevel): string {
  return MEANS[level];
}
