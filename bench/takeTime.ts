import type { Timed } from './Timed';

const LONG_S = 5;
const SHORT_S = 1;
/** As often as anything is run. */
export const MOST_RUNS = 5;

/** Runs it, three times where that is soon done, five times where it is over at once. */
export async function takeTime(
  task: string,
  n: number,
  who: string,
  run: () => readonly number[] | Promise<readonly number[]>,
  share = 1,
): Promise<Timed> {
  const times: number[] = [];
  let check: readonly number[] = [];
  do {
    const begun = performance.now();
    check = await run();
    times.push((performance.now() - begun) / 1000);
  } while (times.length < ((times[0] ?? 0) < SHORT_S ? MOST_RUNS : 3) && (times[0] ?? 0) < LONG_S);
  const seconds = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
  return { task, n, who, seconds: seconds / share, share, check };
}

/** Sum and greatest: two vectors that agree in both, to six places, are taken for the same. */
export function checkOf(values: Iterable<number>): readonly number[] {
  let [sum, most] = [0, 0];
  for (const value of values) {
    sum += value;
    most = Math.max(most, value);
  }
  return [sum, most];
}
