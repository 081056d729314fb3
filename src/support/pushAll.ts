/** Adds so many as there are to the end of a list: as arguments of `push` a hundred thousand are too many. */
export function pushAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
