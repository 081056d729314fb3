import type { IssueValues } from '../domain/IssueValues';
import { isWide } from './spreadWide';
import { CONTACT_COLUMNS } from './contactColumns';
import { matchColumns } from './matchColumns';
import { plainText } from './plainText';
import type { Sheet } from './Sheet';

/** How the exports of other programs can be told from their headers; all of the words must be there. */
const EXPORTS: readonly { readonly name: string; readonly headers: readonly string[]; readonly always?: true }[] = [
  { name: 'Qualtrics', headers: ['StartDate', 'EndDate', 'ResponseId'] },
  { name: 'Qualtrics', headers: ['StartDate', 'RecordedDate'] },
  { name: 'Microsoft Forms', headers: ['Start time', 'Completion time'] },
  { name: 'REDCap', headers: ['redcap_event_name'] },
  { name: 'REDCap', headers: ['redcap_repeat_instrument'] },
  { name: 'REDCap', headers: ['record_id'] },
  { name: 'SurveyMonkey', headers: ['Respondent ID', 'Collector ID'] },
  // Its ids are those of each interview, and the same number is somebody else in the next.
  { name: 'Network Canvas', headers: ['networkCanvasUUID'], always: true },
  { name: 'Network Canvas', headers: ['networkCanvasEgoUUID'], always: true },
  { name: 'LimeSurvey', headers: ['submitdate', 'startlanguage'] },
  { name: 'LimeSurvey', headers: ['Date submitted', 'Start language'] },
  { name: 'LimeSurvey', headers: ['Date submitted', 'Last page'] },
  { name: 'Typeform', headers: ['Submit Date (UTC)'] },
  { name: 'JISC Online Surveys', headers: ['Unique Response Number'] },
  { name: 'SmartSurvey', headers: ['UserID', 'UserNo'] },
  { name: 'Alchemer', headers: ['Response ID', 'Time Started', 'Date Submitted'] },
  { name: 'Google Forms', headers: ['Timestamp'] },
];

/** A question that asks for names, as a form writes it above the answers. */
const QUESTION = /\b(who|whom|whose|which (?:people|colleagues?|persons?))\b.*\?|^(?:please )?(?:name|list) (?:the |up to |any |all )?.*\b(?:people|colleagues|contacts|persons|managers)\b/i;

type OtherFormat = IssueValues['other-format'];

/** What a table seems to be that is neither a list of people nor of contacts; `null` = nothing of the kind. */
export function nameFormat(table: Sheet, named: ReadonlyMap<string, string>): OtherFormat | null {
  const { headers } = table;
  const plain = new Set(headers.map(plainText));
  const known = EXPORTS.filter((one) => one.headers.every((header) => plain.has(plainText(header))));
  const found = known[0];
  const { columns } = matchColumns(headers, CONTACT_COLUMNS, named);
  const tellsContacts = columns.has('from') && (columns.has('to') || isWide(headers));
  if (found?.always === true || (found !== undefined && (!tellsContacts || hasImportIds(table)))) {
    return { what: 'export', name: found.name };
  }
  if (isMatrix(table)) return { what: 'matrix', name: '' };
  const question = tellsContacts ? undefined : headers.find((header) => QUESTION.test(header));
  return question === undefined ? null : { what: 'answers', name: question };
}

/** The third line of an export of Qualtrics. */
function hasImportIds({ words }: Sheet): boolean {
  return words.some((word, at) => at < 400 && word.startsWith('{"ImportId"'));
}

const FEWEST = 3;
const ROWS_LOOKED_AT = 2_000;

/** Whether most headers but the first are what stands in the first column. */
function isMatrix({ headers, cells, words, length }: Sheet): boolean {
  const width = headers.length;
  if (width <= FEWEST || length < FEWEST - 1) return false;
  const down = new Set<string>();
  for (let row = 0; row < Math.min(length, ROWS_LOOKED_AT); row += 1) down.add(words[cells[row * width] ?? 0] ?? '');
  const across = headers.slice(1);
  const met = across.filter((header) => down.has(header)).length;
  return met >= FEWEST - 1 && 3 * met >= 2 * across.length;
}

const TEXTS: readonly (readonly [RegExp, OtherFormat['what']])[] = [
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<graphml\b/i, 'graphml'],
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<gexf\b/i, 'gexf'],
  [/^\s*(?:%[^\n]*\n\s*)*\*(?:vertices|network|arcs|edges|matrix|partition)\b/i, 'pajek'],
  [/^\s*dl\b[\s,]*(?:n|nr|nc|nm|format)\s*=/i, 'dl'],
  [/^\s*\*node data\b|^\s*\*tie data\b/i, 'vna'],
  [/^\s*(?:creator\b[^\n]*\n\s*)?(?:comment\b[^\n]*\n\s*)?graph\s*\[/i, 'gml'],
  [/^\s*(?:strict\s+)?(?:di)?graph\b[^\n[]*\{/i, 'dot'],
  [/^\s*[{[]\s*(?:["{[\]}]|-?\d)/, 'json'],
  [/^\s*(?:<!doctype\s+html|<html|<table)\b/i, 'html'],
  [/^\s*<\?xml\b|^\s*<[a-z][\w:.-]*[\s>]/i, 'xml'],
];

/** What a text seems to be that is no table; `null` = it may be a table. @param beginning its first characters */
export function nameText(beginning: string): OtherFormat | null {
  const start = beginning.slice(0, 4_000);
  const found = TEXTS.find(([is]) => is.test(start));
  return found === undefined ? null : { what: found[1], name: '' };
}
