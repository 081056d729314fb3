/** Which of two different texts comes first: the same everywhere, which the order of a language is not. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : 1);
