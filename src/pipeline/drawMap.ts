import type { Lens } from '../domain/Lens';
import { WHOLE_NETWORK } from '../domain/Lens';
import type { LayoutKind, MapPicture } from '../domain/MapPicture';
import { PAIR_STATUSES } from '../domain/MapPicture';
import type { Reconciled } from '../domain/Reconciled';
import type { Study } from '../domain/Study';
import { computeLayout } from '../layout/computeLayout';
import { buildPairs } from '../network/buildPairs';
import { buildView } from '../network/buildView';
import type { Work } from '../support/Progress';

/** The same study gives the same picture, on every machine. */
const LAYOUT_SEED = 1;

/** What the map draws for a lens: who stands where, and one line for each pair with what lies behind it. */
export function* drawMap(study: Study, reconciled: Reconciled, lens: Lens, layout: LayoutKind): Work<MapPicture> {
  // Places come from the whole network, so that looking at one type of tie moves nobody.
  const everyTie = buildView(reconciled, { ...WHOLE_NETWORK, round: lens.round, scope: lens.scope });
  const positions = yield* computeLayout(reconciled, everyTie, layout, LAYOUT_SEED);
  const view = buildView(reconciled, lens);
  const pairs = buildPairs(
    reconciled,
    view,
    study.codebook.networkTypes.map((type) => type.id),
  );
  const lists: (readonly string[])[] = [];
  const listOf = new Map<string, number>();
  const types = pairs.map((pair) => {
    const key = pair.types.join('\n');
    const known = listOf.get(key);
    if (known !== undefined) return known;
    listOf.set(key, lists.length);
    return lists.push(pair.types) - 1;
  });
  const reportOffsets = new Int32Array(pairs.length + 1);
  pairs.forEach((pair, index) => {
    reportOffsets[index + 1] = (reportOffsets[index] ?? 0) + pair.reports.length;
  });
  return {
    lens,
    layout,
    nodes: view.people,
    positions,
    a: Int32Array.from(pairs, (pair) => pair.a),
    b: Int32Array.from(pairs, (pair) => pair.b),
    types: Int32Array.from(types),
    lists,
    status: Uint8Array.from(pairs, (pair) => PAIR_STATUSES.indexOf(pair.status)),
    activity: Uint8Array.from(pairs, (pair) => pair.activity),
    reportOffsets,
    reports: Int32Array.from(pairs.flatMap((pair) => pair.reports)),
  };
}
