import { describe, expect, it } from 'vitest';

import { judgeMatching } from '../../../bench/names/judgeMatching';
import { judgePairs } from '../../../bench/names/judgeNames';
import { makeMentions } from '../../../bench/names/makeMentions';
import { scoreByName } from '../../../bench/names/scoreNames';
import { makePerson } from '../../../src/domain/makePerson';
import type { NominationRow } from '../../../src/domain/nominations/buildNominations';
import type { Candidate } from '../../../src/domain/results/Candidate';
import { findCandidates } from '../../../src/reconcile/identity/findCandidates';
import { reconcile } from '../../../src/reconcile/reconcile';
import { finish } from '../../../src/support/finish';
import { cook } from '../../laws/arbitraryStudy';

/** Enough others that a name can be rare. */
const OTHERS = makeMentions(101, 300, 1).roster.map((one) => ({ ...one, organisation: 'Elsewhere', unit: '', role: '' }));
const PEOPLE = [
  ...[
    ['m1', 'Sonia Bellweather', 'Care', 'Matron'],
    ['m2', 'Asif Quillfeather', 'Care', 'Finance manager'],
    ['m3', 'Robert Thornapple', 'Care', ''],
    ['m4', 'Roberta Thornapple', 'Care', ''],
    ['m5', 'Zoë Marchbanks', 'Acute', ''],
    ['m6', 'Idris Oakenshield', 'Care', ''],
  ].map(([id = '', name = '', organisation = '', role = '']) => makePerson({ id, name, organisation, role, kind: 'manager' })),
  ...OTHERS,
];

type Row = Omit<NominationRow, 'origin'>;
function candidates(...rows: readonly Row[]): readonly Candidate[] {
  const study = cook({ people: PEOPLE, rows, study: {} });
  return finish(findCandidates(study, reconcile(study, null)));
}
const brief = (found: readonly Candidate[]): readonly string[] => found.map(({ b, confidence }) => `${b.name} ${confidence}`);

describe('findCandidates', () => {
  it('is sure of a slip where the organisation is stated, and less without anything beside the name', () => {
    expect(brief(candidates({ from: 'm1', to: 'Asif Quilfeather', contactOrganisation: 'Care', contactRole: 'Finance manager' }))).toEqual([
      'm2 surely',
    ]);
    const [alone] = candidates({ from: 'p0009', to: 'Asif Quilfeather' });
    expect(alone?.confidence).not.toBe('surely');
  });

  it('touches managers alone, and nobody of the list who is none', () => {
    const people = [...PEOPLE, makePerson({ id: 'o1', name: 'Wanda Featherstone', organisation: 'Council', kind: 'outside_person' })];
    const row = { from: 'm1', to: 'Wanda Fetherstone', contactOrganisation: 'Council' };
    const study = cook({ people, rows: [row], study: {} });
    const found = finish(findCandidates(study, reconcile(study, null)));
    expect(found.map(({ b, person, touches }) => [b.name, person, touches])).toEqual([['o1', PEOPLE.length, [0]]]);
    // Of a manager both are touched: who names them, and who is meant.
    const [meant] = candidates({ from: 'm1', to: 'Asif Quilfeather', contactOrganisation: 'Care' });
    expect(meant?.touches).toEqual([0, 1]);
  });

  it('knows pet names, other orders and other scripts by their weight', () => {
    const [found] = candidates({ from: 'm1', to: 'Quillfeather Asif', contactOrganisation: 'Care' });
    expect(found?.evidence.map(({ kind }) => kind)).toContain('order');
    const [bob] = candidates({ from: 'm1', to: 'Bob Thornapple', contactOrganisation: 'Care' });
    expect(bob?.b.name).toBe('m3');
    expect(bob?.evidence.map(({ kind }) => kind)).toContain('nickname');
  });

  it('asks nothing of words that describe somebody: each who writes “my partner” has another', () => {
    for (const to of ['my partner', 'An old flatmate', 'the finance director'])
      expect(candidates({ from: 'm1', to }, { from: 'm2', to }, { from: 'm3', to })).toEqual([]);
    // Not even where the words are those of a name.
    expect(candidates({ from: 'm1', to: 'My Quillfeather', contactOrganisation: 'Care' })).toEqual([]);
    expect(candidates({ from: 'm1', to: 'the quillfeather', contactOrganisation: 'Care' })).toEqual([]);
    // An initial without a point, and a name that begins as an article does.
    expect(brief(candidates({ from: 'm1', to: 'A Quillfeather', contactOrganisation: 'Care' }))).toEqual(['m2 surely']);
  });

  it('offers nobody whose name is another by one word and only a little alike by the other', () => {
    const people = ['Rob Adair', 'Robert Rowe', 'Una Vale'].map((name, at) =>
      makePerson({ id: `s${at}`, name, organisation: 'Eastern', kind: 'manager' }),
    );
    const study = cook({ people, rows: [{ from: 's2', to: 'Aggie Rowe', contactOrganisation: 'Eastern' }], study: {} });
    // “Rowe” and “Rob” have one sound, “Aggie” and “Adair” one letter. A family name in common is another matter: pet names are many.
    expect(finish(findCandidates(study, reconcile(study, null))).map(({ b }) => b.name)).not.toContain('s0');
  });

  it('is not sure of an initial that two of the list have', () => {
    const found = candidates({ from: 'm1', to: 'R Thornapple', contactOrganisation: 'Care' });
    expect(found.map(({ b }) => b.name).sort()).toEqual(['m3', 'm4']);
    expect(found.some(({ confidence }) => confidence === 'surely')).toBe(false);
    expect(found[0]?.evidence.map(({ kind }) => kind)).toContain('rivals');
  });

  it('never joins whom one respondent names as two, nor stated organisations that differ, nor two who both answered', () => {
    expect(
      candidates({ from: 'm1', to: 'Asif Quilfeather', contactOrganisation: 'Care' }, { from: 'm1', to: 'Asif Quillfeather' }),
    ).toEqual([]);
    expect(candidates({ from: 'm1', to: 'Asif Quilfeather', contactOrganisation: 'Acute' })).toEqual([]);
    expect(candidates({ from: 'm2', to: 'm1' }, { from: 'Asif Quilfeather', to: 'm3' })).toEqual([]);
    expect(brief(candidates({ from: 'm1', to: 'm3' }, { from: 'Asif Quilfeather', to: 'm3' }))).not.toEqual([]);
    // Nobody names themselves.
    expect(candidates({ from: 'm2', to: 'Asif Quilfeather', contactOrganisation: 'Care' })).toEqual([]);
  });

  it('joins two who are not on the list by name and organisation, and never by the name alone', () => {
    const rows: readonly Row[] = [
      { from: 'm1', to: 'Perpetua Wimbleford', contactOrganisation: 'Board' },
      { from: 'm5', to: 'Perpetua Wimblefrd', contactOrganisation: 'Board' },
    ];
    expect(candidates(...rows)[0]).toMatchObject({ person: -1 });
    const alone = candidates(...rows.map(({ from, to }) => ({ from, to })));
    expect(alone.every(({ confidence }) => confidence === 'perhaps')).toBe(true);
  });

  it('is sure of an address, whatever the name', () => {
    const people = PEOPLE.map((person) =>
      person.id === 'm2' ? { ...person, attributes: [{ name: 'Email', value: 'a.q@care.example' }] } : person,
    );
    const study = cook({
      people,
      rows: [{ from: 'm1', to: 'Asif Newname', attributes: [{ name: 'contact email', value: 'A.Q@care.example' }] }],
      study: {},
    });
    expect(brief(finish(findCandidates(study, reconcile(study, null))))).toEqual(['m2 surely']);
  });

  it('says the same whatever the order of the rows', () => {
    const rows: readonly Row[] = [
      { from: 'm1', to: 'Asif Quilfeather', contactOrganisation: 'Care' },
      { from: 'm5', to: 'R Thornapple', contactOrganisation: 'Care' },
      { from: 'm6', to: 'Zoe Marchbank', contactOrganisation: 'Acute' },
    ];
    const says = (found: readonly Candidate[]): readonly string[] =>
      found.map(({ a, b, score }) => `${a.name} ${b.name} ${score.toFixed(9)}`).sort();
    expect(says(candidates(...rows.toReversed()))).toEqual(says(candidates(...rows)));
  });
});

/** What is known of the first candidate, in short. */
const first = (...rows: readonly Row[]) => {
  const [found, more] = candidates(...rows);
  expect(more).toBeUndefined();
  if (found === undefined) throw new Error('There is no candidate.');
  const bits = found.evidence.reduce((sum, one) => sum + (one.kind === 'rivals' ? 0 : one.bits), 0);
  return { ...found, bits, kinds: found.evidence.map(({ kind }) => kind) };
};
const quill = { from: 'm1', to: 'Asif Quilfeather', contactOrganisation: 'Care' };

// Of all on the list each is as likely beforehand, seven in ten together; “none of them” is three in ten. Weights are log2 of odds.
describe('how likely a candidate is, and how sure', () => {
  it('weighs somebody of the list beside “none of them”, and beside who else may be meant', () => {
    const { score, bits, person, b, rows, otherRows, touches, isRead } = first(quill);
    const weight = (0.7 / PEOPLE.length) * 2 ** bits;
    expect(score).toBeCloseTo(weight / (0.3 + weight), 12);
    expect([person, b, rows, otherRows, touches, isRead]).toEqual([
      1,
      { name: 'm2', organisation: '', column: 'people', by: '' },
      [0],
      [],
      [0, 1],
      false,
    ]);
    const two = candidates({ from: 'm1', to: 'R Thornapple', contactOrganisation: 'Care' });
    const each =
      (0.7 / PEOPLE.length) * 2 ** (two[0]?.evidence.reduce((sum, { kind, bits: one }) => sum + (kind === 'rivals' ? 0 : one), 0) ?? 0);
    for (const one of two) {
      expect(one.score).toBeCloseTo(each / (0.3 + 2 * each), 12);
      expect(one.evidence.at(-1)).toMatchObject({ kind: 'rivals', count: 1, bits: -1 });
      expect(one.confidence).toBe('perhaps');
    }
  });

  it('weighs two who are not on the list by odds of one in twenty, or in so many as there are', () => {
    const { score, bits, kinds, person, rows, otherRows, touches } = first(
      { from: 'm1', to: 'Perpetua Wimbleford', contactOrganisation: 'Board' },
      { from: 'm5', to: 'Perpetua Wimblefrd', contactOrganisation: 'Board' },
    );
    expect(kinds).toEqual(['same-word', 'organisation', 'slip']);
    expect(score).toBeCloseTo(2 ** bits / 20 / (1 + 2 ** bits / 20), 12);
    expect([person, rows, otherRows, touches]).toEqual([-1, [1], [0], [0, 4]]);
  });

  it('lists what weighs most first', () => {
    const weights = first(quill).evidence.map(({ bits }) => Math.abs(bits));
    expect(weights).toEqual(weights.toSorted((x, y) => y - x));
  });

  it('is sure of what is stated, or of somebody near whose name is written out; else at most 97 in 100', () => {
    const sure = (...rows: readonly Row[]) => {
      const { confidence, score } = first(...rows);
      return [confidence, score > 0.97];
    };
    const unplaced = { from: 'm1', to: 'Asif Quilfeather' };
    expect(sure(quill)).toEqual(['surely', true]);
    expect(sure(unplaced, { from: 'm2', to: 'm1' })).toEqual(['surely', true]);
    expect(sure({ ...unplaced, to: 'A Quillfeather' }, { from: 'm2', to: 'm1' })).toEqual(['probably', false]);
    expect(sure({ ...quill, to: 'A Quillfeather' })).toEqual(['surely', true]);
    // Another role speaks against it, and so does a second role of the same contact.
    expect(sure({ ...quill, contactRole: 'Porter' })).toEqual(['probably', false]);
    expect(sure({ ...quill, contactRole: 'Finance manager' }, { ...quill, from: 'm3', contactRole: 'Porter' })).toEqual([
      'probably',
      false,
    ]);
    expect(sure({ ...quill, contactRole: 'Finance manager' }, { ...quill, from: 'm3', contactRole: 'Finance manager' })).toEqual([
      'surely',
      true,
    ]);
    // One word alone leaves open who is meant, even of somebody near.
    expect(sure({ ...unplaced, to: 'Quillfeather' }, { from: 'm2', to: 'm1' })).toEqual(['probably', false]);
    // By nothing but the name two contacts are perhaps one.
    expect(first({ from: 'm1', to: 'Perpetua Wimbleford' }, { from: 'm5', to: 'Perpetua Wimblefrd' })).toMatchObject({
      confidence: 'perhaps',
      score: 0.8,
    });
  });

  it('offers three of each name at most, the likeliest first', () => {
    const people = ['Ann', 'Amy', 'Ada', 'Abi', 'Ava'].map((name, at) =>
      makePerson({ id: `s${at}`, name: `${name} Wimbleford`, organisation: 'Care', kind: 'manager', role: at === 3 ? 'Matron' : '' }),
    );
    const study = cook({
      people: [...people, makePerson({ id: 'z', kind: 'manager' })],
      rows: [{ from: 'z', to: 'A Wimbleford', contactOrganisation: 'Care', contactRole: 'Matron' }],
      study: {},
    });
    const found = finish(findCandidates(study, reconcile(study, null)));
    expect(found).toHaveLength(3);
    expect(found[0]?.b.name).toBe('s3');
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((x, y) => y - x));
  });
});

/** One of whom it is not recorded where they work writes a name, and nothing is near. */
const STAFF = [
  makePerson({ id: 'z', name: 'Wanda Orrery', kind: 'manager' }),
  makePerson({
    id: 'm2',
    name: 'Asif Quillfeather',
    organisation: 'Care NHS Trust',
    unit: 'Theatres',
    role: 'Finance manager',
    gender: 'm',
    kind: 'manager',
    attributes: [
      { name: 'Email', value: 'a.q@care.example' },
      { name: 'Staff number', value: '4711' },
    ],
  }),
  ...OTHERS,
];
const write = (cells: Partial<Row>, ...others: readonly Row[]): readonly Candidate[] => {
  const study = cook({ people: STAFF, rows: [{ from: 'z', to: 'Asif Quilfeather', ...cells }, ...others], study: {} });
  return finish(findCandidates(study, reconcile(study, null))).filter(({ b }) => b.name === 'm2');
};
const says = (cells: Partial<Row>, ...others: readonly Row[]) => write(cells, ...others)[0]?.confidence ?? null;
const email = (value: string) => ({ attributes: [{ name: 'contact email', value }] });
const number = (value: string) => ({ attributes: [{ name: 'contact number', value }] });
const back: Row = { from: 'm2', to: 'z' };

describe('what makes a candidate sure', () => {
  it.each([
    ['a name alone', {}, 'probably'],
    ['the organisation', { contactOrganisation: 'Care NHS Trust' }, 'surely'],
    ['the organisation but for words such as NHS', { contactOrganisation: 'Care' }, 'surely'],
    ['the unit', { contactUnit: 'theatres' }, 'surely'],
    ['the role', { contactRole: 'Finance Manager' }, 'surely'],
    ['the address', email('A.Q@care.example'), 'surely'],
    ['the staff number', number('4711'), 'surely'],
    ['another unit beside the organisation', { contactOrganisation: 'Care NHS Trust', contactUnit: 'Stores' }, 'probably'],
    ['another role beside it', { contactOrganisation: 'Care NHS Trust', contactRole: 'Porter' }, 'probably'],
    ['another address beside it', { contactOrganisation: 'Care NHS Trust', ...email('x@y.example') }, 'probably'],
    ['a title that women have beside it', { contactOrganisation: 'Care NHS Trust', to: 'Mrs Asif Quilfeather' }, 'probably'],
  ] as const)('%s: %s', (_, cells, confidence) => {
    expect(says(cells)).toBe(confidence);
  });

  it('is not somebody near where the name leaves open who is meant, nor who names a third of all back', () => {
    expect(says({}, back)).toBe('surely');
    for (const to of ['A Quillfeather', 'Quillfeather']) expect([to, says({ to }, back) === 'surely']).toEqual([to, false]);
    const many = OTHERS.slice(0, 150).map(({ id }): Row => ({ from: 'm2', to: id }));
    expect(says({}, back, ...many)).toBe('probably');
  });

  it.each([
    ['a word', 'Asif Newname', { contactOrganisation: 'Care NHS Trust', contactUnit: 'Theatres' }],
    ['a pet name', 'Bob Newname', {}],
    [
      'a word in other letters',
      'Асиф Newname',
      { contactOrganisation: 'Care NHS Trust', contactUnit: 'Theatres', contactRole: 'Finance manager' },
    ],
    ['an address', 'Azif Newname', email('a.q@care.example')],
    ['a staff number', 'Azif Newname', number('4711')],
  ] as const)('somebody whose other word is another is offered by %s', (_, to, cells) => {
    const people = [
      ...STAFF,
      makePerson({ id: 'r1', name: 'Robert Thornapple', kind: 'manager', organisation: 'Dock', unit: 'Ward', role: 'Porter' }),
    ];
    const dock = { contactOrganisation: 'Dock', contactUnit: 'Ward', contactRole: 'Porter' };
    const study = cook({ people, rows: [{ from: 'z', to, ...(Object.keys(cells).length > 0 ? cells : dock) }], study: {} });
    const found = finish(findCandidates(study, reconcile(study, null)));
    expect(found.map(({ b }) => b.name)).toContain(to.startsWith('Bob') ? 'r1' : 'm2');
    expect(found[0]?.evidence.map(({ kind }) => kind)).toContain('other-word');
  });
});

describe('the figures that issue 17 asks, on a smaller benchmark', () => {
  it('joins hardly anybody wrongly, finds four in five and offers nearly all, of every culture', () => {
    const judged = judgeMatching(makeMentions(7, 500, 4000));
    const rate = ({ right, of }: { readonly right: number; readonly of: number }): number => right / of;
    expect(judged.weighed.of).toBeGreaterThan(1000);
    expect(rate(judged.weighed)).toBeGreaterThanOrEqual(0.998);
    expect(rate(judged.found)).toBeGreaterThanOrEqual(0.78);
    expect(rate(judged.offered)).toBeGreaterThanOrEqual(0.96);
    expect(judged.candidatesEach).toBeLessThanOrEqual(3);
    expect(judged.cultures.size).toBeGreaterThanOrEqual(10);
    for (const share of judged.cultures.values()) expect(share.of - share.right).toBeLessThanOrEqual(1);
  });

  it('scores names alone so that matches part from others, falling over the tiers', () => {
    const { f1, isMonotone } = judgePairs(scoreByName(makeMentions(7, 500, 1).roster.map(({ name }) => name)));
    expect(f1).toBeGreaterThanOrEqual(0.75);
    expect(isMonotone).toBe(true);
  });
});
