import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildStep } from '../../src/domain/steps/buildStep';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { recordStep } from '../../src/domain/steps/recordStep';
import { travel } from '../../src/domain/steps/travel';
import { applyDelta, toDelta } from '../../src/storage/StudyDelta';

const start = {
  study: makeStudy({ id: 's', title: 'One', codebook: bookCodebook, people: [makePerson({ id: 'a', kind: 'manager' })] }),
  history: NO_HISTORY,
};
const step = buildStep.setting(start.study, 'title', 'Two');
const next = { study: applyStep(start.study, step), history: recordStep(start.history, step, 1) };

describe('StudyDelta', () => {
  it('leads to the same study and history, and leaves out what the other side has', () => {
    const delta = toDelta(next, start);
    expect(delta).toMatchObject({ people: null, nominations: null, steps: [1], done: 1 });
    expect(applyDelta(structuredClone(start), structuredClone(delta))).toEqual(next);
    const undone = travel(next.study, next.history, 0);
    expect(toDelta(undone, next).entries).toEqual([]);
    expect(applyDelta(structuredClone(next), structuredClone(toDelta(undone, next)))).toEqual(undone);
  });

  it('is whole where nothing is known, and refuses to be mixed with something else', () => {
    expect(applyDelta(null, structuredClone(toDelta(next, null)))).toEqual(next);
    const whole = toDelta(next, null);
    // Without people, without contacts, without a step that it names.
    for (const lacking of [toDelta(next, start), { ...whole, people: null }, { ...whole, nominations: null }, { ...whole, entries: [] }])
      expect(() => applyDelta(null, lacking)).toThrow('does not fit');
    expect(applyDelta(start, whole)).toEqual(next);
  });
});
