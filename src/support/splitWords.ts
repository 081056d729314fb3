/** The words of a text, with one space between: punctuation aside. Empty where there is nothing else. */
export function splitWords(text: string): string {
  return (
    text
      // "Ben.Orr" is two words, and so is "J.Smith"; the points of "J.R. Smith" and "St. John" are none.
      .replaceAll(/(?<=\p{Letter}\p{Mark}*)\.(?=\p{Letter}\p{Mark}*\p{Letter})/gu, ' ')
      // "O'Neill" is written O’Neill and ONeill; "Anne-Marie" is also two words.
      .replaceAll(/['’‘`´.]/gu, '')
      // A mark is part of its letter.
      .split(/[^\p{Letter}\p{Number}\p{Mark}]+/u)
      .filter((word) => word !== '')
      .join(' ')
  );
}
