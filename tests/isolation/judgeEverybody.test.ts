import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { settleRule } from '../../src/domain/steps/settleRule';
import { emptyNominations } from '../../src/domain/nominations/emptyNominations';
import { FactShelf } from '../../src/isolation/facts/FactShelf';
import { judgeEverybody } from '../../src/isolation/judgeEverybody';
import { finish } from '../../src/support/finish';
import { judgeStudy } from './judgeStudy';

const FOUR = [
  { id: 'Ada', perceivedIsolation: 5 },
  { id: 'Ben', organisation: 'Acute', group: 'clinical', perceivedIsolation: 1 },
  { id: 'Cem', organisation: 'Care', perceivedIsolation: 5 },
  { id: 'Dee', organisation: 'Acute', group: 'clinical', perceivedIsolation: 1 },
  { id: 'Eve', responded: 'no' as const },
];
const rows = [
  ...['Ben', 'Cem', 'Dee'].map((to) => ({ from: 'Ada', to, motives: ['support', 'knowledge'] })),
  { from: 'Ben', to: 'Dee', motives: ['support', 'knowledge'] },
  { from: 'Dee', to: 'Forum', contactKind: 'group' as const },
  { from: 'Ada', to: 'Forum', contactKind: 'group' as const },
  { from: 'Ben', to: 'Forum', contactKind: 'group' as const },
];
const { reconciled } = judgeStudy(FOUR, rows);
const judge = (tau = 2, doubtful: readonly number[] = [], turned: readonly number[] = []) =>
  finish(
    judgeEverybody(
      new FactShelf(reconciled, new Set(doubtful)),
      settleRule({ ...DEFAULT_ISOLATION_RULE, tau }),
      { codebook: bookCodebook, nominations: emptyNominations },
      new Set(turned),
    ),
  );

describe('judgeEverybody', () => {
  it('holds a finding for less sure where a name is open, and less where that would turn it', () => {
    const namesOf = (...told: Parameters<typeof judge>) => judge(...told).confidence.map((one) => one?.couldChange === 'names');
    expect(namesOf(2, [0, 2], [2])).toEqual([true, false, true, false, false]);
    expect(judge(2, [], [2]).confidence[2]?.word).toBe('unclear');
    expect(judge(2, [2]).confidence[2]?.word).not.toBe('unclear');
    expect(namesOf()).toEqual([false, false, false, false, false]);
    expect(judge(2, [], [2]).analysis.all.openNames).toBe(1);
    expect(judge().analysis.all.openNames).toBe(0);
  });

  it('crosses the finding with how they feel', () => {
    const { judgements, perceived } = judge();
    expect(judgements.map(({ label }) => label)).toEqual(['not_isolated', 'not_isolated', 'isolated', 'not_isolated', 'cannot_say']);
    expect(perceived).toEqual(['perceived_only', 'neither', 'both', 'neither', 'unknown']);
  });

  it('counts all, each group in the order of the codebook, and each organisation', () => {
    const { analysis } = judge();
    expect([analysis.all.n, analysis.all.isolated, analysis.all.answered]).toEqual([5, 1, 4]);
    expect(analysis.byGroup.map(({ id, summary }) => [id, summary.n, summary.isolated])).toEqual([
      ['general', 3, 1],
      ['clinical', 2, 0],
    ]);
    expect(analysis.byOrganisation.map(({ id, summary }) => [id, summary.n, summary.isolated])).toEqual([
      ['Care', 3, 1],
      ['Acute', 2, 0],
    ]);
    expect(analysis.organisationPosts.map(({ id }) => id)).toEqual(['Care', 'Acute']);
    expect(
      judgeStudy(
        FOUR.map((one) => ({ ...one, organisation: 'Care' })),
        rows,
      ).analysis.organisationPosts,
    ).toEqual([]);
  });

  it('draws the line to eight, or to the threshold where that is more', () => {
    expect(judge(2).analysis.line.flagged).toHaveLength(9);
    expect(judge(10).analysis.line.flagged).toHaveLength(11);
  });

  it('says what was examined', () => {
    expect(judge().analysis.examined).toEqual({ few: true, wider: true, networks: true, motives: true, peers: 'group' });
    const examined = (...asked: readonly ('motives' | 'outside' | 'groups' | 'activity')[]) =>
      judgeStudy(FOUR, rows.slice(0, 4), {}, { asked }).analysis.examined;
    expect(examined('motives')).toEqual({ few: true, wider: false, networks: false, motives: true, peers: 'group' });
    expect(examined('motives', 'groups')).toMatchObject({ wider: false, networks: false });
    expect(examined('motives', 'outside')).toMatchObject({ wider: true, networks: false });
    expect(examined('outside', 'groups')).toMatchObject({ wider: false, networks: false, motives: false });
  });

  it('knows of each manager their gate, and how steady the finding is', () => {
    const { gateOf, stability } = judge();
    expect(gateOf).toHaveLength(5);
    // Cem lacks whom Ada has under every setting but where both must say so and τ is one: nobody is named then, which is worse.
    expect(stability[2]).toEqual({ isolated: 1, isolatedOrPossibly: 1, yes: 2 ** 12 - 1 });
    expect(stability[4]).toEqual({ isolated: 0, isolatedOrPossibly: 0, yes: 0 });
  });
});
