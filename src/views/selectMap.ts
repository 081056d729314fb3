import type { Codebook } from '../codebook/Codebook';
import type { Activity } from '../domain/Activity';
import { ACTIVITIES } from '../domain/Activity';
import type { Analysis } from '../domain/results/Analysis';
import type { MapPicture, PairStatus } from '../domain/results/MapPicture';
import { PAIR_STATUSES } from '../domain/results/MapPicture';
import type { Pin } from '../domain/Pin';
import { placePins } from './placePins';
import type { RowList } from '../tables/Rows';
import { rememberLast } from '../tables/rememberLast';

/** Somebody on the map. */
export interface MapNode {
  /** Of the person. */
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly organisation: string;
  readonly onRoster: boolean;
  readonly answered: boolean;
  readonly flagged: boolean;
  /** Put there by hand. */
  readonly pinned: boolean;
  readonly x: number;
  readonly y: number;
}

/** One line for each pair. */
export interface MapLine {
  readonly id: string;
  /** Indices into `MapModel.nodes`. */
  readonly a: number;
  readonly b: number;
  readonly types: readonly string[];
  /** Family of each type, in the same order; `other` for a type that the study added. */
  readonly families: readonly string[];
  readonly status: PairStatus;
  readonly activity: Activity;
}

/** What all lines of the same network types have in common. */
export interface LineSort {
  readonly types: readonly string[];
  readonly families: readonly string[];
}

/** The ends of all lines, as columns: a national network has hundreds of thousands. */
export interface LineColumns {
  readonly length: number;
  /** Indices into `MapModel.nodes`. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Into `sorts`. */
  readonly sort: Int32Array;
  readonly sorts: readonly LineSort[];
}

export interface MapModel {
  readonly nodes: readonly MapNode[];
  readonly ends: LineColumns;
  /** The same, each spelled out when it is looked at. */
  readonly lines: RowList<MapLine>;
  /** Those that occur, in the order of the codebook, then by appearance. */
  readonly groups: readonly string[];
  readonly organisations: readonly string[];
  readonly families: readonly string[];
}

/** Those that occur, the known ones first and in their order. */
function inOrder(occurring: Iterable<string>, known: readonly string[]): readonly string[] {
  const set = new Set(occurring);
  return [...known.filter((id) => set.has(id)), ...[...set].filter((id) => !known.includes(id))];
}

/** The picture of a lens with names on it: what the map, its legend and its table show. */
export const selectMap = rememberLast(function selectMap(
  picture: MapPicture,
  { reconciled, isolation }: Pick<Analysis, 'reconciled' | 'isolation'>,
  codebook: Codebook,
  pins: readonly Pin[],
): MapModel {
  const pinned = placePins(pins, picture.layout);
  const nodes = Array.from(picture.nodes, (index, node): MapNode => {
    const person = reconciled.people[index];
    const verdict = index < reconciled.managers ? isolation.verdicts[index] : undefined;
    const pin = pinned.get(person?.id ?? '');
    return {
      id: person?.id ?? '',
      name: person?.name ?? '',
      group: person?.group ?? '',
      organisation: person?.organisation ?? '',
      onRoster: index < reconciled.managers,
      answered: reconciled.response[index] === 'answered',
      flagged: verdict?.label === 'isolated',
      pinned: pin !== undefined,
      x: pin?.x ?? picture.positions[2 * node] ?? 0,
      y: pin?.y ?? picture.positions[2 * node + 1] ?? 0,
    };
  });
  const { ends, lines } = selectLines(picture, nodes, codebook);
  const onRoster = nodes.filter((node) => node.onRoster);
  return {
    nodes,
    ends,
    lines,
    groups: inOrder(
      onRoster.map((node) => node.group),
      codebook.groups.map((group) => group.id),
    ),
    organisations: inOrder(
      onRoster.map((node) => node.organisation),
      [],
    ),
    families: inOrder(
      ends.sorts.flatMap((sort) => sort.families),
      codebook.families.map((family) => family.id),
    ),
  };
});

/** Lines without those of hidden types alone, which are hidden with their types. */
function selectLines(picture: MapPicture, nodes: readonly MapNode[], codebook: Codebook): Pick<MapModel, 'ends' | 'lines'> {
  const familyOf = new Map(codebook.networkTypes.map((type) => [type.id, type.family]));
  const hidden = new Set(codebook.networkTypes.filter((type) => type.hidden === true).map((type) => type.id));
  const sorts: LineSort[] = [];
  const sortOf = picture.lists.map((told) => {
    const types = told.filter((type) => !hidden.has(type));
    if (types.length === 0 && told.length > 0) return -1;
    return sorts.push({ types, families: types.map((type) => familyOf.get(type) ?? 'other') }) - 1;
  });
  const pairs = new Int32Array(picture.a.length);
  let length = 0;
  for (let pair = 0; pair < pairs.length; pair += 1) if ((sortOf[picture.types[pair] ?? 0] ?? -1) >= 0) pairs[length++] = pair;
  const shown = pairs.slice(0, length);
  const ends: LineColumns = {
    length,
    a: shown.map((pair) => picture.a[pair] ?? 0),
    b: shown.map((pair) => picture.b[pair] ?? 0),
    sort: shown.map((pair) => sortOf[picture.types[pair] ?? 0] ?? 0),
    sorts,
  };
  return {
    ends,
    lines: {
      length,
      at(line) {
        const pair = shown[line];
        const sort = sorts[ends.sort[line] ?? -1];
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
  };
}
