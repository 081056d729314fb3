import type { Codebook } from '../codebook/Codebook';
import type { Lens } from '../domain/Lens';
import { formatCount } from '../domain/formatCount';

/** What the map shows, counted. */
export interface MapCounts {
  readonly managers: number;
  /** Not on the staff list. */
  readonly others: number;
  readonly links: number;
  /** Links of two managers, those of them between two hulls, and those of these that reach somebody isolated. */
  readonly between: number;
  readonly crossing: number;
  readonly crossingIsolated: number;
  /** Managers without a link. */
  readonly alone: number;
  readonly isolated: number;
  readonly possibly: number;
  readonly hulls: number;
  readonly by: 'organisation' | 'group';
  /** Network types of the links that are shown. */
  readonly types: readonly string[];
}

const WHERE = { any: '', internal: ' inside the organisation', external: ' to outside the organisation' } as const;

function sayMotives({ motives }: Pick<Lens, 'motives'>, codebook: Codebook): string {
  const labels = codebook.motives.filter(({ id }) => motives?.includes(id)).map(({ label }) => label.toLowerCase());
  return labels.length === 0 ? '' : ` for ${labels.join(' or ')}`;
}

function sayKinds(lens: Pick<Lens, 'types'>, types: readonly string[], codebook: Codebook): string {
  if (lens.types === null) return '';
  const shown = lens.types.length === 1 ? lens.types : types;
  return shown.length === 1
    ? ` of type ${codebook.networkTypes.find(({ id }) => id === shown[0])?.label ?? shown[0] ?? ''}`
    : ' of the chosen types';
}

/** What one learns from the map, as its title. */
export function sayMapTitle(counts: MapCounts, lens: Lens, codebook: Codebook): string {
  const { between, crossing, crossingIsolated, isolated, hulls, by, alone, managers } = counts;
  const among = `${sayKinds(lens, counts.types, codebook)}${sayMotives(lens, codebook)}`;
  if (managers === 0) return 'Nobody is on the map';
  if (between === 0) return `No link${among} between managers`;
  if (hulls > 1) {
    const reach =
      isolated === 0 || crossing === 0
        ? ''
        : crossingIsolated === 0
          ? ', and none of them reaches an isolated manager'
          : `, and ${formatCount(crossingIsolated, 'reaches', 'reach')} an isolated manager`;
    return `${crossing === 0 ? 'None' : formatCount(crossing)} of ${formatCount(between, 'link', 'links')}${among} ${crossing === 1 || crossing === 0 ? 'crosses' : 'cross'} between ${by}s${reach}`;
  }
  return `${formatCount(between, 'link', 'links')}${among} among ${formatCount(managers, 'manager', 'managers')}${alone === 0 ? '' : `, and ${formatCount(alone, 'has', 'have')} none`}`;
}

/** The map in a sentence, for everybody and above all for those who do not see it. */
export function sayMap(counts: MapCounts, lens: Lens, codebook: Codebook): string {
  const { managers, others, links, alone, isolated, possibly } = counts;
  const who = `${formatCount(managers, 'manager', 'managers')}${others === 0 ? '' : ` and ${formatCount(others, 'person', 'people')} not on the staff list`}`;
  const sort = `${lens.activity === 'active' ? ' in use' : ''}${lens.rule === 'confirmed' ? ' that both report' : ''}`;
  const poles = lens.poles === null ? '' : `, recorded as ${lens.poles.join(' or ')}`;
  const among = `${sayKinds(lens, counts.types, codebook)}${sayMotives(lens, codebook)}${WHERE[lens.position]}${poles}`;
  const without = alone === 0 ? 'No manager is' : formatCount(alone, 'manager is', 'managers are');
  const found = [
    ...(isolated === 0 ? [] : [`${formatCount(isolated, 'is', 'are')} isolated`]),
    ...(possibly === 0 ? [] : [`${formatCount(possibly, 'is', 'are')} possibly isolated`]),
  ];
  return `${who}, ${formatCount(links, 'link', 'links')}${sort}${among}. ${without} without a link. ${found.length === 0 ? 'Nobody is isolated.' : `${found.join(' and ')}.`}`;
}
