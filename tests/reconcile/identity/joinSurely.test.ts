import { describe, expect, it } from 'vitest';

import type { Decision, Written } from '../../../src/domain/Decision';
import type { Candidate } from '../../../src/domain/results/Candidate';
import { Agreement } from '../../../src/reconcile/identity/Agreement';
import { joinSurely } from '../../../src/reconcile/identity/joinSurely';

/** Somebody of the list by a figure, a contact of one organisation by a word. */
const who = (name: string): Written =>
  /^\d+$/.test(name)
    ? { name: `m${name}`, organisation: '', column: 'people', by: '' }
    : { name, organisation: 'Care', column: 'to', by: '' };

/** A sure candidate, each name in its own row, which is that of a respondent of its number. */
function may(a: string, b: string, told: Partial<Candidate> = {}): Candidate {
  const rowOf = (name: string): number => name.codePointAt(0) ?? 0;
  const isListed = /^\d+$/.test(b);
  return {
    a: who(a),
    b: who(b),
    score: 0.99,
    confidence: 'surely',
    evidence: [],
    rows: [rowOf(a)],
    otherRows: isListed ? [] : [rowOf(b)],
    person: isListed ? Number(b) : -1,
    touches: [],
    isRead: false,
    ...told,
  };
}
const say = (a: string, b: string, is: Decision['is']): Decision => ({ a: who(a), b: who(b), is, who: '', on: '', why: '' });
const joined = (candidates: readonly Candidate[], decisions: readonly Decision[] = [], reporterOf = (row: number): number => row) =>
  joinSurely(candidates, reporterOf, decisions).map(({ a, b }) => `${a.name} ${b.name}`);

describe('joinSurely', () => {
  it('joins what is sure, and nothing less', () => {
    expect(joined([may('ann', '1'), may('bo', '2', { confidence: 'probably' })])).toEqual(['ann m1']);
    // Also to the first of the list.
    expect(joined([may('ann', '0')])).toEqual(['ann m0']);
  });

  it('joins the surest first, and of two as sure the first by spelling; nobody is two of the list', () => {
    expect(joined([may('ann', '1', { score: 0.98 }), may('ann', '2')])).toEqual(['ann m2']);
    expect(joined([may('ann', '2'), may('ann', '1')])).toEqual(['ann m1']);
    expect(joined([may('ann', '1'), may('ann', '2')])).toEqual(['ann m1']);
  });

  it('joins two contacts only where neither may be somebody of the list', () => {
    expect(joined([may('ann', 'hanne'), may('bo', '1')])).toEqual(['ann hanne', 'bo m1']);
    expect(joined([may('ann', 'hanne'), may('ann', '1', { confidence: 'perhaps' })])).toEqual([]);
    expect(joined([may('ann', 'hanne'), may('hanne', '1', { confidence: 'perhaps' })])).toEqual([]);
  });

  it('joins nobody whom one respondent names beside each other, also by a chain', () => {
    const byOne = (): number => 7;
    expect(joined([may('ann', 'hanne')], [], byOne)).toEqual([]);
    expect(joined([may('ann', '1'), may('bo', '1')], [], byOne)).toEqual(['ann m1']);
    expect(joined([may('ann', '1'), may('bo', '1')], [], () => -1)).toEqual(['ann m1', 'bo m1']);
    // c is written by who writes a, and is joined to b, who is joined to a.
    const reporterOf = (row: number): number => ('ac'.includes(String.fromCodePoint(row)) ? 1 : 2);
    expect(joined([may('a', 'b'), may('c', 'b', { score: 0.98 })], [], reporterOf)).toEqual(['a b']);
  });

  it('leaves what was decided, and keeps to it', () => {
    expect(joined([may('ann', '1')], [say('ann', '1', 'same')])).toEqual([]);
    expect(joined([may('ann', '1')], [say('ann', '1', 'different')])).toEqual([]);
    expect(joined([may('ann', '1')], [say('ann', '1', 'unsure')])).toEqual([]);
    expect(joined([may('ann', '2')], [say('ann', '1', 'same')])).toEqual([]);
    expect(joined([may('ann', '2')], [say('bo', '1', 'same')])).toEqual(['ann m2']);
  });
});

// Who is one and who is two follows as it does for anybody: of a = b and b = c, a = c; of a = b and b ≠ c, a ≠ c.
describe('what decisions say together', () => {
  const follows = (decisions: readonly Decision[], a: string, b: string) => {
    const agreement = new Agreement(decisions);
    const found = agreement.follows(who(a), who(b));
    expect(agreement.follows(who(b), who(a))).toBe(found);
    return found;
  };

  it('follows over any number of steps', () => {
    const same = [say('a', 'b', 'same'), say('c', 'd', 'same'), say('b', 'c', 'same')];
    expect([follows(same, 'a', 'd'), follows(same, 'a', 'a'), follows(same, 'a', 'e')]).toEqual(['same', 'same', null]);
    const apart = [...same, say('d', 'e', 'different'), say('e', 'f', 'same')];
    expect([follows(apart, 'a', 'f'), follows(apart, 'a', 'd'), follows(apart, 'g', 'f')]).toEqual(['different', 'same', null]);
  });

  it('holds two of the list for two, however far they stand in a chain', () => {
    const same = [say('a', '1', 'same'), say('b', 'a', 'same'), say('c', '2', 'same')];
    expect([
      follows(same, 'b', 'c'),
      follows(same, 'b', '2'),
      follows(same, 'b', '1'),
      follows([], '1', '2'),
      follows([], '1', 'a'),
    ]).toEqual(['different', 'different', 'same', 'different', null]);
  });

  it('is of the same person of the list, whichever of the two is named first', () => {
    for (const same of [
      [say('1', 'a', 'same')],
      [say('1', 'a', 'same'), say('a', 'b', 'same')],
      [say('b', 'a', 'same'), say('1', 'b', 'same')],
    ])
      expect([follows(same, 'a', '1'), follows(same, 'a', '2'), follows(same, 'a', 'c')]).toEqual(['same', 'different', null]);
  });

  it('is open where nothing follows and nobody has said that they cannot say', () => {
    const agreement = new Agreement([say('a', 'b', 'unsure'), say('c', 'd', 'same'), say('e', 'f', 'different')]);
    const isOpen = (a: string, b: string): boolean => agreement.isOpen(who(a), who(b));
    expect([isOpen('a', 'b'), isOpen('b', 'a'), isOpen('c', 'd'), isOpen('e', 'f'), isOpen('a', 'c'), isOpen('1', '2')]).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('joins and parts as far as it contradicts nothing', () => {
    const agreement = new Agreement([]);
    expect(agreement.join(who('a'), who('1'))).toBe(true);
    expect(agreement.join(who('a'), who('1'))).toBe(true);
    expect(agreement.join(who('a'), who('2'))).toBe(false);
    expect(agreement.part(who('a'), who('1'))).toBe(false);
    expect(agreement.part(who('a'), who('b'))).toBe(true);
    expect(agreement.join(who('b'), who('1'))).toBe(false);
    // Whoever joins one of two that are apart is apart from the other.
    expect(agreement.join(who('c'), who('b'))).toBe(true);
    expect(agreement.follows(who('c'), who('1'))).toBe('different');
    expect(agreement.join(who('b'), who('d'))).toBe(true);
    expect(agreement.follows(who('d'), who('a'))).toBe('different');
    expect(agreement.clusterOf(who('c'))).toBe(agreement.clusterOf(who('d')));
    expect(agreement.clusterOf(who('c'))).not.toBe(agreement.clusterOf(who('a')));
  });
});
