import type { NameDoubt, NameReading } from '../domain/results/NameDoubt';
import { NAME_READINGS } from '../domain/results/NameDoubt';
import type { NameSensitivity, ReadingChange } from '../domain/results/NameSensitivity';
import type { Reconciled } from '../domain/results/Reconciled';
import { MEASURES } from '../measures/measures';
import type { Progress, Work } from '../support/Progress';
import { computeSpearman } from '../statistics/computeSpearman';
import { numberThirds } from '../statistics/numberThirds';
import type { Seen, SeePlan } from './seeManagers';
import { seeManagers } from './seeManagers';

/**
 * Labels, and thirds by one measure, if every doubtful pair of names were one person, and if every one were two. docs/measures.md, 5.6.
 *
 * @param doubts names that could be read otherwise
 * @param reread the study with its names read so
 */
export function* computeNameSensitivity(
  reconciled: Reconciled,
  doubts: readonly NameDoubt[],
  reread: (reading: NameReading) => Reconciled,
  plan: SeePlan,
): Work<NameSensitivity> {
  const at = (done: number): Progress => ({ stage: 'Names read differently', done, total: 3 });
  const see = seeManagers(plan);
  yield at(0);
  const settled = yield* see(reconciled, at(0));
  const seen = { settled, merged: settled, split: settled };
  const readings: ReadingChange[] = [];
  for (const [index, reading] of NAME_READINGS.entries()) {
    yield at(index + 1);
    const read = doubts.filter(({ joined }) => joined === (reading === 'split'));
    if (read.length > 0) seen[reading] = yield* see(reread(reading), at(index + 1));
    readings.push({
      reading,
      ...compareSeen(settled, seen[reading]),
      names: read.length,
      rows: read.reduce((sum, { rows }) => sum + rows.length, 0),
    });
  }
  const depends = settled.labels.flatMap((label, manager): NameSensitivity['depends'] => {
    const labels = { settled: label, merged: seen.merged.labels[manager] ?? label, split: seen.split.labels[manager] ?? label };
    return labels.merged === label && labels.split === label ? [] : [{ manager, labels }];
  });
  const name = MEASURES.find(({ id }) => id === plan.measure)?.name ?? plan.measure;
  return { measure: { id: plan.measure, name }, doubts, readings, depends, managers: reconciled.managers };
}

function compareSeen(before: Seen, after: Seen): Pick<ReadingChange, 'same' | 'rho' | 'moved'> {
  const both = [...before.values].flatMap((value, manager) =>
    Number.isNaN(value) || Number.isNaN(after.values[manager] ?? NaN) ? [] : [manager],
  );
  const valuesOf = (seen: Seen): readonly number[] => both.map((manager) => seen.values[manager] ?? 0);
  const [was, is] = [numberThirds(both, before.values), numberThirds(both, after.values)];
  return {
    same: before.labels.filter((label, manager) => label === after.labels[manager]).length,
    rho: computeSpearman(valuesOf(before), valuesOf(after)),
    moved: both.filter((_, at) => was[at] !== is[at]),
  };
}
