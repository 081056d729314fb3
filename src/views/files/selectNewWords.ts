import type { Codebook, Entry } from '../../codebook/Codebook';
import type { Batch } from '../../domain/Batch';
import type { WordRule } from '../../domain/Recipe';
import { foldText } from '../../support/foldText';
import { nearestWord } from '../../support/nearestWord';

/** A word of the files that the codebook does not have, and the words of the codebook that it may stand for. */
export interface NewWord extends Pick<WordRule, 'of' | 'written'> {
  /** Contacts or people that have it; `null` = it has been given a meaning, and stands for that. */
  readonly rows: number | null;
  /** The most alike first, as far as one is alike. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** @param base the codebook that the files were read with @param said meanings that were given already */
export function selectNewWords(batch: Batch, base: Codebook, said: readonly WordRule[]): readonly NewWord[] {
  const { nominations, people, codebook } = batch;
  const inLists = (column: 'types' | 'motives', word: string): number => {
    const has = nominations.lists.map((list) => list.includes(word));
    let rows = 0;
    for (let row = 0; row < nominations.length; row += 1) if (has[nominations[column][row] ?? 0] === true) rows += 1;
    return rows;
  };
  const tables: readonly (readonly [
    Exclude<WordRule['of'], 'activity' | 'standing'>,
    readonly Entry[],
    readonly Entry[],
    (word: string) => number,
  ])[] = [
    ['type', codebook.networkTypes, base.networkTypes, (word) => inLists('types', word)],
    ['motive', codebook.motives, base.motives, (word) => inLists('motives', word)],
    ['group', codebook.groups, base.groups, (word) => people.filter(({ group }) => group === word).length],
  ];
  return tables.flatMap(([of, all, known, count]) => {
    const ids = new Set(known.map(({ id }) => id));
    const added = all.filter(({ id }) => !ids.has(id)).map(({ id }): [string, number | null] => [id, count(id)]);
    const given = said.filter((word) => word.of === of).map(({ written }): [string, number | null] => [written, null]);
    return [...given, ...added].map(([written, rows]) => ({ of, written, rows, choices: sortByLikeness(written, known) }));
  });
}

function sortByLikeness(word: string, entries: readonly Entry[]): NewWord['choices'] {
  const folded = foldText(word);
  const labels = entries.map(({ label }) => foldText(label));
  const near = nearestWord(folded, labels);
  const words = new Set(folded.split(/\W+/).filter((part) => part.length > 3));
  const isAlike = (at: number): boolean => labels[at] === near || (labels[at] ?? '').split(/\W+/).some((part) => words.has(part));
  const place = entries.map((_, at) => at).sort((a, b) => Number(isAlike(b)) - Number(isAlike(a)) || a - b);
  return place.flatMap((at) => (entries[at] === undefined ? [] : [{ id: entries[at].id, label: entries[at].label }]));
}
