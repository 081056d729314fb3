import type { Codebook } from '../codebook/Codebook';
import type { Activity } from '../domain/Activity';
import { ACTIVITIES } from '../domain/Activity';
import type { Analysis } from '../domain/Analysis';
import type { MapPicture, PairStatus } from '../domain/MapPicture';
import { PAIR_STATUSES } from '../domain/MapPicture';
import type { Pin } from '../domain/Pin';
import type { Certainty } from '../domain/Verdict';
import { certaintyOf } from '../isolation/certaintyOf';
import { placePins } from './placePins';

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

export interface MapModel {
  readonly nodes: readonly MapNode[];
  readonly lines: readonly MapLine[];
  /** Those that occur, in the order of the codebook, then by appearance. */
  readonly groups: readonly string[];
  readonly organisations: readonly string[];
  readonly families: readonly string[];
}

/** Flagged = isolated for certain or very likely; the others are uncertain. */
const FLAGGED: ReadonlySet<Certainty | null> = new Set<Certainty>(['certain', 'very_likely']);

/** Those that occur, the known ones first and in their order. */
function inOrder(occurring: Iterable<string>, known: readonly string[]): readonly string[] {
  const set = new Set(occurring);
  return [...known.filter((id) => set.has(id)), ...[...set].filter((id) => !known.includes(id))];
}

/** The picture of a lens with names on it: what the map, its legend and its table show. */
export function selectMap(picture: MapPicture, { reconciled, isolation }: Pick<Analysis, 'reconciled' | 'isolation'>, codebook: Codebook, pins: readonly Pin[]): MapModel {
  const familyOf = new Map(codebook.networkTypes.map((type) => [type.id, type.family]));
  const hidden = new Set(codebook.networkTypes.filter((type) => type.hidden === true).map((type) => type.id));
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
      flagged: verdict !== undefined && FLAGGED.has(certaintyOf(verdict, isolation.rule)),
      pinned: pin !== undefined,
      x: pin?.x ?? picture.positions[2 * node] ?? 0,
      y: pin?.y ?? picture.positions[2 * node + 1] ?? 0,
    };
  });
  const lines = Array.from(picture.a).flatMap((a, pair): readonly MapLine[] => {
    const b = picture.b[pair] ?? 0;
    const told = picture.lists[picture.types[pair] ?? 0] ?? [];
    const types = told.filter((type) => !hidden.has(type));
    // A tie of hidden types alone is hidden with them.
    if (types.length === 0 && told.length > 0) return [];
    return [{
      id: `${nodes[a]?.id ?? ''}\n${nodes[b]?.id ?? ''}`,
      a,
      b,
      types,
      families: types.map((type) => familyOf.get(type) ?? 'other'),
      status: PAIR_STATUSES[picture.status[pair] ?? 0] ?? 'unconfirmed',
      activity: ACTIVITIES[picture.activity[pair] ?? 0] ?? 'untold',
    }];
  });
  const onRoster = nodes.filter((node) => node.onRoster);
  return {
    nodes,
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
      lines.flatMap((line) => line.families),
      codebook.families.map((family) => family.id),
    ),
  };
}
