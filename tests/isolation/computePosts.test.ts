import { describe, expect, it } from 'vitest';

import type { IsolationRule } from '../../src/domain/IsolationRule';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { makePerson } from '../../src/domain/makePerson';
import type { PostCause } from '../../src/domain/results/PostLine';
import { computePosts } from '../../src/isolation/computePosts';
import type { PostFigures } from '../../src/isolation/describePosts';
import { judgeStudy } from '../../src/pipeline/judgeStudy';
import { shelveStudy } from '../../src/pipeline/shelveStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import type { ToyRow } from '../fixtures/isolationToy';
import { toStudy } from '../fixtures/isolationToy';
import { partOf } from '../fixtures/partOf';
import { judge } from './judgeStudy';

const CAUSES: readonly PostCause[] = ['pressed', 'likePost', 'route', 'network'];

/** Six service managers and six matrons, who lack nothing but what is planted among the service managers. */
function plant(planted: PostCause | null) {
  const ids = [1, 2, 3, 4, 5, 6];
  const person = (id: string, role: string): ToyRow => ({
    id,
    role,
    organisation: 'North',
    group: 'general',
    responded: 'yes',
    programme: '',
  });
  const people = [...ids.map((n) => person(`s${n}`, 'service manager')), ...ids.map((n) => person(`w${n}`, 'matron'))];
  const row = (from: string, to: string, cells: ToyRow = {}): ToyRow => ({
    from,
    to,
    contact_kind: 'person',
    activity: 'active',
    types: 'Managerial',
    motives: 'knowledge',
    position: 'internal',
    ...cells,
  });
  const contacts = ['s', 'w'].flatMap((letter) =>
    ids.flatMap((n) => {
      const is = (cause: PostCause): boolean => letter === 's' && planted === cause;
      const [own, next] = [`${letter}${n}`, (n % 6) + 1];
      return [
        // A colleague of the other post, in whose row a barrier may stand.
        row(own, `${letter === 's' ? 'w' : 's'}${n}`, { barrier: is('pressed') && n <= 2 ? 'time-pressure' : 'distance' }),
        ...(is('likePost') ? [] : [row(own, `${letter}${next}`)]),
        row(own, `old friend ${own}`, {
          like_post: 'no',
          position: 'external',
          activity: 'lapsed',
          types: is('route') && n > 1 ? 'NHS' : 'Alumni',
        }),
        ...(is('network') && n > 1 ? [] : [row(own, 'Forum', { contact_kind: 'group', position: 'external' })]),
      ];
    }),
  );
  const { analysis } = judge(toStudy(people, contacts));
  const lineOf = (post: string) => analysis.posts.find((line) => line.post === post);
  return {
    service: lineOf('service management'),
    nursing: lineOf('ward and nursing management'),
    organisationPosts: analysis.organisationPosts,
  };
}

// docs/isolation.md, 9: each cause planted alone shows exactly its mark, and nowhere else.
describe('computePosts', () => {
  it.each(CAUSES)('marks %s where it is planted, and nothing beside it', (cause) => {
    const { service, nursing } = plant(cause);
    expect(service?.marks).toEqual([cause]);
    expect(nursing?.marks).toEqual([]);
  });

  it('marks nothing where nothing is planted, with the figures by hand', () => {
    expect(plant(null).service).toMatchObject({
      post: 'service management',
      n: 6,
      answered: 6,
      pressed: 0,
      likePostInside: 2,
      likePostOutside: 0,
      route: 1,
      network: 1,
      networks: 1,
      marks: [],
    });
    expect(plant('pressed').service?.pressed).toBe(2 / 6);
    expect(plant('route').service?.route).toBe(1 / 6);
    expect(plant('network').service).toMatchObject({ network: 1 / 6, networks: 1 });
  });

  it('knows nothing of what was not asked', () => {
    const people = [1, 2, 3, 4, 5].map((n): ToyRow => ({ id: `s${n}`, role: 'service manager', responded: 'yes' }));
    const { analysis } = judge(toStudy(people, [{ from: 's1', to: 's2', contact_kind: 'person' }]));
    expect(analysis.posts).toEqual([
      {
        post: 'service management',
        n: 5,
        answered: 5,
        fewContacts: 5,
        noWiderNetwork: 0,
        possibly: 0,
        cannotSay: 0,
        pressed: null,
        likePostInside: 0,
        likePostOutside: 0,
        route: null,
        network: null,
        networks: null,
        marks: ['likePost'],
      },
    ]);
  });

  it('asks for no route where nobody but somebody off the staff came by a programme', () => {
    const people = [1, 2, 3, 4, 5].map((n): ToyRow => ({ id: `s${n}`, role: 'service manager', responded: 'yes' }));
    const study = toStudy(people, [{ from: 's1', to: 's2', contact_kind: 'person' }]);
    const staff = (kind: 'manager' | 'outside_person') => ({
      ...study,
      people: [...study.people, makePerson({ id: 'o', kind, role: 'service manager', programme: 'Graduate scheme', responded: 'yes' })],
    });
    expect(judge(staff('outside_person')).analysis.posts[0]?.route).toBeNull();
    expect(judge(staff('manager')).analysis.posts[0]?.route).toBe(1 / 6);
  });

  it('makes no share of silence that says nothing, and none of routes where the types offered hold none', () => {
    const people = [1, 2, 3, 4, 5].map((n): ToyRow => ({ id: `s${n}`, role: 'service manager', responded: 'yes', barriers: '' }));
    const contacts: readonly ToyRow[] = [
      { from: 's1', to: 'Forum', contact_kind: 'group', types: 'Managerial', motives: 'knowledge', barrier: 'time-pressure' },
    ];
    const study = toStudy(people, contacts);
    const unknown = judge({ ...study, instrument: { ...study.instrument, absence: 'unknown' } }).analysis.posts[0];
    expect(unknown).toMatchObject({
      pressed: null,
      likePostInside: null,
      likePostOutside: null,
      route: null,
      network: null,
      networks: null,
      marks: [],
    });
    expect(judge(study).analysis.posts[0]).toMatchObject({ pressed: 1 / 5, route: 0, network: 1 / 5, networks: 1 });
    expect(judge({ ...study, instrument: { ...study.instrument, types: ['advice'] } }).analysis.posts[0]).toMatchObject({ route: null });
  });

  it('takes a strength of 0 for no tie, and so for no route; a programme is one where the types offered hold none', () => {
    const people = [1, 2, 3, 4, 5].map((n): ToyRow => ({ id: `s${n}`, role: 'service manager', responded: 'yes', programme: '' }));
    const friend = (n: number, strength: string): ToyRow => ({
      from: `s${n}`,
      to: `f${n}`,
      contact_kind: 'person',
      types: 'Alumni',
      strength,
    });
    const routeOf = (study: ReturnType<typeof toStudy>) => judge(study).analysis.posts[0]?.route;
    expect(routeOf(toStudy(people, [friend(1, '1'), friend(2, '0'), friend(3, '')]))).toBe(2 / 5);
    expect(routeOf(toStudy(people, [friend(1, '1'), friend(2, '1'), friend(3, '0')]))).toBe(2 / 5);
    const study = toStudy([{ ...people[0], programme: 'GMTS' }, ...people.slice(1)], [{ ...friend(1, '1'), types: 'advice' }]);
    expect(routeOf({ ...study, instrument: { ...study.instrument, types: ['advice'] } })).toBe(1 / 5);
  });

  // docs/isolation.md, 2: an absent row carries a barrier.
  it('counts a barrier of a tie that was refused, with somebody whom nobody names otherwise', () => {
    const people = [1, 2, 3, 4, 5].map((n): ToyRow => ({ id: `s${n}`, role: 'service manager', responded: 'yes' }));
    const refusal = { from: 's1', to: 'Una Vale', contact_kind: 'person', activity: 'absent', types: 'Alumni', barrier: 'time-pressure' };
    const contacts: readonly ToyRow[] = [refusal, { from: 's2', to: 's3', contact_kind: 'person', activity: 'active', types: 'NHS' }];
    expect(judge(toStudy(people, contacts)).analysis.posts[0]).toMatchObject({ pressed: 1 / 5, route: 0 });
  });

  it('counts findings under each rule, though the figures of one study are kept from one move of a limit to the next', () => {
    const ids = [1, 2, 3, 4, 5, 6];
    const people = ids.map((n): ToyRow => ({ id: `s${n}`, role: 'service manager', responded: 'yes' }));
    // Each names one contact more than the one before; those of the fourth, and the forum of all, are in use no more.
    const contacts = ids.flatMap((n) => [
      ...ids
        .slice(0, n - 1)
        .map((m): ToyRow => ({ from: `s${n}`, to: `friend ${n} ${m}`, contact_kind: 'person', activity: n === 4 ? 'latent' : 'active' })),
      { from: `s${n}`, to: 'Forum', contact_kind: 'group', activity: 'latent' },
    ]);
    const study = toStudy(people, contacts);
    const reconciled = reconcile(study, null);
    const shelf = finish(shelveStudy(study, reconciled));
    const postsBy = (rule: Partial<IsolationRule>, on = shelf) =>
      finish(judgeStudy(study, on, { ...DEFAULT_ISOLATION_RULE, ...rule })).analysis.posts;
    const rules: readonly Partial<IsolationRule>[] = [{}, { tau: 4 }, { tau: 0 }, { activity: 'any' }, { peers: 'group' }, {}];
    const fewContacts = rules.map((rule) => {
      const posts = postsBy(rule);
      expect(posts).toEqual(postsBy(rule, finish(shelveStudy(study, reconciled))));
      return posts[0]?.fewContacts;
    });
    // By hand: 0, 1, 2, none in use (3), 4 and 5 contacts; and with those not in use, 1 to 6.
    expect(fewContacts).toEqual([4, 5, 2, 2, 4, 4]);
    expect(rules.map((rule) => postsBy(rule)[0]?.network)).toEqual([0, 0, 0, 1, 0, 0]);
  });

  it('puts posts with fewer than five answers together with people without a role', () => {
    const people = [
      ...[1, 2, 3, 4, 5].map((n): ToyRow => ({ id: `s${n}`, role: 'service manager', responded: 'yes' })),
      { id: 'm', role: 'matron', responded: 'yes' },
      { id: 'x', role: '', responded: 'no' },
    ];
    const { analysis } = judge(toStudy(people, []));
    expect(analysis.posts.map(({ post, n, answered }) => [post, n, answered])).toEqual([
      ['service management', 5, 5],
      [null, 2, 1],
    ]);
  });

  it('gives the same for each organisation, of its own managers, and nothing where there is only one', () => {
    const at = (organisation: string, letter: string): readonly ToyRow[] =>
      [1, 2, 3, 4, 5].map((n): ToyRow => ({ id: `${letter}${n}`, role: 'service manager', organisation, responded: 'yes' }));
    const { analysis } = judge(toStudy([...at('North', 's'), ...at('South', 'w')], [{ from: 's1', to: 's2', contact_kind: 'person' }]));
    expect(
      analysis.organisationPosts.map(({ id, posts }) => [id, posts.map(({ post, n, fewContacts }) => [post, n, fewContacts])]),
    ).toEqual([
      ['North', [['service management', 5, 5]]],
      ['South', [['service management', 5, 5]]],
    ]);
    expect(analysis.posts.map(({ n }) => n)).toEqual([10]);
    expect(plant(null).organisationPosts).toEqual([]);
  });

  it('begins with the largest post, and among equals goes by name', () => {
    const post = (role: string, many: number): readonly ToyRow[] =>
      Array.from({ length: many }, (_, n): ToyRow => ({ id: `${role}${n}`, role, responded: 'yes' }));
    const people = [...post('zookeeper', 5), ...post('alchemist', 5), ...post('porter', 6), ...post('miller', 5), ...post('baker', 4)];
    expect(judge(toStudy(people, [])).analysis.posts.map(({ post: name, n }) => [name, n])).toEqual([
      ['porter', 6],
      ['alchemist', 5],
      ['miller', 5],
      ['zookeeper', 5],
      [null, 4],
    ]);
  });

  it('marks from one in three who are pressed, and below one in four with a route or a network; medians between two', () => {
    const lineOf = (many: number, pressed: number, routes: number, networks: number) => {
      const ids = Array.from({ length: many }, (_, n) => n + 1);
      const people = ids.map((n): ToyRow => ({
        id: `s${n}`,
        role: 'service manager',
        organisation: 'North',
        responded: 'yes',
        barriers: n <= pressed ? (n % 2 === 0 ? 'operational-crowding' : 'time-pressure') : 'distance',
      }));
      const contacts = ids.flatMap((n): readonly ToyRow[] => [
        {
          from: `s${n}`,
          to: `old ${n}`,
          contact_kind: 'person',
          like_post: 'no',
          activity: 'latent',
          types: n <= routes ? 'Alumni' : 'NHS',
        },
        ...(n <= networks ? [{ from: `s${n}`, to: `Forum ${n % 2}`, contact_kind: 'group', activity: 'active', types: 'NHS' }] : []),
        { from: `s${n}`, to: 'ended', contact_kind: 'group', activity: 'lapsed', types: 'NHS' },
        // Three contacts in a like post elsewhere, two of one of them and none of the others.
        ...ids
          .slice(0, n <= 3 ? 3 : n === 4 ? 2 : 0)
          .map((m): ToyRow => ({
            from: `s${n}`,
            to: `peer ${n} ${m}`,
            contact_kind: 'person',
            like_post: 'yes',
            position: 'external',
            activity: 'active',
            types: 'NHS',
          })),
      ]);
      const study = toStudy(people, contacts);
      return judge({ ...study, instrument: { ...study.instrument, types: ['Alumni', 'NHS'] } }).analysis.posts[0];
    };
    expect(lineOf(12, 4, 3, 3)).toMatchObject({
      pressed: 1 / 3,
      route: 1 / 4,
      network: 1 / 4,
      networks: 2,
      marks: ['pressed', 'likePost'],
    });
    expect(lineOf(12, 3, 2, 2)).toMatchObject({
      pressed: 1 / 4,
      route: 1 / 6,
      network: 1 / 6,
      networks: 2,
      marks: ['likePost', 'route', 'network'],
    });
    // Of eight: 0, 0, 0, 0, 2, 3, 3, 3.
    expect(lineOf(8, 0, 8, 8)).toMatchObject({ likePostInside: 0, likePostOutside: 1, marks: [] });
    expect(lineOf(12, 0, 12, 12)).toMatchObject({ likePostInside: 0, likePostOutside: 0, marks: ['likePost'] });
  });

  it('counts of each post what is found of its managers', () => {
    const figures = { post: 'p', n: 6, answered: 5, managers: [0, 1, 3, 4, 5, 9] } as const;
    const judgements = [
      { label: 'isolated', kind: 'few_contacts' },
      { label: 'isolated', kind: 'no_wider_network' },
      { label: 'isolated', kind: 'few_contacts' },
      { label: 'possibly', kind: 'few_contacts' },
      { label: 'cannot_say', kind: null },
      { label: 'not_isolated', kind: null },
    ] as const;
    const [line] = computePosts([partOf<PostFigures>(figures)], judgements);
    expect(line).toMatchObject({ fewContacts: 1, noWiderNetwork: 1, possibly: 1, cannotSay: 1 });
  });
});
