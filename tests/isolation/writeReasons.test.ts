import { describe, expect, it } from 'vitest';

import type { Reason } from '../../src/domain/results/Verdict';
import type { Judged } from './judgeStudy';
import { EVERYTHING_ASKED, judgeStudy } from './judgeStudy';

const ben = { id: 'Ben', group: 'clinical' };
const cem = { id: 'Cem', group: 'clinical' };
const sia = { id: 'Sia', group: 'clinical', responded: 'no' } as const;
const outside = { from: 'Ada', to: 'Mo Shah', contactOrganisation: 'Council' };

const said = ({ reasons }: Judged, about: Reason['about'], of = 'Ada'): readonly string[] => reasons(of, about).map(({ text }) => text);

describe('a sentence says only what is so', () => {
  it('about somebody who names nobody', () => {
    const judged = judgeStudy([{ id: 'Ada' }], []);
    expect(said(judged, 'S5')).toEqual(['Ada names no active contact, and nobody who answered names Ada as an active contact.']);
    expect(said(judged, 'R1')).toEqual(['Ada names no active contact, so none outside Care.']);
    expect(said(judged, 'S4')).toEqual(['Nobody else answered, so nobody names Ada.']);
  });

  it('about somebody who names others, none of whom completes the tie', () => {
    const judged = judgeStudy([{ id: 'Ada' }, ben, cem], [{ from: 'Ada', to: 'Ben' }, { from: 'Cem', to: 'Ada' }], { rule: 'confirmed' });
    expect(judged.of('Ada').indicators.S5).toBe(true);
    expect(said(judged, 'S5')).toEqual(['Ada has no confirmed active tie with another manager, and names no active contact off the roster.']);
  });

  it('about somebody whom others know, and do not turn to now', () => {
    const judged = judgeStudy([{ id: 'Ada' }, ben, cem, sia], [{ from: 'Ben', to: 'Ada', activity: 'latent' }, { from: 'Ben', to: 'Sia', activity: 'latent' }]);
    expect(said(judged, 'S4')).toEqual(['None of the two others who answered names Ada as an active contact.']);
    expect(said(judged, 'V1')).toEqual(['Of the ties by and about Ada that are known, some are latent and none is said to be active.']);
    expect(said(judged, 'response', 'Sia')).toEqual(['Sia did not answer: whom they turn to is not known. Nobody who answered names them as an active contact.']);
  });

  it('without “active” where any tie counts', () => {
    const judged = judgeStudy([{ id: 'Ada' }, ben], [{ from: 'Ada', to: 'Ben', activity: 'latent' }], { activity: 'any' });
    expect(said(judged, 'S6')).toEqual(['Ada has one contact: Ben. Few means two at most.']);
    expect(said(judged, 'F1')).toEqual(['The one contact that Ada names is not for support.']);
    expect(said(judged, 'S2')).toEqual(['On the roster, Ada has one tie, with Ben.']);
    expect(said(judged, 'S4')).toEqual(['The one other manager who answered does not name Ada.']);
  });

  it('about an organisation that is not told', () => {
    const judged = judgeStudy([{ id: 'Ada', organisation: '' }, { id: 'Gus', organisation: '' }], [{ from: 'Ada', to: 'Forum', contactKind: 'group', position: 'internal' }]);
    expect(said(judged, 'R1')).toEqual(['The one active contact that Ada names is not outside their own organisation.']);
    expect(said(judged, 'F4')).toEqual(['Ada has no active tie with another general manager, and names no active contact of the type Peer/Cohort. The roster holds one other; the organisation of Ada is not told.']);
  });

  it('about a small circle', () => {
    const judged = judgeStudy([{ id: 'Ada' }, ben, cem], [{ from: 'Ada', to: 'Ben' }, { from: 'Ben', to: 'Cem' }]);
    expect(said(judged, 'S3')).toEqual(['From manager to manager, the active ties of Ada lead to Ben and Cem and no further.']);
    expect(said(judged, 'S3', 'Ben')).toEqual(['From manager to manager, the active ties of Ben lead to Ada and Cem and no further.']);
  });

  it('about needs and purposes', () => {
    expect(said(judgeStudy([{ id: 'Ada', needs: ['support', 'career', 'knowledge'] }], [{ ...outside, motives: ['career'] }]), 'F5')).toEqual(['Ada asks for support and knowledge, and no active contact gives it.']);
    expect(said(judgeStudy([{ id: 'Ada' }], [{ ...outside, motives: ['career'] }]), 'F5')).toEqual(['Of knowledge, support, career and influence, the active contacts that Ada names serve one at most.']);
  });

  it('about what people say of themselves', () => {
    expect(said(judgeStudy([{ id: 'Ada', perceivedIsolation: 5 }], []), 'P1')).toEqual(['Ada gives 5 of 5 to feeling isolated.']);
  });
});

// docs/isolation.md, 2: how many managers of her group there are, and where there are none, that this is not her doing.
describe('no peer', () => {
  const peers = (...others: readonly { readonly id: string; readonly organisation?: string }[]) => said(judgeStudy([{ id: 'Ada' }, ben, ...others], [{ from: 'Ada', to: 'Ben' }]), 'F4')[0];

  it('counts those in her organisation, however it is typed, and overall', () => {
    expect(peers({ id: 'Gus', organisation: ' care' }, { id: 'Hal' }, { id: 'Ida', organisation: 'Acute' })).toContain('The roster holds two others in Care and three overall.');
  });

  it('says that there is none to be had', () => {
    expect(peers({ id: 'Ida', organisation: 'Acute' })).toContain('There is no peer to be had in Care; the roster holds one elsewhere: a matter of structure.');
    expect(peers()).toContain('There is no other general manager on the roster: a matter of structure.');
  });
});

describe('an outsider who names her', () => {
  const people = [{ id: 'Ada' }, { ...ben, organisation: 'Acute' }, { ...cem, organisation: 'Acute' }];

  it('has a sentence apart, which raises nothing and leads to the reports', () => {
    const judged = judgeStudy(people, [{ from: 'Ben', to: 'Ada' }, { from: 'Cem', to: 'Ada' }]);
    const [lack, named, ...more] = judged.reasons('Ada', 'R1');
    expect(more).toEqual([]);
    expect(lack).toMatchObject({ raises: true, short: 'Nobody outside', reports: [] });
    expect(named).toMatchObject({ raises: false, short: 'Named from outside', text: 'Ben and Cem, outside Care, name Ada as an active contact.', reports: [0, 1] });
    expect(named?.people.map(judged.name)).toEqual(['Ben', 'Cem']);
  });

  it('is not mentioned where she turns outside herself', () => {
    expect(judgeStudy(people, [{ from: 'Ben', to: 'Ada' }, outside]).reasons('Ada', 'R1')).toEqual([]);
  });
});

describe('reasons lead to people and reports', () => {
  const judged = judgeStudy([{ id: 'Ada' }, ben, cem], [{ from: 'Ada', to: 'Ben' }, { ...outside, activity: 'latent' }, { from: 'Cem', to: 'Ada', activity: 'latent' }]);
  // Reports stand in the order of who reports, then of whom.
  const reportsOf = (about: Reason['about']) => judged.reasons('Ada', about).flatMap(({ reports }) => reports.map((r) => `${judged.name(judged.reconciled.reports.from[r] ?? -1)}→${judged.name(judged.reconciled.reports.to[r] ?? -1)}`));

  it('of few contacts to those contacts', () => {
    expect(judged.reasons('Ada', 'S6')[0]?.people.map(judged.name)).toEqual(['Ben']);
    expect(reportsOf('S6')).toEqual(['Ada→Ben']);
  });

  it('of one neighbour to that neighbour alone, whomever else she names', () => {
    const { reasons, name } = judgeStudy([{ id: 'Ada' }, ben], [{ from: 'Ada', to: 'Ben' }, outside]);
    expect(reasons('Ada', 'S2')[0]?.people.map(name)).toEqual(['Ben']);
  });

  it('of latent ties to them, though they do not count', () => {
    const onlyLatent = judgeStudy([{ id: 'Ada' }, ben], [{ ...outside, activity: 'latent' }, { from: 'Ben', to: 'Ada', activity: 'latent' }]);
    expect(onlyLatent.reasons('Ada', 'V1')[0]?.reports).toHaveLength(2);
  });
});

describe('who did not answer', () => {
  it.each([
    ['no', 'Did not answer', 'Sia did not answer: whom they turn to is not known.'],
    ['declined', 'Declined', 'Sia declined to answer: whom they turn to is not known.'],
    ['not_asked', 'Was not asked', 'Sia was not asked: whom they turn to is not known.'],
    [null, 'No row', 'Sia has no row, and the files do not say who answered: whom they turn to is not known.'],
  ] as const)('%s', (responded, short, text) => {
    const judged = judgeStudy([{ id: 'Ada' }, ben, { ...sia, responded }], [{ from: 'Ada', to: 'Sia' }, { from: 'Ben', to: 'Sia' }]);
    expect(judged.of('Sia').label).toBe('cannot_say');
    expect(judged.of('Sia').severity).toMatchObject({ fav: 0, obs: null });
    expect(judged.of('Sia').reasons).toEqual([{ about: 'response', short, text: `${text} Two of those who answered name them as an active contact.`, raises: false, reports: [0, 1], people: [0, 1] }]);
  });
});

describe('what could change a verdict of possibly', () => {
  it('names k, need and the probability, and says what it covers', () => {
    const support = { ...outside, motives: ['support'] };
    const people = [{ id: 'Ada' }, ben, { id: 'Gus' }, { ...sia, organisation: 'Acute' }, { ...sia, id: 'Tom', organisation: 'Acute' }];
    // Two contacts, no knowledge; nobody of Acute answered: q = ½ each, so ¼.
    expect(said(judgeStudy(people, [support, { from: 'Gus', to: 'Ada' }]), 'silent')).toEqual([
      'Two managers have not said whether they turn to Ada. At least one of them would have to name Ada for this to change. The verdict stands with a probability of 25%; that covers silence only, not forgetting, and takes the silent for like those who answered.',
    ]);
    expect(said(judgeStudy(people.slice(0, 4), [support, { from: 'Gus', to: 'Ada' }]), 'silent')[0]).toMatch(/^One manager has not said whether they turn to Ada. That one would have to name Ada/);
  });
});

// docs/isolation.md, 4: cannot say (items), naming them.
describe('what was not asked or cannot be told', () => {
  const influence = (to: string) => ({ from: 'Ada', to, motives: ['influence'] });
  const people = [{ id: 'Ada' }, ben, cem, { id: 'Dee', group: 'clinical' }];
  const three = [influence('Ben'), influence('Cem'), influence('Dee')];
  const unknown = (judged: Judged): string | undefined => {
    expect(judged.of('Ada').label).toBe('cannot_say');
    return judged.of('Ada').reasons[0]?.text;
  };

  it('motives that were not asked', () => {
    expect(unknown(judgeStudy(people, three, {}, { asked: ['types', 'activity', 'outside'] }))).toBe('It cannot be told for Ada: support and knowledge, as it was not asked.');
  });

  it('a contact of whom it is not told where', () => {
    const rows = [...three, influence('Jo Quill')];
    expect(unknown(judgeStudy(people, rows))).toBe('It cannot be told for Ada: whether anybody is outside, as it is not told whether Jo Quill is inside or outside.');
  });

  it('a group that is not told, hers or that of a neighbour', () => {
    const rows = [{ ...influence('Ben'), motives: ['knowledge'] }, influence('Cem'), influence('Dee')];
    expect(unknown(judgeStudy([{ id: 'Ada', group: '' }, ...people.slice(1)], rows))).toBe('It cannot be told for Ada: peers, as the managerial group of Ada is not told.');
    expect(unknown(judgeStudy([{ id: 'Ada' }, { ...ben, group: '' }, cem, { id: 'Dee', group: 'clinical' }], rows))).toBe('It cannot be told for Ada: peers, as the managerial group of Ben is not told.');
  });

  it('a list cut off by the cap', () => {
    expect(unknown(judgeStudy([{ id: 'Ada', capped: true }, ...people.slice(1)], three))).toBe(
      'It cannot be told for Ada: whether anybody is outside, support, knowledge and peers, as the list may have been cut off by the limit on names.',
    );
  });

  it('a study in which not being named means nothing', () => {
    expect(unknown(judgeStudy([{ id: 'Ada' }], [], {}, { ...EVERYTHING_ASKED, absence: 'unknown' }))).toBe(
      'It cannot be told for Ada: whether there is anybody at all, whether contacts are few, whether anybody is outside, support, knowledge and peers, as in this study not being named means nothing.',
    );
  });

  it('activity, where only latent ties would be enough', () => {
    const everything = three.map((row) => ({ ...row, types: ['Peer/Cohort'], motives: ['support', 'knowledge'] }));
    expect(unknown(judgeStudy(people, everything, { sigma: 1 }, { asked: ['types', 'motives', 'outside'] }))).toBe('It cannot be told for Ada: whether ties are only latent, as it was not asked.');
  });
});
