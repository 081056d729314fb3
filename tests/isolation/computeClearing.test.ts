import { describe, expect, it } from 'vitest';

import { computeClearing } from '../../src/isolation/computeClearing';
import { makeToyStudy } from '../fixtures/toyStudy';
import { judge, judgeStudy } from './judgeStudy';
import { makeFacts } from './makeFacts';

describe('computeClearing', () => {
  it('has nothing to clear where the severity is below σ', () => {
    expect(computeClearing(makeFacts(), 2, 2)).toBeNull();
  });

  it('clears the inward case by one contact outside, since support alone leaves two lacks', () => {
    expect(computeClearing(makeFacts({ c: 6, indicators: { R1: true, F1: true, F2: true, F4: true } }), 2, 2)).toEqual({ ties: 1, ways: [['outside']] });
  });

  it('lists every way that is as small', () => {
    expect(computeClearing(makeFacts({ c: 6, indicators: { R1: true, F1: true, F4: true } }), 2, 2)).toEqual({ ties: 1, ways: [['outside'], ['peer'], ['support']] });
  });

  it('is content with any contact where it is the number that counts', () => {
    // Two contacts and no knowledge: a third ends it, whoever it is.
    expect(computeClearing(makeFacts({ c: 2, indicators: { F2: true } }), 2, 2)).toEqual({ ties: 1, ways: [[]] });
  });

  it('asks one contact for more before it asks for more contacts', () => {
    // One contact, few is two, no support: one more is still few, but may give the support.
    expect(computeClearing(makeFacts({ c: 1, indicators: { F1: true } }), 2, 2)).toEqual({ ties: 1, ways: [['support']] });
  });

  it('needs more than few contacts where one sign is enough', () => {
    expect(computeClearing(makeFacts({ c: 0, indicators: { S1: true } }), 2, 1)).toEqual({ ties: 3, ways: [['wider']] });
  });

  it('takes anybody at all where only nobody is isolated', () => {
    expect(computeClearing(makeFacts({ c: 0, indicators: { S1: true, R1: true, F1: true, F2: true, F4: true } }), 2, 3)).toEqual({ ties: 1, ways: [[]] });
  });
});

describe('what would clear it, in words', () => {
  const inward = (others: Parameters<typeof judgeStudy>[0]) => judgeStudy([{ id: 'Gita' }, ...others], ['c1', 'c2', 'c3'].map((to) => ({ from: 'Gita', to, motives: ['knowledge'], position: 'internal' })));
  const clinical = ['c1', 'c2', 'c3'].map((id) => ({ id, group: 'clinical' }));

  it('says each way, and that none is a peer where the roster holds none', () => {
    const { clears } = inward(clinical).of('Gita');
    expect(clears).toMatchObject({ ties: 1, ways: [['outside'], ['peer'], ['support']] });
    expect(clears?.text).toBe(
      'One new active contact: somebody outside Care; or a peer; or somebody for support. In what is known today, that would be enough for Gita. A peer is another general manager, of whom the roster holds none, or a contact of the type Peer/Cohort.',
    );
  });

  it('tells where peers are only elsewhere', () => {
    expect(inward([...clinical, { id: 'Hal', organisation: 'Acute' }]).of('Gita').clears?.text).toContain('of whom Care has none');
  });

  it('says how many, and who among them', () => {
    // One sign is enough, and one contact off the roster is few: two more, one of them a manager with a circle.
    const { text } = judgeStudy([{ id: 'Ada' }, { id: 'Ben' }], [{ from: 'Ada', to: 'Mo', position: 'external', motives: ['support', 'knowledge'], types: ['Peer/Cohort'] }], { sigma: 1, rule: 'confirmed' }).of('Ada').clears ?? { text: '' };
    expect(text).toBe('Two new active contacts, named by both, and among them a manager who is not in a small circle. In what is known today, that would be enough for Ada.');
    expect(judgeStudy([{ id: 'Ada' }], [], { sigma: 3 }).of('Ada').clears?.text).toBe('One new active contact, whoever it is. In what is known today, that would be enough for Ada.');
  });

  it('is said of nobody else', () => {
    expect(judgeStudy([{ id: 'Ada', responded: 'no' }], []).of('Ada').clears).toBeNull();
  });
});

describe('what would clear the verdicts of the worked example', () => {
  it('is one contact for E who is a peer and gives support and knowledge, as one is still few', () => {
    const { of } = judge(makeToyStudy(), { tau: 1 });
    expect(of('E').clears).toMatchObject({ ties: 1, ways: [['peer', 'support', 'knowledge']] });
    expect(['A', 'B', 'C', 'D', 'F'].map((id) => of(id).clears)).toEqual([null, null, null, null, null]);
  });
});
