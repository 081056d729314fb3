/** Beyond this many names a list is a count. */
const NAMED = 4;

/** "Ann, Ben and Cem"; "Ann, Ben, Cem, Dee and 3 more". */
export function namePeople(names: readonly string[]): string {
  const shown = names.length > NAMED + 1 ? [...names.slice(0, NAMED), `${names.length - NAMED} more`] : names;
  if (shown.length < 2) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1] ?? ''}`;
}
