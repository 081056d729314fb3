import { splitWords } from '../../support/splitWords';
import { foldText } from '../../support/foldText';

/** A longer text is no question, and could take hours to look through. */
export const LONGEST_QUESTION = 2_000;

/** A pattern that looks for one word behind another. */
const within = (pattern: RegExp): Pick<RegExp, 'test'> => ({ test: (text) => text.length <= LONGEST_QUESTION && pattern.test(text) });

/** A question that asks for names, as a form writes it above the answers. */
export const QUESTION = within(
  /\b(who|whom|whose|which (?:people|colleagues?|persons?|managers?))\b.*\?|^(?:please )?(?:name|list|select|choose|tick) (?:the |up to |any |all |your )?.*\b(?:people|colleagues|contacts|persons|managers)\b/i,
);

/** A question for names that has become a heading: “People you turn to for advice”, “Colleagues I go to”. */
export const PEOPLE_ASKED_FOR = within(
  /^(?:the )?(?:names? of )?(?:the )?(?:people|persons?|colleagues?|those|managers?|anyone|somebody|someone|contacts?) (?:that |whom? )?(?:you|i|they|we) (?:\w+ ){0,2}(?:turn|go|goes|talk|speak|ask|rel[yi]|seek|consult|contact|confide|discuss|work|get|approach|call|trust)\w*\b/i,
);

/** A header that is about contacts, where a program or a person shortens the question. */
export const ABOUT_CONTACTS =
  /\b(?:contacts?|alters?|nominees?|colleagues?|who|whom|people named|person named|names? of (?:the )?(?:person|people|contact|colleague))\b|^(?:name|person|nomination)s?[\s_]*[#\d]/i;

/** A question that is answered with a name, whatever it asks first: “Has anyone mentored you? If so, please give their name”. */
export const ASKS_NAMES =
  /\b(?:give|state|provide|enter|write|list|add|include|supply)\b[^?.]{0,20}\b(?:their|his|her|the|these|any) (?:full )?names?\b|\btheir (?:full )?names?\b|\bname (?:them|others?|one|two|three|four|five|six|up to|anyone|anybody|someone|somebody|any people|the (?:person|people))\b/i;

/** What people are asked for, where the question is shortened to it: “Trusted advice 1”, “Advice 2”. */
export const ASKS_FOR =
  /\b(?:advi[cs]e\w*|support\w*|mentor\w*|friends?|friendship|help\w*|guidance|collaborat\w+|knowledge|turns? to|go(?:es)? to|talks? to|confid\w+|coach\w*)\b/i;

/** "Any others?" after a question for names asks on. */
export const ASKS_ON =
  /^(?:and )?(?:any(?:one|body)?|other|others|additional|further|more|anyone)\b.{0,40}\b(?:others?|else|names?|people|contacts|colleagues)\b|^(?:others?|anyone else)\b[^?]{0,30}\??$/i;

/** Not about whom somebody names, whatever words stand in it. */
export const NOT_NAMES = /\bhow (?:many|often|isolated|satisfied|well|much|long|important|close)\b|\bwhy\b/i;

/** Who is to come or to be honoured: a question for names that is none for contacts, unless it speaks of turning to them as well. */
const INVITES =
  /\binvit(?:e[ds]?|ing|ations?)\b|\b(?:should|shall|could) (?:we )?.{0,40}\b(?:attend|join|come|speak|present|win|receive)\b|\bnominate\b.{0,60}\b(?:awards?|prizes?)\b/i;
const SEEKS = /\b(?:turn(?:s|ed)? to|go(?:es)? to|advi[cs]e|help|support|talk|confid\w*|mentor\w*|trust|rely|contacts?)\b/i;

/** “Who should we invite to the workshop?” */
export const asksWhoToInvite = (title: string): boolean => title.length <= LONGEST_QUESTION && INVITES.test(title) && !SEEKS.test(title);

/** A place for sentences: where its cells are names all the same, it names people. */
export const COMMENT = /\bcomments?\b|\banything else\b|\b(?:tell|describe|explain)\b/i;

export const FEELS_ISOLATED = within(/\b(?:how|feel|felt|perceived)\b.*\bisolat|perceived[ _]isolation|\bisolation\b.*\bfeel/i);

/** Types that are common words as well: they are meant only where nothing else is said. */
const COMMON = new Set(['personal', 'professional', 'managerial', 'political', 'nhs', 'government', 'public sector']);
/** Words of a header that say nothing of what is asked. */
const EMPTY = new Set([
  'contact',
  'contacts',
  'name',
  'names',
  'person',
  'people',
  'colleague',
  'alter',
  'nominee',
  'for',
  'of',
  'the',
  'is',
  'a',
  'an',
  'your',
  'you',
  'this',
  'who',
  'whom',
  'do',
  'does',
  'type',
  'types',
  'network',
  'motive',
  'motives',
  'purpose',
  'reason',
  'to',
  'go',
  'turn',
  'them',
  'in',
  'my',
  'are',
  'was',
  'they',
]);

/** What the codebook knows of a word. */
export interface KnownWord {
  readonly type: string | null;
  readonly motive: string | null;
}

/** The network type or the motive that a question names, where it names one and no other. */
export function labelQuestion(question: string, look: (word: string) => KnownWord): KnownWord {
  const words = splitWords(foldText(question))
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.filter((word) => !EMPTY.has(word) && !/^\d+$/.test(word));
  const types = new Set<string>();
  const motives = new Set<string>();
  for (let from = 0; from < words.length; from += 1) {
    for (let length = 1; length <= 3 && from + length <= words.length; length += 1) {
      const phrase = words.slice(from, from + length).join(' ');
      for (const spelling of [phrase, phrase.replace(/s$/, '')]) {
        const { type, motive } = look(spelling);
        if (type !== null && (!COMMON.has(spelling) || telling.length <= length)) types.add(type);
        if (motive !== null) motives.add(motive);
      }
    }
  }
  return { type: types.size === 1 ? ([...types][0] ?? null) : null, motive: motives.size === 1 ? ([...motives][0] ?? null) : null };
}
