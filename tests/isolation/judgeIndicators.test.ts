import { describe, expect, it } from 'vitest';

import type { Instrument } from '../../src/domain/Instrument';
import type { IsolationRule } from '../../src/domain/IsolationRule';
import type { Person } from '../../src/domain/Person';
import type { IndicatorId } from '../../src/domain/results/indicators';
import type { Tri } from '../../src/domain/results/Verdict';
import { EVERYTHING_ASKED, judgeStudy } from './judgeStudy';

type Rows = Parameters<typeof judgeStudy>[1];

interface Case {
  readonly says: string;
  readonly is: Tri;
  /** What is told of Ada, who is general, of Care, and answered. */
  readonly ada?: Partial<Person>;
  readonly others?: readonly (Partial<Person> & Pick<Person, 'id'>)[];
  readonly rows?: Rows;
  readonly rule?: Partial<IsolationRule>;
  readonly instrument?: Instrument;
}

const ben = { id: 'Ben', group: 'clinical' };
const cem = { id: 'Cem', group: 'clinical' };
const dee = { id: 'Dee', group: 'clinical' };
const eve = { id: 'Eve', group: 'clinical' };
const toBen = { from: 'Ada', to: 'Ben' };
const outside = { from: 'Ada', to: 'Mo Shah', contactOrganisation: 'Council' };
const forum = { from: 'Ada', to: 'Forum', contactKind: 'group', position: 'internal' } as const;
const capped = { capped: true };
const mute: Instrument = { ...EVERYTHING_ASKED, absence: 'unknown' };
const asking = (...asked: NonNullable<Instrument['asked']>): Instrument => ({ asked });
const offering = (...types: readonly string[]): Instrument => ({ ...EVERYTHING_ASKED, types });
const silent = { id: 'Sia', group: 'clinical', responded: 'no' } as const;

const post = (role: string, seniority: number | null = null) => ({ role, seniority });
const byPost = { peers: 'post' } as const;
const jo = { from: 'Ada', to: 'Jo' };
/** F4 by post: service and operational managers are of one post of the codebook. */
const LIKE_POSTS: readonly Case[] = [
  {
    says: 'another title of the same post',
    is: false,
    ada: post('service manager'),
    others: [{ ...ben, ...post('Operational Manager') }],
    rows: [toBen],
  },
  { says: 'another post', is: true, ada: post('service manager'), others: [{ ...ben, ...post('matron') }], rows: [toBen] },
  {
    says: 'one level apart',
    is: false,
    ada: post('service manager', 2),
    others: [{ ...ben, ...post('service manager', 3) }],
    rows: [toBen],
  },
  {
    says: 'two levels apart',
    is: true,
    ada: post('service manager', 2),
    others: [{ ...ben, ...post('service manager', 4) }],
    rows: [toBen],
  },
  {
    says: 'a role that the codebook does not know',
    is: false,
    ada: post('Keeper of keys'),
    others: [{ ...ben, ...post('keeper of  Keys') }],
    rows: [toBen],
  },
  { says: 'a role that is not recorded', is: null, ada: post('service manager'), others: [ben], rows: [toBen], rule: byPost },
  { says: 'the own role is not recorded', is: null, others: [{ ...ben, ...post('matron') }], rows: [toBen], rule: byPost },
  {
    says: 'by group where fewer than half have a role',
    is: false,
    ada: post('service manager'),
    others: [{ id: 'Gus' }, cem],
    rows: [{ from: 'Gus', to: 'Ada' }],
  },
  { says: 'off the list, as stated', is: false, rows: [{ ...jo, likePost: true }], rule: byPost },
  {
    says: 'off the list, stated not to be',
    is: true,
    ada: post('service manager'),
    rows: [{ ...jo, likePost: false, contactRole: 'service manager' }],
  },
  { says: 'off the list, by role', is: false, ada: post('service manager'), rows: [{ ...jo, contactRole: 'operational manager' }] },
  {
    says: 'off the list, asked and blank',
    is: null,
    ada: post('service manager'),
    rows: [
      { ...jo, contactRole: 'matron' },
      { from: 'Ada', to: 'Kim' },
    ],
  },
  {
    says: 'off the list, not asked: Peer/Cohort stands in',
    is: false,
    ada: post('service manager'),
    rows: [{ ...jo, types: ['Peer/Cohort'] }],
  },
  { says: 'off the list, not asked', is: true, ada: post('service manager'), rows: [{ ...jo, types: ['Managerial'] }] },
  { says: 'a private contact', is: true, ada: post('service manager'), rows: [{ ...jo, types: ['Personal'], likePost: true }] },
  {
    says: 'a group has no post that could be missing',
    is: true,
    ada: post('service manager'),
    rows: [{ ...jo, contactRole: 'matron' }, forum],
  },
];

// Each row of the table of docs/isolation.md, 2, with the answers it can give.
const CASES: Partial<Record<IndicatorId, readonly Case[]>> = {
  S1: [
    { says: 'no neighbour', is: true, rows: [outside] },
    { says: 'a neighbour by her own word', is: false, others: [ben], rows: [toBen] },
    { says: 'a neighbour by the word of the other', is: false, others: [ben], rows: [{ from: 'Ben', to: 'Ada' }] },
    { says: 'a latent tie is none', is: true, others: [ben], rows: [{ ...toBen, activity: 'latent' }] },
    {
      says: 'a latent tie is one where any counts',
      is: false,
      others: [ben],
      rows: [{ ...toBen, activity: 'latent' }],
      rule: { activity: 'any' },
    },
    { says: 'a lapsed tie never is', is: true, others: [ben], rows: [{ ...toBen, activity: 'lapsed' }], rule: { activity: 'any' } },
    { says: 'one word of two is none where both must say so', is: true, others: [ben], rows: [toBen], rule: { rule: 'confirmed' } },
    { says: 'somebody who did not answer is judged too', is: true, ada: { responded: 'no' } },
  ],
  S2: [
    { says: 'one neighbour', is: true, others: [ben], rows: [toBen, outside] },
    { says: 'two', is: false, others: [ben, cem], rows: [toBen, { from: 'Ada', to: 'Cem' }] },
    { says: 'none', is: false },
  ],
  S3: [
    { says: 'two of them', is: true, others: [ben], rows: [toBen] },
    { says: 'three', is: true, others: [ben, cem], rows: [toBen, { from: 'Ben', to: 'Cem' }] },
    { says: 'four', is: false, others: [ben, cem, dee], rows: [toBen, { from: 'Ben', to: 'Cem' }, { from: 'Cem', to: 'Dee' }] },
    { says: 'alone', is: false },
    { says: 'a group is no way between two', is: true, others: [ben, cem], rows: [toBen, forum, { ...forum, from: 'Cem' }] },
  ],
  S4: [
    { says: 'nobody names her', is: true, others: [ben], rows: [toBen] },
    { says: 'somebody does', is: false, others: [ben], rows: [{ from: 'Ben', to: 'Ada' }] },
    {
      says: 'one word is enough under either rule',
      is: false,
      others: [ben],
      rows: [{ from: 'Ben', to: 'Ada' }],
      rule: { rule: 'confirmed' },
    },
  ],
  S5: [
    { says: 'nobody', is: true },
    { says: 'a group is somebody', is: false, rows: [forum] },
    { says: 'the cap', is: null, ada: capped },
    { says: 'not being named means nothing', is: null, instrument: mute },
    { says: 'did not answer', is: null, ada: { responded: 'declined' } },
  ],
  S6: [
    { says: 'two', is: true, rows: [outside, forum] },
    { says: 'three', is: false, others: [ben], rows: [outside, forum, toBen] },
    { says: 'none is not few', is: false },
    { says: 'two, and the cap', is: null, ada: capped, rows: [outside, forum] },
    { says: 'three, and the cap', is: false, ada: capped, others: [ben], rows: [outside, forum, toBen] },
  ],
  R1: [
    { says: 'a manager elsewhere', is: false, others: [{ ...ben, organisation: 'Acute' }], rows: [toBen] },
    { says: 'somebody off the roster, elsewhere', is: false, rows: [outside] },
    { says: 'somebody off the roster, of her own organisation', is: true, rows: [{ ...outside, contactOrganisation: 'care ' }] },
    { says: 'as stated, whatever the organisation', is: false, rows: [{ ...outside, contactOrganisation: 'Care', position: 'external' }] },
    { says: 'an internal group', is: true, rows: [forum] },
    { says: 'a group outside', is: false, rows: [{ ...forum, position: 'external' }] },
    { says: 'an outsider who names her', is: true, others: [{ ...ben, organisation: 'Acute' }], rows: [{ from: 'Ben', to: 'Ada' }] },
    { says: 'nobody', is: true },
    { says: 'a contact of whom it is not told where', is: null, rows: [{ from: 'Ada', to: 'Mo Shah' }] },
    { says: 'one of whom it is not told, one outside', is: false, rows: [{ from: 'Ada', to: 'Jo Quill' }, outside] },
    { says: 'contacts outside were not asked', is: null, instrument: asking('types', 'motives', 'activity') },
    { says: 'the cap', is: null, ada: capped },
    { says: 'the cap, one outside', is: false, ada: capped, rows: [outside] },
    {
      says: 'the rule does not touch what she names',
      is: false,
      others: [{ ...ben, organisation: 'Acute' }],
      rows: [toBen],
      rule: { rule: 'confirmed' },
    },
    { says: 'a partner', is: true, rows: [{ ...outside, types: ['Personal'] }] },
    { says: 'a friend who is a colleague too', is: false, rows: [{ ...outside, types: ['Personal', 'Managerial'] }] },
  ],
  R4: [
    { says: 'knowledge inside', is: true, others: [ben], rows: [{ ...toBen, motives: ['knowledge'] }] },
    { says: 'no knowledge at all', is: true, rows: [outside] },
    { says: 'knowledge outside', is: false, rows: [{ ...outside, motives: ['knowledge'] }] },
    { says: 'a private one, for knowledge', is: false, rows: [{ ...outside, types: ['Personal'], motives: ['knowledge'] }] },
    { says: 'support outside', is: true, rows: [{ ...outside, motives: ['support'] }] },
    { says: 'latent', is: true, rows: [{ ...outside, motives: ['knowledge'], activity: 'latent' }] },
    { says: 'from where is not recorded', is: null, rows: [{ from: 'Ada', to: 'Mo Shah', motives: ['knowledge'] }] },
    { says: 'motives were not asked', is: null, rows: [outside], instrument: asking('types', 'activity', 'outside') },
    { says: 'contacts outside were not asked', is: null, rows: [toBen], others: [ben], instrument: asking('types', 'activity', 'motives') },
    { says: 'the cap', is: null, ada: capped },
  ],
  R5: [
    { says: 'without units: inside', is: true, others: [ben], rows: [{ ...toBen, motives: ['support'] }] },
    { says: 'without units: outside', is: false, rows: [{ ...outside, motives: ['support'] }] },
    { says: 'own unit', is: true, ada: { unit: 'Ward' }, others: [{ ...ben, unit: 'ward ' }], rows: [{ ...toBen, motives: ['support'] }] },
    {
      says: 'another unit',
      is: false,
      ada: { unit: 'Ward' },
      others: [{ ...ben, unit: 'Theatres' }],
      rows: [{ ...toBen, motives: ['support'] }],
    },
    { says: 'a unit that is not recorded', is: null, ada: { unit: 'Ward' }, others: [ben], rows: [{ ...toBen, motives: ['support'] }] },
    {
      says: 'another unit, off the staff list',
      is: false,
      ada: { unit: 'Ward' },
      rows: [{ from: 'Ada', to: 'Jo', position: 'internal', contactUnit: 'Theatres', motives: ['support'] }],
    },
    { says: 'outside, whatever the unit', is: false, ada: { unit: 'Ward' }, rows: [{ ...outside, motives: ['support'] }] },
    { says: 'no support at all', is: true, ada: { unit: 'Ward' } },
  ],
  R6: [
    { says: 'a group', is: false, rows: [forum] },
    { says: 'one that has ended', is: true, rows: [outside, { ...forum, activity: 'lapsed' }] },
    { says: 'none', is: true, rows: [outside] },
    { says: 'groups were not asked', is: null, rows: [outside], instrument: asking('types', 'motives', 'activity', 'outside') },
    { says: 'the cap', is: null, ada: capped },
  ],
  R2: [
    { says: 'her own', is: false, rows: [{ ...outside, types: ['Elite'] }] },
    { says: 'a neighbour’s', is: false, others: [ben], rows: [toBen, { from: 'Ben', to: 'Lord Vale', types: ['Elite'] }] },
    {
      says: 'a neighbour’s that is latent',
      is: true,
      others: [ben],
      rows: [toBen, { from: 'Ben', to: 'Lord Vale', types: ['Elite'], activity: 'latent' }],
    },
    { says: 'nobody’s', is: true, others: [ben], rows: [toBen] },
    { says: 'a neighbour did not answer', is: null, others: [silent], rows: [{ from: 'Ada', to: 'Sia' }] },
    { says: 'not offered', is: null, others: [ben], rows: [toBen], instrument: offering('Managerial') },
  ],
  R3: [
    {
      says: 'all that she reaches depends on one',
      is: true,
      others: [ben, cem, dee],
      rows: [toBen, { from: 'Ben', to: 'Cem' }, { from: 'Ben', to: 'Dee' }],
    },
    {
      says: 'exactly half',
      is: true,
      others: [ben, cem, dee],
      rows: [toBen, { from: 'Ada', to: 'Cem' }, { from: 'Ben', to: 'Cem' }, { from: 'Ben', to: 'Dee' }],
    },
    {
      says: 'a third',
      is: false,
      others: [ben, cem, dee, eve],
      rows: [toBen, { from: 'Ada', to: 'Cem' }, { from: 'Ada', to: 'Dee' }, { from: 'Ben', to: 'Cem' }, { from: 'Ben', to: 'Eve' }],
    },
    { says: 'nothing', is: false, others: [ben, cem], rows: [toBen, { from: 'Ada', to: 'Cem' }, { from: 'Ben', to: 'Cem' }] },
    { says: 'reaches one', is: null, others: [ben], rows: [toBen] },
    {
      says: 'four of five answered',
      is: true,
      others: [ben, cem, dee, silent],
      rows: [toBen, { from: 'Ben', to: 'Cem' }, { from: 'Ben', to: 'Dee' }],
    },
    { says: 'three of four answered', is: null, others: [ben, cem, silent], rows: [toBen, { from: 'Ben', to: 'Cem' }] },
  ],
  F1: [
    { says: 'a person', is: false, rows: [{ ...outside, motives: ['support'] }] },
    { says: 'a group', is: false, rows: [{ ...forum, motives: ['support'] }] },
    { says: 'what others get from her is not hers', is: true, others: [ben], rows: [{ from: 'Ben', to: 'Ada', motives: ['support'] }] },
    { says: 'latent support', is: true, rows: [{ ...outside, motives: ['support'], activity: 'latent' }] },
    {
      says: 'latent support where any counts',
      is: false,
      rows: [{ ...outside, motives: ['support'], activity: 'latent' }],
      rule: { activity: 'any' },
    },
    { says: 'motives were not asked', is: null, rows: [outside], instrument: asking('types', 'activity', 'outside') },
    { says: 'the cap', is: null, ada: capped },
    { says: 'nobody need confirm it', is: false, others: [ben], rows: [{ ...toBen, motives: ['support'] }], rule: { rule: 'confirmed' } },
  ],
  F2: [
    { says: 'a sub-kind counts', is: false, rows: [{ ...outside, motives: ['knowledge-passive'] }] },
    { says: 'none', is: true, rows: [{ ...outside, motives: ['career'] }] },
    { says: 'not being named means nothing', is: null, instrument: mute },
  ],
  F3: [
    { says: 'a mentor', is: false, rows: [{ ...outside, types: ['Mentor'] }] },
    { says: 'none', is: true, rows: [outside] },
    { says: 'whom she mentors is no mentor', is: true, rows: [{ ...outside, types: ['Mentor'], mentoring: 'given' }] },
    {
      says: 'both ways',
      is: false,
      rows: [
        { ...outside, types: ['Mentor'], mentoring: 'given' },
        { ...outside, types: ['Mentor'], mentoring: 'received' },
      ],
    },
    { says: 'not offered', is: null, rows: [outside], instrument: offering('Managerial') },
  ],
  F4: [
    { says: 'a neighbour of her group', is: false, others: [{ id: 'Gus' }], rows: [{ from: 'Gus', to: 'Ada' }] },
    {
      says: 'who must confirm, where both must',
      is: true,
      others: [{ id: 'Gus' }],
      rows: [{ from: 'Gus', to: 'Ada' }],
      rule: { rule: 'confirmed' },
    },
    { says: 'a peer off the roster', is: false, rows: [{ ...outside, types: ['Peer/Cohort'] }] },
    { says: 'others only', is: true, others: [ben], rows: [toBen] },
    { says: 'a neighbour whose group is not told', is: null, others: [{ id: 'Uma', group: '' }], rows: [{ from: 'Ada', to: 'Uma' }] },
    {
      says: 'one not told, one a peer',
      is: false,
      others: [{ id: 'Uma', group: '' }, { id: 'Gus' }],
      rows: [
        { from: 'Ada', to: 'Uma' },
        { from: 'Ada', to: 'Gus' },
      ],
    },
    {
      says: 'her own group is not told',
      is: null,
      ada: { group: '' },
      others: [{ id: 'Uma', group: '' }],
      rows: [{ from: 'Ada', to: 'Uma' }],
    },
    { says: 'her own group is not told, a peer is named', is: false, ada: { group: '' }, rows: [{ ...outside, types: ['Peer/Cohort'] }] },
    {
      says: 'peers were not offered: those on the staff list are known',
      is: true,
      others: [ben],
      rows: [toBen],
      instrument: offering('Managerial'),
    },
    ...LIKE_POSTS,
    { says: 'the cap', is: null, ada: capped, others: [ben], rows: [toBen] },
  ],
  F5: [
    { says: 'a need that is met', is: false, ada: { needs: ['support'] }, rows: [{ ...outside, motives: ['support'] }] },
    { says: 'a need that is not', is: true, ada: { needs: ['support', 'career'] }, rows: [{ ...outside, motives: ['support'] }] },
    { says: 'no need', is: false, ada: { needs: [] } },
    { says: 'did not answer', is: null, ada: { responded: 'no' }, others: [ben], rows: [{ from: 'Ben', to: 'Ada', motives: ['support'] }] },
    {
      says: 'did not answer, needs are told',
      is: null,
      ada: { responded: 'no', needs: [] },
      others: [ben],
      rows: [{ from: 'Ben', to: 'Ada', motives: ['support'] }],
    },
    { says: 'two purposes of four', is: false, rows: [{ ...outside, motives: ['career', 'influence'] }] },
    { says: 'one purpose of four', is: true, rows: [{ ...outside, motives: ['career'] }] },
    { says: 'the cap', is: null, ada: capped },
  ],
  V1: [
    { says: 'her own', is: true, rows: [{ ...outside, activity: 'latent' }] },
    { says: 'about her', is: true, others: [ben], rows: [{ from: 'Ben', to: 'Ada', activity: 'latent' }] },
    { says: 'a group', is: true, rows: [{ ...forum, activity: 'latent' }] },
    { says: 'an active group beside', is: false, rows: [{ ...outside, activity: 'latent' }, forum] },
    {
      says: 'somebody active about her',
      is: false,
      others: [ben],
      rows: [
        { ...outside, activity: 'latent' },
        { from: 'Ben', to: 'Ada' },
      ],
    },
    { says: 'no tie at all', is: false, others: [ben], rows: [{ from: 'Ben', to: 'Mo Shah', activity: 'latent' }] },
    {
      says: 'the settings play no part',
      is: true,
      rows: [{ ...outside, activity: 'latent' }],
      rule: { activity: 'any', rule: 'confirmed' },
    },
    {
      says: 'activity was not asked',
      is: null,
      rows: [{ ...outside, activity: 'latent' }],
      instrument: asking('types', 'motives', 'outside'),
    },
    { says: 'did not answer', is: null, ada: { responded: 'no' }, others: [ben], rows: [{ from: 'Ben', to: 'Ada', activity: 'latent' }] },
  ],
  V2: [
    {
      says: 'one type over two ties',
      is: true,
      others: [ben],
      rows: [
        { ...outside, types: ['Managerial'] },
        { ...toBen, types: ['Managerial'] },
      ],
    },
    {
      says: 'two types',
      is: false,
      others: [ben],
      rows: [
        { ...outside, types: ['Managerial'] },
        { ...toBen, types: ['Elite'] },
      ],
    },
    { says: 'one tie', is: null, rows: [{ ...outside, types: ['Managerial'] }] },
  ],
  F6: [
    { says: 'career', is: false, rows: [{ ...outside, motives: ['career'] }] },
    { says: 'none', is: true, rows: [outside] },
  ],
  F7: [
    { says: 'influence', is: false, rows: [{ ...outside, motives: ['influence'] }] },
    { says: 'none', is: true, rows: [outside] },
  ],
  P2: [
    { says: '4 of 5', is: true, ada: { lacksNetworks: 4 } },
    { says: '3 of 5', is: false, ada: { lacksNetworks: 3 } },
    { says: 'not asked', is: null, ada: { perceivedIsolation: 5 } },
  ],
  P1: [
    { says: '4 of 5', is: true, ada: { perceivedIsolation: 4 } },
    { says: '3 of 5', is: false, ada: { perceivedIsolation: 3 } },
    { says: 'not asked', is: null },
  ],
};

describe.each(Object.entries(CASES))('%s', (id, cases) => {
  it.each(cases.map((one) => ({ ...one, told: String(one.is) })))(
    '$says: $told',
    ({ is, ada, others = [], rows = [], rule, instrument }) => {
      const { of } = judgeStudy([{ id: 'Ada', ...ada }, ...others], rows, rule, instrument);
      expect(of('Ada').indicators[id as IndicatorId]).toBe(is);
    },
  );
});
