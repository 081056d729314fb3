import type { Codebook } from '../../codebook/Codebook';
import type { Lens } from '../../domain/Lens';
import { selectGroupLabel } from '../../views/selectGroupLabel';
import type { MapModel } from '../../views/map/MapModel';
import { PLAIN_FILL } from './assignFills';
import type { NodeShape } from './assignShapes';
import { OFF_ROSTER_SHAPE } from './assignShapes';
import type { MapLook } from './makeMapLook';

export interface LegendKey {
  readonly kind: 'shape' | 'swatch' | 'hollow' | 'isolated' | 'possibly' | 'mark' | 'line' | 'thick' | 'dashed';
  readonly shape?: NodeShape;
  /** A CSS variable. */
  readonly colour: string;
  readonly words: string;
}

const MOST_SWATCHES = 8;

/** What the signs of the map mean: only those that are on it. */
export function listLegend(
  codebook: Codebook,
  model: MapModel,
  look: MapLook,
  lens: Lens,
  closed: ReadonlySet<string>,
  isPlanned: boolean,
  by: 'organisation' | 'group',
): readonly LegendKey[] {
  if (model.clusters.length > 0 && model.clusters.every(({ id }) => closed.has(id))) {
    return [
      { kind: 'swatch', shape: 'ellipse', colour: '--map-off-roster', words: `one ${by}, larger: more managers` },
      { kind: 'thick', colour: '--map-several', words: 'thicker: more links' },
      ...(model.marks.length > 0 ? [{ kind: 'mark', colour: '--map-several', words: 'people outside, how many' } as const] : []),
    ];
  }
  const keys: LegendKey[] = model.groups
    .filter((group) => group !== '')
    .map((group) => ({
      kind: 'shape',
      shape: look.shapes.get(group) ?? 'diamond',
      colour: '--soft',
      words: selectGroupLabel(codebook, group),
    }));
  const { column, fills } = look;
  // The hulls say which organisation is which.
  const isSaid = look.hullFills.length <= MOST_SWATCHES && column.isPlace && model.clusters.every(({ id }) => column.values.includes(id));
  if (!isSaid && !(column.isPlace && column.values.length > MOST_SWATCHES)) {
    const own = column.values.filter((value) => value !== '' && fills.get(value) !== PLAIN_FILL);
    for (const value of own) keys.push({ kind: 'swatch', colour: fills.get(value) ?? PLAIN_FILL, words: column.labelOf(value) });
    const rest = column.values.filter((value) => value !== '' && fills.get(value) === PLAIN_FILL);
    if (rest.length > 0)
      keys.push({ kind: 'swatch', colour: PLAIN_FILL, words: rest.length === 1 ? column.labelOf(rest[0] ?? '') : 'others' });
    if (column.values.includes('')) keys.push({ kind: 'swatch', colour: PLAIN_FILL, words: `${column.label.toLowerCase()} not recorded` });
  }
  const managers = model.nodes.filter(({ onRoster }) => onRoster);
  if (managers.some(({ answered }) => !answered)) keys.push({ kind: 'hollow', colour: '--soft', words: 'did not answer' });
  if (managers.some(({ standing }) => standing === 'isolated')) keys.push({ kind: 'isolated', colour: '--accent', words: 'isolated' });
  if (managers.some(({ standing }) => standing === 'possibly'))
    keys.push({ kind: 'possibly', colour: '--maybe', words: 'possibly isolated' });
  if (model.marks.length > 0) {
    keys.push({ kind: 'mark', colour: '--map-several', words: 'people outside, how many' });
    keys.push({ kind: 'shape', shape: OFF_ROSTER_SHAPE, colour: '--map-off-roster', words: 'one of them' });
  }
  if (look.isByFamily) {
    for (const { id, label } of codebook.families.filter((family) => model.families.includes(family.id)))
      keys.push({ kind: 'line', colour: `--family-${id}`, words: label });
    if (lens.types === null || lens.types.length > 1) keys.push({ kind: 'line', colour: '--map-several', words: 'more than one family' });
  }
  if (model.clusters.length > 1) keys.push({ kind: 'line', colour: '--map-crossing', words: `between ${by}s` });
  keys.push({ kind: 'thick', colour: '--map-several', words: 'thicker: more kinds' });
  if (isPlanned) keys.push({ kind: 'dashed', colour: '--accent', words: 'planned, not reported' });
  if (look.size.id !== 'same')
    keys.push({ kind: 'swatch', shape: 'ellipse', colour: '--soft', words: `larger: more ${look.size.label.toLowerCase()}` });
  return keys;
}
