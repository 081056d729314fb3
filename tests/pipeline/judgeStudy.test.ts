import { describe, expect, it } from 'vitest';

import { makeToyStudy } from '../fixtures/toyStudy';
import { judge, judgeStudy } from '../isolation/judgeStudy';

describe('judgeStudy on the six people of docs/measures.md, 2.5', () => {
  it('crosses the finding with what people say of themselves', () => {
    const { of } = judge(makeToyStudy(), { tau: 1 });
    // A: knowledge inside only, no fellow general manager, no network.
    expect(['A', 'B', 'C', 'D', 'E', 'F'].map((id) => of(id).perceived)).toEqual([
      'structural_only',
      'neither',
      'unknown',
      'perceived_only',
      'both',
      'unknown',
    ]);
  });
});

describe('judgeStudy on the book’s own case (docs/isolation.md, 3)', () => {
  // Gita turns to six colleagues of their own trust for knowledge and support; nobody outside, nobody in a like post, no network left.
  const colleagues = [1, 2, 3, 4, 5, 6].map((n) => ({ id: `c${n}`, group: 'clinical', role: 'matron' }));
  const rows = colleagues.map(({ id }) => ({ from: 'Gita', to: id, types: ['Operational/Clinical'], motives: ['knowledge', 'support'] }));
  const { of, said } = judgeStudy(
    [{ id: 'Gita', role: 'service manager' }, ...colleagues],
    [...rows, { from: 'Gita', to: 'Learning set', contactKind: 'group', position: 'external', motives: ['knowledge'], activity: 'lapsed' }],
  );

  it('finds no wider network, which a count of contacts cannot see', () => {
    expect(of('Gita')).toMatchObject({ label: 'isolated', kind: 'no_wider_network', severity: { obs: 2 }, activeContacts: 6 });
    expect(of('Gita').indicators).toMatchObject({ S6: false, R4: true, R5: true, R6: true, F1: false, F2: false, F4: true });
    expect(of('Gita').reach).toEqual({ knowledge: 'organisation', support: 'organisation', career: 'none', influence: 'none' });
  });

  it('says why in words that name nobody as at fault, and walks to the six reports', () => {
    expect(
      said('Gita')
        .slice(0, 4)
        .map(({ short }) => short),
    ).toEqual(['Knowledge only from inside', 'Support only from nearby', 'Nobody in a like post', 'No live network']);
    expect(of('Gita').reasons[0]?.reports).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('judgeStudy where there is little to judge', () => {
  it('says that nobody is there', () => {
    const { analysis } = judgeStudy([], []);
    expect(analysis).toMatchObject({ verdicts: [], byGroup: [], byOrganisation: [] });
    expect(analysis.all).toMatchObject({ n: 0, rate: null });
  });

  it('judges one manager alone', () => {
    const { of } = judgeStudy([{ id: 'Ada' }], []);
    expect(of('Ada')).toMatchObject({
      label: 'isolated',
      kind: 'few_contacts',
      severity: { fav: 3, obs: 3, unfav: 3 },
      k: 0,
      need: null,
      holds: null,
      contacts: [],
      stability: { isolated: 1, isolatedOrPossibly: 1 },
    });
  });

  it('says nothing where nobody answered, and counts everybody as open', () => {
    const { analysis, of } = judgeStudy(
      ['Ada', 'Ben', 'Cem'].map((id) => ({ id, responded: 'no' as const })),
      [],
    );
    for (const id of ['Ada', 'Ben', 'Cem'])
      expect(of(id)).toMatchObject({
        label: 'cannot_say',
        severity: { fav: 0, obs: null, unfav: 3 },
        k: 2,
        need: null,
        holds: null,
        stability: { isolated: 0, isolatedOrPossibly: 0 },
      });
    expect(analysis.all).toMatchObject({ answered: 0, cannotSay: 3, rate: [0, 1] });
  });

  it('has groups in the order of the codebook, those that are not told last', () => {
    const { analysis } = judgeStudy(
      [
        { id: 'Ada', group: '' },
        { id: 'Ben', group: 'functional' },
        { id: 'Cem', organisation: 'Acute' },
      ],
      [],
    );
    expect(analysis.byGroup.map(({ id }) => id)).toEqual(['general', 'functional', '']);
    expect(analysis.byOrganisation.map(({ id }) => id)).toEqual(['Care', 'Acute']);
  });
});
