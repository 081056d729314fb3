import type { Person } from '../domain/Person';

const LINE_LEVELS = 2;

/** Those above somebody, as far as the line is looked at. */
export function lineOf(people: readonly Person[], indexOf: ReadonlyMap<string, number>, manager: number): ReadonlySet<number> {
  const line = new Set<number>();
  let at = manager;
  for (let level = 0; level < LINE_LEVELS; level += 1) {
    const above = indexOf.get(people[at]?.lineManager ?? '');
    if (above === undefined || above === manager) break;
    line.add(above);
    at = above;
  }
  return line;
}
