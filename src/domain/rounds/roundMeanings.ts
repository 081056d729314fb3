/** From when to when a round was held, on whatever scale; both ends belong to it. */
export type Span = readonly [start: number, end: number];

interface RoundMeaning {
  /** @param key as `roundKey` leaves it; `null` = it means nothing of this kind */
  readonly read: (key: string) => Span | null;
  /** False: an order to show, which the names suggest and do not tell. */
  readonly tells: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const SEASON = '(spring|summer|autumn|fall|winter)(?: term)?';
const YEAR = "(?:'|’)?(\\d{4}|\\d{2})";
/** Of two years that meet, such as 2023/24: a school year or a financial one. */
const YEARS = '(?:fy |ay |sy )?(\\d{4}|\\d{2})[/ ](\\d{4}|\\d{2})';

const pattern = (text: string): RegExp => new RegExp(`^${text}$`);
const at = (length: number, start: number, end = start): Span => [start * length, end * length + length - 1];
/** Spans of the calendar count days as if every month had 31. */
const days = (year: number, month: number, day: number): Span => [(year * 12 + month) * 31 + day, (year * 12 + month) * 31 + day];
const months = (year: number, from: number, to = from): Span => at(31, year * 12 + from, year * 12 + to);

function yearOf(text: string | undefined): number {
  const year = Number(text);
  return year < 100 ? 2000 + year : year;
}

const monthOf = (text: string | undefined): number => MONTHS.indexOf((text ?? '').slice(0, 3));

/** The first of two years that meet; `null` = they do not. */
function firstYear(first: string | undefined, second: string | undefined): number | null {
  const [a, b] = [yearOf(first), yearOf(second)];
  return b === a + 1 ? a : null;
}

function dateOf(year: number, month: number, day: number): Span | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1900 ? days(year, month - 1, day) : null;
}

/** Season of a year; a winter goes on into the next year or began in the one before, so that it covers both. */
function seasonOf(season: string | undefined, year: number): Span {
  if (season === 'winter') return [months(year, 0)[0], months(year, 13)[1]];
  const first = season === 'spring' ? 2 : season === 'summer' ? 5 : 8;
  return months(year, first, first + 2);
}

/** Of a school year, which begins in autumn. */
function termOf(season: string | undefined, year: number): Span {
  if (season === 'winter') return months(year, 11, 13);
  return seasonOf(season, season === 'spring' || season === 'summer' ? year + 1 : year);
}

type Rule = readonly [RegExp, (parts: RegExpExecArray) => Span | null];

/** Dates have the day first, as in Britain. Spaces and hyphens are alike here: `roundKey` made them so. */
const CALENDAR: readonly Rule[] = [
  [/^(\d{4})[/. ](\d{1,2})[/. ](\d{1,2})(?:[t ]\s*\d.*)?$/, ([, y, m, d]) => dateOf(Number(y), Number(m), Number(d))],
  [/^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4}|\d{2})$/, ([, d, m, y]) => dateOf(yearOf(y), Number(m), Number(d))],
  [pattern(`(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? ${YEAR}`), ([, d, m, y]) => dateOf(yearOf(y), monthOf(m) + 1, Number(d))],
  [pattern(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`), ([, m, d, y]) => dateOf(yearOf(y), monthOf(m) + 1, Number(d))],
  [pattern(`${MONTH}[/ ]?${YEAR}`), ([, m, y]) => months(yearOf(y), monthOf(m))],
  [pattern(`(\\d{4})[/ ]?${MONTH}`), ([, y, m]) => months(Number(y), monthOf(m))],
  [
    /^(\d{4})[/. ](\d{1,2})$/,
    ([, y, m]) => (Number(m) >= 1 && Number(m) <= 12 && Number(y) >= 1900 ? months(Number(y), Number(m) - 1) : null),
  ],
  [
    /^(\d{1,2})[/. ](\d{4})$/,
    ([, m, y]) => (Number(m) >= 1 && Number(m) <= 12 && Number(y) >= 1900 ? months(Number(y), Number(m) - 1) : null),
  ],
  [pattern(`${SEASON},? ${YEARS}`), ([, s, a, b]) => ((year) => (year === null ? null : termOf(s, year)))(firstYear(a, b))],
  [pattern(`${YEARS},? ${SEASON}`), ([, a, b, s]) => ((year) => (year === null ? null : termOf(s, year)))(firstYear(a, b))],
  [pattern(`${SEASON},? ?${YEAR}`), ([, s, y]) => seasonOf(s, yearOf(y))],
  [pattern(`(\\d{4}),? ?${SEASON}`), ([, y, s]) => seasonOf(s, Number(y))],
  // A quarter of a financial year is counted from April.
  [
    pattern(`q(?:uarter)? ?([1-4]),? ${YEARS}`),
    ([, q, a, b]) => ((year) => (year === null ? null : months(year, 3 * Number(q), 3 * Number(q) + 2)))(firstYear(a, b)),
  ],
  [
    pattern(`${YEARS},? q(?:uarter)? ?([1-4])`),
    ([, a, b, q]) => ((year) => (year === null ? null : months(year, 3 * Number(q), 3 * Number(q) + 2)))(firstYear(a, b)),
  ],
  [pattern(`q(?:uarter)? ?([1-4])[/, ]+${YEAR}`), ([, q, y]) => months(yearOf(y), 3 * Number(q) - 3, 3 * Number(q) - 1)],
  [pattern(`(\\d{4})[/, ]*q(?:uarter)? ?([1-4])`), ([, y, q]) => months(Number(y), 3 * Number(q) - 3, 3 * Number(q) - 1)],
  // From the first day of a financial year to the last of a school year.
  [pattern(YEARS), ([, a, b]) => ((year) => (year === null ? null : months(year, 3, 19)))(firstYear(a, b))],
  [/^(?:19|20)\d\d$/, ([y]) => months(Number(y), 0, 11)],
];

function readCalendar(key: string): Span | null {
  const plain = key
    .replaceAll(/\b(survey|questionnaire|census|round|wave|of|in|the)\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  for (const [rule, read] of CALENDAR) {
    const parts = rule.exec(plain);
    const span = parts === null ? null : read(parts);
    if (span !== null) return span;
  }
  return null;
}

/** School or financial years, one after the other: each differs from the next, though the one kind overlaps the other. */
function readYears(key: string): Span | null {
  const [, alone] = /^(?:fy|ay|sy) ?(\d{4}|\d{2})$/.exec(key) ?? [];
  const [, a, b] = pattern(YEARS).exec(key) ?? [];
  const year = alone !== undefined ? yearOf(alone) : a === undefined ? null : firstYear(a, b);
  return year === null ? null : [year, year];
}

/** The same season, month or quarter in different years. */
function readSame(kind: string): (key: string) => Span | null {
  return (key) => {
    const [, before, after] = pattern(`${kind},? ${YEAR}`).exec(key) ?? pattern(`${YEAR},? ${kind}`).exec(key) ?? [];
    const year = before === undefined ? NaN : yearOf(after === undefined ? before : /^\d+$/.test(after) ? after : before);
    return Number.isNaN(year) ? null : [year, year];
  };
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['d', 1],
  ['w', 7],
  ['m', 30.5],
  ['y', 365.25],
]);
const [BASELINE, MIDWAY, AFTER, LATER] = [0, 1, 2, 3];
const FURTHEST = 1e9;
const PHASES: readonly (readonly [RegExp, Span])[] = [
  [/^(pre|before|baseline|base line|start|beginning|initial|prior|entry|intake)$/, [BASELINE, BASELINE]],
  [/^(during|mid|midway|mid ?point|mid ?line|middle|interim)$/, [MIDWAY, MIDWAY]],
  [/^(post|after|afterwards|end|end ?line|end ?point|final|exit|close)$/, [AFTER, AFTER]],
  [/^(follow ?up|later)$/, [LATER, FURTHEST]],
];
/** Words beside the one that tells when. */
const BESIDE =
  /\b(test|tests|intervention|programme|program|training|course|survey|questionnaire|measure|measurement|assessment|round|wave|phase|the|at|of)\b/g;

/** Before, during, after and so long after something that was done. */
function readPhase(key: string): Span | null {
  const plain = key
    .replaceAll(/\b(pre|post|mid)(test|intervention|programme|program|training|survey)\b/g, '$1')
    .replaceAll(BESIDE, ' ')
    .replaceAll(/[\s.,()]+/g, ' ')
    .trim();
  for (const [words, span] of PHASES) if (words.test(plain)) return span;
  const long =
    /^(?:t |post |after |follow ?up |\+ ?)?(\d+(?:[.,]\d+)?) ?(d|w|m|y)(?:ays?|eeks?|eek|k|ks|onths?|o|os|ths?|ears?|rs?|r)?(?: (?:later|after|post|on|follow ?up))?$/.exec(
      plain,
    );
  if (long !== null) {
    const after = Number((long[1] ?? '').replace(',', '.')) * (UNITS.get(long[2] ?? '') ?? 0);
    return after === 0 ? [BASELINE, BASELINE] : [LATER + after, LATER + after];
  }
  const again = /^(post|follow ?up) ?(\d+)$/.exec(plain);
  if (again === null) return null;
  const place = (again[1] === 'post' ? AFTER : LATER) + Math.min(Number(again[2]), 999) / 1000;
  return [place, place];
}

const COUNTED = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ROMAN = /^(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})$/;

function numberOf(word: string): number | null {
  if (/^\d+(?:[.,]\d+)?$/.test(word)) return Number(word.replace(',', '.'));
  if (/^\d+(?:st|nd|rd|th)$/.test(word)) return Number.parseInt(word, 10);
  const counted = Math.max(COUNTED.indexOf(word), ORDINALS.indexOf(word));
  if (counted >= 0) return counted + 1;
  const [roman, tens = '', ones = ''] = ROMAN.exec(word) ?? [];
  if (roman === undefined) return null;
  const small = ones === 'ix' ? 9 : ones === 'iv' ? 4 : ones.length - (ones.startsWith('v') ? 1 : 0) + (ones.startsWith('v') ? 5 : 0);
  return tens.length * 10 + small;
}

/** What rounds are called besides their number. */
const CALLED =
  /^(round|rounds|wave|waves|time|t|w|r|m|phase|survey|stage|part|year|yr|month|week|period|cycle|sweep|measurement|test|panel|time ?point|point|no|number|nr|q|quarter|term|visit|session)$/;

/** A number, as a figure, a word or a Roman numeral: alone, after what rounds are called, or before any words. */
function readNumber(key: string): Span | null {
  const words = key
    .replace(/\(.*\)$/, '')
    .replaceAll(/[#:.()]+(?!\d)/g, ' ')
    .trim()
    .split(/\s+/);
  const [first = '', second = ''] = words;
  const number =
    words.length === 1
      ? numberOf(first)
      : words.length === 2 && CALLED.test(first)
        ? numberOf(second)
        : words.length === 2 && CALLED.test(second)
          ? numberOf(first)
          : words.length === 3 && CALLED.test(`${first} ${second}`)
            ? numberOf(words[2] ?? '')
            : // "1 spring", "2 autumn": numbered to be in order. A day of a month is not that.
              /^\d+$/.test(first) && !words.slice(1).some((word) => /\d/.test(word) || monthOf(word) >= 0)
              ? Number(first)
              : null;
  return number === null ? null : [number, number];
}

/** Numbered, and one of them is what came before, or after, all that were. */
function readNumberOrPhase(key: string): Span | null {
  const number = readNumber(key);
  if (number !== null) return number[0] > 0 ? number : null;
  const phase = readPhase(key)?.[0];
  return phase === BASELINE ? [0, 0] : null;
}

const readMonth = (key: string): Span | null => {
  const [, , month] = pattern(`(\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}`).exec(key) ?? [];
  return month === undefined ? null : [monthOf(month), monthOf(month)];
};

/** What the names of rounds can mean, the most telling first: all rounds of a study are read in one way. */
export const roundMeanings: readonly RoundMeaning[] = [
  { read: readYears, tells: true },
  { read: readCalendar, tells: true },
  { read: readSame('winter'), tells: true },
  { read: readPhase, tells: true },
  { read: readNumber, tells: true },
  { read: readNumberOrPhase, tells: true },
  // Without a year, nobody can tell whether February came before November or after it.
  { read: readMonth, tells: false },
];
