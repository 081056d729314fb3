import { ABSENT } from '../domain/Activity';
import type { Asked, AskedItem } from '../domain/Instrument';
import { LATER_ITEMS } from '../domain/Instrument';
import { itemsOfTheRows } from '../domain/steps/itemsOfTheRows';
import type { Nominations } from '../domain/nominations/Nominations';
import type { Study } from '../domain/Study';

/** The book's types, where the instrument does not say how many were offered: the J of IQV. */
const TYPES_OF_THE_BOOK = 15;

/** The network types that any of the rows uses. */
function usedTypes({ types, lists, strength, activity }: Nominations, rows: Int32Array): ReadonlySet<string> {
  const seen = new Set<number>();
  for (const row of rows) if (strength[row] !== 0 && activity[row] !== ABSENT) seen.add(types[row] ?? 0);
  return new Set([...seen].flatMap((list) => lists[list] ?? []));
}

/**
 * What was asked in a round: as the instrument says, which a study has once for all rounds; where it is silent, an item was
 * asked if its column holds a value, the book's types if any row uses one of them, and contacts outside if any row goes off the roster.
 * Of `LATER_ITEMS` the rows speak as well as the instrument. docs/measures.md, 1.7.
 *
 * @param rows the rows of the round
 * @param to the person meant by each nomination
 * @param managers how many of the people are on the roster
 */
export function settleAsked(study: Study, rows: Int32Array, to: Int32Array, managers: number): Asked {
  const { instrument, codebook } = study;
  const shown = itemsOfTheRows(study, rows, to, managers);
  const items = instrument.asked === undefined ? shown : new Set([...instrument.asked, ...LATER_ITEMS.filter((item) => shown.has(item))]);
  const asksTypes = items.has('types') || instrument.types !== undefined;
  const inUse = usedTypes(study.nominations, rows);
  const ofTheBook = (type: { readonly chapter: string }): boolean => type.chapter !== '';
  const asksTheBook =
    instrument.asked?.includes('types') === true || codebook.networkTypes.some((type) => ofTheBook(type) && inUse.has(type.id));
  const offered = codebook.networkTypes.filter((type) => inUse.has(type.id) || (asksTheBook && ofTheBook(type)));
  return {
    items: asksTypes ? new Set<AskedItem>([...items, 'types']) : items,
    types: asksTypes ? (instrument.types ?? offered.map((type) => type.id)) : [],
    typesOffered: instrument.types?.length ?? TYPES_OF_THE_BOOK,
    cap: instrument.cap ?? null,
    recall: instrument.recall ?? null,
    absence: instrument.absence ?? 'none',
  };
}
