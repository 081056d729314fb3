import { buildRowChanges } from '../domain/steps/buildRowChanges';
import type { Change } from '../domain/steps/Change';
import { nominationAt } from '../domain/nominations/nominationAt';
import type { Person } from '../domain/Person';
import type { Study } from '../domain/Study';
import { foldName } from '../domain/foldName';

/** The changes after which contacts that named somebody, by id or by name, name them still; and how many rows that is. */
export function renameInContacts(
  { nominations }: Study,
  before: readonly Person[],
  after: readonly Person[],
): { readonly changes: readonly Change[]; readonly rows: number } {
  const words = wordsInstead(nominations.words, before, after);
  if (words.size === 0) return { changes: [], rows: 0 };
  const instead = nominations.words.map((word) => words.get(word) ?? null);
  const rows = new Map<number, ReturnType<typeof nominationAt>>();
  for (let i = 0; i < nominations.length; i += 1) {
    const from = instead[nominations.from[i] ?? 0] ?? null;
    const to = instead[nominations.to[i] ?? 0] ?? null;
    if (from === null && to === null) continue;
    const row = nominationAt(nominations, i);
    rows.set(i, { ...row, from: from ?? row.from, to: to ?? row.to, edited: true });
  }
  return { changes: buildRowChanges(nominations, rows), rows: rows.size };
}

/** How a contact is to be written now, for each word that meant somebody whose id or name is another. */
function wordsInstead(words: readonly string[], before: readonly Person[], after: readonly Person[]): ReadonlyMap<string, string> {
  const ids = new Set(before.map(({ id }) => id));
  const names = countBy(before.map(({ name }) => foldName(name)));
  const namesAfter = countBy(after.map(({ name }) => foldName(name)));
  const idsAfter = new Set(after.map(({ id }) => id));
  const byId = new Map<string, string>();
  const byName = new Map<string, string>();
  before.forEach((person, row) => {
    const next = after[row];
    if (next === undefined || (next.id === person.id && next.name === person.name)) return;
    if (next.id !== person.id) byId.set(person.id, next.id);
    const folded = foldName(person.name);
    // A name that several have meant nobody. A new one that says less than the old is no name to be found by: their id is.
    const found = namesAfter.get(foldName(next.name)) === 1 && !idsAfter.has(next.name) ? next.name : next.id;
    if (folded !== foldName(next.name) && names.get(folded) === 1) byName.set(folded, found);
  });
  const instead = new Map<string, string>();
  for (const word of words) {
    const next = ids.has(word.trim()) ? byId.get(word.trim()) : byName.get(foldName(word));
    if (next !== undefined && next !== word) instead.set(word, next);
  }
  return instead;
}

function countBy(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
