import { orderRounds } from '../../domain/rounds/orderRounds';
import type { IssueLog } from '../IssueLog';
import { isMissing } from '../rows/isMissing';
import type { Sheet } from '../files/Sheet';

/** Headers of when somebody answered; those of since when a contact is one are none. */
const WHEN =
  /\b(?:months?|periods?|phases?|dates?|quarters?|years?|time|time ?points?|occasions?|collect(?:ed|ion)|surveys?|snapshots?|stages?|terms?)\b/i;
const OF_CONTACTS = /\b(?:since|last|first|met|know|known|start(?:ed)?|began|begin|end(?:ed)?|contacts?|how|birth|joined|post)\b/i;
/** More is a date in each row. */
const MOST_ROUNDS = 400;
const MOST_NAMED = 12;
const SHARE = 0.5;

/**
 * Asks whether a column of months or dates says the round, where no column does: the same people answer in several of them. Days are
 * compared by their months.
 */
export function askRounds(table: Sheet, from: number, others: readonly number[], log: IssueLog): void {
  const { headers, cells, words, length } = table;
  const width = headers.length;
  for (const column of others) {
    const header = headers[column] ?? '';
    const plain = header.replaceAll(/[_.-]+/g, ' ');
    if (!WHEN.test(plain) || OF_CONTACTS.test(plain)) continue;
    const spellings = new Set<number>();
    for (let row = 0; row < length && spellings.size <= MOST_ROUNDS; row += 1) spellings.add(cells[row * width + column] ?? 0);
    const written = [...spellings].map((word) => words[word] ?? '').filter((cell) => !isMissing(cell));
    const rounds = new Set(written.map(monthOf));
    if (rounds.size < 2 || spellings.size > MOST_ROUNDS || orderRounds(rounds).by !== 'meaning') continue;
    const answered = new Map<number, Set<string>>();
    for (let row = 0; row < length; row += 1) {
      const cell = words[cells[row * width + column] ?? 0] ?? '';
      const who = cells[row * width + from] ?? 0;
      if (isMissing(cell) || who === 0) continue;
      answered.set(who, (answered.get(who) ?? new Set<string>()).add(monthOf(cell)));
    }
    const people = [...answered.values()].filter(({ size }) => size > 1).length;
    if (people < 2 || people < SHARE * answered.size) continue;
    log.warn('may-be-rounds', table.headerRow ?? 1, header, {
      what: 'column',
      names: orderRounds(rounds).rounds.slice(0, MOST_NAMED),
      people,
    });
  }
}

/** “2026-06-14 10:00” and “14/06/2026” → “06/2026”; any other cell is what it is. */
function monthOf(cell: string): string {
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})[-/.]\d{1,2}(?:\D.*)?$/.exec(cell) ?? [];
  if (year !== undefined && month !== undefined) return `${month.padStart(2, '0')}/${year}`;
  const [, m, y] = /^\d{1,2}[-/.](\d{1,2})[-/.](\d{4})(?:\D.*)?$/.exec(cell) ?? [];
  return m === undefined || y === undefined ? cell : `${m.padStart(2, '0')}/${y}`;
}
