import { isSamePlace } from '../domain/isSamePlace';
import type { Organisation } from '../domain/Organisation';
import type { WantedTies } from '../domain/results/WantedTies';
import type { Reconciled } from '../domain/results/Reconciled';
import type { SettledRule } from '../domain/steps/settleRule';
import { ruleLens } from '../domain/ruleLens';
import { areAlike, makeLikeness } from '../isolation/facts/Likeness';
import { buildView } from '../network/buildView';
import { rowLength } from '../network/rowLength';
import { rowOf } from '../network/rowOf';
import { lineOf } from './lineOf';
import { makeRivalTest } from './makeRivalTest';

/** A manager who could be a new contact that changes a finding, and why. */
export interface Helper {
  /** Index into `Reconciled.people`. */
  readonly person: number;
  readonly isLike: boolean;
  readonly isElsewhere: boolean;
  readonly isIsolated: boolean;
  /** Over contacts that count; `null` = no way. */
  readonly steps: number | null;
  /** Where it is two steps: who knows both. */
  readonly through: number | null;
}

/** A live network that somebody could join. */
export interface HelpingNetwork {
  readonly network: number;
  readonly members: number;
  /** Of them, in a like post. */
  readonly like: number;
}

export interface Helpers {
  readonly people: readonly Helper[];
  readonly networks: readonly HelpingNetwork[];
}

const MOST_PEOPLE = 3;
const MOST_NETWORKS = 2;

/**
 * Who could be what would change a finding. Of managers: not in contact yet, not of their line, not of an organisation that competes, not
 * opted out. Who could be most of the new contacts comes first, then those in a like post, those who are not isolated themselves, the
 * nearest, and those to whom the fewest turn. docs/plan.md, 4.
 *
 * @param isIsolated by manager
 */
export function findHelpers(
  reconciled: Reconciled,
  organisations: readonly Organisation[],
  rule: Pick<SettledRule, 'activity' | 'rule'>,
  peers: 'post' | 'group',
  isIsolated: (manager: number) => boolean,
): (manager: number, changes: WantedTies) => Helpers {
  const { people, managers, reports } = reconciled;
  const view = buildView(reconciled, ruleLens(rule));
  const likeness = makeLikeness(reconciled, peers);
  const indexOf = new Map(people.slice(0, managers).map(({ id }, index) => [id, index]));
  const doCompete = makeRivalTest(organisations);
  const members = listMembers(reconciled);

  return (manager, { ties }) => {
    const own = people[manager];
    if (own === undefined) return { people: [], networks: [] };
    const wanted = new Set(ties);
    const [steps, before] = walk(view.undirected, manager, view.n);
    const line = lineOf(people, indexOf, manager);
    const tied = new Set(rowOf(view.undirected, manager));
    const found: (Helper & { readonly serves: number; readonly turnedTo: number })[] = [];
    for (let other = 0; other < managers; other += 1) {
      const person = people[other];
      if (person === undefined || other === manager || tied.has(other) || person.optedOut) continue;
      const isElsewhere = isSamePlace(own.organisation, person.organisation) === false;
      const isBeyond = isElsewhere || isSamePlace(own.unit, person.unit) === false;
      const isLike = areAlike(likeness, manager, other) === true;
      const serves =
        Number(wanted.has('knowledge_outside') && isElsewhere) +
        Number(wanted.has('support_beyond') && isBeyond) +
        Number(wanted.has('like_post') && isLike) +
        Number(wanted.has('any'));
      if (serves === 0) continue;
      if (line.has(other) || lineOf(people, indexOf, other).has(manager) || doCompete(own.organisation, person.organisation)) continue;
      const far = steps[other] ?? -1;
      found.push({
        ...{ person: other, isLike, isElsewhere, isIsolated: isIsolated(other), serves, turnedTo: rowLength(view.undirected, other) },
        steps: far < 0 ? null : far,
        through: far === 2 ? (before[other] ?? null) : null,
      });
    }
    found.sort(
      (a, b) =>
        b.serves - a.serves ||
        Number(b.isLike) - Number(a.isLike) ||
        Number(a.isIsolated) - Number(b.isIsolated) ||
        (a.steps ?? Infinity) - (b.steps ?? Infinity) ||
        a.turnedTo - b.turnedTo ||
        a.person - b.person,
    );
    return {
      people: found
        .slice(0, MOST_PEOPLE)
        .map(({ person, isLike, isElsewhere, isIsolated: isToo, steps: far, through }) => ({
          person,
          isLike,
          isElsewhere,
          isIsolated: isToo,
          steps: far,
          through,
        })),
      networks: wanted.has('network') ? listNetworks(manager) : [],
    };
  };

  function listNetworks(manager: number): readonly HelpingNetwork[] {
    return [...members]
      .filter(([network, who]) => !who.has(manager) && isOpen(network))
      .map(([network, who]) => ({
        network,
        members: who.size,
        like: [...who].filter((other) => areAlike(likeness, manager, other) === true).length,
      }))
      .filter(({ like }) => like > 0)
      .sort((a, b) => b.like - a.like || b.members - a.members || a.network - b.network)
      .slice(0, MOST_NETWORKS);
  }

  function isOpen(network: number): boolean {
    const status = people[network]?.network?.status ?? '';
    return status === '' || status === 'live';
  }

  /** Managers who name each network as in use, or do not say. */
  function listMembers({ reports: { from, to, activity } }: Reconciled): ReadonlyMap<number, ReadonlySet<number>> {
    const known = new Map<number, Set<number>>();
    for (let report = 0; report < reports.length; report += 1) {
      const network = to[report] ?? -1;
      const member = from[report] ?? -1;
      if (people[network]?.kind !== 'collectivity' || activity[report] === 2 || member >= managers) continue;
      const who = known.get(network);
      if (who === undefined) known.set(network, new Set([member]));
      else who.add(member);
    }
    return known;
  }
}

/** Steps from one to everybody (−1 = no way), and for each the first who comes before them on a shortest way. */
function walk(csr: Parameters<typeof rowOf>[0], start: number, n: number): readonly [Int32Array, Int32Array] {
  const steps = new Int32Array(n).fill(-1);
  const before = new Int32Array(n).fill(-1);
  steps[start] = 0;
  const queue = [start];
  for (const at of queue)
    for (const next of rowOf(csr, at)) {
      if (steps[next] !== -1) continue;
      steps[next] = (steps[at] ?? 0) + 1;
      before[next] = at;
      queue.push(next);
    }
  return [steps, before];
}
