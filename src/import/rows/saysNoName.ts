/** “My manager”, “the board”, “some colleagues”: no name begins so. */
const BEGINS =
  /^(?:my|our|the|his|her|their|some|other|others|all|several|various|many|most|people|colleagues?|staff|someone|friends?|family|peers|managers)\s/iu;
/** “A nurse”, and not “A Khan” or “An Li”: capitals count. */
const ARTICLE = /^[Aa]n?\s+\p{Ll}/u;
/** What a group or a post is called. */
const GROUP =
  /\b(?:teams?|departments?|dept|wards?|directorates?|help ?desk|boards?|committees?|colleagues|staff|managers|directors|matrons|nurses|doctors|consultants|networks?|groups?|forums?|unions?|services?|office|line manager|peers|friends|family)\b/i;

/** “Ann Ward”, “A. Smith”: two words with capitals, of which the first is none of these. */
const TWO_WORDS = /^\p{Lu}[\p{L}\p{M}'’.-]*\s+\p{Lu}[\p{Ll}\p{M}'’-]+(?:-\p{Lu}[\p{L}\p{M}'’]+)*$/u;
/** Surnames as well, where a first name stands before them. */
const SURNAMES = /\s(?:Wards?|Boards?|Staff|Office|Friend|Peers|Family|Service)$/;

/** Whether a contact is written as a post or a group, and not as a name: who is meant cannot be known from it. */
export function saysNoName(cell: string): boolean {
  const text = cell.trim();
  if (!/\s/.test(text)) return /^(?:colleagues|friends|family|peers|staff|managers|hr|it|finance|estates|occupational health)$/i.test(text);
  const begins = BEGINS.test(text) || ARTICLE.test(text);
  return text.length < 60 && (begins || (GROUP.test(text) && !(TWO_WORDS.test(text) && SURNAMES.test(text))));
}
