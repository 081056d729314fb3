type End = 'smallest' | 'largest';

/** One size of sets was set, and the other had to go along. */
export function sayWithIt(end: End, size: number, other: End, was: number): string {
  return `The ${end} set has ${size} people, so the ${other} has ${size} too. It was ${was}.`;
}
