import { GrowingColumn } from '../domain/nominations/GrowingColumn';
import type { Lens } from '../domain/Lens';
import { WHOLE_NETWORK } from '../domain/Lens';
import type { LayoutKind, MapPicture } from '../domain/results/MapPicture';
import { PAIR_STATUSES } from '../domain/results/MapPicture';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { computeLayout } from '../layout/computeLayout';
import { buildView } from '../network/buildView';
import { eachPair } from '../network/eachPair';
import type { Work } from '../support/Progress';

/** The same study gives the same picture, on every machine. */
const LAYOUT_SEED = 1;

const PAIRS_IN_A_SLICE = 4096;

/** What the map draws for a lens: who stands where, and one line for each pair with what lies behind it. */
export function* drawMap(study: Study, reconciled: Reconciled, lens: Lens, layout: LayoutKind): Work<MapPicture> {
  // Places come from the whole network of managers, so that looking at one type of tie, or at contacts outside, moves nobody.
  const everyTie = buildView(reconciled, { ...WHOLE_NETWORK, round: lens.round });
  const places = yield* computeLayout(reconciled, everyTie, layout, LAYOUT_SEED);
  const view = buildView(reconciled, lens);
  const positions = new Float64Array(2 * view.n);
  positions.set(places);
  const columns = {
    a: new GrowingColumn((length) => new Int32Array(length)),
    b: new GrowingColumn((length) => new Int32Array(length)),
    types: new GrowingColumn((length) => new Int32Array(length)),
    status: new GrowingColumn((length) => new Uint8Array(length)),
    activity: new GrowingColumn((length) => new Uint8Array(length)),
    reportOffsets: new GrowingColumn((length) => new Int32Array(length)),
    reports: new GrowingColumn((length) => new Int32Array(length)),
  };
  const lists: (readonly string[])[] = [];
  const listOf = new Map<string, number>();
  const placeOf = (types: readonly string[]): number => {
    const key = types.join('\n');
    const known = listOf.get(key);
    if (known !== undefined) return known;
    listOf.set(key, lists.length);
    return lists.push(types) - 1;
  };
  columns.reportOffsets.set(0, 0);
  let many = 0;
  let behind = 0;
  for (const pair of eachPair(
    reconciled,
    view,
    study.codebook.networkTypes.map((type) => type.id),
  )) {
    if (many % PAIRS_IN_A_SLICE === 0) yield { stage: 'Drawing ties', done: Math.min(many, view.edges), total: view.edges };
    columns.a.set(many, pair.a);
    columns.b.set(many, pair.b);
    columns.types.set(many, placeOf(pair.types));
    columns.status.set(many, PAIR_STATUSES.indexOf(pair.status));
    columns.activity.set(many, pair.activity);
    for (const report of pair.reports) columns.reports.set(behind++, report);
    many += 1;
    columns.reportOffsets.set(many, behind);
  }
  return {
    lens,
    layout,
    nodes: view.people,
    positions,
    a: columns.a.finish(),
    b: columns.b.finish(),
    types: columns.types.finish(),
    lists,
    status: columns.status.finish(),
    activity: columns.activity.finish(),
    reportOffsets: columns.reportOffsets.finish(),
    reports: columns.reports.finish(),
  };
}
