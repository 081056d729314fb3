import { ABSENT } from '../domain/Activity';
import { CONTACT_KINDS } from '../domain/ContactKind';
import { foldName } from '../domain/foldName';
import { foldPlace } from '../domain/isSamePlace';
import { makeRoundTest } from '../domain/nominations/makeRoundTest';
import type { Nominations } from '../domain/nominations/Nominations';
import { isTaken } from '../domain/results/isTaken';
import type { ObstaclePart, Obstacles, RivalPair } from '../domain/results/Obstacles';
import type { CompareContext } from './CompareContext';
import type { Part } from './listParts';
import { listParts } from './listParts';
import { isBarrierJudged, whoNames } from './outcomes/namesBarrier';
import { placeOf, rowsOf, wordsOf } from './outcomes/ownTies';

const COMPETITION = 'competitive-tension';
/** With fewer who answered a post is shown together with the others, as on the isolation page. */
const ENOUGH = 5;

/**
 * What stands in the way: barriers by post, group and organisation, of persons in general and of their rows, ties that ended
 * or never were included; and pairs of competing organisations, with what is open between them and what is closed. Described,
 * not tested: somebody has a barrier who names it in either place.
 */
export function computeObstacles(context: CompareContext): Obstacles {
  const {
    study: { codebook },
    reconciled,
  } = context;
  const words = listNamed(context);
  const labelOf = (barrier: string): string => codebook.barriers.find(({ id }) => id === barrier)?.label ?? barrier;
  const named = new Map(words.map((barrier) => [barrier, whoNames(context, barrier)]));
  const total = (barrier: string): number => named.get(barrier)?.reduce((sum, names) => sum + names, 0) ?? 0;
  const barriers = words
    .toSorted((a, b) => total(b) - total(a) || (a < b ? -1 : 1))
    .map((barrier) => ({ barrier, label: labelOf(barrier) }));

  const partOf = ({ id, label, members }: Part): ObstaclePart => {
    const judged = members.filter((manager) => isBarrierJudged(context, manager));
    return {
      id,
      label,
      managers: members.length,
      of: judged.length,
      named: barriers.map(({ barrier }) => ({
        managers: members.filter((manager) => named.get(barrier)?.[manager] === 1).length,
        share: judged.length === 0 ? null : judged.filter((manager) => named.get(barrier)?.[manager] === 1).length / judged.length,
      })),
    };
  };
  const partsBy = (by: 'group' | 'organisation'): readonly ObstaclePart[] => listParts(codebook, reconciled, by).map(partOf);
  return {
    asked: reconciled.asked.items.has('barriers'),
    barriers,
    all: partOf({ id: 'all', label: 'Everybody', members: context.groups.map((_, manager) => manager) }),
    posts: listPosts(context).map(partOf),
    groups: partsBy('group'),
    organisations: partsBy('organisation'),
    ...listRivals(context),
  };
}

/** Barriers that somebody names in general or in a row, by their word. */
function listNamed({ study: { nominations }, reconciled: { people, managers, from, round } }: CompareContext): readonly string[] {
  const isOfRound = makeRoundTest(nominations, round);
  const found = new Set(people.slice(0, managers).flatMap(({ barriers }) => barriers));
  for (let row = 0; row < nominations.length; row += 1) {
    const word = nominations.words[nominations.barrier[row] ?? 0] ?? '';
    if (word !== '' && (from[row] ?? -1) >= 0 && isOfRound(row)) found.add(word);
  }
  return [...found];
}

/** Of a contact who is nobody of the study: the organisation as the row has it, or the organisation that is refused itself. */
function placeWritten({ words, contactKind, contactOrganisation, to }: Nominations, row: number): string {
  const [organisation, name] = [words[contactOrganisation[row] ?? 0] ?? '', words[to[row] ?? 0] ?? ''];
  return organisation === '' && CONTACT_KINDS[contactKind[row] ?? 0] === 'organisation' ? name : organisation;
}

/** The largest first; those with too few who answered together, then managers without a role. */
function listPosts({ study: { codebook }, reconciled: { people, managers, posts }, answered }: CompareContext): readonly Part[] {
  const byPost = new Map<string, number[]>();
  for (let manager = 0; manager < managers; manager += 1) {
    const post = posts.get(people[manager]?.role ?? '') ?? '';
    const known = byPost.get(post);
    if (known === undefined) byPost.set(post, [manager]);
    else known.push(manager);
  }
  const isShown = (members: readonly number[]): boolean => members.filter((manager) => answered[manager] === true).length >= ENOUGH;
  const named = [...byPost].filter(([post]) => post !== '');
  const shown = named.filter(([, members]) => isShown(members)).toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const others = named.filter(([, members]) => !isShown(members)).flatMap(([, members]) => members);
  const none = byPost.get('') ?? [];
  return [
    ...shown.map(([id, members]) => ({ id, label: codebook.posts.find((post) => post.id === id)?.label ?? id, members })),
    ...(others.length === 0 ? [] : [{ id: '', label: 'Other posts', members: others }]),
    ...(none.length === 0 ? [] : [{ id: '', label: 'Not recorded', members: none }]),
  ];
}

/** What a pair of organisations has between them, while it is counted. */
interface Between {
  readonly places: readonly [string, string];
  isDeclared: boolean;
  open: number[];
  strained: number;
  closed: number;
  closedByCompetition: number;
}

function listRivals(context: CompareContext): Pick<Obstacles, 'rivals' | 'unplaced'> {
  const {
    study: { nominations, organisations, codebook },
    reconciled,
    own,
  } = context;
  const { people, from, to, round, reports } = reconciled;
  const pairs = new Map<string, Between>();
  const spelled = new Map<string, string>();
  const spell = (written: string): string => {
    const place = foldPlace(written);
    if (place !== '' && !spelled.has(place)) spelled.set(place, written);
    return place;
  };
  const between = (one: string, other: string): Between => {
    const places = one < other ? ([one, other] as const) : ([other, one] as const);
    const key = places.join('\n');
    const known = pairs.get(key) ?? { places, isDeclared: false, open: [], strained: 0, closed: 0, closedByCompetition: 0 };
    pairs.set(key, known);
    return known;
  };
  for (const { id, competesWith } of organisations)
    for (const rival of competesWith) if (foldPlace(id) !== foldPlace(rival)) between(spell(id), spell(rival)).isDeclared = true;
  for (const person of people) spell(person.organisation === '' && person.kind === 'collectivity' ? person.name : person.organisation);

  let unplaced = 0;
  const isOfRound = makeRoundTest(nominations, round);
  const refused = new Set<string>();
  for (let row = 0; row < nominations.length; row += 1) {
    const [reporter, contact] = [from[row] ?? -1, to[row] ?? -1];
    const isBarred = nominations.words[nominations.barrier[row] ?? 0] === COMPETITION;
    const isClosed = nominations.activity[row] === ABSENT;
    if (!isTaken(reconciled, row) || !isOfRound(row) || !(isBarred || isClosed)) continue;
    const place = contact < 0 ? placeWritten(nominations, row) : null;
    const [ours, theirs] = [foldPlace(people[reporter]?.organisation ?? ''), place === null ? placeOf(reconciled, contact) : spell(place)];
    if (ours === '' || theirs === '' || ours === theirs) {
      unplaced += Number(isBarred);
      continue;
    }
    const pair = isBarred ? between(ours, theirs) : pairs.get([ours, theirs].sort().join('\n'));
    const key = `${reporter} ${contact < 0 ? foldName(nominations.words[nominations.to[row] ?? 0] ?? '') : contact}`;
    if (pair === undefined || !isClosed || refused.has(key)) continue;
    refused.add(key);
    pair.closed += 1;
    pair.closedByCompetition += Number(isBarred);
  }
  for (const report of own.flat()) {
    const [ours, theirs] = [foldPlace(people[reports.from[report] ?? 0]?.organisation ?? ''), placeOf(reconciled, reports.to[report] ?? 0)];
    const pair = ours === theirs ? undefined : pairs.get([ours, theirs].sort().join('\n'));
    if (pair === undefined) continue;
    pair.open.push(report);
    pair.strained += Number(rowsOf(context, report).some((row) => nominations.words[nominations.barrier[row] ?? 0] === COMPETITION));
  }
  const toPair = ({ places, open, ...counts }: Between): RivalPair => ({
    ...counts,
    organisations: [spelled.get(places[0]) ?? places[0], spelled.get(places[1]) ?? places[1]],
    open: open.length,
    motives: codebook.motives
      .map(({ id }) => ({ motive: id, ties: open.filter((report) => wordsOf(reconciled, 'motives', report).includes(id)).length }))
      .filter(({ ties }) => ties > 0),
  });
  const rivals = [...pairs.values()]
    .map(toPair)
    .toSorted((a, b) => Number(b.isDeclared) - Number(a.isDeclared) || (a.organisations.join('\n') < b.organisations.join('\n') ? -1 : 1));
  return { rivals, unplaced };
}
