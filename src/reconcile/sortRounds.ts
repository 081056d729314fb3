/** Rounds, earliest first: the unnamed one, then by the numbers in their names, then as text. "Wave 2" comes before "Wave 10". */
export function sortRounds(rounds: Iterable<string>): readonly string[] {
  return [...new Set(rounds)].sort(compareRounds);
}

function compareRounds(a: string, b: string): number {
  const [x, y] = [splitNumbers(a), splitNumbers(b)];
  for (let at = 0; at < Math.min(x.length, y.length); at += 1) {
    const [p = '', q = ''] = [x[at], y[at]];
    const numbers = /^\d/.test(p) && /^\d/.test(q);
    if (numbers && Number(p) !== Number(q)) return Number(p) - Number(q);
    if (!numbers && p !== q) return p < q ? -1 : 1;
  }
  return x.length - y.length;
}

function splitNumbers(text: string): readonly string[] {
  return text.toLowerCase().match(/\d+|\D+/g) ?? [];
}
