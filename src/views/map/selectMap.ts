import { postOf } from '../../codebook/postOf';
import type { Codebook } from '../../codebook/Codebook';
import { ACTIVITIES } from '../../domain/Activity';
import type { IsolationAnalysis } from '../../domain/results/Analysis';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { MapPicture } from '../../domain/results/MapPicture';
import { PAIR_STATUSES } from '../../domain/results/MapPicture';
import type { Verdict } from '../../domain/results/Verdict';
import type { Person } from '../../domain/Person';
import type { Pin } from '../../domain/Pin';
import { rememberInSlices } from '../../tables/rememberInSlices';
import { postWords } from '../../words/isolation/postWords';
import type { CanvasSize, LineColumns, LineSort, MapFlow, MapModel, MapNode, Standing } from './MapModel';
import { placePins } from './placePins';
import { selectGroupLabel } from '../selectGroupLabel';
import { selectMapClusters } from './selectMapClusters';
import { selectMapMarks } from './selectMapMarks';

/** Those that occur, the known ones first and in their order. */
function inOrder(occurring: Iterable<string>, known: readonly string[]): readonly string[] {
  const set = new Set(occurring);
  return [...known.filter((id) => set.has(id)), ...[...set].filter((id) => !known.includes(id))];
}

const A_SLICE = 2048;
const LINES_A_SLICE = 16_384;

/**
 * The picture of a lens with names on it: what the map, its legend and its table show. With a break now and then.
 *
 * @param nameOf the one place where somebody on the map gets a name
 * @param canvas that it is to be seen on: names keep their size, so what stands beside them is further away on a small one
 */
export const selectMap = rememberInSlices(function* selectMap(
  picture: MapPicture,
  reconciled: Reconciled,
  isolation: IsolationAnalysis,
  codebook: Codebook,
  pins: readonly Pin[],
  nameOf: (person: Person) => string,
  canvas: CanvasSize,
): Generator<undefined, MapModel, void> {
  const pinned = placePins(pins, picture.layout);
  // On a canvas that is higher than wide, what is arranged for a wide one is turned over.
  const isTurned = canvas.height > canvas.width;
  const [across, down] = isTurned ? [1, 0] : [0, 1];
  const byGroup = picture.layout === 'group';
  const placed: MapNode[] = [];
  for (const [node, index] of picture.nodes.entries()) {
    if (node % A_SLICE === 0) yield;
    const person = reconciled.people[index];
    const verdict = index < reconciled.managers ? isolation.verdicts[index] : undefined;
    const pin = pinned.get(person?.id ?? '');
    placed.push({
      id: person?.id ?? '',
      person: index,
      name: person === undefined ? '' : nameOf(person),
      group: person?.group ?? '',
      organisation: person?.organisation ?? '',
      onRoster: index < reconciled.managers,
      answered: reconciled.response[index] === 'answered',
      standing: standingOf(verdict),
      pinned: pin !== undefined,
      x: (isTurned ? pin?.y : pin?.x) ?? picture.positions[2 * node + across] ?? 0,
      y: (isTurned ? pin?.x : pin?.y) ?? picture.positions[2 * node + down] ?? 0,
      links: 0,
      place: (byGroup ? person?.group : person?.organisation) ?? '',
    });
  }
  const { ends, pairOf } = selectLines(picture, codebook);
  yield;
  const linked = countLinks(placed, ends);
  yield;
  const onRoster = linked.filter((node) => node.onRoster);
  const groups = inOrder(
    onRoster.map((node) => node.group),
    codebook.groups.map((group) => group.id),
  );
  const organisations = inOrder(
    onRoster.map((node) => node.organisation),
    [],
  );
  yield;
  const clustered = selectMapClusters(
    linked,
    byGroup ? groups : organisations,
    (id) => (byGroup ? selectGroupLabel(codebook, id) : id === '' ? 'Organisation not recorded' : id),
    ({ person }) => {
      const post = postOf(codebook, reconciled.people[person]?.role ?? '');
      return post === '' ? 'Post not recorded' : postWords(codebook, post);
    },
    picture.layout !== 'force',
    canvas,
  );
  yield;
  const { marks, ring, nodes } = yield* selectMapMarks(
    clustered.nodes,
    ends,
    clustered.clusters,
    clustered.clusterOf,
    codebook,
    clustered.unit,
    canvas,
  );
  yield;
  const flows = yield* countFlows(ends, clustered.clusterOf, clustered.clusters.length);
  return {
    nodes,
    ends,
    lines: {
      length: ends.length,
      at(line) {
        const pair = pairOf[line];
        const sort = ends.sorts[ends.sort[line] ?? -1];
        if (pair === undefined || sort === undefined) return undefined;
        const [a, b] = [ends.a[line] ?? 0, ends.b[line] ?? 0];
        return {
          id: `${nodes[a]?.id ?? ''}\n${nodes[b]?.id ?? ''}`,
          a,
          b,
          ...sort,
          status: PAIR_STATUSES[picture.status[pair] ?? 0] ?? 'unconfirmed',
          activity: ACTIVITIES[picture.activity[pair] ?? 0] ?? 'untold',
        };
      },
    },
    groups,
    organisations,
    families: inOrder(
      ends.sorts.flatMap((sort) => sort.families),
      codebook.families.map((family) => family.id),
    ),
    clusters: clustered.clusters,
    clusterOf: clustered.clusterOf,
    marks,
    ring,
    canvas,
    isTurned,
    flows,
  };
});

/** Who stands beside their hull. */
function standingOf(verdict: Verdict | undefined): Standing | null {
  return verdict?.label === 'isolated' || verdict?.label === 'possibly' ? verdict.label : null;
}

function countLinks(nodes: readonly MapNode[], { a, b, length }: LineColumns): readonly MapNode[] {
  const links = new Int32Array(nodes.length);
  for (let line = 0; line < length; line += 1) for (const end of [a[line] ?? 0, b[line] ?? 0]) links[end] = (links[end] ?? 0) + 1;
  return nodes.map((node, index) => ({ ...node, links: links[index] ?? 0 }));
}

/** Links between clusters, of managers, most first. */
function* countFlows(
  { a, b, length }: LineColumns,
  clusterOf: Int32Array,
  clusters: number,
): Generator<undefined, readonly MapFlow[], void> {
  const counts = new Map<number, number>();
  for (let line = 0; line < length; line += 1) {
    if (line % LINES_A_SLICE === 0) yield;
    const [one, other] = [clusterOf[a[line] ?? 0] ?? -1, clusterOf[b[line] ?? 0] ?? -1];
    if (one < 0 || other < 0 || one === other) continue;
    const key = Math.min(one, other) * clusters + Math.max(one, other);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, links]) => ({ a: Math.floor(key / clusters), b: key % clusters, links }))
    .sort((one, other) => other.links - one.links || one.a - other.a || one.b - other.b);
}

/** Lines without those of hidden types alone, which are hidden with their types; and of each the pair of the picture. */
function selectLines(picture: MapPicture, codebook: Codebook): { readonly ends: LineColumns; readonly pairOf: Int32Array } {
  const familyOf = new Map(codebook.networkTypes.map((type) => [type.id, type.family]));
  const hidden = new Set(codebook.networkTypes.filter((type) => type.hidden === true).map((type) => type.id));
  const sorts: LineSort[] = [];
  const sortOf = picture.lists.map((all) => {
    const types = all.filter((type) => !hidden.has(type));
    if (types.length === 0 && all.length > 0) return -1;
    return sorts.push({ types, families: types.map((type) => familyOf.get(type) ?? 'other') }) - 1;
  });
  const pairs = new Int32Array(picture.a.length);
  let length = 0;
  for (let pair = 0; pair < pairs.length; pair += 1) if ((sortOf[picture.types[pair] ?? 0] ?? -1) >= 0) pairs[length++] = pair;
  const shown = pairs.slice(0, length);
  return {
    ends: {
      length,
      a: shown.map((pair) => picture.a[pair] ?? 0),
      b: shown.map((pair) => picture.b[pair] ?? 0),
      sort: shown.map((pair) => sortOf[picture.types[pair] ?? 0] ?? 0),
      sorts,
    },
    pairOf: shown,
  };
}
