import type { AskedItem } from '../domain/Instrument';
import { itemsOfTheRows } from '../domain/steps/itemsOfTheRows';
import type { Reconciled } from '../domain/results/Reconciled';
import type { RoundChange } from '../domain/results/RoundChange';
import type { Study } from '../domain/Study';

const WORDS: Readonly<Record<AskedItem, string>> = {
  types: 'network types',
  motives: 'motives',
  activity: 'whether ties are in use',
  position: 'inside or outside',
  outside: 'contacts off the roster',
  perceived_isolation: 'feeling alone',
  needs: 'needs',
  barriers: 'barriers',
};

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
  const offered = listNew(earlier.asked.types, later.asked.types);
  const types = changed.some(({ item }) => item === 'types') || offered.length === 0 ? '' : ` Network types of one round only: ${offered.join(', ')}.`;
  const assumed = 'That the wording and the limit on names were the same is taken for granted: a study has no place to say otherwise.';
  if (changed.length === 0) return { changed, sentence: `The rows of both rounds hold answers to the same items.${types} ${assumed}` };
  const named = changed.map(({ item, round }) => `${WORDS[item]} (only in ${round === '' ? 'the round without a name' : round})`).join(', ');
  const meant = study.instrument.asked === undefined ? 'What rests on them is compared with nothing.' : 'Under Study it is said once for all rounds what was asked, so that a lack in the other round counts as having none; if it was not asked there, do not read a change into it.';
  return { changed, sentence: `Not the same items both times: ${named}. ${meant}${types} ${assumed}` };
}

function itemsIn(study: Study, { round, to, managers }: Reconciled): ReadonlySet<AskedItem> {
  const { words, round: rounds, length } = study.nominations;
  const rows = Int32Array.from({ length }, (_, row) => row).filter((row) => (words[rounds[row] ?? 0] ?? '') === round);
  return itemsOfTheRows(study, rows, to, managers);
}

function listNew(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...one.filter((word) => !other.includes(word)), ...other.filter((word) => !one.includes(word))];
}
