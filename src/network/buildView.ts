import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Reports } from '../domain/results/Reports';
import { once } from '../support/once';
import { sortByKey } from '../support/sortByKey';
import { buildCsr } from './buildCsr';
import type { Csr } from './Csr';
import { selectReports } from './selectReports';
import type { View } from './View';

/**
 * The study through a lens, as simple graphs. A report is an arc if it passes types, motives and activity; under
 * `either` an arc makes an edge; under `confirmed` both must have named the other, and one of the two reports must pass.
 * Linear in reports (times their logarithm under `confirmed`). docs/measures.md, 1.2 and docs/measures.md, 2.3.
 */
export function buildView(reconciled: Reconciled, lens: Lens): View {
  const { reports, response } = reconciled;
  const { length, from: reporters, to: named } = reports;
  const people = selectNodes(reconciled, lens);
  const n = people.length;
  const nodeOf = new Int32Array(reconciled.people.length).fill(-1);
  for (let node = 0; node < n; node += 1) nodeOf[people[node] ?? 0] = node;

  const selected = selectReports(reports, lens);
  let count = 0;
  for (let report = 0; report < length; report += 1) {
    if (selected[report] !== 1) continue;
    if ((nodeOf[reporters[report] ?? 0] ?? 0) < 0 || (nodeOf[named[report] ?? 0] ?? 0) < 0) selected[report] = 0;
    else count += 1;
  }
  const [arcs, from, to] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  let arc = 0;
  for (let report = 0; report < length; report += 1) {
    if (selected[report] !== 1) continue;
    arcs[arc] = report;
    from[arc] = nodeOf[reporters[report] ?? 0] ?? 0;
    to[arc] = nodeOf[named[report] ?? 0] ?? 0;
    arc += 1;
  }
  const tied = lens.rule === 'either' ? null : placesOf(markAnswered(reconciled, arcs));
  const undirected = buildCsr(
    n,
    tied === null ? from : tied.map((one) => from[one] ?? 0),
    tied === null ? to : tied.map((one) => to[one] ?? 0),
    true,
  );

  const answered = new Uint8Array(n);
  let respondents = 0;
  for (let node = 0; node < n; node += 1) {
    if (response[people[node] ?? -1] !== 'answered') continue;
    answered[node] = 1;
    respondents += 1;
  }
  // Robustness makes thousands of views, of each of which one part is looked at: what costs is made when it is asked for.
  const byTarget = once(() => sortByKey(placesOf(new Uint8Array(arcs.length).fill(1)), to, n));
  const strengths = once(() => strengthsOf(reports, arcs, lens));
  // Reports are sorted by from and to, and nodes keep the order of people: the arcs stand in their rows already.
  const out = once((): Csr => ({ offsets: countOffsets(n, from), targets: to }));
  const into = once((): Csr => ({ offsets: countOffsets(n, to), targets: pick(from, byTarget(), new Int32Array(arcs.length)) }));
  const inStrength = once(() => pick(strengths().strength, byTarget(), new Float64Array(arcs.length)));
  return {
    lens,
    n,
    people,
    nodeOf,
    answered,
    respondents,
    get out() {
      return out();
    },
    get in() {
      return into();
    },
    undirected,
    arcs: arcs.length,
    edges: undirected.targets.length / 2,
    get outStrength() {
      return strengths().strength;
    },
    get inStrength() {
      return inStrength();
    },
    get strengthBasis() {
      return strengths().basis;
    },
    outReport: arcs,
  };
}

/** By arc, and what it was taken from. */
function strengthsOf(
  reports: Reports,
  arcs: Int32Array,
  lens: Lens,
): { readonly strength: Float64Array; readonly basis: View['strengthBasis'] } {
  // By loops rather than by `from` and `map` with a function: of a national study these are half of the time.
  const typesOf = Float64Array.from(reports.lists, (types) =>
    lens.types === null ? types.length : types.filter((type) => lens.types?.includes(type)).length,
  );
  const strength = new Float64Array(arcs.length);
  let given = 0;
  for (let arc = 0; arc < arcs.length; arc += 1) {
    const reported = reports.strength[arcs[arc] ?? 0] ?? NaN;
    if (!Number.isNaN(reported)) given += 1;
    // As given, else the number of types that the report holds within the lens. docs/measures.md, 1.6.
    strength[arc] = Number.isNaN(reported) ? (typesOf[reports.types[arcs[arc] ?? 0] ?? 0] ?? 0) : reported;
  }
  return { strength, basis: given === 0 ? 'types' : given === arcs.length ? 'given' : 'mixed' };
}

function selectNodes({ people, managers }: Reconciled, lens: Lens): Int32Array {
  const nodes = new Int32Array(lens.scope === 'persons' ? people.length : managers);
  let count = 0;
  for (let index = 0; index < nodes.length; index += 1)
    if (index < managers || people[index]?.kind === 'outside_person') nodes[count++] = index;
  return count === nodes.length ? nodes : nodes.slice(0, count);
}

/** Where the marks stand, ascending. */
function placesOf(marks: Uint8Array): Int32Array {
  const places = new Int32Array(marks.length);
  let count = 0;
  for (let at = 0; at < marks.length; at += 1) if (marks[at] === 1) places[count++] = at;
  return places.slice(0, count);
}

/** Of some reports, those of which the one who is named names the one who reports, too. */
function markAnswered({ people, reports: { from, to } }: Reconciled, arcs: Int32Array): Uint8Array {
  const starts = countOffsets(people.length, from);
  const marks = new Uint8Array(arcs.length);
  for (let arc = 0; arc < arcs.length; arc += 1) {
    const [reporter, named] = [from[arcs[arc] ?? 0] ?? -1, to[arcs[arc] ?? 0] ?? -1];
    // Reports of one person stand together, by whom they name.
    let [low, high] = [starts[named] ?? 0, starts[named + 1] ?? 0];
    const end = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((to[middle] ?? 0) < reporter) low = middle + 1;
      else high = middle;
    }
    if (low < end && to[low] === reporter) marks[arc] = 1;
  }
  return marks;
}

function pick<T extends Int32Array | Float64Array>(values: T, places: Int32Array, picked: T): T {
  for (let at = 0; at < places.length; at += 1) picked[at] = values[places[at] ?? 0] ?? 0;
  return picked;
}

function countOffsets(n: number, nodes: Int32Array): Int32Array {
  const offsets = new Int32Array(n + 1);
  for (const node of nodes) offsets[node + 1] = (offsets[node + 1] ?? 0) + 1;
  for (let node = 1; node <= n; node += 1) offsets[node] = (offsets[node] ?? 0) + (offsets[node - 1] ?? 0);
  return offsets;
}
