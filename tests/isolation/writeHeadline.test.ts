import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { Asked } from '../../src/domain/Instrument';
import type { OffList } from '../../src/domain/results/Reconciled';
import type { VerdictSummary } from '../../src/domain/results/Verdict';
import { writeHeadline } from '../../src/isolation/writeHeadline';

function summary(told: Partial<VerdictSummary>): VerdictSummary {
  const counts = { isolated: 0, cutOff: 0, inward: 0, veryLikely: 0, probably: 0, possibly: 0, notIsolated: 0, cannotSay: 0, ...told };
  const n = counts.isolated + counts.veryLikely + counts.probably + counts.possibly + counts.notIsolated + counts.cannotSay;
  return { ...counts, n, answered: n - counts.cannotSay, flagged: counts.isolated + counts.veryLikely, rate: null, ...told };
}

function say(groups: Readonly<Record<string, Partial<VerdictSummary>>>, all: Partial<VerdictSummary> = {}, absence: Asked['absence'] = 'none', offList: OffList | null = null) {
  const asked: Asked = { items: new Set(), types: [], typesOffered: 15, cap: null, recall: null, absence };
  const byGroup = Object.entries(groups).map(([id, told]) => ({ id, summary: summary(told) }));
  const total = (key: 'isolated' | 'veryLikely' | 'probably' | 'possibly' | 'notIsolated' | 'cannotSay'): number => byGroup.reduce((sum, group) => sum + group.summary[key], 0);
  const added = { isolated: total('isolated'), veryLikely: total('veryLikely'), probably: total('probably'), possibly: total('possibly'), notIsolated: total('notIsolated'), cannotSay: total('cannotSay') };
  return writeHeadline({ all: summary({ ...added, ...all }), byGroup }, { asked, offList }, bookCodebook);
}

describe('writeHeadline', () => {
  it('answers about the general managers, with bounds over all of them and the other groups beside', () => {
    expect(say({ general: { isolated: 6, probably: 1, possibly: 1, notIsolated: 21, cannotSay: 8 }, clinical: { isolated: 1, notIsolated: 17, cannotSay: 8 }, '': { notIsolated: 2 } })).toEqual({
      headline: 'Six of the 29 general managers who answered are isolated',
      qualification: 'Between 6 and 16 of all 37 general managers on the roster, as eight did not answer and two are possibly isolated. Clinical 1 of 18, group not recorded 0 of 2.',
    });
  });

  it.each<[Partial<VerdictSummary>, string]>([
    [{ notIsolated: 21 }, 'None of the 21 general managers who answered is isolated'],
    [{ isolated: 1, notIsolated: 20 }, 'One of the 21 general managers who answered is isolated'],
    [{ isolated: 12, notIsolated: 9 }, 'Twelve of the 21 general managers who answered are isolated'],
    [{ isolated: 13, notIsolated: 8 }, '13 of the 21 general managers who answered are isolated'],
    [{ isolated: 1, veryLikely: 2, notIsolated: 18 }, 'One of the 21 general managers who answered is isolated'],
    [{ veryLikely: 2, notIsolated: 19 }, 'Two of the 21 general managers who answered are possibly isolated'],
    [{ possibly: 2, notIsolated: 19 }, 'Two of the 21 general managers who answered are possibly isolated'],
    [{ isolated: 2, notIsolated: 3, cannotSay: 2, answered: 6 }, 'Two of the 5 general managers of whom something can be said are isolated'],
    [{ isolated: 1 }, 'The only general manager who answered is isolated'],
    [{ veryLikely: 1 }, 'The only general manager who answered is possibly isolated'],
    [{ probably: 1 }, 'The only general manager who answered is possibly isolated'],
    [{ possibly: 1 }, 'The only general manager who answered is possibly isolated'],
    [{ notIsolated: 1, cannotSay: 3 }, 'The only general manager who answered is not isolated'],
  ])('%j', (general, headline) => {
    expect(say({ general }).headline).toBe(headline);
  });

  it('answers about all managers where no group is told', () => {
    expect(say({ '': { isolated: 2, notIsolated: 8 } })).toEqual({
      headline: 'Two of the 10 managers who answered are isolated',
      qualification: 'No missing answer could change that for any of the 10 managers on the roster.',
    });
  });

  it('answers about all managers where nothing can be said of the general ones, and says that', () => {
    expect(say({ general: { cannotSay: 3 }, clinical: { isolated: 2, notIsolated: 8 } })).toEqual({
      headline: 'Two of the 10 managers who answered are isolated',
      qualification: 'Between 2 and 5 of all 13 managers on the roster, as three did not answer. Nothing can be said about the general managers.',
    });
  });

  it('tells those who did not answer from those of whom too little is known', () => {
    expect(say({ general: { isolated: 2, notIsolated: 3, cannotSay: 3, answered: 7 } }).qualification).toBe(
      'Between 2 and 5 of all 8 general managers on the roster, as one did not answer and for two too little is known.',
    );
  });

  it('names the contacts on no list that look like somebody on it, whatever else can be said', () => {
    const offList = { count: 14, alike: 5, isAll: false };
    const words = '14 contacts are on no list; 5 look like somebody on it. If they are meant, findings may change: see Study, Names.';
    expect(say({ general: { isolated: 2, notIsolated: 8 } }, {}, 'none', offList).qualification).toMatch(new RegExp(`${words}$`));
    expect(say({ general: { cannotSay: 4 } }, {}, 'none', offList).qualification).toMatch(new RegExp(`${words}$`));
    expect(say({ general: { isolated: 2 } }, {}, 'none', { count: 1, alike: 1, isAll: false }).qualification).toContain('1 contact is on no list; 1 looks like somebody on it.');
    expect(say({ general: { isolated: 2 } }, {}, 'none', { count: 9, alike: 0, isAll: true }).qualification).toContain('None of the 9 contacts is on the staff list.');
  });

  it('says why where nothing can be said', () => {
    expect(say({ general: { cannotSay: 4 } })).toEqual({ headline: 'Nothing can be said about who is isolated', qualification: 'None of the 4 managers on the roster answered.' });
    expect(say({ general: { cannotSay: 4 } }, { answered: 4 }).qualification).toBe('What the rule needs was not asked, or was cut off by a limit on names.');
    expect(say({ general: { cannotSay: 4 } }, { answered: 4 }, 'unknown').qualification).toMatch(/^In this study not being named means nothing/);
    expect(say({})).toEqual({ headline: 'There is nobody on the roster yet', qualification: '' });
  });
});
