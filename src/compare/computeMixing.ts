import type { ComparisonPlan } from '../domain/results/Comparison';
import type { Mixing } from '../domain/results/Mixing';
import { BROKERAGE_ROLES } from '../measures/ties/computeBrokerage';
import { foldPlace } from '../domain/isSamePlace';
import type { Work } from '../support/Progress';
import type { CompareContext } from './CompareContext';
import { expectEi } from '../statistics/expectEi';
import { gateManagers } from './gateManagers';
import type { Pattern } from './listPattern';
import { listPattern } from './listPattern';
import { readBasis } from './readBasis';
import { makeChance } from '../statistics/makeChance';
import { numberLabels } from '../statistics/numberLabels';
import type { Permuted } from '../statistics/permute';
import { permute } from '../statistics/permute';
import type { Relabellings } from '../statistics/relabel';
import { relabel } from '../statistics/relabel';

/** Beyond so many chains their roles are counted once and not under each relabelling. */
const MOST_CHAINS = 2_000_000;

/**
 * Who is tied to whom across groups or organisations, and who stands between, beside the mean over relabellings: of groups
 * within organisations, of organisations among everybody. The latter breaks what holds organisations together, so that it
 * only describes. docs/measures.md, 2.3 and docs/measures.md, 4.3.
 */
export function* computeMixing(
  context: CompareContext,
  by: Mixing['by'],
  plan: Pick<ComparisonPlan, 'permutations' | 'seed'>,
): Work<Mixing> {
  const {
    reconciled: { people, managers },
    view,
  } = context;
  const words = people.slice(0, managers).map((person) => person[by]);
  const nodes = words.flatMap((label, manager) => (label === '' ? [] : [manager]));
  const numbered = numberLabels(
    nodes.map((manager) => words[manager] ?? ''),
    null,
  );
  const strata = numberLabels(
    nodes.map((manager) => (by === 'group' ? foldPlace(people[manager]?.organisation ?? '') : '')),
    null,
  ).of;
  const pattern = listPattern(view, nodes);
  const shuffled = relabel(numbered.of, strata, plan.permutations, makeChance(plan.seed, `mixing ${by}`));
  const { ei, ofEi, roles } = yield* follow(pattern, numbered.of, shuffled, `Ties across ${by === 'group' ? 'groups' : 'organisations'}`);
  const expected = expectEi(pattern.ties, numbered.of, strata);
  const isNode = (manager: number): boolean => words[manager] !== '';
  const [untested, unplaced] = [gateManagers(context, 'ego', isNode), gateManagers(context, 'links', isNode)];
  const isTested = by === 'group' && ei !== null && untested.held.length === 0;
  const [p, pMin] = isTested ? [ofEi?.p ?? null, ofEi?.pMin ?? null] : [null, null];
  return {
    by,
    labels: numbered.names,
    ties: countTies(pattern.ties, numbered.of, numbered.names.length),
    all: pattern.ties.length / 2,
    ei: { observed: ei, expected, p, pMin },
    roles: unplaced.held.length === 0 ? roles : [],
    gated: { untested: untested.held, unplaced: unplaced.held },
    assignments: shuffled.assignments,
    exact: shuffled.exact,
    seed: plan.seed,
    basis: readBasis(context, { counts: 'lens' }),
  };
}

/** The E-I index and the roles as they are, and under each relabelling. */
function* follow(
  { ties, chains }: Pattern,
  labels: Int32Array,
  shuffled: Relabellings,
  stage: string,
): Work<{ readonly ei: number | null; readonly ofEi: Permuted | undefined; readonly roles: Mixing['roles'] }> {
  const hasEveryRole = chains.length <= 3 * MOST_CHAINS;
  const observed = countRoles(chains, labels);
  const ei = eiOf(ties, labels);
  const statistics = (given: Int32Array): readonly (number | null)[] => [
    eiOf(ties, given),
    ...(hasEveryRole ? countRoles(chains, given) : []),
  ];
  const followed = [ei ?? 0, ...(hasEveryRole ? observed : [])].map((value) => ({ value, reach: null, twoSided: 'tails' as const }));
  const [ofEi, ...ofRoles] = yield* permute(followed, shuffled, statistics, stage);
  return {
    ei,
    ofEi,
    roles: BROKERAGE_ROLES.map((role, index) => ({
      role,
      observed: observed[index] ?? 0,
      expected: hasEveryRole ? (ofRoles[index]?.expected ?? null) : null,
    })),
  };
}

/** Ties between each two labels, each tie once. */
function countTies(pairs: Int32Array, labels: Int32Array, width: number): readonly (readonly number[])[] {
  const ties = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  for (let at = 0; at < pairs.length; at += 2) {
    const [a, b] = [labels[pairs[at] ?? 0] ?? 0, labels[pairs[at + 1] ?? 0] ?? 0];
    (ties[a] ?? [])[b] = (ties[a]?.[b] ?? 0) + 1;
    if (a !== b) (ties[b] ?? [])[a] = (ties[b]?.[a] ?? 0) + 1;
  }
  return ties;
}

function eiOf(ties: Int32Array, labels: Int32Array): number | null {
  let across = 0;
  for (let at = 0; at < ties.length; at += 2) if (labels[ties[at] ?? 0] !== labels[ties[at + 1] ?? 0]) across += 1;
  const all = ties.length / 2;
  return all === 0 ? null : (2 * across - all) / all;
}

/** In the order of `BROKERAGE_ROLES`. */
function countRoles(chains: Int32Array, labels: Int32Array): readonly number[] {
  let [coordinator, itinerant, representative, gatekeeper, liaison] = [0, 0, 0, 0, 0];
  for (let at = 0; at < chains.length; at += 3) {
    const [a, v, b] = [labels[chains[at] ?? 0], labels[chains[at + 1] ?? 0], labels[chains[at + 2] ?? 0]];
    if (a === v && v === b) coordinator += 1;
    else if (a === b) itinerant += 1;
    else if (a === v) representative += 1;
    else if (v === b) gatekeeper += 1;
    else liaison += 1;
  }
  return [coordinator, itinerant, representative, gatekeeper, liaison];
}
