import { describe, expect, it } from 'vitest';

import { sampledWords } from '../../../src/ui/inspector/sampledWords';

const sampled = { within: 12.345, epsilon: 0.0001, delta: 0.1, samples: 131_072, seed: 1 };

describe('sampledWords', () => {
  it('gives a bound in two places, however small or great', () => {
    expect(sampledWords(sampled).short).toBe('± 12');
    expect(sampledWords({ ...sampled, within: 0.00041322 }).short).toBe('± 0.00041');
    expect(sampledWords({ ...sampled, within: 743_788.7 }).short).toBe('± 740,000');
  });

  it('says in full what the bound means', () => {
    expect(sampledWords(sampled).full).toBe(
      'Estimated, within ± 12: from 131,072 random shortest paths. With 90% probability, every value is this close.',
    );
  });
});
