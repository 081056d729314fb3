import type { Nominations } from './Nominations';
import { roundKey } from '../rounds/roundKey';

/** Whether a row is of a round, however the row spells it; each spelling is looked at once. */
export function makeRoundTest({ words, round }: Pick<Nominations, 'words' | 'round'>, wanted: string): (row: number) => boolean {
  const key = roundKey(wanted);
  const [yes, no] = [1, 2];
  const known = new Uint8Array(words.length);
  return (row) => {
    const word = round[row] ?? 0;
    let answer = known[word] ?? 0;
    if (answer === 0) known[word] = answer = roundKey(words[word] ?? '') === key ? yes : no;
    return answer === yes;
  };
}
