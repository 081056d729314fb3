import type { MeasureAbout } from '../domain/results/MeasureAbout';
import type { Gap, Sampled } from '../domain/results/MeasureColumn';
import type { Work } from '../support/Progress';
import type { MeasureContext } from './MeasureContext';

/** What a value is about: the arcs, the edges of the lens's rule, or what somebody reported themselves. */
export type MeasureView = 'directed' | 'undirected' | 'own';

/** How it grows with the network: with its ties, with ties × people, or with ties × people². */
export type Cost = 'linear' | 'paths' | 'removals';

/** A number for a node, or why there is none. */
export type Value = number | Gap;

/** By node: one number or a gap; with parts, a number for each part or a gap for them all. */
export type Values = readonly Value[] | readonly (readonly number[] | Gap)[];

/** A measure of persons: a value from which computation, help and inspector are made. One file each. */
export interface Measure extends MeasureAbout {
  readonly view: MeasureView;
  readonly cost: Cost;
  /** The values that can occur: "0 to n − 1". */
  readonly range: string;
  /** Names of the parts, for a measure with several numbers a person; left out = one number. */
  readonly parts?: (context: MeasureContext) => readonly string[];
  readonly compute: (context: MeasureContext) => Values | Work<Values>;
  /** For a measure that may be estimated, asked after `compute`: how surely it was; `null` = exactly. */
  readonly sampled?: (context: MeasureContext) => Sampled | null;
}

/** A measure of the whole network; `null` = undefined. */
export interface NetworkMeasure extends MeasureAbout {
  readonly cost: Cost;
  readonly range: string;
  readonly compute: (context: MeasureContext) => number | null | Work<number | null>;
}
