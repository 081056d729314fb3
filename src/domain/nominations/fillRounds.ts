import type { Nominations } from './Nominations';

/**
 * Answers that say no round get that of their source.
 *
 * @param roundOf of a source; '' = they stay as they are
 */
export function fillRounds(nominations: Nominations, roundOf: (source: number) => string): Nominations {
  const { length, source, round } = nominations;
  const words = [...nominations.words];
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const known = places.get(name) ?? words.indexOf(name);
    const place = known === -1 ? words.push(name) - 1 : known;
    places.set(name, place);
    return place;
  };
  let filled: Int32Array | null = null;
  for (let row = 0; row < length; row += 1) {
    if ((words[round[row] ?? 0] ?? '').trim() !== '') continue;
    const name = roundOf(source[row] ?? 0);
    if (name === '') continue;
    if (filled === null) {
      filled = new Int32Array(length);
      filled.set(round.subarray(0, length));
    }
    filled[row] = placeOf(name);
  }
  return filled === null ? nominations : { ...nominations, words, round: filled };
}

/** The one round that all answers of some sources are of; '' = they have none, or several. */
export function soleRound({ length, source, round, words }: Nominations, isOne: (source: number) => boolean): string {
  let sole: string | null = null;
  for (let row = 0; row < length; row += 1) {
    if (!isOne(source[row] ?? 0)) continue;
    const name = words[round[row] ?? 0] ?? '';
    if (name === sole) continue;
    if (sole !== null) return '';
    sole = name;
  }
  return sole ?? '';
}
