import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { Asked } from '../../../src/domain/Instrument';
import type { Examined } from '../../../src/domain/results/Analysis';
import type { OffList } from '../../../src/domain/results/Reconciled';
import type { VerdictSummary } from '../../../src/domain/results/Verdict';
import { writeHeadline } from '../../../src/words/isolation/writeHeadline';

const EVERYTHING: Examined = { few: true, wider: true, networks: true, motives: true, peers: 'post' };

function summary(told: Partial<VerdictSummary>): VerdictSummary {
  const counts = {
    isolated: 0,
    fewContacts: 0,
    noWiderNetwork: 0,
    veryLikely: 0,
    probably: 0,
    possibly: 0,
    notIsolated: 0,
    cannotSay: 0,
    ...told,
  };
  const n = counts.isolated + counts.veryLikely + counts.probably + counts.possibly + counts.notIsolated + counts.cannotSay;
  const { isolated, veryLikely, notIsolated } = counts;
  return {
    ...counts,
    n,
    answered: n - counts.cannotSay,
    flagged: isolated + veryLikely,
    openNames: 0,
    bounds: [isolated, n - notIsolated],
    rate: null,
    ...told,
  };
}

function say(
  groups: Readonly<Record<string, Partial<VerdictSummary>>>,
  {
    all = {},
    absence = 'none',
    offList = null,
    examined = EVERYTHING,
    hardlySpokenOf = [],
  }: {
    readonly all?: Partial<VerdictSummary>;
    readonly absence?: Asked['absence'];
    readonly offList?: OffList | null;
    readonly examined?: Examined;
    readonly hardlySpokenOf?: readonly string[];
  } = {},
) {
  const asked: Asked = { items: new Set(), types: [], typesOffered: 15, cap: null, recall: null, absence };
  const byGroup = Object.entries(groups).map(([id, told]) => ({ id, summary: summary(told) }));
  const total = (key: 'isolated' | 'veryLikely' | 'probably' | 'possibly' | 'notIsolated' | 'cannotSay'): number =>
    byGroup.reduce((sum, group) => sum + group.summary[key], 0);
  const added = {
    isolated: total('isolated'),
    veryLikely: total('veryLikely'),
    probably: total('probably'),
    possibly: total('possibly'),
    notIsolated: total('notIsolated'),
    cannotSay: total('cannotSay'),
  };
  return writeHeadline({ all: summary({ ...added, ...all }), byGroup, examined, hardlySpokenOf }, { asked, offList }, bookCodebook);
}

describe('writeHeadline', () => {
  it('answers about the general managers, with bounds over all of them and the other groups beside', () => {
    expect(
      say({
        general: { isolated: 6, probably: 1, possibly: 1, notIsolated: 21, cannotSay: 8 },
        clinical: { isolated: 1, notIsolated: 17, cannotSay: 8 },
        '': { notIsolated: 2 },
      }),
    ).toEqual({
      headline: '6 of the 29 general managers who answered are isolated',
      qualification:
        'Between 6 and 16 of all 37 are isolated, because 8 of the 37 general managers did not answer and 2 findings could change with missing answers. Clinical managers: 1 of 18. Managers without a recorded group: 0 of 2.',
    });
  });

  it.each<[Partial<VerdictSummary>, string]>([
    [{ notIsolated: 21 }, 'None of the 21 general managers who answered is isolated'],
    [{ isolated: 1, notIsolated: 20 }, '1 of the 21 general managers who answered is isolated'],
    [{ isolated: 12, notIsolated: 9 }, '12 of the 21 general managers who answered are isolated'],
    [{ isolated: 1, veryLikely: 2, notIsolated: 18 }, '1 of the 21 general managers who answered is isolated'],
    [{ possibly: 2, notIsolated: 19 }, '2 of the 21 general managers who answered are possibly isolated'],
    [{ isolated: 2, notIsolated: 3, cannotSay: 2, answered: 6 }, '2 of the 5 general managers we can assess are isolated'],
    [{ isolated: 1 }, 'The only general manager who answered is isolated'],
    [{ possibly: 1 }, 'The only general manager who answered is possibly isolated'],
    [{ notIsolated: 1, cannotSay: 3 }, 'The only general manager who answered is not isolated'],
    [{ notIsolated: 1, cannotSay: 3, answered: 2 }, '1 general manager can be assessed, and is not isolated'],
  ])('%j', (general, headline) => {
    expect(say({ general }).headline).toBe(headline);
  });

  it('answers about all managers where no group is recorded, or where nothing can be said of the general ones', () => {
    expect(say({ '': { isolated: 2, notIsolated: 8 } })).toEqual({
      headline: '2 of the 10 managers who answered are isolated',
      qualification: 'All 10 managers answered.',
    });
    expect(say({ general: { cannotSay: 3 }, clinical: { isolated: 2, notIsolated: 8 } })).toEqual({
      headline: '2 of the 10 managers who answered are isolated',
      qualification:
        'Between 2 and 5 of all 13 are isolated, because 3 of the 13 managers did not answer. We cannot assess the general managers.',
    });
  });

  it('says what the study did not ask, and where support is hardly spoken of', () => {
    const general = { isolated: 2, notIsolated: 8 };
    expect(say({ general }, { examined: { ...EVERYTHING, motives: false, wider: false } }).qualification).toContain(
      'Judged by the number of contacts alone: what contacts are for was not asked.',
    );
    expect(say({ general }, { examined: { ...EVERYTHING, wider: false } }).qualification).toContain('contacts outside were not asked.');
    expect(say({ general }, { examined: { ...EVERYTHING, networks: false } }).qualification).toContain(
      'Networks and groups were not asked, and take no part.',
    );
    expect(say({ general }, { hardlySpokenOf: ['Acute'] }).qualification).toContain('Hardly anyone in Acute names anybody for support');
  });

  it('names the contacts on no list that look like somebody on it, whatever else can be said', () => {
    const offList = { count: 14, alike: 5, isAll: false };
    const words = '14 contacts are on no list; 5 look like somebody on it. If they are meant, findings may change: see Study, Names.';
    expect(say({ general: { isolated: 2, notIsolated: 8 } }, { offList }).qualification).toMatch(new RegExp(`${words}$`));
    expect(say({ general: { cannotSay: 4 } }, { offList }).qualification).toMatch(new RegExp(`${words}$`));
    expect(say({ general: { isolated: 2 } }, { offList: { count: 9, alike: 0, isAll: true } }).qualification).toContain(
      'None of the 9 contacts is on the staff list.',
    );
  });

  it('says why where nothing can be said', () => {
    expect(say({ general: { cannotSay: 4 } })).toEqual({
      headline: 'Not enough answers to say who is isolated',
      qualification: 'None of the 4 managers on the staff list answered.',
    });
    expect(say({ general: { cannotSay: 4 } }, { all: { answered: 4 } }).qualification).toBe(
      'Something that the rule needs is not recorded, or a limit on names cut the lists off.',
    );
    expect(say({ general: { cannotSay: 4 } }, { all: { answered: 4 }, absence: 'unknown' }).qualification).toMatch(
      /^In this study, not naming somebody/,
    );
    expect(say({})).toEqual({ headline: 'Add your managers first', qualification: '' });
  });
});
