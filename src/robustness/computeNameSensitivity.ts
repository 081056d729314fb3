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
import { writeFigure } from '../statistics/writeFigure';
import { smallestOf } from '../support/smallestOf';

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
  return {
    measure: { id: plan.measure, name },
    doubts,
    readings,
    depends,
    sentence: writeSentence(doubts, readings, depends.length, reconciled.managers, name),
    method:
      'Joined in one reading: names not on the staff list that share a word with exactly one manager (or with another contact of the same respondent) and differ by the order of words, an initial, one letter or a name left out (a single word may be a part of the name), unless both organisations are recorded and differ; the name of a manager beside another organisation; names of two managers of whom the organisation singles one out; the same for who reports. Taken apart in the other: names that are spelt differently from the staff list, and contacts not on it who are given two organisations. Ids are never doubted. Labels by the same rule each time; thirds by value, equals together; Spearman’s ρ over managers with a value in both. No chance is involved, so there is no seed.',
  };
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

function writeSentence(
  doubts: readonly NameDoubt[],
  readings: readonly ReadingChange[],
  depends: number,
  managers: number,
  measure: string,
): string {
  if (doubts.length === 0)
    return 'No name could be read differently: every contact is an id, a name spelt as on the staff list, or a name like nobody on it. No finding depends on how names were matched.';
  const [apart, joined] = [doubts.filter((doubt) => !doubt.joined).length, doubts.filter((doubt) => doubt.joined).length];
  const parts = [
    apart === 0 ? '' : `${apart} may be someone whom Kith keeps apart`,
    joined === 0 ? '' : `${joined} may not be the person whom Kith reads`,
  ].filter((part) => part !== '');
  const verdicts =
    depends === 0
      ? `None of the ${managers} findings would change`
      : `${depends} of ${managers} findings ${depends === 1 ? 'depends' : 'depend'} on how names are matched`;
  const rhos = readings.flatMap(({ rho, names }) => (rho === null || names === 0 ? [] : [rho]));
  const order =
    rhos.length === 0 ? '' : `; the order by “${measure}” would agree with this one at ρ = ${writeFigure(smallestOf(rhos))} or better`;
  return `Of the names, ${parts.join(', and ')}. ${verdicts}${order}.`;
}
