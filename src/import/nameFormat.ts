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

const WHAT_TO_DO = 'Kith does not read it as it is yet. Make a table of contacts with the columns “from” (who answers) and “to” (whom they name), one contact in each row or “contact 1”, “contact 2” and so on beside each other, and bring that in.';

/** A question that asks for names, as a form writes it above the answers. */
const QUESTION = /\b(who|whom|whose|which (?:people|colleagues?|persons?))\b.*\?|^(?:please )?(?:name|list) (?:the |up to |any |all )?.*\b(?:people|colleagues|contacts|persons|managers)\b/i;

/** What a table seems to be that is neither a list of people nor of contacts, and what to do; `null` = nothing of the kind. */
export function nameFormat(table: Sheet, named: ReadonlyMap<string, string>): string | null {
  const { headers } = table;
  const plain = new Set(headers.map(plainText));
  const known = EXPORTS.filter((one) => one.headers.every((header) => plain.has(plainText(header))));
  const found = known[0];
  const { columns } = matchColumns(headers, CONTACT_COLUMNS, named);
  const tellsContacts = columns.has('from') && (columns.has('to') || isWide(headers));
  if (found?.always === true || (found !== undefined && (!tellsContacts || hasImportIds(table)))) {
    return `This seems to be an export of ${found.name}: answers, or what goes with them, as that program writes them. ${WHAT_TO_DO}`;
  }
  if (isMatrix(table)) {
    return 'This seems to be a matrix, with the same people down the side and across the top. Kith does not read it as it is yet. Write one row for each tie, with the columns “from” (the row), “to” (the column) and “strength” (the cell), and bring that in.';
  }
  const question = tellsContacts ? undefined : headers.find((header) => QUESTION.test(header));
  if (question !== undefined) return `This seems to hold the answers to a form (one column is headed “${question}”), and is neither a list of people nor of contacts. ${WHAT_TO_DO}`;
  return null;
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

const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<graphml\b/i, 'a network in GraphML'],
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<gexf\b/i, 'a network in GEXF, the format of Gephi'],
  [/^\s*(?:%[^\n]*\n\s*)*\*(?:vertices|network|arcs|edges|matrix|partition)\b/i, 'a network in the format of Pajek'],
  [/^\s*dl\b[\s,]*(?:n|nr|nc|nm|format)\s*=/i, 'a network in DL, the format of UCINET'],
  [/^\s*\*node data\b|^\s*\*tie data\b/i, 'a network in VNA, the format of NetDraw'],
  [/^\s*(?:creator\b[^\n]*\n\s*)?(?:comment\b[^\n]*\n\s*)?graph\s*\[/i, 'a network in GML'],
  [/^\s*(?:strict\s+)?(?:di)?graph\b[^\n[]*\{/i, 'a network in DOT, the format of Graphviz'],
  [/^\s*[{[]\s*(?:["{[\]}]|-?\d)/, 'data in JSON'],
  [/^\s*(?:<!doctype\s+html|<html|<table)\b/i, 'a web page'],
  [/^\s*<\?xml\b|^\s*<[a-z][\w:.-]*[\s>]/i, 'a file in XML'],
];

/** What a text seems to be that is no table, and what to do; `null` = it may be a table. @param beginning its first characters */
export function nameText(beginning: string): string | null {
  const start = beginning.slice(0, 4_000);
  const found = TEXTS.find(([is]) => is.test(start));
  return found === undefined ? null : `This seems to be ${found[1]}. Kith reads tables (CSV, TSV, XLSX) and does not read it yet. In the program that it comes from, save the ties as a table with the columns “from” and “to”, and bring that in.`;
}
