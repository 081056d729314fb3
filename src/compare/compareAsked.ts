import type { AskedItem } from '../domain/Instrument';
import { itemsOfTheRows } from '../domain/steps/itemsOfTheRows';
import type { Reconciled } from '../domain/results/Reconciled';
import type { RoundChange } from '../domain/results/RoundChange';
import type { Study } from '../domain/Study';

/**
 * Whether the same was asked in two rounds, as far as it can be seen. A study says once for all rounds what was asked, and has
 * no place for wording: what can change unseen is said. docs/measures.md, 6.7.
 */
export function compareAsked(study: Study, earlier: Reconciled, later: Reconciled): RoundChange['asked'] {
  const [was, is] = [itemsIn(study, earlier), itemsIn(study, later)];
  const changed = [
    ...[...was].filter((item) => !is.has(item)).map((item) => ({ item, round: earlier.round })),
    ...[...is].filter((item) => !was.has(item)).map((item) => ({ item, round: later.round })),
  ];
  return { changed, types: listNew(earlier.asked.types, later.asked.types), isStated: study.instrument.asked !== undefined };
}

function itemsIn(study: Study, { round, to, managers }: Reconciled): ReadonlySet<AskedItem> {
  const { words, round: rounds, length } = study.nominations;
  const rows = Int32Array.from({ length }, (_, row) => row).filter((row) => (words[rounds[row] ?? 0] ?? '') === round);
  return itemsOfTheRows(study, rows, to, managers);
}

function listNew(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...one.filter((word) => !other.includes(word)), ...other.filter((word) => !one.includes(word))];
}
