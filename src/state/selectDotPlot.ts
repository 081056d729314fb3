import type { Comparison, OutcomeComparison, ValueSummary } from '../domain/Comparison';
import type { Reconciled } from '../domain/Reconciled';
import { markPlace } from './markPlace';
import { selectTicks } from './selectTicks';

export interface Dot {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** Along the scale, 0 to 1; how many dots' breadth beside it; and off the middle of the strip, −1 to 1. */
  readonly x: number;
  readonly aside: number;
  readonly y: number;
}

export interface Strip {
  readonly id: string;
  readonly label: string;
  /** One of several organisations within the strip above it. */
  readonly nested: boolean;
  readonly summary: ValueSummary;
  /** Lowest value first, as the arrow keys go. */
  readonly dots: readonly Dot[];
}

export interface DotPlotPicture {
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Where a value stands on the scale, 0 to 1. */
  readonly place: (value: number) => number;
  readonly strips: readonly Strip[];
}

/** Every manager with a value, by group, and within it by organisation where that is asked for. */
export function selectDotPlot(outcome: OutcomeComparison, { plan, across }: Comparison, { people, managers }: Reconciled, split: boolean): DotPlotPicture {
  const { min, max } = outcome.all;
  const isWhole = outcome.values.every((value) => value === null || Number.isInteger(value));
  const ticks = selectTicks(Math.min(0, min ?? 0), max ?? 0, isWhole);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const place = (value: number): number => (high === low ? 0.5 : (value - low) / (high - low));
  const partOf = (manager: number, by: 'group' | 'organisation'): string => people[manager]?.[by] ?? '';
  const other = plan.by === 'group' ? 'organisation' : 'group';
  const dotsOf = (isMember: (manager: number) => boolean): readonly Dot[] =>
    spread(
      outcome.values.slice(0, managers).flatMap((value, manager) => {
        const person = people[manager];
        return value === null || person === undefined || !isMember(manager) ? [] : [{ id: person.id, name: person.name, value, x: place(value) }];
      }),
    );
  const marked = (by: 'group' | 'organisation', id: string, label: string): string => (by === 'organisation' ? markPlace(outcome, id, label) : label);
  const strips = outcome.groups.flatMap(({ id, label, summary }, index): Strip[] => [
    { id, label: marked(plan.by, id, label), nested: false, summary, dots: dotsOf((manager) => partOf(manager, plan.by) === id) },
    ...(split
      ? across.map((part, at): Strip => ({
          id: `${id}/${part.id}`,
          label: marked(other, part.id, part.label),
          nested: true,
          summary: outcome.cells[index]?.[at] ?? summary,
          dots: dotsOf((manager) => partOf(manager, plan.by) === id && partOf(manager, other) === part.id),
        }))
      : []),
  ]);
  return { ticks: ticks.map((value) => ({ value, x: place(value) })), place, strips };
}

/** So many dots stand one above the other; more of the same value stand beside them. */
const IN_A_PILE = 5;

/** Dots of one value in piles, in an order that has nothing to do with the list's, and is the same each time. */
function spread(dots: readonly Omit<Dot, 'aside' | 'y'>[]): readonly Dot[] {
  const drawn = dots.map((dot) => ({ dot, ticket: hash(dot.id) })).sort((a, b) => a.dot.value - b.dot.value || a.ticket - b.ticket);
  const sizes = new Map<number, number>();
  for (const { value } of dots) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  const placed = new Map<number, number>();
  return drawn.map(({ dot, ticket }) => {
    const size = sizes.get(dot.value) ?? 1;
    const at = placed.get(dot.value) ?? 0;
    placed.set(dot.value, at + 1);
    if (size === 1) return { ...dot, aside: 0, y: (ticket % 201) / 200 - 0.5 };
    const piles = Math.ceil(size / IN_A_PILE);
    const pile = Math.floor(at / IN_A_PILE);
    const inPile = Math.min(IN_A_PILE, size - pile * IN_A_PILE);
    return { ...dot, aside: pile - (piles - 1) / 2, y: inPile === 1 ? 0 : (2 * (at % IN_A_PILE)) / (IN_A_PILE - 1) - (inPile - 1) / (IN_A_PILE - 1) };
  });
}

/** FNV-1a, mixed once more, as ids that differ in their last letter would differ in few bits. */
function hash(id: string): number {
  let bits = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) bits = Math.imul(bits ^ id.charCodeAt(i), 0x01000193);
  return Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d) >>> 8;
}
