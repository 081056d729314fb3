import type { ColumnName } from './ColumnName';
import { plainText } from '../plainText';

/** A header without what stands around the thing that it heads, and what was said of it there. */
interface HeaderCore {
  readonly core: string;
  readonly qualifier: string;
}

/** “Site (main)”, “Site – main”, “Site: main”. A hyphen within a word parts nothing. */
const QUALIFIED = /^([^()[\]{}]*[^()[\]{}\s])\s*(?:[([{]([^()[\]{}]*)[)\]}]|\s[-–—]\s+(\S.*)|:\s+(\S.*))[\s?*:.]*$/u;
/** “Which site …”, “Have they opted out …”, “Your grade”. “Their” is no such word: in answers it says whose contact is meant. */
const ASKED =
  /^(?:please )?(?:(?:give|state|enter|choose|select) (?:the |your )?|(?:what|which|where|when)(?: is| are)? (?:the |your )?|(?:is|are|has|have|do|does|did) (?:(?:the|this) )?(?:(?:person|manager|employee|they|you|he or she) )?(?:now |already |currently )?|(?:your|the|current|main|primary) )/;
/** “Who is the line manager”; “Is line manager” asks another thing. */
const ASKED_WHO =
  /^(?:(?:who|which)(?: is| are| do| does)? )?(?:the |this |your )?(?:(?:person|manager|employee|they|you|he or she) (?=reports? ))?(?:current )?/;
const ENDS = / (?:y n|yes no|yes or no|please|if known|if any|where known)$/;
/** What names a person: a bracket with it asks for the same person. */
const NAMES_SOMEBODY =
  /^(?:(?:the |their |employee |staff |payroll |personnel |esr |assignment |hr |unique |full )*(?:numbers?|no|nos|nr|ids?|code|reference|ref|key|name|names)|payroll|esr|surname first name|first name surname|first name and surname|first and last name)$/;
/** “Line managers payroll no” → “line manager”. */
const BY_NUMBER = /s? (?:(?:employee|staff|payroll|personnel|esr|assignment) )?(?:number|no|nr|id|code|ref|name)$/;
/** With a number behind it this is no name. */
const EMPLOYED = /^(?:employee|staff member|member of staff)$/;
/** What says nothing about whom or what a column is of. */
const SAYS_NOTHING =
  /^(?:required|mandatory|optional|current|latest|today|now|(?:if|where) (?:known|any|applicable|relevant)|(?:as )?(?:at|of|on|in|per|from) (?:the )?(?:esr|payroll|staff list|hr|record|\d.*)|yes no|yes or no|y n|please .*|tick.*|[dmy]{2,4} [dmy]{2,4} [dmy]{2,4})$/;
/** A bracket with one of these is about somebody or something else, or counts. */
const OF_ANOTHER =
  /\b(?:contacts?|mentors?|mentees?|managers?|partners?|alters?|nominees?|colleagues?|persons?|respondents?|they|them|their|his|her|who|whom|networks?|previous|former|old|last|next|future|new|other|second|deputy|parent|emergency|number|no|count|total|dates?|since|until|change|code|id|email|phone|not|never)\b/;

/** What Kith itself writes behind a header that must not be taken for one of its columns. */
export const OWN_MARKS = { direction: 'direction', attribute: 'attribute', kept: 'as in the file', answer: 'of the answer' } as const;
const IS_OWN_MARK: ReadonlySet<string> = new Set(Object.values(OWN_MARKS));

/** Small words and digits with one blank between them. */
const spell = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/['’]s\b/gu, 's')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** No header is longer, and no pattern looks at more. */
const LONGEST = 200;

function partOff(header: string): HeaderCore {
  const [, core = header, inBrackets, afterDash, afterColon] = QUALIFIED.exec(header) ?? [];
  return { core: spell(core), qualifier: spell(inBrackets ?? afterDash ?? afterColon ?? '') };
}

/** “Which is the main site” → “site”. */
function withoutAsking(core: string): string {
  let bare = core;
  for (let left = bare.replace(ASKED, ''); left !== bare && left !== ''; left = bare.replace(ASKED, '')) bare = left;
  return bare;
}

/**
 * What a header may stand for that is known by none of its spellings as a whole, as `plainText`: without a qualifier in brackets or behind
 * a dash, and without the words of a question. A qualifier that is about somebody else, or a number (“Contact (2)”), is never left out.
 *
 * @param names whom the cells of the column name: “Line manager (job title)” is not who, and “Who is your manager?” is not the manager
 * that a row is about
 */
export function readHeader(header: string, names: ColumnName<string>['names']): readonly string[] {
  if (header.length > LONGEST) return [];
  const { core, qualifier } = partOff(header.trim());
  const isMeant =
    qualifier === '' || SAYS_NOTHING.test(qualifier) || (names === undefined ? !isOfAnother(qualifier) : NAMES_SOMEBODY.test(qualifier));
  if (!isMeant || (EMPLOYED.test(core) && /\b(?:n[or]s?|numbers?|ids?|code|ref|key|payroll|esr)\b/.test(qualifier))) return [];
  const bare = core.replace(ENDS, '');
  const readings =
    names === undefined
      ? [bare, withoutAsking(bare)]
      : names === 'row'
        ? [bare]
        : [bare, whoIsMeant(bare), whoIsMeant(bare).replace(BY_NUMBER, '')];
  return [...new Set(readings)].filter((reading) => reading !== '').map(plainText);
}

const isOfAnother = (qualifier: string): boolean => /^\d+$/.test(qualifier) || OF_ANOTHER.test(qualifier) || IS_OWN_MARK.has(qualifier);
const whoIsMeant = (core: string): string => core.replace(ASKED_WHO, '');

/** The header in small words with one blank between them, brackets and signs aside: what a question is known by. */
export const headerWords = (header: string): string => (header.length > LONGEST ? '' : spell(header));
