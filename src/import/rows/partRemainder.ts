const MANY = 'several|various|numerous|many|some|a few';
const HOW_MANY = String.raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|few|${MANY}|a couple of|(?:lots|loads) of|(?:all (?:of )?)?(?:the|my|our))`;
const WHOM = '(?:others?|more|another|rest)';
const CROWD = String.raw`(?:every ?(?:one|body)|all (?:of )?(?:the|my|our)|most of|${MANY}|lots|loads|too many)`;
/** What stands before: the beginning, a sign between two names, or "and". */
const LEAD = String.raw`(?:^|\s*[,;|\n(]\s*(?:and\s+|plus\s+)?|\s*[+&]\s*|\s+(?:and|plus|with)\s+)`;

/** “and three others”, “+ 2 more”, “several colleagues”; more words may follow, none of them a name. */
const COUNTED = new RegExp(`${LEAD}(?:${HOW_MANY} ${WHOM}|(?:others?|another|more)|${CROWD})(?![\\p{Letter}\\d])`, 'giu');
/** “etc.”, “and so on”, “to name a few”, “…”. */
const ENDS =
  /(?:(?:^|[\s,;]+)(?:etc(?:etera)?|et al|and so (?:on|forth)|among(?:st)? others|to name (?:but )?a few)[.)\s…]*|\s*(?:…|\.{3,})\s*)$/iu;
/** Nothing, or words without capitals. */
const TAIL = /^(?:[\s.)\]!…]*|\s+\p{Ll}[^,;|\n]*)$/u;
/** Every word that it looks for has one of these, and most cells have none. */
const HINT = /other|more|rest|etc|et al|so on|forth|a few|some|every|all|most|many|several|various|numerous|lots|loads|…|\.{3}/i;
/** A cell of more letters is no list of names, and could take long to look through. */
const LONGEST = 2000;
/** Signs that are left over in front of it. */
const LEFT_OVER = /[\s,;|&+(]+$/;

/**
 * A cell parted into what it names and words at its end that say that there are more: “Bob Day and three others” → “Bob Day” and “and
 * three others”. The second is blank where it says nothing of the kind; the first where it says nothing else.
 */
export function partRemainder(cell: string): readonly [names: string, more: string] {
  if (cell.length > LONGEST || !HINT.test(cell)) return [cell, ''];
  const ends = ENDS.exec(cell);
  // Signs alone are no words: "..." stands for nobody.
  if (ends !== null && /\p{Letter}/u.test(cell))
    return [cell.slice(0, ends.index).replace(LEFT_OVER, ''), cell.slice(ends.index).replace(/^[\s,;]+/, '')];
  for (const match of cell.matchAll(COUNTED)) {
    const end = match.index + match[0].length;
    // A surname: “More, Ann”, “Ann More”.
    const isName = /^[\s,;]*More$/u.test(match[0]);
    if (!isName && TAIL.test(cell.slice(end)))
      return [cell.slice(0, match.index).replace(LEFT_OVER, ''), cell.slice(match.index).replace(/^[\s,;|(]+/, '')];
  }
  return [cell, ''];
}
