import { foldWords } from '../support/foldWords';
import { smallestOf } from '../support/smallestOf';
import type { Person } from './Person';

const WHO = '(?:(?:you|they|we|i|the manager|this manager) )?';
const ASK = `${WHO}(?:(?:are|is|would|do|does|could|can|will) )?${WHO}`;
const MENTOR = '(?:(?:be|become|act as|serve as|work as|being|becoming|acting as) (?:an? )?)?(?:an? )?mentor(?:ing)?';
const WILLING = '(?:be )?(?:willing|able|happy|available|prepared|ready|glad|keen|open)';
/** Whom, where and when; why is another question, and so is having a mentor as well. */
const REST = '(?: (?!(?:.* )?(?:mentored|mentees?|or|why|reasons?|comments?|notes?|details?|topics?|areas?|date|since)\\b).*)?$';

/** Whether somebody would: “Willing to mentor?”, “Would you mentor somebody?”, “Mentor (Y/N)”. Having a mentor is another matter. */
const WOULD = new RegExp(
  [
    `^${ASK}${WILLING} (?:to|for|as) ${MENTOR}${REST}`,
    `^${ASK}(?:interested in|like to|want to|wants to|wish to) (?:be|become|being|becoming|act as|acting as) (?:an? )?mentor${REST}`,
    `^${ASK}(?:like to|want to|wants to|wish to) mentor${REST}`,
    `^(?:would|could|can|will) ${WHO}(?:be )?(?:an? )?mentor${REST}`,
    '^mentor (?:yes no|y n|available|availability|volunteer|willingness)$',
    '^(?:volunteer|potential|willing|possible|available) mentor(?: yes no| y n)?$',
    '^(?:offers|offering) (?:mentoring|to mentor)$',
  ].join('|'),
);
/** How many they could: “Mentoring capacity”, “How many could you mentor?”. */
const MANY = new RegExp(
  [
    '^ment(?:or|oring|ee) (?:capacity|(?:place|slot|space)s?)(?: available| free)?$',
    '^(?:capacity|places?|slots?) (?:for|to) ment(?:or|oring|ees?)$',
    `^(?:how many|(?:max(?:imum)? )?number(?: of)?)(?: (?:people|managers|colleagues|mentees|others))? ${WHO}(?:could|can|would|will|able to|willing to)(?: you| they)?(?: be (?:willing|able) to)? (?:mentor|take(?: on)?)(?: at (?:once|a time))?$`,
    '^(?:max(?:imum)?|most)(?: number of)? mentees$',
  ].join('|'),
);

const UNKNOWN =
  /^(?:n a|not (?:sure|asked|known|applicable|recorded|answered|stated|specified|decided)|no (?:answer|response|reply|idea|preference|limit|problem|data))\b/;
const NO = /^(?:no|n|false|none|nobody|never|not|cannot|can t|won t|would not|unable|unwilling|declined?|declines|x no)\b/;

/** Whether a column of this header says who can mentor, or how many they can; `null` = it is about something else. */
export function asksMentoring(header: string): 'would' | 'many' | null {
  const words = foldWords(header);
  return WOULD.test(words) ? 'would' : MANY.test(words) ? 'many' : null;
}

/** Of how many somebody says that they can mentor: 0 = of none; `null` = they do not say, or that they can, without a number. */
export interface Mentoring {
  readonly most: number | null;
  /** The column that says so; '' = none does. */
  readonly column: string;
}

/** What the columns that are kept with somebody say of mentoring. Of several, the one that says least. */
export function mentoringOf({ attributes }: Pick<Person, 'attributes'>): Mentoring {
  let found: Mentoring = { most: null, column: '' };
  for (const { name, value } of attributes) {
    const asked = asksMentoring(name);
    const most = asked === null ? null : readMost(value, asked);
    if (most !== null && (found.most === null || most < found.most)) found = { most, column: name };
  }
  return found;
}

function readMost(cell: string, asked: 'would' | 'many'): number | null {
  const words = foldWords(cell);
  if (words === '' || UNKNOWN.test(words)) return null;
  if (NO.test(words) || /^0+(?: 0+)?$/.test(words)) return 0;
  const numbers = words.match(/\d+/g)?.map(Number) ?? [];
  // A number alone under a question for yes or no may be a code: 1 for yes, 2 for no.
  if (numbers.length === 0 || (asked === 'would' && /^\d+$/.test(words))) return null;
  const least = smallestOf(numbers);
  return numbers.length <= 2 && least <= MOST_MENTEES ? least : null;
}

/** A number beyond is a date, or something else. */
const MOST_MENTEES = 50;
