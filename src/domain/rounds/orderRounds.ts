import { roundKey } from './roundKey';
import { roundMeanings, type Span } from './roundMeanings';

export interface RoundOrder {
  /** Earliest first, each once, however often it is spelled otherwise; rows without a round are '' and stand first. */
  readonly rounds: readonly string[];
  /** What the order was taken from; `unknown` = the names do not say it, so that those who collected the answers must. */
  readonly by: 'stated' | 'meaning' | 'unknown';
}

/**
 * Rounds in the order in which they were held, by what their names mean: dates, numbers, seasons and years, before
 * and after. Where the names do not tell it, numbers in them and then letters decide, and `by` says so. The order of the
 * rows is no help: files are sorted by people.
 *
 * @param stated earliest first, as those who collected the answers say; it decides where it has every round
 */
export function orderRounds(written: Iterable<string>, stated: readonly string[] = []): RoundOrder {
  const spellings = new Map<string, string>();
  for (const round of [...new Set(written)].sort(byText)) {
    const key = roundKey(round);
    if (!spellings.has(key)) spellings.set(key, round.trim());
  }
  const unnamed = spellings.delete('') ? [''] : [];
  const keys = [...spellings.keys()];
  const settle = (order: readonly string[], by: RoundOrder['by']): RoundOrder => ({
    rounds: [...unnamed, ...order.map((key) => spellings.get(key) ?? key)],
    by,
  });

  const places = new Map(stated.map((round, place) => [roundKey(round), place]));
  if (stated.length > 0 && keys.every((key) => places.has(key)))
    return settle(
      keys.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
      'stated',
    );
  if (keys.length < 2) return settle(keys, 'meaning');
  for (const { read, tells } of roundMeanings) {
    const order = inOrder(keys, read);
    if (order !== null) return settle(order, tells ? 'meaning' : 'unknown');
  }
  return settle(keys.sort(byNumbersInText), 'unknown');
}

/** By their spans; `null` = one has none, or two overlap, so that neither is the earlier. */
function inOrder(keys: readonly string[], read: (key: string) => Span | null): readonly string[] | null {
  const spans: (readonly [string, Span])[] = [];
  for (const key of keys) {
    const span = read(key);
    if (span === null) return null;
    spans.push([key, span]);
  }
  spans.sort(([, [a]], [, [b]]) => a - b);
  const overlap = spans.some(([, [start]], at) => at > 0 && start <= (spans[at - 1]?.[1][1] ?? 0));
  return overlap ? null : spans.map(([key]) => key);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "Wave 2" before "Wave 10", whatever else the names say. */
function byNumbersInText(a: string, b: string): number {
  const [x, y] = [splitNumbers(a), splitNumbers(b)];
  for (let at = 0; at < Math.min(x.length, y.length); at += 1) {
    const [p = '', q = ''] = [x[at], y[at]];
    const numbers = /^\d/.test(p) && /^\d/.test(q);
    if (numbers && Number(p) !== Number(q)) return Number(p) - Number(q);
    if (!numbers && p !== q) return byText(p, q);
  }
  return x.length - y.length;
}

function splitNumbers(text: string): readonly string[] {
  return text.match(/\d+|\D+/g) ?? [];
}
