import type { ComparisonPlan } from '../domain/results/Comparison';
import type { UnitTies } from '../domain/results/UnitTies';
import { foldPlace } from '../domain/isSamePlace';
import type { Work } from '../support/Progress';
import { makeChance } from '../statistics/makeChance';
import { numberLabels } from '../statistics/numberLabels';
import { permute } from '../statistics/permute';
import { relabel } from '../statistics/relabel';
import type { CompareContext } from './CompareContext';
import { gateManagers } from './gateManagers';
import { listPattern } from './listPattern';

/** Pairs grow with the square of the units: those of the largest so many are listed. */
const MOST_UNITS = 60;

/** The managers of one organisation whose unit is recorded, and the ties between them, by place among these managers. */
export interface UnitPattern {
  readonly organisation: string;
  readonly managers: readonly number[];
  /** By place, into `names`. */
  readonly of: Int32Array;
  readonly names: readonly string[];
  /** Pairs, one place after the other. */
  readonly ties: Int32Array;
}

/** Organisation by organisation, in the order of the staff list; one with a single unit has nothing to cross. */
export function listUnits({ reconciled: { people, managers }, view }: CompareContext): readonly UnitPattern[] {
  const places = new Map<string, number[]>();
  for (let manager = 0; manager < managers; manager += 1) {
    const place = foldPlace(people[manager]?.organisation ?? '');
    if (place === '' || foldPlace(people[manager]?.unit ?? '') === '') continue;
    const members = places.get(place);
    if (members === undefined) places.set(place, [manager]);
    else members.push(manager);
  }
  return [...places.values()].flatMap((members) => {
    // As first written: spellings that differ by case or punctuation are one unit.
    const written = new Map<string, string>();
    for (const manager of members) {
      const unit = people[manager]?.unit ?? '';
      if (!written.has(foldPlace(unit))) written.set(foldPlace(unit), unit);
    }
    if (written.size < 2) return [];
    const { of, names } = numberLabels(
      members.map((manager) => written.get(foldPlace(people[manager]?.unit ?? '')) ?? ''),
      null,
    );
    return [
      { organisation: people[members[0] ?? 0]?.organisation ?? '', managers: members, of, names, ties: listPattern(view, members).ties },
    ];
  });
}

/**
 * Share of ties across units against chance, organisation by organisation: units are given out again among the same managers,
 * the network stays. A tie then crosses with probability 1 − Σ n_u(n_u − 1) / n(n − 1), and joins units a and b with
 * 2 n_a n_b / n(n − 1), exactly; p is of the same permutation. docs/measures.md, 4.1.
 */
export function* computeUnits(context: CompareContext, plan: Pick<ComparisonPlan, 'permutations' | 'seed'>): Work<readonly UnitTies[]> {
  const found: UnitTies[] = [];
  for (const pattern of listUnits(context)) found.push(yield* crossUnits(context, pattern, plan));
  return found;
}

function* crossUnits(
  context: CompareContext,
  { organisation, managers, of, names, ties }: UnitPattern,
  plan: Pick<ComparisonPlan, 'permutations' | 'seed'>,
): Work<UnitTies> {
  const [sizes, answered] = [names.map(() => 0), names.map(() => 0)];
  managers.forEach((manager, place) => {
    const unit = of[place] ?? 0;
    sizes[unit] = (sizes[unit] ?? 0) + 1;
    if (context.answered[manager] === true) answered[unit] = (answered[unit] ?? 0) + 1;
  });
  const [n, all] = [managers.length, ties.length / 2];
  const across = countAcross(ties, of);
  const within = sizes.reduce((sum, size) => sum + size * (size - 1), 0) / (n * (n - 1));
  const isOne = new Set(managers);
  const gated = gateManagers(context, 'ego', (manager) => isOne.has(manager));
  const shuffled = relabel(of, new Int32Array(n), plan.permutations, makeChance(plan.seed, `units ${foldPlace(organisation)}`));
  const [tested] =
    all === 0 || gated.held.length > 0
      ? []
      : yield* permute(
          [{ value: across, reach: null, twoSided: 'tails' as const }],
          shuffled,
          (given) => [countAcross(ties, given)],
          `Ties across units: ${organisation}`,
        );
  return {
    organisation,
    units: names.map((unit, number) => ({ unit, managers: sizes[number] ?? 0, answered: answered[number] ?? 0 })),
    managers: n,
    ties: all,
    across,
    expected: all === 0 ? null : all * (1 - within),
    p: tested?.p ?? null,
    pMin: tested?.pMin ?? null,
    modularity: modularityOf(ties, of, names.length),
    pairs: listPairs(ties, of, names, sizes),
    gated: gated.held,
    assignments: shuffled.assignments,
    exact: shuffled.exact,
    seed: plan.seed,
  };
}

/** Each two of the largest units, with their ties; those without any first, the most expected first. */
function listPairs(ties: Int32Array, of: Int32Array, names: readonly string[], sizes: readonly number[]): UnitTies['pairs'] {
  const counts = new Map<number, number>();
  for (let at = 0; at < ties.length; at += 2) {
    const [a, b] = [of[ties[at] ?? 0] ?? 0, of[ties[at + 1] ?? 0] ?? 0];
    const cell = Math.min(a, b) * names.length + Math.max(a, b);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const n = of.length;
  const largest = [...names.keys()]
    .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b)
    .slice(0, MOST_UNITS)
    .sort((a, b) => a - b);
  const pairs = largest.flatMap((a, at) =>
    largest
      .slice(at + 1)
      .map((b) => ({
        units: [names[a] ?? '', names[b] ?? ''] as const,
        ties: counts.get(a * names.length + b) ?? 0,
        expected: ((ties.length / 2) * 2 * (sizes[a] ?? 0) * (sizes[b] ?? 0)) / (n * (n - 1)),
      })),
  );
  return pairs.sort((a, b) => Number(a.ties > 0) - Number(b.ties > 0) || b.expected - a.expected);
}

function countAcross(ties: Int32Array, of: Int32Array): number {
  let across = 0;
  for (let at = 0; at < ties.length; at += 2) if (of[ties[at] ?? 0] !== of[ties[at + 1] ?? 0]) across += 1;
  return across;
}

/** Q = Σ over units of (share of ties within) − (share of ends)²; `null` without a tie. Newman & Girvan 2004. */
export function modularityOf(ties: Int32Array, of: Int32Array, width: number): number | null {
  const all = ties.length / 2;
  if (all === 0) return null;
  const ends = new Float64Array(width);
  for (const place of ties) ends[of[place] ?? 0] = (ends[of[place] ?? 0] ?? 0) + 1;
  return (all - countAcross(ties, of)) / all - ends.reduce((sum, count) => sum + (count / (2 * all)) ** 2, 0);
}
