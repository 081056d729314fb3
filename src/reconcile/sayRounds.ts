import type { Issue } from '../domain/Issue';
import type { RoundOrder } from '../domain/rounds/orderRounds';
import type { Study } from '../domain/Study';
import { nameSome } from '../support/nameSome';

/** Which order the rounds were taken in, and that rows without a round are in none of the others; nothing where there is one round. */
export function sayRounds({ sources, nominations: { words, round, row, source, length } }: Study, rounds: readonly string[], by: RoundOrder['by']): readonly Issue[] {
  const named = rounds.filter((name) => name !== '');
  const issues: Issue[] = [];
  const contactsFile = sources.find(({ holds }) => holds === 'contacts');
  if (named.length > 1) {
    const order = `The rounds are, earliest first: ${nameSome(named, 12)}. “${named.at(-1) ?? ''}” is taken as the latest.`;
    const file = contactsFile?.file ?? '';
    if (by === 'unknown') issues.push({ code: 'round-order', severity: 'warning', file, row: null, column: 'round', message: `${order} Their names do not tell which came first, so that lost and gained may be the wrong way round. Say the order (in the page under Study, What was asked; on the command line with --round-order), or give the rounds names that tell it, such as 1, 2 or dates.` });
    else issues.push({ code: 'round-order', severity: 'info', file, row: null, column: 'round', message: `${order} If that is wrong, say the order (in the page under Study, What was asked; on the command line with --round-order).` });
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
    issues.push({ code: 'no-round', severity: 'warning', file: where?.file ?? '', row: row[first] ?? null, column, message: `${count === 1 ? 'One row does' : `${count} rows do`} not say the round, and others do. ${count === 1 ? 'It counts' : 'They count'} in no round that has a name. Fill in the cell${count === 1 ? '' : 's; this is the first'}.` });
  }
  return issues;
}
