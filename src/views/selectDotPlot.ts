import type { Comparison, OutcomeComparison, ValueSummary } from '../domain/results/Comparison';
import type { Reconciled } from '../domain/results/Reconciled';
import { markPlace } from './markPlace';
import { selectTicks } from './selectTicks';
import { largestOf } from '../support/largestOf';

export interface Dot {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** Along the scale, 0 to 1; how far beside that, on the same scale; and off the middle of the strip, −1 to 1. */
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
  /** How large a dot is beside the usual, 0 to 1: smaller where many share a value. */
  readonly grain: number;
  readonly strips: readonly Strip[];
}

/** Every manager with a value, by group, and within it by organisation where that is asked for. */
export function selectDotPlot(
  outcome: OutcomeComparison,
  { plan, across }: Comparison,
  { people, managers }: Reconciled,
  split: boolean,
): DotPlotPicture {
  const { min, max } = outcome.all;
  const isWhole = outcome.values.every((value) => value === null || Number.isInteger(value));
  const ticks = selectTicks(Math.min(0, min ?? 0), max ?? 0, isWhole);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const place = (value: number): number => (high === low ? 0.5 : (value - low) / (high - low));
  const partOf = (manager: number, by: 'group' | 'organisation'): string => people[manager]?.[by] ?? '';
  const other = plan.by === 'group' ? 'organisation' : 'group';
  const dotsOf = (isMember: (manager: number) => boolean): readonly Placed[] =>
    outcome.values.slice(0, managers).flatMap((value, manager) => {
      const person = people[manager];
      return value === null || person === undefined || !isMember(manager)
        ? []
        : [{ id: person.id, name: person.name, value, x: place(value) }];
    });
  const marked = (by: 'group' | 'organisation', id: string, label: string): string =>
    by === 'organisation' ? markPlace(outcome, id, label) : label;
  const strips = outcome.groups.flatMap(({ id, label, summary }, index): (Omit<Strip, 'dots'> & { readonly dots: readonly Placed[] })[] => [
    { id, label: marked(plan.by, id, label), nested: false, summary, dots: dotsOf((manager) => partOf(manager, plan.by) === id) },
    ...(split
      ? across.map((part, at) => ({
          id: `${id}/${part.id}`,
          label: marked(other, part.id, part.label),
          nested: true,
          summary: outcome.cells[index]?.[at] ?? summary,
          dots: dotsOf((manager) => partOf(manager, plan.by) === id && partOf(manager, other) === part.id),
        }))
      : []),
  ]);
  const piling = choosePiling(
    strips.map(({ dots }) => dots),
    slotOf(outcome.values, place),
  );
  return {
    ticks: ticks.map((value) => ({ value, x: place(value) })),
    place,
    grain: USUAL_PILE / piling.inPile,
    strips: strips.map((strip) => ({ ...strip, dots: spread(strip.dots, piling) })),
  };
}

type Placed = Omit<Dot, 'aside' | 'y'>;

/** So many dots of one value stand one above the other, and more beside them, so far apart on the scale. */
interface Piling {
  readonly inPile: number;
  readonly pitchOf: (piles: number) => number;
}

const USUAL_PILE = 5;
/** The more there are of one value the smaller the dots, and the more stand one above the other. */
const PILES: readonly number[] = [USUAL_PILE, 9, 14, 20, 30];
/**
 * So many usual dots fit side by side along the scale; those of one value take no more than some of that, or they would stand where
 * others belong.
 */
const DOTS_ALONG = 48;
const MOST_ASIDE = 4;

/** The largest dots with which all dots of a value stand nearer to it than to the next. */
function choosePiling(strips: readonly (readonly Placed[])[], slot: number): Piling {
  const most = largestOf(
    strips.flatMap((dots) => [...countValues(dots).values()]),
    1,
  );
  const room = Math.min(0.9 * slot, MOST_ASIDE / DOTS_ALONG);
  const usualPitch = (inPile: number): number => USUAL_PILE / inPile / DOTS_ALONG;
  const inPile = PILES.find((pile) => Math.ceil(most / pile) * usualPitch(pile) <= room) ?? PILES.at(-1) ?? USUAL_PILE;
  // Where even the smallest do not fit, they overlap.
  return { inPile, pitchOf: (piles) => Math.min(usualPitch(inPile), room / piles) };
}

/** The least distance between two values on the scale. */
function slotOf(values: readonly (number | null)[], place: (value: number) => number): number {
  const places = [...new Set(values.filter((value) => value !== null))].map(place).sort((a, b) => a - b);
  return places.slice(1).reduce((least, x, index) => Math.min(least, x - (places[index] ?? 0)), 1);
}

function countValues(dots: readonly Placed[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { value } of dots) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return sizes;
}

/** Dots of one value in piles, in an order that has nothing to do with the list's, and is the same each time. */
function spread(dots: readonly Placed[], { inPile, pitchOf }: Piling): readonly Dot[] {
  const drawn = dots.map((dot) => ({ dot, ticket: hash(dot.id) })).sort((a, b) => a.dot.value - b.dot.value || a.ticket - b.ticket);
  const sizes = countValues(dots);
  const placed = new Map<number, number>();
  return drawn.map(({ dot, ticket }) => {
    const size = sizes.get(dot.value) ?? 1;
    const at = placed.get(dot.value) ?? 0;
    placed.set(dot.value, at + 1);
    if (size === 1) return { ...dot, aside: 0, y: (ticket % 201) / 200 - 0.5 };
    const piles = Math.ceil(size / inPile);
    const pile = Math.floor(at / inPile);
    const here = Math.min(inPile, size - pile * inPile);
    return { ...dot, aside: (pile - (piles - 1) / 2) * pitchOf(piles), y: (2 * (at % inPile) - (here - 1)) / (inPile - 1) };
  });
}

/** FNV-1a, mixed once more, as ids that differ in their last letter would differ in few bits. */
function hash(id: string): number {
  let bits = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) bits = Math.imul(bits ^ id.charCodeAt(i), 0x01000193);
  return Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d) >>> 8;
}
