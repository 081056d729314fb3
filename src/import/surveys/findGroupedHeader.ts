import { plainText } from '../plainText';
import { MOST_HEADERS } from '../formats/readTopRows';
import { saysRespondent } from './saysRespondent';
import { nameTool } from './nameTool';
import { ORDINALS } from './numberColumns';

/** Header rows of which the upper ones head runs of columns: “Advice” merged over “1st”, “2nd”, “3rd”. */
export interface GroupedHeader {
  /** The place of the first of them among the rows that are not blank. */
  readonly at: number;
  readonly rows: number;
}

/** Rows that may be titles, before the first of several header rows. */
const ROWS_ABOVE = 10;
const PERSON = '(?:person|name|contact|colleague|nominee|alter|choice|manager|peer)s?';
const PLACE = new RegExp(
  `^(?:${PERSON}|no\\.?|number)?[\\s_.#(-]*(?:(\\d{1,2})(?:st|nd|rd|th)?|(${ORDINALS.join('|')}))[.)]?(?:\\s+${PERSON})?$`,
  'i',
);

interface Run {
  readonly group: string;
  /** The cells of the lowest header row. */
  readonly lowers: readonly string[];
}

/** The heading of each column, where one cell heads several: a blank cell above one that is filled continues the cell before it. */
export function spreadGroups(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const own = upper[column] ?? '';
    if (own !== '' || (lower[column] ?? '') === '') group = own;
    return group;
  });
}

/**
 * Finds header rows that say together which contact of which question a column holds, and a column that says who answers;
 * `null` = there are none. What a program writes is known by its own signs.
 */
export function findGroupedHeader(top: readonly (readonly string[])[]): GroupedHeader | null {
  for (let at = 0; at < Math.min(ROWS_ABOVE, top.length - 2); at += 1) {
    const [first = [], second = [], third = []] = top.slice(at, at + 3);
    if (first.length > MOST_HEADERS || nameTool(first) !== null) return null;
    if (isGrouped(first, second)) return { at, rows: 2 };
    if (top.length > at + 3 && isGrouped(joinUppers(first, second, third), third)) return { at, rows: 3 };
  }
  return null;
}

/** Two upper header rows as one, above a third: “Advice” over “Inside” and “Outside” is “Advice – Inside”, “Advice – Outside”. */
export function joinUppers(upper: readonly string[], middle: readonly string[], lower: readonly string[]): readonly string[] {
  const width = Math.max(upper.length, middle.length, lower.length);
  const below = Array.from({ length: width }, (_, column) => (middle[column] ?? '') || (lower[column] ?? ''));
  const outer = spreadGroups(upper, below);
  const inner = spreadGroups(middle, lower);
  return below.map((_, column) => {
    const [group = '', own = ''] = [outer[column], inner[column]];
    return own === '' || group === '' || group === own ? own || group : `${group} – ${own}`;
  });
}

function isGrouped(upper: readonly string[], lower: readonly string[]): boolean {
  const groups = spreadGroups(upper, lower);
  const runs: Run[] = [];
  const loners: { readonly upper: string; readonly lower: string }[] = [];
  for (let column = 0; column < groups.length;) {
    const group = groups[column] ?? '';
    const below = lower[column] ?? '';
    let end = column + 1;
    if (group !== '' && below !== '') while (end < groups.length && groups[end] === group && (lower[end] ?? '') !== '') end += 1;
    if (group !== '' && below !== '') runs.push({ group, lowers: groups.slice(column, end).map((_, at) => lower[column + at] ?? '') });
    else loners.push({ upper: group, lower: below });
    column = end;
  }
  const places = runs.filter(isOfPlaces);
  const contacts = runs.filter((run) => runs.some((other) => other !== run && isNextContact(run, other)));
  if (places.length === 0 && contacts.length === 0) return false;
  // In the first row of answers stands somebody's name or a number where the header says who answers.
  const others = runs.filter((run) => !places.includes(run) && !contacts.includes(run));
  const saysWho =
    loners.some((one) => saysRespondent(one.lower === '' ? one.upper : one.lower)) ||
    others.some(({ group, lowers }) => saysRespondent(group) || lowers.some(saysRespondent));
  return (
    saysWho &&
    others.every(
      ({ group, lowers }) =>
        lowers.some((below) => saysRespondent(below) || plainText(below) === plainText(group)) ||
        (lowers.length > 1 && isNameParts(lowers)),
    )
  );
}

/** 1st, 2nd, 3rd; Person 1, Person 2; first, second. */
function isOfPlaces({ lowers }: Run): boolean {
  return lowers.length > 1 && lowers.every((below, at) => placeOf(below) === at + 1);
}

function placeOf(cell: string): number {
  const [, number, ordinal] = PLACE.exec(cell) ?? [];
  return number === undefined ? ORDINALS.indexOf(ordinal?.toLowerCase() ?? '') + 1 : Number(number);
}

/** “Contact 1” and “Contact 2” over the same headings each. */
function isNextContact(run: Run, other: Run): boolean {
  const told = ({ group, lowers }: Run): string => JSON.stringify([group.replace(/\d+/, '#'), lowers]);
  return run.group !== other.group && /\d/.test(run.group) && told(run) === told(other);
}

/** “First” and “Last” under “Name”. */
const PART = /^(?:first|last|fore|sur|given|family|preferred)$/i;
const isNameParts = (lowers: readonly string[]): boolean => lowers.filter((below) => PART.test(below)).length > 1;

/** What a heading below one for a name is called by itself: “First” is “First name”. */
export const wholeHeading = (below: string): string => (PART.test(below) ? `${below} name` : below);

/** Whether a heading is of one contact of several: what stands below it is about that contact. */
export const headsContact = (group: string): boolean =>
  /\d/.test(group) &&
  /\b(?:contacts?|persons?|alters?|nominees?|colleagues?|names?|nominations?|choice)\b/i.test(group.replaceAll(/[\d_#]+/g, ' '));
