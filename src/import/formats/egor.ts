import type { Work } from '../../support/Progress';
import { isFirstRow } from '../files/isHeaderRow';
import { makeHeaderTest } from '../files/makeHeaderTest';
import { isMissing } from '../rows/isMissing';
import { plainText } from '../plainText';
import { EgoNetworks } from './EgoNetworks';
import { asOne, eachPart, NOTHING, type Format, type FormatContext, type FormatRead, type FormatTable } from './Format';
import { nameOf } from './networkCanvas';
import { Notes } from './Notes';
import type { Part } from './Part';

const EGO = /^\.?ego[ ._]?id$/i;
const ALTER = /^\.?alter[ ._]?id$/i;
const TIE = /^X\d+\.to\.\d+$/i;
const SLOT = /^(.+?)[._](\d{1,3})$/;

/**
 * Tables of the R package egor and of EgoNet. Three tables: respondents (`egoID`), contacts (`egoID`, `alterID`) and ties among
 * contacts (`egoID`, `Source`, `Target`). Or one: a row a respondent, `name.k` for contact k, `Xi.to.j` for a tie among contacts.
 * Source: the help of `threefiles_to_egor` and `onefile_to_egor`.
 */
export const egor: Format = {
  id: 'egor',
  claim(parts) {
    const ties = parts.filter((part) => isTies(headersOf(part)));
    const own = parts.filter((part) => headersOf(part).some((header) => EGO.test(header)));
    const contacts = own.filter((part) => headersOf(part).some((header) => ALTER.test(header)));
    const three = ties.length > 0 && contacts.length > 0 ? asOne([...own.filter((part) => !ties.includes(part)), ...ties]) : [];
    return [...three, ...eachPart((part) => own.includes(part) && headersOf(part).some((header) => TIE.test(header)))(parts)];
  },
  read: (parts, context) => (parts.length === 1 ? readOne(parts[0], context) : readThree(parts, context)),
};

const headersOf = ({ top, hidden }: Part): readonly string[] => (hidden ? [] : (top[0] ?? []));

const isTies = (headers: readonly string[]): boolean =>
  headers.some((header) => EGO.test(header)) &&
  [
    ['source', 'srcid'],
    ['target', 'tgtid'],
  ].every((end) => headers.some((header) => end.includes(plainText(header))));

/** Respondents and contacts are plain tables; their numbers are kept apart where names are settled. */
function* readThree(parts: readonly Part[], context: FormatContext): Work<FormatRead> {
  const tables: FormatTable[] = [];
  const counts = { respondents: 0, names: 0 };
  for (const part of parts) {
    const headers = headersOf(part);
    const isContacts = headers.some((header) => ALTER.test(header)) && !isTies(headers);
    if (isTies(headers)) {
      const sheet = yield* part.sheet(isFirstRow, 'raw');
      const notes = new Notes(part.log);
      for (let row = 0; row < (sheet?.length ?? 0); row += 1) notes.leaveOut('contact-ties', '', 'tell');
      notes.say();
      continue;
    }
    const holds = isContacts ? 'contacts' : 'people';
    const sheet = yield* part.sheet(makeHeaderTest(holds, context.named));
    if (sheet === null) continue;
    tables.push({ part, holds, log: part.log, table: sheet });
    counts[isContacts ? 'names' : 'respondents'] += sheet.length;
  }
  return { tables, understood: { counts, types: [] } };
}

function* readOne(part: Part, context: FormatContext): Work<FormatRead> {
  const sheet = yield* part.sheet(isFirstRow, 'raw');
  if (sheet === null) return NOTHING;
  const { headers, cells, words, length, rows } = sheet;
  const width = headers.length;
  const ego = headers.findIndex((header) => EGO.test(header));
  const size = headers.findIndex((header) => /^net\.?size$/i.test(header.replaceAll(/[ _]/g, '')));
  const ties = headers.flatMap((header, index) => (TIE.test(header) ? [index] : []));
  const slots = new Map<number, { readonly name: string; readonly index: number }[]>();
  for (const [index, header] of headers.entries()) {
    const [, name = '', slot = ''] = SLOT.exec(header) ?? [];
    if (slot === '' || ties.includes(index) || index === ego || index === size) continue;
    const known = slots.get(Number(slot)) ?? [];
    known.push({ name: name.replace(/^alter[._ ]/i, ''), index });
    slots.set(Number(slot), known);
  }
  const isSlot = new Set([...slots.values()].flat().map(({ index }) => index));
  const networks = new EgoNetworks(context);
  networks.lose(part, sheet);
  for (let row = 0; row < length; row += 1) {
    const cell = (index: number): string => {
      const word = words[cells[row * width + index] ?? 0] ?? '';
      return isMissing(word) ? '' : word;
    };
    const number = rows[row] ?? 0;
    const key = `row ${number}`;
    const id = cell(ego);
    const said = Number(cell(size));
    const most = size >= 0 && cell(size) !== '' && Number.isFinite(said) ? said : Infinity;
    const own = headers.flatMap((header, index): [string, string][] =>
      index === ego || index === size || isSlot.has(index) || ties.includes(index) || header === '' ? [] : [[header, cell(index)]],
    );
    const filled = [...slots]
      .filter(([slot, columns]) => slot <= most && columns.some(({ index }) => cell(index) !== ''))
      .sort(([a], [b]) => a - b);
    if (id === '') {
      part.log.warn('broken-element', number, headers[ego] ?? null, { what: 'no-id', written: '' });
      continue;
    }
    // A network size of 0 is an answer; a row with neither is none.
    networks.ego({ key, id, row: number, isFinished: most !== Infinity || filled.length > 0, part, attributes: own });
    for (const [slot, columns] of filled) {
      const attributes = columns.map(({ name, index }) => [name, cell(index)] as const);
      networks.contact(part, number, key, String(slot), nameOf(attributes), `Contact ${slot} of ${id}`, attributes);
    }
    for (const index of ties)
      if (cell(index) !== '' && Number(cell(index)) !== 0) networks.notes(part).leaveOut('contact-ties', '', 'tell');
  }
  return networks.finish();
}
