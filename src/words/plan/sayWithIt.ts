import { formatCount } from '../../domain/formatCount';

type End = 'smallest' | 'largest';

/** One size of sets was set, and the other had to go along. */
export function sayWithIt(end: End, size: number, other: End, was: number): string {
  return `The ${end} set has ${size} people, so the ${other} has ${size} too. It was ${was}.`;
}

/** One end of the levels by which a mentor stands above was set, and the other had to go along. */
export function sayLevelsWithIt(other: 'least' | 'most', levels: number, was: number | null): string {
  const before = was === null ? 'It was empty' : `It was ${was}`;
  return `So that both can hold, a mentor stands at ${other} ${formatCount(levels, 'level', 'levels')} above as well. ${before}.`;
}

/** One end was emptied, and the other with it. */
export function sayLevelsGone([least, most]: readonly [number, number]): string {
  return `Now a mentor may stand at any level: both ends are empty. They were ${least} and ${most}.`;
}
