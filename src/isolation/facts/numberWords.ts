/** Words as whole numbers from 1 in the order of appearance; 0 = the empty word. `count` is one more than the greatest. */
export function numberWords(words: readonly string[]): { readonly of: Int32Array; readonly count: number } {
  const numbers = new Map([['', 0]]);
  const of = new Int32Array(words.length);
  // By a loop: this is done for each of the thousands of states that robustness tries.
  for (let at = 0; at < of.length; at += 1) {
    const word = words[at] ?? '';
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = numbers.size));
    of[at] = number;
  }
  return { of, count: numbers.size };
}
