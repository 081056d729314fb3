import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { makeToyStudy, readToy } from '../fixtures/toyStudy';
import { judge, judgeStudy } from '../isolation/judgeStudy';

interface ToyVerdict {
  readonly label: string;
  readonly kind: string | null;
  readonly severity: object;
  readonly k: number;
  readonly need: number | null;
  readonly holds: number | null;
  readonly indicators?: Record<string, boolean | null>;
  readonly contacts_counted?: readonly string[];
}

describe('judgeStudy on the worked example (docs/isolation.md, 8)', () => {
  const study = makeToyStudy();
  const toy = readToy()['isolation'] as {
    by_node: Record<string, ToyVerdict>;
    settings: Record<string, Record<string, ToyVerdict>>;
    stability: Record<string, object>;
  };

  describe.each(Object.entries(toy.by_node))('%s', (id, expected) => {
    const { of, name } = judge(study, { tau: 1 });
    it('has every indicator', () => {
      expect(of(id).indicators).toEqual(expected.indicators);
    });
    it('has its label, kind, worlds, k, need and holds', () => {
      const { label, kind, severity, k, need, holds } = of(id);
      expect({ label, kind, severity, k, need, holds }).toEqual({
        label: expected.label,
        kind: expected.kind,
        severity: expected.severity,
        k: expected.k,
        need: expected.need,
        holds: expected.holds,
      });
    });
    it('counts its contacts', () => {
      expect(of(id).contacts.map(name)).toEqual(expected.contacts_counted);
    });
    it('has its shares of the 12 settings', () => {
      expect(of(id).stability).toEqual(toy.stability[id]);
    });
  });

  describe.each(Object.entries(toy.settings))('setting %s', (setting, byNode) => {
    const given = new Map(setting.split(';').map((part) => part.split('=') as [string, string]));
    const { of } = judge(study, {
      tau: Number(given.get('tau')),
      activity: given.get('activity') as 'active',
      rule: given.get('rule') as 'either',
    });
    it.each(Object.entries(byNode))('%s', (id, expected) => {
      const { label, kind, severity, k, need, holds } = of(id);
      expect({ label, kind, severity, k, need, holds }).toEqual(expected);
    });
  });

  it('bounds the rates as the example does', () => {
    const { analysis } = judge(study, { tau: 1 });
    expect(analysis.byGroup.find(({ id }) => id === 'general')?.summary.rate).toEqual([1 / 3, 1 / 3]);
    expect(analysis.all.rate).toEqual([1 / 6, 2 / 6]);
  });

  it('crosses the verdict with what people say of themselves', () => {
    const { of } = judge(study, { tau: 1 });
    expect(['A', 'B', 'C', 'D', 'E', 'F'].map((id) => of(id).perceived)).toEqual(['neither', 'neither', 'unknown', 'perceived_only', 'both', 'unknown']);
  });
});

describe('judgeStudy on the inward case (docs/isolation.md, 3)', () => {
  // G names six colleagues of her own trust, all Operational/Clinical and active, for influence; they are of other groups.
  const study = makeStudy({
    id: 'inward',
    title: 'Inward',
    codebook: bookCodebook,
    instrument: { asked: ['types', 'motives', 'activity', 'outside'] },
    people: [
      makePerson({ id: 'G', name: 'Gita', kind: 'manager', group: 'general', organisation: 'Care', responded: 'yes' }),
      ...[1, 2, 3, 4, 5, 6].map((n) => makePerson({ id: `c${n}`, kind: 'manager', group: 'clinical', organisation: 'Care', responded: 'yes' })),
    ],
    nominations: buildNominations(
      [1, 2, 3, 4, 5, 6].map((n) => ({ origin: { source: 0, row: n + 1 }, from: 'G', to: `c${n}`, types: ['Operational/Clinical'], motives: ['influence'], activity: 'active' as const })),
    ),
  });

  it('flags her as isolated and inward, which a count of contacts cannot see', () => {
    const verdict = judge(study).of('G');
    expect(verdict).toMatchObject({ label: 'isolated', kind: 'inward', severity: { obs: 2 }, activeContacts: 6 });
    expect(verdict.indicators).toMatchObject({ S6: false, R1: true, F1: true, F2: true, F4: true });
  });

  it('says why in words that name nobody as at fault, and walks to the six reports', () => {
    const reasons = judge(study).of('G').reasons.filter((reason) => reason.raises);
    expect(reasons.map((reason) => reason.short)).toEqual(['Nobody outside', 'No support', 'No knowledge', 'No peer']);
    expect(reasons[0]?.text).toBe('Of the six active contacts that Gita names, none is outside Care.');
    expect(reasons[0]?.reports).toEqual([0, 1, 2, 3, 4, 5]);
    expect(reasons[3]?.text).toContain('There is no other general manager on the roster: a matter of structure.');
  });

  it('says the answer in a sentence', () => {
    expect(judge(study).analysis.headline).toBe('The only general manager who answered is isolated');
  });
});

describe('judgeStudy where there is little to judge', () => {
  it('says that nobody is there', () => {
    const { analysis } = judgeStudy([], []);
    expect(analysis).toMatchObject({ verdicts: [], byGroup: [], byOrganisation: [], headline: 'There is nobody on the roster yet', qualification: '' });
    expect(analysis.all).toMatchObject({ n: 0, rate: null });
  });

  it('judges one manager alone', () => {
    const { of } = judgeStudy([{ id: 'Ada' }], []);
    expect(of('Ada')).toMatchObject({ label: 'isolated', kind: 'cut_off', severity: { fav: 3, obs: 3, unfav: 3 }, k: 0, need: null, holds: null, contacts: [], stability: { isolated: 1, isolatedOrPossibly: 1 } });
  });

  it('says nothing where nobody answered, and counts everybody as open', () => {
    const { analysis, of } = judgeStudy(['Ada', 'Ben', 'Cem'].map((id) => ({ id, responded: 'no' as const })), []);
    for (const id of ['Ada', 'Ben', 'Cem']) expect(of(id)).toMatchObject({ label: 'cannot_say', severity: { fav: 0, obs: null, unfav: 3 }, k: 2, need: null, holds: null, stability: { isolated: 0, isolatedOrPossibly: 0 } });
    expect(analysis.all).toMatchObject({ answered: 0, cannotSay: 3, rate: [0, 1] });
    expect(analysis.headline).toBe('Nothing can be said about who is isolated');
  });

  it('has groups in the order of the codebook, those that are not told last', () => {
    const { analysis } = judgeStudy([{ id: 'Ada', group: '' }, { id: 'Ben', group: 'functional' }, { id: 'Cem', organisation: 'Acute' }], []);
    expect(analysis.byGroup.map(({ id }) => id)).toEqual(['general', 'functional', '']);
    expect(analysis.byOrganisation.map(({ id }) => id)).toEqual(['Care', 'Acute']);
  });
});
