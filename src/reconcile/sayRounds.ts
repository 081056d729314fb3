import { makeIssue, type Issue } from '../domain/Issue';
import type { RoundOrder } from '../domain/rounds/orderRounds';
import type { Study } from '../domain/Study';

/** Which order the rounds were taken in, and that rows without a round are in none of the others; nothing where there is one round. */
export function sayRounds(
  { sources, nominations: { words, round, row, source, length } }: Study,
  rounds: readonly string[],
  by: RoundOrder['by'],
): readonly Issue[] {
  const named = rounds.filter((name) => name !== '');
  const issues: Issue[] = [];
  const contactsFile = sources.find(({ holds }) => holds === 'contacts');
  if (named.length > 1) {
    const isKnown = by !== 'unknown';
    issues.push(
      makeIssue(
        'round-order',
        isKnown ? 'info' : 'warning',
        { file: contactsFile?.file ?? '', row: null, column: 'round' },
        { rounds: named, isKnown },
      ),
    );
  }
  if (named.length > 0 && rounds.includes('')) {
    let count = 0;
    let first = -1;
    for (let at = 0; at < length; at += 1) {
      if ((words[round[at] ?? 0] ?? '').trim() !== '') continue;
      if (first < 0) first = at;
      count += 1;
    }
    const where = sources[source[first] ?? 0];
    const column = where?.columns.find((known) => known.column === 'round')?.header ?? 'round';
    issues.push(makeIssue('no-round', 'warning', { file: where?.file ?? '', row: row[first] ?? null, column }, { rows: count }));
  }
  return issues;
}
