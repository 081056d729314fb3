import { foldPlace, isSamePlace } from '../domain/isSamePlace';
import type { Organisation } from '../domain/Organisation';

/** Whether two organisations, as written, compete: as the study says of either, or as stated besides. */
export function makeRivalTest(
  organisations: readonly Organisation[],
  stated: readonly (readonly string[])[] = [],
): (one: string, other: string) => boolean {
  const pairs = new Set(
    [
      ...stated.flatMap((group) => group.flatMap((one) => group.map((other) => [one, other] as const))),
      ...organisations.flatMap(({ id, competesWith }) => competesWith.map((rival) => [id, rival] as const)),
    ].flatMap(([one, other]) => [pairOf(one, other), pairOf(other, one)]),
  );
  return (one, other) => isSamePlace(one, other) !== true && pairs.has(pairOf(one, other));
}

const pairOf = (one: string, other: string): string => JSON.stringify([foldPlace(one), foldPlace(other)]);
