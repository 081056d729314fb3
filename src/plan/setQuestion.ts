import { foldPlace } from '../domain/isSamePlace';
import type { Planning } from './Planning';
import { ruleBit } from './PlanRule';

/** Who is to be divided into sets, and all that decides how. People are numbered within it. */
export interface SetQuestion {
  /** Indices of managers. */
  readonly members: readonly number[];
  readonly minimum: number;
  readonly maximum: number;
  /** By person, the number of their group, organisation and post; −1 = not recorded. */
  readonly groups: Int32Array;
  readonly organisations: Int32Array;
  readonly posts: Int32Array;
  /** 0 = isolated; −1 = not. */
  readonly isolated: Int32Array;
  /** 1 = somebody the plan is for: a set has one of them at least. */
  readonly helped: Uint8Array;
  /** By pair: the rules that forbid it, as bits. */
  readonly forbidden: Int32Array;
  /** By pair: 1 = they are tied already. */
  readonly tied: Uint8Array;
  /** Pairs that must be in one set. */
  readonly together: readonly (readonly [number, number])[];
  readonly alone: boolean;
  /** By person, when they can meet: a set has a time that all of them share. */
  readonly times: Int32Array;
}

export function askForSets(planning: Planning, members: readonly number[], [minimum, maximum]: readonly [number, number]): SetQuestion {
  const { people, limits, reconciled } = planning;
  const n = members.length;
  const forbidden = new Int32Array(n * n);
  const tied = new Uint8Array(n * n);
  const person = (at: number) => people[members[at] ?? -1];
  const posts = numberOf(members.map((_, at) => reconciled.posts.get(person(at)?.role ?? '') ?? ''));
  for (let a = 0; a < n; a += 1)
    for (let b = 0; b < n; b += 1) {
      if (a === b) continue;
      const [one, other] = [members[a] ?? 0, members[b] ?? 0];
      forbidden[a * n + b] =
        (planning.areInLine(one, other) ? ruleBit('lineManager') : 0) |
        (!limits.openTopics && planning.doCompete(one, other) ? ruleBit('competing') : 0) |
        (planning.areApart(one, other) ? ruleBit('apart') : 0) |
        (limits.sameSite && !planning.areAtOneSite(one, other) ? ruleBit('site') : 0) |
        (!planning.shareTime(one, other) ? ruleBit('time') : 0) |
        (limits.postsApart && posts[a] !== -1 && posts[a] === posts[b] ? ruleBit('postsApart') : 0);
      tied[a * n + b] = planning.areTied(one, other) ? 1 : 0;
    }
  const placeOf = new Map(members.map((manager, at) => [people[manager]?.id ?? '', at]));
  const together = limits.together.flatMap((group) => {
    const places = group.map((id) => placeOf.get(id)).filter((place) => place !== undefined);
    // Each with each: where one of them is left out, the others still belong together.
    return places.flatMap((one, at) => places.slice(at + 1).map((other) => [one, other] as const));
  });
  return {
    members,
    minimum,
    maximum,
    groups: numberOf(members.map((_, at) => person(at)?.group.toLowerCase() ?? '')),
    organisations: numberOf(members.map((_, at) => foldPlace(person(at)?.organisation ?? ''))),
    posts,
    isolated: Int32Array.from(members, (manager) => (planning.labelOf(manager) === 'isolated' ? 0 : -1)),
    helped: Uint8Array.from(members, (manager) => (planning.isHelped(manager) ? 1 : 0)),
    forbidden,
    tied,
    together,
    alone: limits.alone,
    times: Int32Array.from(members, (manager) => planning.times[manager] ?? 0),
  };
}

/** Numbers in the order of appearance; blank = −1. */
function numberOf(words: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(words, (word) => {
    if (word === '') return -1;
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  });
}

/** The same question about some of its people. */
export function narrowSets(question: SetQuestion, kept: readonly number[]): SetQuestion {
  const n = question.members.length;
  const pick = (column: Int32Array): Int32Array => Int32Array.from(kept, (at) => column[at] ?? -1);
  const square = <T extends Int32Array | Uint8Array>(from: T, into: T): T => {
    kept.forEach((a, row) => {
      kept.forEach((b, column) => {
        into[row * kept.length + column] = from[a * n + b] ?? 0;
      });
    });
    return into;
  };
  const placeOf = new Map(kept.map((at, place) => [at, place]));
  return {
    ...question,
    members: kept.map((at) => question.members[at] ?? -1),
    groups: pick(question.groups),
    organisations: pick(question.organisations),
    posts: pick(question.posts),
    isolated: pick(question.isolated),
    helped: Uint8Array.from(kept, (at) => question.helped[at] ?? 0),
    times: pick(question.times),
    forbidden: square(question.forbidden, new Int32Array(kept.length ** 2)),
    tied: square(question.tied, new Uint8Array(kept.length ** 2)),
    together: question.together.flatMap(([a, b]) => {
      const [one, other] = [placeOf.get(a), placeOf.get(b)];
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    }),
  };
}

/** What of nobody may stand alone in a set. */
export function kindsOf({ groups, organisations, isolated }: SetQuestion): readonly Int32Array[] {
  return [groups, organisations, isolated];
}

/** The times that all of a set share, as bits; 0 = none. */
export function timesOf({ times }: Pick<SetQuestion, 'times'>, set: readonly number[]): number {
  let shared = -1;
  for (let at = 0; at < set.length; at += 1) shared &= times[set[at] ?? 0] ?? 0;
  return shared;
}

/** Those who must be in one set, as one block. */
export function joinTogether({ members, together }: Pick<SetQuestion, 'members' | 'together'>): readonly (readonly number[])[] {
  const block = members.map((_, at) => at);
  for (const [a, b] of together) {
    const [keep, drop] = [block[a] ?? 0, block[b] ?? 0];
    for (let at = 0; at < block.length; at += 1) if (block[at] === drop) block[at] = keep;
  }
  return [...new Set(block)].map((number) => members.map((_, at) => at).filter((at) => block[at] === number));
}
