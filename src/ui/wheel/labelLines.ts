/**
 * A label in at most `lines` lines of at most `length` characters, broken after a space or a slash; what does not fit
 * ends in an ellipsis.
 */
export function labelLines(label: string, length: number, lines: number): readonly string[] {
  const parts = label.match(/[^\s/]+[\s/]?|[\s/]/g) ?? [label];
  const made: string[] = [];
  for (const part of parts) {
    const last = made.at(-1);
    const joined = last === undefined ? part : last + part;
    if (last !== undefined && joined.trimEnd().length <= length) made[made.length - 1] = joined;
    else made.push(part);
  }
  const kept = made.slice(0, lines).map((line) => line.trimEnd());
  if (made.length > lines)
    kept[lines - 1] = made
      .slice(lines - 1)
      .join('')
      .trimEnd();
  return kept.map((line) => (line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line));
}
