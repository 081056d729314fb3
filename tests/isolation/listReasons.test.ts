import { describe, expect, it } from 'vitest';

import type { Instrument } from '../../src/domain/Instrument';
import type { IsolationRule } from '../../src/domain/IsolationRule';
import type { Person } from '../../src/domain/Person';
import type { Reason } from '../../src/domain/results/Reason';
import { EVERYTHING_ASKED, judgeStudy } from './judgeStudy';

type Rows = Parameters<typeof judgeStudy>[1];

/** What is said of Ada, in its order: what of, its values where it has any, the reports that it counts, and whom it names. */
function reasonsOf(
  others: readonly (Partial<Person> & Pick<Person, 'id'>)[],
  rows: Rows,
  told: { readonly ada?: Partial<Person>; readonly rule?: Partial<IsolationRule>; readonly instrument?: Instrument } = {},
) {
  const { of, name, reconciled } = judgeStudy(
    [{ id: 'Ada', ...told.ada }, ...others],
    rows,
    told.rule ?? {},
    told.instrument ?? EVERYTHING_ASKED,
  );
  const { reports } = reconciled;
  const show = (report: number): string => `${name(reports.from[report] ?? -1)}>${name(reports.to[report] ?? -1)}`;
  const { reasons, label, changes, contacts } = of('Ada');
  return {
    label,
    changes,
    contacts: contacts.map(name),
    uses: new Set(reasons.map(({ use }) => use)),
    deciding: reasons.filter(({ raises }) => raises).map(({ about }) => about),
    all: reasons.map((reason) => [reason.about, named(reason.values, name), reason.reports.map(show), reason.people.map(name)]),
  };
}

/** People of what is not known by their names. */
function named({ unknown, ...values }: Reason['values'], name: (index: number) => string): object {
  return unknown === undefined ? values : { ...values, unknown: unknown.map((one) => ({ ...one, people: one.people.map(name) })) };
}

const ben = { id: 'Ben', group: 'clinical' };
const cem = { id: 'Cem', group: 'clinical' };
const dee = { id: 'Dee', group: 'clinical', organisation: 'Acute' };

// docs/isolation.md, 2 says what each indicator looks at, and 8 that a reason walks back to the reports that it counts.
describe('what a finding rests on', () => {
  it('is each lack with the reports that were looked at, those that decide first', () => {
    const own = ['Ada>Ben', 'Ada>Cem'];
    const both = [...own, 'Dee>Ada'];
    const found = reasonsOf(
      [ben, cem, dee],
      [
        { from: 'Ada', to: 'Ben', types: ['Managerial'], motives: ['support'] },
        { from: 'Ada', to: 'Cem', motives: ['knowledge', 'influence'] },
        { from: 'Dee', to: 'Ada' },
      ],
    );
    expect(found.label).toBe('isolated');
    expect(found.all).toEqual([
      ['R4', { own: 2, serving: 1 }, own, []],
      ['R5', { own: 2, serving: 1 }, own, []],
      ['F4', { likePost: { all: 0, here: 0, elsewhere: 0 } }, both, []],
      ['R6', { own: 2 }, own, []],
      ['R1', { own: 2 }, own, []],
      ['F6', { own: 2 }, own, []],
      ['R2', {}, own, []],
      ['F3', {}, own, []],
      ['V2', {}, own, []],
      ['named_from_outside', {}, ['Dee>Ada'], ['Dee']],
    ]);
    expect(found.deciding).toEqual(['R4', 'R5', 'F4', 'R6']);
    expect([...found.uses]).toEqual(['active']);
    expect(found.contacts).toEqual(['Ben', 'Cem', 'Dee']);
  });

  it('names contacts where they are few, the one neighbour, and the small circle', () => {
    const { all, contacts, deciding } = reasonsOf(
      [ben, cem],
      [
        { from: 'Ada', to: 'Ben', motives: ['support', 'career'], types: ['Mentor'] },
        { from: 'Ada', to: 'Forum', contactKind: 'group', position: 'external', motives: ['knowledge', 'influence'], types: ['Elite'] },
        { from: 'Cem', to: 'Ben' },
      ],
    );
    const own = ['Ada>Ben', 'Ada>Forum'];
    expect(all).toEqual([
      ['S6', {}, own, ['Ben', 'Forum']],
      ['R5', { own: 2, serving: 1 }, own, []],
      ['F4', { likePost: { all: 0, here: 0, elsewhere: 0 } }, own, []],
      ['S3', {}, own, ['Ben', 'Cem']],
      ['S2', {}, own, ['Ben']],
      ['S4', { othersAnswered: 2 }, [], []],
      // Of Ben and Cem, whom Ada reaches, one is half: Cem would be lost with Ben.
      ['R3', {}, own, []],
    ]);
    expect(contacts).toEqual(['Ben', 'Forum']);
    expect(deciding).toEqual(['S6', 'R5', 'F4', 'S3']);
  });

  it('counts likes elsewhere and here, and persons off the list before bodies', () => {
    const { all, contacts } = reasonsOf(
      [{ id: 'Gus' }, { id: 'Hal', organisation: 'Acute' }, { id: 'Ida', organisation: '' }, ben],
      [
        { from: 'Ada', to: 'Forum', contactKind: 'group' },
        { from: 'Ada', to: 'Zed' },
        { from: 'Ada', to: 'Ben' },
        { from: 'Ada', to: 'Yan' },
      ],
    );
    expect(all.find(([about]) => about === 'F4')?.[1]).toEqual({ likePost: { all: 3, here: 1, elsewhere: 1 } });
    expect(contacts.map((one) => one)).toEqual(['Ben', 'Zed', 'Yan', 'Forum']);
  });

  it('is nobody at all, and nobody on the list', () => {
    const found = reasonsOf([ben], []);
    expect(found.all.map(([about]) => about)).toEqual(['S5', 'R4', 'R5', 'F4', 'R6', 'S1', 'R1', 'F6', 'F7', 'S4', 'R2', 'F3', 'F5']);
    expect(found.all.every(([, , reports, people]) => JSON.stringify([reports, people]) === '[[],[]]')).toBe(true);
    expect(found.deciding).toEqual(['S5', 'R4', 'R5', 'F4', 'R6', 'S1']);
    // Motives are known to be none: neither F1 nor F2 is said beside R5 and R4. Where contacts outside were not asked, they are.
    const inside: Instrument = { asked: ['types', 'motives', 'activity'] };
    expect(reasonsOf([ben], [{ from: 'Ada', to: 'Ben' }], { instrument: inside }).deciding).toEqual(['S6', 'F4', 'F1', 'F2', 'S3']);
  });

  it('is that contacts are not in use now', () => {
    const { all, deciding } = reasonsOf(
      [ben, cem],
      [
        { from: 'Ada', to: 'Ben', activity: 'latent' },
        { from: 'Cem', to: 'Ada', activity: 'latent' },
        { from: 'Ben', to: 'Cem' },
      ],
    );
    expect(all.find(([about]) => about === 'V1')).toEqual(['V1', {}, ['Ada>Ben', 'Cem>Ada'], []]);
    expect(deciding).toContain('V1');
  });

  it('is which own needs no contact meets', () => {
    const { all } = reasonsOf([ben], [{ from: 'Ada', to: 'Ben', motives: ['support'] }], {
      ada: { needs: ['support', 'career', 'influence'] },
    });
    expect(all.find(([about]) => about === 'F5')).toEqual(['F5', { unmet: ['career', 'influence'] }, ['Ada>Ben'], []]);
  });

  it('is how they feel, of which no report speaks', () => {
    const { all } = reasonsOf([ben], [{ from: 'Ada', to: 'Ben' }], { ada: { perceivedIsolation: 5, lacksNetworks: 5 } });
    expect(all.filter(([about]) => about === 'P1' || about === 'P2')).toEqual([
      ['P2', {}, [], []],
      ['P1', {}, [], []],
    ]);
  });

  it('is, of somebody who did not answer, that alone, with who names them', () => {
    const rows: Rows = [
      { from: 'Ben', to: 'Ada' },
      { from: 'Cem', to: 'Ada', activity: 'latent' },
    ];
    const found = reasonsOf([ben, cem], rows, { ada: { responded: 'declined' }, rule: { sigma: 1 } });
    expect(found.all).toEqual([['response', { response: 'declined' }, ['Ben>Ada'], ['Ben']]]);
    // Nobody says what would change a finding that is none.
    expect([found.label, found.changes]).toEqual(['cannot_say', null]);
    expect(reasonsOf([ben], [], { ada: { responded: 'no' }, rule: { sigma: 1 } }).changes).toBeNull();
  });

  it('is at the end who is silent, where that could change it', () => {
    // Of few contacts by themselves, as motives were not asked. Ben answered and names Ada: q = 1.5 / 2.
    const { all, label } = reasonsOf(
      [ben, { id: 'Sia', group: 'clinical', responded: 'no' }],
      [
        { from: 'Ada', to: 'Ben' },
        { from: 'Ben', to: 'Ada' },
      ],
      { rule: { tau: 1 }, instrument: { asked: ['types', 'activity'] } },
    );
    expect(label).toBe('possibly');
    expect(all.at(-1)).toEqual(['silent', { silent: { k: 1, need: 1, holds: 0.25 } }, [], []]);
  });
});

describe('contacts of whom it is not recorded whether they are in use', () => {
  const rows: Rows = [
    { from: 'Ada', to: 'Ben', activity: 'untold', motives: ['support', 'knowledge'] },
    { from: 'Ben', to: 'Ada', activity: 'untold' },
    { from: 'Cem', to: 'Ben' },
  ];

  it('are told where the finding is the same without them', () => {
    const found = reasonsOf([ben, cem], rows);
    expect(found.label).toBe('isolated');
    expect([...found.uses]).toEqual(['possibly']);
    expect(found.all.find(([about]) => about === 'activity')).toEqual(['activity', { settled: true }, ['Ada>Ben', 'Ben>Ada'], ['Ben']]);
    const any = reasonsOf([ben, cem], rows, { rule: { activity: 'any' } });
    expect([...any.uses]).toEqual(['any']);
    expect(any.all.map(([about]) => about)).not.toContain('activity');
    const told = reasonsOf([ben, cem], [...rows.slice(2), { from: 'Ada', to: 'Ben', motives: ['support'] }]);
    expect(told.all.map(([about]) => about)).not.toContain('activity');
  });

  it('are said of somebody who is connected without them, too', () => {
    const wide: Rows = ['x', 'y', 'z', 'w'].map((to) => ({
      from: 'Ada',
      to,
      contactOrganisation: 'Council',
      likePost: true,
      motives: ['support', 'knowledge'],
    }));
    const found = reasonsOf(
      [ben, cem],
      [...wide, { from: 'Ada', to: 'Forum', contactKind: 'group' }, { from: 'Ada', to: 'Ben', activity: 'untold' }],
    );
    expect(found.label).toBe('not_isolated');
    expect(found.all.find(([about]) => about === 'activity')).toEqual(['activity', { settled: true }, ['Ada>Ben'], ['Ben']]);
  });

  it('are asked where it is another without them', () => {
    const wide = ['x', 'y', 'z'].map((to) => ({
      from: 'Ada',
      to,
      contactOrganisation: 'Council',
      activity: 'untold' as const,
      motives: ['support', 'knowledge'],
    }));
    const found = reasonsOf([ben, cem], [...wide, { from: 'Ada', to: 'Forum', contactKind: 'group' }, { from: 'Ben', to: 'Cem' }]);
    expect(found.label).toBe('cannot_say');
    expect(found.all[0]).toEqual(['items', { unknown: [], dependsOnUse: true }, ['Ada>x', 'Ada>y', 'Ada>z'], ['x', 'y', 'z']]);
    expect(found.deciding).not.toContain('items');
    expect(found.all.map(([about]) => about)).not.toContain('activity');
  });
});

describe('what could not be judged', () => {
  const unknownOf = (...told: Parameters<typeof reasonsOf>) => {
    const { all, label } = reasonsOf(...told);
    expect(label).toBe('cannot_say');
    expect(all[0]?.[0]).toBe('items');
    return all[0]?.[1];
  };
  const toBen = { from: 'Ada', to: 'Ben' };

  it('is all that takes part, where silence says nothing or a list was full', () => {
    const of = ['S6', 'R4', 'R5', 'R6', 'F1', 'F2', 'F4'];
    expect(unknownOf([ben], [toBen], { instrument: { ...EVERYTHING_ASKED, absence: 'unknown' } })).toEqual({
      unknown: [{ cause: 'absence_unknown', of, people: [] }],
      dependsOnUse: false,
    });
    expect(unknownOf([ben], [toBen], { ada: { capped: true } })).toEqual({
      unknown: [{ cause: 'capped', of, people: [] }],
      dependsOnUse: false,
    });
    expect(unknownOf([ben], [], { ada: { capped: true } })).toEqual({
      unknown: [{ cause: 'capped', of: ['S5', ...of], people: [] }],
      dependsOnUse: false,
    });
  });

  it('is nothing that was not asked', () => {
    const capped = { ada: { capped: true } };
    const causes = (...asked: NonNullable<Instrument['asked']>) => unknownOf([ben], [toBen], { ...capped, instrument: { asked } });
    expect(causes('types', 'motives')).toMatchObject({ unknown: [{ of: ['S6', 'F1', 'F2', 'F4'] }] });
    expect(causes('types', 'motives', 'outside')).toMatchObject({ unknown: [{ of: ['S6', 'R4', 'R5', 'F1', 'F2', 'F4'] }] });
    expect(causes('types', 'outside', 'groups')).toMatchObject({ unknown: [{ of: ['S6', 'F4'] }] });
    expect(causes('types')).toMatchObject({ unknown: [{ of: ['S6', 'F4'] }] });
  });

  it('is where contacts are, which are named', () => {
    // Nobody in a like post, no network: with R4 and R5 it would be no wider network.
    const rows: Rows = [
      { from: 'Ada', to: 'Jo', motives: ['knowledge'] },
      { from: 'Ada', to: 'Kim', motives: ['support'] },
      { from: 'Ada', to: 'Lu', position: 'internal', motives: ['support', 'knowledge'] },
      { from: 'Ada', to: 'Ben' },
    ];
    expect(unknownOf([ben], rows)).toEqual({
      unknown: [{ cause: 'position', of: ['R4', 'R5'], people: ['Jo', 'Kim'] }],
      dependsOnUse: false,
    });
  });

  it('is the own post, or that of contacts, which are named', () => {
    const byPost = { peers: 'post' } as const;
    const wide: Rows = ['x', 'y'].map((to) => ({
      from: 'Ada',
      to,
      position: 'internal',
      likePost: false,
      motives: ['support', 'knowledge'],
    }));
    const inside: Rows = [...wide, toBen, { from: 'Ada', to: 'Forum', contactKind: 'group' }];
    expect(unknownOf([{ ...ben, role: 'matron' }], inside, { rule: byPost })).toEqual({
      unknown: [{ cause: 'own_post', of: ['F4'], people: [] }],
      dependsOnUse: false,
    });
    const matron = { ada: { role: 'matron' }, rule: byPost };
    expect(
      unknownOf(
        [ben, { ...cem, role: 'porter' }],
        [...inside, { from: 'Cem', to: 'Ada' }, { from: 'Ada', to: 'z', position: 'internal' }],
        matron,
      ),
    ).toEqual({ unknown: [{ cause: 'posts', of: ['F4'], people: ['Ben', 'z'] }], dependsOnUse: false });
  });

  it('is support where it is hardly spoken of', () => {
    const many = Array.from({ length: 10 }, (_, at) => ({ id: `p${at}`, group: 'clinical' }));
    const rows: Rows = [
      ...many.slice(0, 3).map(({ id }) => ({ from: 'Ada', to: id, motives: ['knowledge'] })),
      { from: 'Ada', to: 'Forum', contactKind: 'group' },
    ];
    expect(unknownOf(many, rows)).toEqual({ unknown: [{ cause: 'hardly_spoken_of', of: ['R5', 'F1'], people: [] }], dependsOnUse: false });
  });
});
