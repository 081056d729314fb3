/** Words as whole numbers from 1 in the order of appearance; 0 = the empty word. `count` is one more than the greatest. */
export function numberWords(words: readonly string[]): { readonly of: Int32Array; readonly count: number } {
  const numbers = new Map([['', 0]]);
  const of = Int32Array.from(words, (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  });
  return { of, count: numbers.size };
}
