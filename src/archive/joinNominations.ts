import { emptyNominations } from '../domain/nominations/emptyNominations';
import type { Nominations } from '../domain/nominations/Nominations';
import { replaceNominations } from '../domain/nominations/replaceNominations';

/**
 * Pieces one after the other. Two by two, then the pairs two by two: each row is copied a few times and not once for every
 * piece that follows.
 *
 * @param attributes the order in which attributes are to stand; those of the pieces that are not named follow
 */
export function joinNominations(pieces: readonly Nominations[], attributes: readonly string[]): Nominations {
  let joined = pieces;
  while (joined.length > 1) {
    joined = Array.from({ length: Math.ceil(joined.length / 2) }, (_, pair) => {
      const [left = emptyNominations, right] = joined.slice(2 * pair, 2 * pair + 2);
      return right === undefined ? left : replaceNominations(left, left.length, 0, right);
    });
  }
  const [all = emptyNominations] = joined;
  const placeOf = new Map(attributes.map((name, place) => [name, place]));
  const place = ({ name }: { readonly name: string }): number => placeOf.get(name) ?? placeOf.size;
  return { ...all, attributes: all.attributes.toSorted((a, b) => place(a) - place(b)) };
}
