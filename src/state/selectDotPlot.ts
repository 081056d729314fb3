import type { Comparison, OutcomeComparison, ValueSummary } from '../domain/Comparison';
import type { Reconciled } from '../domain/Reconciled';
import { selectTicks } from './selectTicks';

export interface Dot {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** Along the scale, 0 to 1, and off the middle of the strip, −1 to 1: the same for the same person, so that nothing jumps. */
  readonly x: number;
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
  const ticks = selectTicks(Math.min(0, min ?? 0), max ?? 0);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const place = (value: number): number => (high === low ? 0.5 : (value - low) / (high - low));
  const partOf = (manager: number, by: 'group' | 'organisation'): string => people[manager]?.[by] ?? '';
  const other = plan.by === 'group' ? 'organisation' : 'group';
  const dotsOf = (isMember: (manager: number) => boolean): readonly Dot[] =>
    outcome.values
      .slice(0, managers)
      .flatMap((value, manager): Dot[] => {
        const person = people[manager];
        return value === null || person === undefined || !isMember(manager) ? [] : [{ id: person.id, name: person.name, value, x: place(value), y: scatter(person.id) }];
      })
      .sort((a, b) => a.value - b.value);
  const strips = outcome.groups.flatMap(({ id, label, summary }, index): Strip[] => [
    { id, label, nested: false, summary, dots: dotsOf((manager) => partOf(manager, plan.by) === id) },
    ...(split
      ? across.map((part, at): Strip => ({
          id: `${id}/${part.id}`,
          label: part.label,
          nested: true,
          summary: outcome.cells[index]?.[at] ?? summary,
          dots: dotsOf((manager) => partOf(manager, plan.by) === id && partOf(manager, other) === part.id),
        }))
      : []),
  ]);
  return { ticks: ticks.map((value) => ({ value, x: place(value) })), place, strips };
}

/** FNV-1a of the id, spread over −1 to 1. */
function scatter(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  // The low bits of neighbouring ids differ most after one more round.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash >>> 8) & 0xffff) / 0x7fff - 1;
}
