import { foldWords } from '../../support/foldWords';
import { plainText } from '../plainText';
import { isErrorCell } from './isMissing';
import { partRemainder } from './partRemainder';
import { saysVacant } from './saysVacant';

const NOBODY = new Set([
  'none',
  'nobody',
  'noone',
  'nocontact',
  'nocontacts',
  'nil',
  'na',
  'notapplicable',
  'notany',
  'noneatall',
  'noneoftheabove',
  'noneofthese',
  'nobodyelse',
  'nooneelse',
  'noother',
  'noothers',
  'nomore',
  'nothing',
  'no',
  'zero',
  '0',
]);
/** Signs that stand for nobody: "--", "–", "…", "/". */
const SIGNS = /^[-–—./\\*_~…·]+$/;
/** Signs of somebody who does not know. */
const QUESTION = /^[?？¿!\s.]*[?？][?？¿!\s.]*$/;
/** What programs write into a cell that is blank. */
const GAPS = new Set(['blank', 'missing', 'null', 'undefined', 'nan']);
const UNREAD = new Set(
  'unknown notknown dontknow donotknow idontknow dk notsure imnotsure unsure cantremember tbc tba ditto same sameasabove asabove seeabove asbefore various varies itvaries depends itdepends anyone anybody someone somebody anonymous confidential private nocomment skipped refused declined redacted withheld unfinished'.split(
    ' ',
  ),
);
/** “I’d rather not say”, “prefer not to name them”, “do not want to disclose”. */
const REFUSES =
  /\b(?:prefer|rather|wish|want|like|choose|decline|able|willing|going|comfortable)\b.*\b(?:say|saying|name|naming|answer|answering|disclose|disclosing|list|share|sharing|tell|comment|identify)\b/;
const REFUSES_TO = /\b(?:not|decline|dont|don t|wont|refuse)\b/;
/** What may follow “nobody” and “none” and is no name: “None at present”, “Nobody really, sorry”. */
const TAIL = new Set(
  'a all am apart any anymore apply as at can cannot cant come comes contact contacts currently do else far for have here i im in inside is it just me mind moment more myself needed no not now of one outside particular people person present really recall remember required right role say so sorry specific specifically such team that the them there these think this those time to today trust way within work yet you'.split(
    ' ',
  ),
);
const BEGINS_WITH_NOBODY = /^(?:none|nobody|no ?one|no (?:contacts?|people|person)|nothing)$/;
const ANYBODY = /\b(?:any ?one|any ?body)\b/;
const NOT = /\b(?:not?|dont|don t|do not|cant|can t|cannot|couldnt|havent|hasnt|doesnt|never|without|isnt|wouldnt|hardly)\b/;

/** Whether it is a sentence about having nobody: a name has none of its words. */
function saysInWords(cell: string): boolean {
  if (cell.length > 120 || !/[\s,]/.test(cell)) return false;
  const text = foldWords(cell);
  if (ANYBODY.test(text)) return NOT.test(text);
  const words = text.split(' ');
  const isBegun = [1, 2].find((count) => BEGINS_WITH_NOBODY.test(words.slice(0, count).join(' ')));
  return isBegun !== undefined && words.slice(isBegun).every((word) => TAIL.has(word));
}

/** A contact cell that says that there is no contact, which is an answer and not a gap. `Na` is a surname and not among them. */
export function saysNobody(cell: string): boolean {
  if (isErrorCell(cell)) return false;
  return SIGNS.test(cell) || (cell !== 'Na' && NOBODY.has(plainText(cell))) || saysInWords(cell);
}

/** What stands for the contacts that somebody who did not finish did not come to. */
export const UNFINISHED = 'unfinished';

/**
 * A contact cell that answers, and does not say who: a refusal, “don’t know”, “too many to list”. It is never nobody, and never a person.
 */
export function saysUnread(cell: string): boolean {
  if (QUESTION.test(cell) || UNREAD.has(plainText(cell))) return true;
  if (partRemainder(cell)[0] === '') return true;
  const text = foldWords(cell);
  return cell.length <= 120 && REFUSES.test(text) && REFUSES_TO.test(text);
}

/** A contact cell that says that nothing is known: an answer that cannot be read, a gap, or a post that nobody holds. */
export function saysUnknown(cell: string): boolean {
  return GAPS.has(plainText(cell)) || saysUnread(cell) || saysVacant(cell);
}
