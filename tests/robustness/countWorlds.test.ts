import { describe, expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import type { Study } from '../../src/domain/Study';
import { countWorlds } from '../../src/robustness/countWorlds';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { cook } from '../laws/arbitraryStudy';

const RULE = { tau: 1, sigma: 2, activity: 'active', rule: 'either' } as const;

/** Four general managers; Di names one person, who is Ben where the names are read so: then she has a peer, and is not isolated. */
function study(diNames: string, cyAnswers = true): Study {
  return cook({
    people: ['Ann Lee', 'Ben Holt', 'Cy Quill', 'Di Shah'].map((name, at) =>
      makePerson({
        id: 'abcd'[at] ?? '',
        name,
        kind: 'manager',
        group: 'general',
        organisation: 'Acute',
        responded: at === 2 && !cyAnswers ? 'no' : 'yes',
      }),
    ),
    rows: [{ from: 'a', to: 'b' }, { from: 'b', to: 'a' }, ...(cyAnswers ? [{ from: 'c', to: 'a' }] : []), { from: 'd', to: diNames }].map(
      (row) => ({ ...row, motives: ['support', 'knowledge'], types: ['Managerial'] }),
    ),
    study: { instrument: { asked: ['types', 'motives', 'outside'] } },
  });
}
const [apart, joined] = [reconcile(study('B Holt'), null), reconcile(study('b'), null)];

describe('countWorlds', () => {
  it('is all of them where no name is open and nobody is silent', () => {
    const { counts, turned } = finish(countWorlds([[], [], []], () => apart, RULE));
    expect(counts.map((count) => count && count.isolated + count.notIsolated)).toEqual([100, 100, 100, 100]);
    expect(counts[3]).toEqual({ isolated: 100, notIsolated: 0 });
    expect(turned).toEqual([]);
  });

  it('counts the worlds in which a finding holds, and whose it turns', () => {
    let asked = 0;
    const worlds = [[0], [], [0], [0]];
    const work = countWorlds(worlds, (names) => ((asked += 1), names.length === 0 ? apart : joined), RULE);
    const { counts, turned, labels } = finish(work);
    expect(counts[3]).toEqual({ isolated: 25, notIsolated: 75 });
    expect([turned, labels[3]]).toEqual([[3], 'isolated']);
    // Worlds that are alike are looked at once.
    expect(asked).toBe(2);
  });

  it('reckons missing answers in: without open names the count is the chance that the finding holds', () => {
    const silent = reconcile(study('B Holt', false), null);
    const { counts, turned } = finish(countWorlds([[]], () => silent, RULE));
    // Cy is silent; of the two others who answered none names Di: (0 + ½) / (2 + 1), so that in 5 of 6 cases nobody does.
    expect(counts[3]).toEqual({ isolated: 83, notIsolated: 16 });
    expect(counts[2]).toBeNull();
    expect(turned).toEqual([]);
  });
});
