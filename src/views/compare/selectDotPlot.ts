import type { Comparison, OutcomeComparison, ValueSummary } from '../../domain/results/Comparison';
import type { Reconciled } from '../../domain/results/Reconciled';
import { largestOf } from '../../support/largestOf';
import { markPlace } from './markPlace';
import { selectTicks } from './selectTicks';

export interface Dot {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** Along the scale, 0 to 1; and how many stand below it at its value. */
  readonly x: number;
  readonly level: number;
}

/** Managers whose values lie in one narrow range, where they are too many for a dot each. */
export interface Bar {
  /** Lowest and highest value in it. */
  readonly from: number;
  readonly to: number;
  /** Its middle along the scale, 0 to 1. */
  readonly x: number;
  readonly managers: number;
}

export interface Strip {
  readonly id: string;
  readonly label: string;
  /** One of several organisations within the strip above it. */
  readonly nested: boolean;
  readonly summary: ValueSummary;
  /** Lowest value first, as the arrow keys go; empty where there are bars. */
  readonly dots: readonly Dot[];
  readonly bars: readonly Bar[];
}

export interface DotPlotPicture {
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Where a value stands on the scale, 0 to 1. */
  readonly place: (value: number) => number;
  /** How far two neighbouring piles are apart on the scale, and the most dots in one, and managers in one bar. */
  readonly pitch: number;
  readonly tallest: number;
  readonly largest: number;
  readonly strips: readonly Strip[];
}

/** More managers than this in a row are a histogram: nobody tells so many dots apart. */
const MOST_DOTS = 150;
/** So many piles stand side by side, or bars: values nearer to each other than that stand together. */
const MOST_PILES = 60;
const MOST_BARS = 40;

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
  const pileOf = makeSlots(isWhole, high - low, MOST_PILES);
  const barOf = makeSlots(isWhole, high - low, MOST_BARS);
  const partOf = (manager: number, by: 'group' | 'organisation'): string => people[manager]?.[by] ?? '';
  const other = plan.by === 'group' ? 'organisation' : 'group';
  const marked = (by: 'group' | 'organisation', id: string, label: string): string =>
    by === 'organisation' ? markPlace(outcome, id, label) : label;

  const toStrip = (about: Omit<Strip, 'dots' | 'bars'>, isMember: (manager: number) => boolean): Strip => {
    const valued = outcome.values.slice(0, managers).flatMap((value, manager): Valued[] => {
      const person = people[manager];
      return value === null || person === undefined || !isMember(manager) ? [] : [{ id: person.id, name: person.name, value }];
    });
    const isMany = valued.length > MOST_DOTS;
    return { ...about, dots: isMany ? [] : pileUp(valued, pileOf, place), bars: isMany ? gather(valued, barOf, place) : [] };
  };
  const strips = outcome.groups.flatMap(({ id, label, summary }, index): Strip[] => [
    toStrip({ id, label: marked(plan.by, id, label), nested: false, summary }, (manager) => partOf(manager, plan.by) === id),
    ...(split
      ? across.map((part, at) =>
          toStrip(
            {
              id: `${id}/${part.id}`,
              label: marked(other, part.id, part.label),
              nested: true,
              summary: outcome.cells[index]?.[at] ?? summary,
            },
            (manager) => partOf(manager, plan.by) === id && partOf(manager, other) === part.id,
          ),
        )
      : []),
  ]);
  return {
    ticks: ticks.map((value) => ({ value, x: place(value) })),
    place,
    pitch: high === low ? 1 : pileOf.width / (high - low),
    tallest: largestOf(
      strips.flatMap(({ dots }) => dots.map(({ level }) => level + 1)),
      1,
    ),
    largest: largestOf(
      strips.flatMap(({ bars }) => bars.map((bar) => bar.managers)),
      1,
    ),
    strips,
  };
}

type Valued = Pick<Dot, 'id' | 'name' | 'value'>;

interface Slots {
  readonly width: number;
  /** The middle of the slot that a value falls into. */
  readonly middle: (value: number) => number;
}

/** Whole numbers have a slot each as long as they fit; else slots are equally wide. */
function makeSlots(isWhole: boolean, span: number, most: number): Slots {
  const width = isWhole ? Math.max(1, Math.ceil(span / most)) : span / most || 1;
  return { width, middle: (value) => (width === 1 && isWhole ? value : width * Math.round(value / width)) };
}

/** Dots of one value one above the other, in the order of the staff list. */
function pileUp(valued: readonly Valued[], { middle }: Slots, place: (value: number) => number): readonly Dot[] {
  const levels = new Map<number, number>();
  return [...valued]
    .sort((a, b) => a.value - b.value)
    .map((one) => {
      const at = middle(one.value);
      const level = levels.get(at) ?? 0;
      levels.set(at, level + 1);
      return { ...one, x: Math.min(1, Math.max(0, place(at))), level };
    });
}

function gather(valued: readonly Valued[], { middle }: Slots, place: (value: number) => number): readonly Bar[] {
  const bars = new Map<number, { from: number; to: number; managers: number }>();
  for (const { value } of valued) {
    const at = middle(value);
    const bar = bars.get(at);
    if (bar === undefined) bars.set(at, { from: value, to: value, managers: 1 });
    else {
      bar.from = Math.min(bar.from, value);
      bar.to = Math.max(bar.to, value);
      bar.managers += 1;
    }
  }
  return [...bars].sort(([a], [b]) => a - b).map(([at, bar]) => ({ ...bar, x: Math.min(1, Math.max(0, place(at))) }));
}
