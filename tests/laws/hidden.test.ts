import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Entry } from '../../src/codebook/Codebook';
import { judge } from '../isolation/judgeStudy';
import { measureStudy } from '../measures/valuesOf';
import { arbitraryRecipe, cook } from './arbitraryStudy';

const hideSome = <T extends Entry>(entries: readonly T[], isHidden: (at: number) => boolean): readonly T[] =>
  entries.map((entry, at) => (isHidden(at) ? { ...entry, hidden: true } : entry));

describe('words of the codebook that are hidden', () => {
  it('change no measure and no verdict: what was reported with them stays counted', () => {
    fc.assert(
      fc.property(arbitraryRecipe(6), fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (recipe, flags) => {
        const study = cook(recipe);
        const isHidden = (at: number): boolean => flags[at % flags.length] === true;
        const { codebook } = study;
        const hidden = {
          ...study,
          codebook: {
            ...codebook,
            networkTypes: hideSome(codebook.networkTypes, isHidden),
            motives: hideSome(codebook.motives, isHidden),
            groups: hideSome(codebook.groups, isHidden),
            dimensions: hideSome(codebook.dimensions, isHidden),
            barriers: hideSome(codebook.barriers, isHidden),
          },
        };
        expect(measureStudy(hidden).analysis).toEqual(measureStudy(study).analysis);
        expect(judge(hidden).analysis).toEqual(judge(study).analysis);
      }),
      { numRuns: 200 },
    );
  });
});
