type Dice = (sides: number) => number;

/** Neighbours of a key on a keyboard of the British kind. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Spellings of one sound, to be heard wrongly. */
const HEARD: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['c', 'k'],
  ['ie', 'y'],
  ['ee', 'i'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['sh', 'sch'],
  ['th', 't'],
  ['z', 's'],
  ['w', 'v'],
  ['y', 'i'],
  ['ai', 'ay'],
  ['ss', 's'],
  ['ll', 'l'],
  ['nn', 'n'],
  ['mm', 'm'],
  ['dh', 'd'],
  ['kh', 'k'],
  ['q', 'k'],
  ['ei', 'ai'],
  ['ah', 'a'],
];
/** Letters that a clerk copies for one another. */
const READ: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['u', 'n'],
  ['n', 'u'],
  ['l', 'i'],
  ['i', 'l'],
  ['e', 'c'],
  ['v', 'u'],
  ['h', 'b'],
];

/** One slip of the keyboard: a letter more, less, beside it, twice, or changed with the next. A short word keeps its beginning. */
export function slipOfKeys(word: string, roll: Dice): string {
  if (word.length < 3) return word;
  const at = roll(word.length - (roll(10) < 8 ? 1 : 0)) + (word.length > 3 && roll(10) < 8 ? 1 : 0);
  const place = Math.min(at, word.length - 1);
  const letter = word[place] ?? '';
  const [before, after] = [word.slice(0, place), word.slice(place + 1)];
  switch (roll(5)) {
    case 0:
      return `${before}${after}`;
    case 1:
      return `${before}${letter}${letter}${after}`;
    case 2:
      return after === '' ? `${before}${letter}${letter}` : `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`;
    case 3:
      return `${before}${besideKey(letter, roll)}${after}`;
    default:
      return `${before}${besideKey(letter, roll)}${letter}${after}`;
  }
}

export function slipOfEar(word: string, roll: Dice): string {
  return swapOne(word, HEARD, roll) ?? slipOfKeys(word, roll);
}

export function slipOfClerk(word: string, roll: Dice): string {
  return swapOne(word, READ, roll) ?? slipOfKeys(word, roll);
}

function swapOne(word: string, table: readonly (readonly [string, string])[], roll: Dice): string | null {
  const fits = table.filter(([from]) => word.toLowerCase().indexOf(from, 1) > 0);
  const [from, to] = fits[roll(Math.max(1, fits.length))] ?? ['', ''];
  if (from === '') return null;
  const at = word.toLowerCase().indexOf(from, 1);
  return word.slice(0, at) + to + word.slice(at + from.length);
}

function besideKey(letter: string, roll: Dice): string {
  const row = ROWS.find((keys) => keys.includes(letter.toLowerCase()));
  if (row === undefined) return letter;
  const at = row.indexOf(letter.toLowerCase());
  return row[at === 0 ? 1 : at === row.length - 1 || roll(2) === 0 ? at - 1 : at + 1] ?? letter;
}
