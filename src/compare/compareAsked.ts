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
  outside: 'contacts not on the staff list',
  perceived_isolation: 'feeling alone',
  needs: 'needs',
  barriers: 'barriers',
  groups: 'groups and organisations as contacts',
  like_post: 'contacts in a like post',
  units: 'units',
  lacks_networks: 'lacking a network',
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
  const types =
    changed.some(({ item }) => item === 'types') || offered.length === 0 ? '' : ` Network types of one round only: ${offered.join(', ')}.`;
  const assumed = 'Kith assumes that the wording and the name limit were the same in both rounds.';
  if (changed.length === 0) return { changed, sentence: `Both rounds have answers to the same questions.${types} ${assumed}` };
  const named = changed
    .map(({ item, round }) => `${WORDS[item]} (only in ${round === '' ? 'the round without a name' : round})`)
    .join(', ');
  const meant =
    study.instrument.asked === undefined
      ? 'Results that need them are not compared.'
      : 'Under Study, you set once for all rounds what was asked, so a missing answer in the other round counts as none. If it was not asked there, ignore the change.';
  return { changed, sentence: `The rounds asked different questions: ${named}. ${meant}${types} ${assumed}` };
}

function itemsIn(study: Study, { round, to, managers }: Reconciled): ReadonlySet<AskedItem> {
  const { words, round: rounds, length } = study.nominations;
  const rows = Int32Array.from({ length }, (_, row) => row).filter((row) => (words[rounds[row] ?? 0] ?? '') === round);
  return itemsOfTheRows(study, rows, to, managers);
}

function listNew(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...one.filter((word) => !other.includes(word)), ...other.filter((word) => !one.includes(word))];
}
