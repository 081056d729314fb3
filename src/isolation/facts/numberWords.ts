/** Words as whole numbers from 1 in the order of appearance; 0 = the empty word. `count` is one more than the greatest. */
export function numberWords(words: readonly string[]): { readonly of: Int32Array; readonly count: number } {
  const numbers = new Map([['', 0]]);
  const of = new Int32Array(words.length);
  words.forEach((word, at) => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = numbers.size));
    of[at] = number;
  });
  return { of, count: numbers.size };
}
