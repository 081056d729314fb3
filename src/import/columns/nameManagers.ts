import { headerWords } from './readHeader';

/** “Manager”, “Manager name”: whom a row is about, or, beside a column that names them, whom they report to. */
const MANAGER = /^(?:(?:their|my|your) )?manager(?: (?:s )?(?:full )?name)?$|^name of (?:(?:their|my|your) )?manager$/;
const NAMES_WHOM =
  /^(?:(?:please )?(?:(?:enter|give|state|type|what is) )?(?:the |your |my |own )*)?(?:(?:full|whole|display|first|fore|given|preferred|last|sur|family|first and last|employee|staff|staff member|person|persons|colleague|respondent|participant) ?)?names?(?: of (?:the )?(?:employee|staff member|member of staff|person|respondent|participant))?$/;
const WHOM = /^(?:employee|employees|staff member|member of staff|respondent|participant|nominator|surname|forename|who are you)$/;

/** Whether a header names whom a row is about, and says “manager” of nobody. */
const namesWhom = (words: string): boolean => NAMES_WHOM.test(words) || WHOM.test(words);

/**
 * Headers in which “Manager” beside another column that names whom the row is about is called what it is: the line manager. Every
 * reader of headers asks this one, so that a file is read in one way.
 */
export function nameManagers(headers: readonly string[]): readonly string[] {
  const words = headers.map(headerWords);
  if (!words.some((word) => MANAGER.test(word)) || !words.some(namesWhom)) return headers;
  return headers.map((header, at) => (MANAGER.test(words[at] ?? '') ? 'Line manager' : header));
}
