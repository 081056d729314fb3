import type { IssueValues } from '../../domain/IssueValues';
import { isWide } from '../rows/spreadWide';
import { CONTACT_COLUMNS } from '../columns/contactColumns';
import { matchColumns } from '../columns/matchColumns';
import { plainText } from '../plainText';
import type { Sheet } from './Sheet';
import { nameTool } from '../surveys/nameTool';
import { QUESTION } from '../surveys/questionLabels';

/** Its ids are those of each interview, and the same number is somebody else in the next. */
const NETWORK_CANVAS = ['networkcanvasuuid', 'networkcanvasegouuid'];

type OtherFormat = IssueValues['other-format'];

/** What a table seems to be that is neither a list of people nor of contacts; `null` = nothing of the kind. */
export function nameFormat(table: Sheet, named: ReadonlyMap<string, string>): OtherFormat | null {
  const { headers } = table;
  if (headers.some((header) => NETWORK_CANVAS.includes(plainText(header)))) return { what: 'export', name: 'Network Canvas' };
  const tool = nameTool(headers);
  const { columns } = matchColumns(headers, CONTACT_COLUMNS, named);
  const tellsContacts = columns.has('from') && (columns.has('to') || isWide(headers));
  if (tool !== null && !tellsContacts) return { what: 'export', name: tool.name };
  if (isMatrix(table)) return { what: 'matrix', name: '' };
  const question = tellsContacts ? undefined : headers.find((header) => QUESTION.test(header));
  return question === undefined ? null : { what: 'answers', name: question };
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
