import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import { BLANK_NETWORK } from '../../../src/domain/NetworkEntry';
import { buildNominations } from '../../../src/domain/nominations/buildNominations';
import { nominationAt } from '../../../src/domain/nominations/nominationAt';
import { applyStep } from '../../../src/domain/steps/applyStep';
import { buildCodebookEdit } from '../../../src/domain/steps/buildCodebookEdit';
import { invertStep } from '../../../src/domain/steps/invertStep';

const origin = { source: 0, row: 2 };
const study = makeStudy({
  id: 's',
  title: '',
  codebook: bookCodebook,
  people: [
    makePerson({ id: 'a', kind: 'manager', needs: ['career'], barriers: ['silos', 'skills'] }),
    makePerson({ id: 'set', kind: 'collectivity', network: { ...BLANK_NETWORK, types: ['Elite', 'Mentor'] } }),
  ],
  nominations: buildNominations([
    { origin, from: 'a', to: 'set', types: ['Mentor'], motives: ['career'], outcomes: ['support', 'career'] },
    { origin, from: 'a', to: 'b', outcomes: ['career'] },
  ]),
});

describe('another spelling', () => {
  it('of a motive stands wherever the old one stood: what contacts are for, what came of them, what people need', () => {
    const step = buildCodebookEdit.respell(study, 'motives', 'career', 'job');
    const after = applyStep(study, step);
    expect([0, 1].map((at) => nominationAt(after.nominations, at)).map(({ motives, outcomes }) => [motives, outcomes])).toEqual([
      [['job'], ['support', 'job']],
      [[], ['job']],
    ]);
    expect(after.people[0]?.needs).toEqual(['job']);
    // The entry, two rows, a person.
    expect(step.rows).toBe(4);
    expect(applyStep(after, invertStep(step))).toMatchObject({ codebook: bookCodebook, people: study.people });
  });

  it('of a network type stands in the register, too', () => {
    const after = applyStep(study, buildCodebookEdit.respell(study, 'networkTypes', 'Mentor', 'Guide'));
    expect([nominationAt(after.nominations, 0).types, after.people[1]?.network?.types]).toEqual([['Guide'], ['Elite', 'Guide']]);
  });

  it('of a barrier stands with the people who name it', () => {
    expect(applyStep(study, buildCodebookEdit.respell(study, 'barriers', 'silos', 'walls')).people[0]?.barriers).toEqual([
      'walls',
      'skills',
    ]);
  });
});
