import type { Asked, AskedItem } from '../domain/Instrument';
import type { Nominations } from '../domain/Nominations';
import type { Study } from '../domain/Study';

/** The book's types, where the instrument does not say how many were offered: the J of IQV. */
const TYPES_OF_THE_BOOK = 15;

const used = (column: Int32Array | Uint8Array): boolean => column.some((cell) => cell !== 0);

/** The network types that any row uses. */
function usedTypes({ types, lists }: Nominations): ReadonlySet<string> {
  const seen = new Set(types);
  return new Set([...seen].flatMap((list) => lists[list] ?? []));
}

/** Items of which the rows themselves show that they were asked. */
function itemsOfTheRows({ nominations, people }: Study, to: Int32Array, managers: number): ReadonlySet<AskedItem> {
  const shown: readonly (readonly [AskedItem, boolean])[] = [
    ['types', used(nominations.types)],
    ['motives', used(nominations.motives)],
    ['activity', used(nominations.activity)],
    ['position', used(nominations.position)],
    ['barriers', used(nominations.barrier)],
    ['outside', to.some((person) => person >= managers)],
    ['perceived_isolation', people.some((person) => person.perceivedIsolation !== null)],
    ['needs', people.some((person) => person.needs !== null)],
  ];
  return new Set(shown.filter(([, is]) => is).map(([item]) => item));
}

/**
 * What was asked: as the instrument says; where it is silent, an item was asked if its column holds a value, the book's
 * types if any row uses one of them, and contacts outside if any row goes off the roster. Design of measures, 1.7.
 *
 * @param to the person meant by each nomination
 * @param managers how many of the people are on the roster
 */
export function settleAsked(study: Study, to: Int32Array, managers: number): Asked {
  const { instrument, codebook } = study;
  const items = instrument.asked === undefined ? itemsOfTheRows(study, to, managers) : new Set(instrument.asked);
  const asksTypes = items.has('types') || instrument.types !== undefined;
  const inUse = usedTypes(study.nominations);
  const ofTheBook = (type: { readonly chapter: string }): boolean => type.chapter !== '';
  const asksTheBook = instrument.asked?.includes('types') === true || codebook.networkTypes.some((type) => ofTheBook(type) && inUse.has(type.id));
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
