import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildCodebookEdit } from '../../src/domain/steps/buildCodebookEdit';
import { buildPin } from '../../src/domain/steps/buildPin';
import { buildStep } from '../../src/domain/steps/buildStep';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { stepWords } from '../../src/words/stepWords';

const study = makeStudy({ id: 's', title: 'Old', codebook: bookCodebook, people: [makePerson({ id: 'a', kind: 'manager', name: 'Ann' })] });

describe('stepWords', () => {
  it('says what was done, to what, and how many rows', () => {
    expect(stepWords(buildStep.setting(study, 'title', 'New'))).toEqual({ what: 'Named the study “New”', rows: '' });
    expect(stepWords(buildStep.removePeople(study, [0]))).toEqual({ what: 'Removed Ann', rows: '1 row' });
    expect(stepWords(buildCodebookEdit.add(study, 'grades', { id: '6', label: '6', definition: '', chapter: '' })).what).toBe(
      'Added “6” in the codebook',
    );
    expect(stepWords(buildCodebookEdit.respell(study, 'groups', 'general', 'Managers')).what).toBe('Changed “Managers” in the codebook');
  });

  it('tells putting somebody in place from letting her go', () => {
    const put = buildPin.put(study, { id: 'a', layout: 'force', x: 1, y: 1 }, 'Ann');
    expect(stepWords(put).what).toBe('Pinned Ann');
    expect(stepWords(buildPin.letGo(applyStep(study, put), 'force', 'a', 'Ann')).what).toBe('Unpinned Ann');
  });
});
