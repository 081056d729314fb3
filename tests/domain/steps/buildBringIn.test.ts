import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { makeStudy } from '../../../src/domain/makeStudy';
import { applyStep } from '../../../src/domain/steps/applyStep';
import { buildBringIn } from '../../../src/domain/steps/buildBringIn';
import { invertStep } from '../../../src/domain/steps/invertStep';
import { importing, utf8 } from '../../import/importing';
import { recipeOf } from '../../import/mapping/mapped';

describe('the recipes of files that are brought in', () => {
  const EMPTY = makeStudy({ id: 's', title: 's', codebook: bookCodebook });
  const bring = (as: string) =>
    importing([{ file: 'a.csv', bytes: utf8('Wer,Wen\nAda,Ben\n'), recipe: recipeOf('respondent', { Wer: 'from', Wen: as }) }]);

  it('are kept with the study, one for each shape, the later in the place of the earlier, and go with undo', () => {
    const first = buildBringIn(EMPTY, bring('to 1'));
    const study = applyStep(EMPTY, first);
    expect(study.recipes.map(({ columns }) => columns.map(({ place }) => place))).toEqual([[0, 1]]);
    expect(buildBringIn(study, bring('to 1')).changes.some(({ part }) => part === 'recipes')).toBe(false);
    const second = buildBringIn(study, bring('to 2'));
    const later = applyStep(study, second);
    expect(later.recipes.map(({ columns }) => columns.map(({ place }) => place))).toEqual([[0, 2]]);
    expect(applyStep(later, invertStep(second))).toEqual(study);
    expect(applyStep(study, invertStep(first)).recipes).toEqual([]);
  });
});
