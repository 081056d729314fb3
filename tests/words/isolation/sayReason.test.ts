import { describe, expect, it } from 'vitest';

import type { Reason } from '../../../src/domain/results/Reason';
import type { Judged } from '../../isolation/judgeStudy';
import { EVERYTHING_ASKED, judgeStudy } from '../../isolation/judgeStudy';

const ben = { id: 'Ben', group: 'clinical' };
const cem = { id: 'Cem', group: 'clinical' };
const sia = { id: 'Sia', group: 'clinical', responded: 'no' } as const;
const outside = { from: 'Ada', to: 'Mo Shah', contactOrganisation: 'Council' };

const said = ({ reasons }: Judged, about: Reason['about'], of = 'Ada'): readonly string[] => reasons(of, about).map(({ text }) => text);

describe('a sentence says only what is so', () => {
  it('about somebody who names nobody', () => {
    const judged = judgeStudy([{ id: 'Ada' }], []);
    expect(said(judged, 'S5')).toEqual(['They name no contact in use, and nobody who answered names them.']);
    expect(said(judged, 'R1')).toEqual(['They name no contact in use, so nobody outside Care.']);
    expect(said(judged, 'R4')).toEqual(['No contact in use for knowledge, inside or outside.']);
    expect(said(judged, 'S4')).toEqual(['Nobody else answered, so nobody names them.']);
    expect(judged.reasons('Ada', 'S5')[0]?.short).toBe('No contact reported');
  });

  it('about somebody who names others, none of whom completes the tie', () => {
    const judged = judgeStudy(
      [{ id: 'Ada' }, ben, cem],
      [
        { from: 'Ada', to: 'Ben' },
        { from: 'Cem', to: 'Ada' },
      ],
      { rule: 'confirmed' },
    );
    expect(judged.of('Ada').indicators.S5).toBe(true);
    expect(said(judged, 'S5')).toEqual(['No contact in use that both sides report, and none in use off the staff list.']);
  });

  it('about somebody whom others know, and do not turn to now', () => {
    const judged = judgeStudy(
      [{ id: 'Ada' }, ben, cem, sia],
      [
        { from: 'Ben', to: 'Ada', activity: 'latent' },
        { from: 'Ben', to: 'Sia', activity: 'latent' },
      ],
    );
    expect(said(judged, 'S4')).toEqual(['None of the 2 other managers who answered names them.']);
    expect(said(judged, 'V1')).toEqual(['1 contact is recorded as not in use now, and none as in use.']);
    expect(said(judged, 'response', 'Sia')).toEqual([
      'They did not answer. We do not know whom they turn to. Nobody who answered names them.',
    ]);
  });

  it('without “in use” where any tie counts', () => {
    const judged = judgeStudy([{ id: 'Ada' }, ben], [{ from: 'Ada', to: 'Ben', activity: 'latent' }], { activity: 'any' });
    expect(said(judged, 'S6')).toEqual(['1 contact: Ben. The rule calls 2 or fewer few.']);
    // Once: that nobody gives support is how far it reaches.
    expect(said(judged, 'R5')).toEqual(['No contact for support, inside or outside.']);
    expect(said(judged, 'F1')).toEqual([]);
    expect(said(judged, 'S4')).toEqual(['The 1 other manager who answered does not name them.']);
  });

  it('about how far contacts reach', () => {
    const rows = ['Ben', 'Cem'].map((to) => ({ from: 'Ada', to, motives: ['knowledge', 'support'] }));
    const judged = judgeStudy([{ id: 'Ada' }, ben, cem], rows);
    expect(said(judged, 'R4')).toEqual(['For knowledge, nobody beyond Care (2 contacts in use for knowledge).']);
    expect(said(judged, 'R5')).toEqual(['For support, nobody beyond their own unit or organisation (2 contacts in use for support).']);
    expect(said(judged, 'R6')).toEqual(['They name no group, body, programme or network in use.']);
    expect(said(judged, 'R1')).toEqual(['Nobody outside Care, private contacts aside (2 contacts in use, all inside).']);
  });

  it('about a small circle, needs, purposes and what people say of themselves', () => {
    const circle = judgeStudy(
      [{ id: 'Ada' }, ben, cem],
      [
        { from: 'Ada', to: 'Ben' },
        { from: 'Ben', to: 'Cem' },
      ],
    );
    expect(said(circle, 'S3')).toEqual(['From manager to manager, their contacts lead to Ben and Cem and no further.']);
    expect(
      said(judgeStudy([{ id: 'Ada', needs: ['support', 'career', 'knowledge'] }], [{ ...outside, motives: ['career'] }]), 'F5'),
    ).toEqual(['They ask for support and knowledge, and no contact in use gives it.']);
    expect(said(judgeStudy([{ id: 'Ada' }], [{ ...outside, motives: ['career'] }]), 'F5')).toEqual([
      'Of knowledge, support, career and influence, their contacts in use serve 1 at most.',
    ]);
    const rated = judgeStudy([{ id: 'Ada', perceivedIsolation: 5, lacksNetworks: 4 }], []);
    expect([...said(rated, 'P1'), ...said(rated, 'P2')]).toEqual([
      'Says they feel isolated (5 out of 5).',
      'Says they lack a network (4 out of 5).',
    ]);
  });
});

describe('nobody in a like post', () => {
  const peers = (...others: readonly { readonly id: string; readonly organisation?: string }[]) =>
    said(judgeStudy([{ id: 'Ada' }, ben, ...others], [{ from: 'Ada', to: 'Ben' }]), 'F4')[0];

  it('counts those in the organisation, however it is typed, and overall', () => {
    expect(peers({ id: 'Gus', organisation: ' care' }, { id: 'Hal' }, { id: 'Ida', organisation: 'Acute' })).toBe(
      'No contact in use with another general manager. There are 2 in Care and 3 on the whole staff list.',
    );
    expect(peers({ id: 'Ida', organisation: 'Acute' })).toContain('There are none in Care and 1 on the whole staff list.');
    expect(peers()).toContain('There is nobody else like that on the staff list.');
  });

  it('speaks of posts where posts are judged', () => {
    const judged = judgeStudy(
      [
        { id: 'Ada', role: 'service manager' },
        { ...ben, role: 'matron' },
        { ...cem, role: 'service manager', organisation: 'Acute' },
      ],
      [{ from: 'Ada', to: 'Ben' }],
    );
    expect(judged.reasons('Ada', 'F4')[0]).toMatchObject({
      short: 'Nobody in a like post',
      text: 'No contact in use with anyone who does much the same job. There are none in Care and 1 on the whole staff list.',
    });
  });
});

describe('somebody outside who names a manager', () => {
  const people = [{ id: 'Ada' }, { ...ben, organisation: 'Acute' }, { ...cem, organisation: 'Acute' }];

  it('has a sentence apart, which decides nothing and leads to the reports', () => {
    const judged = judgeStudy(people, [
      { from: 'Ben', to: 'Ada' },
      { from: 'Cem', to: 'Ada' },
    ]);
    const [named] = judged.reasons('Ada', 'named_from_outside');
    expect(named).toMatchObject({
      raises: false,
      short: 'Named from outside',
      text: 'Ben and Cem, outside Care, name them.',
      reports: [0, 1],
    });
    expect(named?.people.map(judged.name)).toEqual(['Ben', 'Cem']);
  });

  it('is not mentioned where the manager turns outside', () => {
    expect(judgeStudy(people, [{ from: 'Ben', to: 'Ada' }, outside]).reasons('Ada', 'named_from_outside')).toEqual([]);
  });
});

describe('reasons lead to people and reports', () => {
  const judged = judgeStudy(
    [{ id: 'Ada' }, ben, cem],
    [
      { from: 'Ada', to: 'Ben' },
      { ...outside, activity: 'latent' },
      { from: 'Cem', to: 'Ada', activity: 'latent' },
    ],
  );
  const reportsOf = (about: Reason['about']) =>
    judged
      .reasons('Ada', about)
      .flatMap(({ reports }) =>
        reports.map((r) => `${judged.name(judged.reconciled.reports.from[r] ?? -1)}→${judged.name(judged.reconciled.reports.to[r] ?? -1)}`),
      );

  it('of few contacts to those contacts', () => {
    expect(judged.reasons('Ada', 'S6')[0]?.people.map(judged.name)).toEqual(['Ben']);
    expect(reportsOf('S6')).toEqual(['Ada→Ben']);
  });

  it('of latent ties to them, though they do not count', () => {
    const onlyLatent = judgeStudy(
      [{ id: 'Ada' }, ben],
      [
        { ...outside, activity: 'latent' },
        { from: 'Ben', to: 'Ada', activity: 'latent' },
      ],
    );
    expect(onlyLatent.reasons('Ada', 'V1')[0]?.reports).toHaveLength(2);
  });
});

describe('people who did not answer', () => {
  it.each([
    ['no', 'Did not answer', 'They did not answer.'],
    ['declined', 'Declined', 'They declined to answer.'],
    ['not_asked', 'Was not asked', 'They were not asked.'],
    [null, 'No answers', 'They have no answer row, and the files do not say who answered.'],
  ] as const)('%s', (responded, short, text) => {
    const judged = judgeStudy(
      [{ id: 'Ada' }, ben, { ...sia, responded }],
      [
        { from: 'Ada', to: 'Sia' },
        { from: 'Ben', to: 'Sia' },
      ],
    );
    expect(judged.of('Sia').label).toBe('cannot_say');
    expect(judged.reasons('Sia', 'response')[0]).toMatchObject({
      short,
      text: `${text} We do not know whom they turn to. 2 people who answered name them.`,
      raises: false,
      reports: [0, 1],
      people: [0, 1],
    });
  });
});

describe('what could change a finding of possibly', () => {
  it('names how many, and the probability, and says what it covers', () => {
    const support = { ...outside, motives: ['support'] };
    const people = [{ id: 'Ada' }, ben, { id: 'Gus' }, { ...sia, organisation: 'Acute' }, { ...sia, id: 'Tom', organisation: 'Acute' }];
    // Two contacts, no knowledge; nobody of Acute answered: q = ½ each, so ¼.
    expect(said(judgeStudy(people, [support, { from: 'Gus', to: 'Ada' }]), 'silent')).toEqual([
      '2 managers have not said whether they turn to this person. If 1 of them names this person, the finding changes. The finding has a probability of 25%, if people who did not answer are like those who did. Contacts that people forgot are not part of that.',
    ]);
    expect(said(judgeStudy(people.slice(0, 4), [support, { from: 'Gus', to: 'Ada' }]), 'silent')[0]).toMatch(
      /^1 manager has not said whether they turn to this person. Their answer could change this/,
    );
  });
});

// docs/isolation.md, 4: cannot say (items), naming them.
describe('what cannot be known', () => {
  const inside = (to: string, ...motives: readonly string[]) => ({ from: 'Ada', to, motives });
  const people = [{ id: 'Ada' }, ben, cem, { id: 'Dee', group: 'clinical' }];
  const unknown = (judged: Judged): string | undefined => {
    expect(judged.of('Ada').label).toBe('cannot_say');
    return judged.said('Ada')[0]?.text;
  };

  it('a contact of whom it is not recorded where', () => {
    const rows = [inside('Ben', 'support'), inside('Cem', 'influence'), inside('Jo Quill', 'knowledge')];
    expect(unknown(judgeStudy(people, rows))).toBe(
      'We cannot say whether knowledge comes from outside, because it is not recorded where Jo Quill is.',
    );
  });

  it('a group that is not recorded, their own or that of a neighbour', () => {
    const rows = [
      inside('Ben', 'knowledge', 'support'),
      inside('Cem', 'influence'),
      inside('Dee', 'influence'),
      { from: 'Ada', to: 'Forum', contactKind: 'group' as const, position: 'internal' as const, motives: ['influence'] },
    ];
    expect(unknown(judgeStudy([{ id: 'Ada', group: '' }, ...people.slice(1)], rows))).toBe(
      'We cannot say whether there is a fellow manager, because their managerial group is not recorded.',
    );
    expect(unknown(judgeStudy([{ id: 'Ada' }, { ...ben, group: '' }, cem, { id: 'Dee', group: 'clinical' }], rows))).toBe(
      'We cannot say whether there is a fellow manager, because the managerial group of Ben is not recorded.',
    );
  });

  it('a list cut off by the cap', () => {
    expect(
      unknown(
        judgeStudy(
          [{ id: 'Ada', capped: true }, ...people.slice(1)],
          ['Ben', 'Cem', 'Dee'].map((to) => inside(to, 'influence')),
        ),
      ),
    ).toMatch(/, because they may have named as many people as they were allowed\.$/);
  });

  it('a study in which not being named means nothing', () => {
    expect(unknown(judgeStudy([{ id: 'Ada' }], [], {}, { ...EVERYTHING_ASKED, absence: 'unknown' }))).toMatch(
      /^We cannot say whether there is anybody at all, whether contacts are few, .*, because in this study, not naming somebody does not mean that there is nobody\.$/,
    );
  });

  it('what was not asked leaves nothing open: it is no part of the rule', () => {
    const rows = ['Ben', 'Cem', 'Dee'].map((to) => inside(to, 'influence'));
    expect(judgeStudy(people, rows, {}, { asked: ['types', 'activity', 'outside'] }).of('Ada')).toMatchObject({
      label: 'not_isolated',
      severity: { fav: 0, obs: 0, unfav: 0 },
    });
  });
});
