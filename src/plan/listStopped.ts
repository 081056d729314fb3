import type { Taken } from './mentorRules';
import type { Planning } from './Planning';

/** Pairs of whom something for two was stopped, both ways round, as `one * people + other`: no proposal brings them together again. */
export function listStopped({ indexOf, people }: Pick<Planning, 'indexOf' | 'people'>, { stopped }: Taken): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const ids of stopped) {
    const [one, other] = [indexOf.get(ids[0] ?? ''), indexOf.get(ids[1] ?? '')];
    if (one !== undefined && other !== undefined) pairs.add(one * people.length + other).add(other * people.length + one);
  }
  return pairs;
}
