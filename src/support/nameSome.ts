/** Beyond this many names a list is a count. */
const NAMED = 4;

/**
 * "Ann, Ben and Cem"; "Ann, Ben, Cem, Dee and 3 more". One more than `most` is still named, as "1 more" would be no shorter. @param most
 * Infinity = all
 */
export function nameSome(names: readonly string[], most = NAMED): string {
  const shown = names.length > most + 1 ? [...names.slice(0, most), `${names.length - most} more`] : names;
  if (shown.length < 2) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1] ?? ''}`;
}
