import { describe, expect, it } from 'vitest';

import { createBlockMaker } from '../../src/archive/createBlockMaker';
import { toBlocks } from '../../src/archive/toBlocks';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildStep } from '../../src/domain/steps/buildStep';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { recordStep } from '../../src/domain/steps/recordStep';
import { finish } from '../../src/support/finish';
import { makeSampleStudy } from '../fixtures/sampleStudy';

describe('createBlockMaker', () => {
  it('makes what toBlocks makes, and gives the very same block for what did not change', () => {
    const study = makeSampleStudy('three-trusts');
    const maker = createBlockMaker();
    const first = finish(maker.make(study, NO_HISTORY));
    expect(first).toEqual(toBlocks(study, NO_HISTORY));

    const step = buildStep.removeContacts(study, '', [3]);
    const [changed, history] = [applyStep(study, step), recordStep(NO_HISTORY, step, 1)];
    const second = finish(maker.make(changed, history));
    expect(second).toEqual(toBlocks(changed, history));
    expect(second.filter((block) => first.includes(block)).map(({ name }) => name)).toEqual(['people-1.json']);
    // Changed and changed back: made anew, and found to be the same.
    const third = finish(maker.make({ ...changed, nominations: { ...changed.nominations } }, history));
    expect(third.every((block) => second.includes(block))).toBe(true);
  });

  it('takes no block for another that has the same checksum and length', () => {
    const study = makeSampleStudy('three-trusts');
    const blocks = toBlocks(study, NO_HISTORY);
    for (const at of [0, 1]) {
      const maker = createBlockMaker();
      const other = blocks.map((block) => ({ ...block, bytes: block.bytes.with(at, block.bytes[at]! ^ 1) }));
      maker.remember(
        { ...study, people: study.people.map((person) => ({ ...person })), nominations: { ...study.nominations } },
        NO_HISTORY,
        other,
      );
      expect(finish(maker.make(study, NO_HISTORY))).toEqual(blocks);
    }
  });
});
