import type { ComparisonPlan } from '../domain/Comparison';
import type { Mixing } from '../domain/Mixing';
import { BROKERAGE_ROLES } from '../measures/computeBrokerage';
import { foldPlace } from '../measures/isExternalTie';
import { rowOf } from '../network/rowOf';
import type { View } from '../network/View';
import type { Work } from '../support/Progress';
import type { CompareContext } from './CompareContext';
import { expectEi } from './expectEi';
import { makeChance } from './makeChance';
import { numberLabels } from './numberLabels';
import { permute } from './permute';
import { relabel } from './relabel';
import { writeFigure, writeP } from './writeFigure';

/** Beyond so many chains their roles are counted once and not under each relabelling. */
const MOST_CHAINS = 2_000_000;

/** Ties between labelled managers, as pairs, lower first; and open chains a → v → b of managers who all have a label. */
interface Pattern {
  readonly ties: Int32Array;
  readonly chains: Int32Array;
}

/**
 * Who is tied to whom across groups or organisations, and who stands between, beside the mean over relabellings: of groups
 * within organisations, of organisations among everybody. The latter breaks what holds organisations together, so that it
 * only describes. Design of measures, 2.3 and 4.3.
 */
export function* computeMixing(context: CompareContext, by: Mixing['by'], plan: Pick<ComparisonPlan, 'permutations' | 'seed'>): Work<Mixing> {
  const { reconciled: { people, managers }, view } = context;
  const told = people.slice(0, managers).map((person) => person[by]);
  const nodes = told.flatMap((label, manager) => (label === '' ? [] : [manager]));
  const numbered = numberLabels(nodes.map((manager) => told[manager] ?? ''), null);
  const strata = numberLabels(nodes.map((manager) => (by === 'group' ? foldPlace(people[manager]?.organisation ?? '') : '')), null).of;
  const pattern = listPattern(view, nodes);
  const width = numbered.names.length;
  const ties = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  for (let at = 0; at < pattern.ties.length; at += 2) {
    const [a, b] = [numbered.of[pattern.ties[at] ?? 0] ?? 0, numbered.of[pattern.ties[at + 1] ?? 0] ?? 0];
    (ties[a] ?? [])[b] = (ties[a]?.[b] ?? 0) + 1;
    if (a !== b) (ties[b] ?? [])[a] = (ties[b]?.[a] ?? 0) + 1;
  }
  const hasEveryRole = pattern.chains.length <= 3 * MOST_CHAINS;
  const observed = countRoles(pattern.chains, numbered.of);
  const ei = eiOf(pattern.ties, numbered.of);
  const statistics = (labels: Int32Array): readonly (number | null)[] => [eiOf(pattern.ties, labels), ...(hasEveryRole ? countRoles(pattern.chains, labels) : [])];
  const followed = [ei ?? 0, ...(hasEveryRole ? observed : [])].map((value) => ({ value, furthest: null, from: 'mean' as const }));
  const shuffled = relabel(numbered.of, strata, plan.permutations, makeChance(plan.seed, `mixing ${by}`));
  const [ofEi, ...ofRoles] = yield* permute(followed, shuffled, statistics, `Ties across ${by === 'group' ? 'groups' : 'organisations'}`);
  const expected = expectEi(pattern.ties, numbered.of, strata);
  const isTested = by === 'group' && ei !== null;
  const [p, pMin] = isTested ? [ofEi?.p ?? null, ofEi?.pMin ?? null] : [null, null];
  return {
    by,
    labels: numbered.names,
    ties,
    ei: { observed: ei, expected, p, pMin },
    roles: BROKERAGE_ROLES.map((role, index) => ({ role, observed: observed[index] ?? 0, expected: hasEveryRole ? (ofRoles[index]?.expected ?? null) : null })),
    sentence: writeMixing(by, pattern.ties.length / 2, ei, expected, p, pMin),
    method: `E-I = (ties across − ties within) / all ties. Labels permuted ${by === 'group' ? 'within organisation' : 'among everybody'}, the network fixed, two-sided by distance from the mean: ${shuffled.exact ? `all ${shuffled.assignments} assignments` : `${shuffled.assignments} draws, seed ${plan.seed}`}; the expected E-I is exact. Roles of Gould & Fernandez 1989, raw counts.`,
  };
}

function listPattern({ undirected, out, answered, n }: View, nodes: readonly number[]): Pattern {
  const at = new Int32Array(n).fill(-1);
  nodes.forEach((node, index) => {
    at[node] = index;
  });
  const ties: number[] = [];
  const chains: number[] = [];
  const named = new Int32Array(n).fill(-1);
  nodes.forEach((node, index) => {
    for (const other of rowOf(undirected, node)) if (other > node && (at[other] ?? -1) >= 0) ties.push(index, at[other] ?? 0);
    for (const other of rowOf(out, node)) named[other] = node;
    for (const between of rowOf(out, node)) {
      if ((at[between] ?? -1) < 0 || answered[between] !== 1) continue;
      for (const end of rowOf(out, between)) if (end !== node && named[end] !== node && (at[end] ?? -1) >= 0) chains.push(index, at[between] ?? 0, at[end] ?? 0);
    }
  });
  return { ties: Int32Array.from(ties), chains: Int32Array.from(chains) };
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

function writeMixing(by: Mixing['by'], ties: number, ei: number | null, expected: number | null, p: number | null, pMin: number | null): string {
  if (ei === null) return `There is no tie between managers whose ${by} is told.`;
  const across = Math.round(((ei + 1) / 2) * ties);
  const usual = expected === null ? '' : `; giving the labels out by chance${by === 'group' ? ' within organisations' : ''} would bring about ${writeFigure(((expected + 1) / 2) * ties, 0)} (E-I ${writeFigure(ei)}, expected ${writeFigure(expected)})`;
  const tested = p === null ? '' : `; stratified permutation p = ${writeP(p)} (smallest attainable ${writeP(pMin ?? 1)})`;
  return `${across} of the ${ties} ties between managers lead to another ${by}${usual}${tested}.${by === 'organisation' ? ' Organisations are described and not tested.' : ''}`;
}
