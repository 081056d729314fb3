import type { Work } from '../../support/Progress';
import type { Limits } from '../files/Limits';
import type { IssueLog } from '../IssueLog';
import { plainText } from '../plainText';
import type { Sheet } from '../files/Sheet';
import { cellAt } from '../surveys/layOutSurvey';
import type { KnownWord } from '../surveys/questionLabels';
import { eachPart, NOTHING, type Format, type FormatRead } from './Format';
import { MOST_HEADERS } from './readTopRows';
import { SheetMaker } from './SheetMaker';

const SPEAKER = /^(?:speaker|interviewee|participant|respondent|case|spokenby|saidby)$/;
const CONTACT = /^(?:contact(?:assaid|name|mentioned|aswritten)?|person(?:mentioned|named)?|mention(?:ed|s)?|whoismentioned|alter|named)$/;
const CODES = /^(?:codes?|coding|themes?|nodes?|categor(?:y|ies)|labels?)\d*$/;
const PASSAGE = /^(?:passage|quotes?|quotations?|extract|excerpt|text|segment|codedtext|reference(?:text)?)$/;

interface Places {
  readonly speaker: number;
  readonly contact: number;
  readonly codes: readonly number[];
  readonly passage: number;
}

/** Who speaks, whom they mention, and what was coded or said. */
function findPlaces(headers: readonly string[]): Places | null {
  if (headers.length > MOST_HEADERS) return null;
  const plain = headers.map(plainText);
  const find = (pattern: RegExp): number => plain.findIndex((header) => pattern.test(header));
  const places = {
    speaker: find(SPEAKER),
    contact: find(CONTACT),
    codes: plain.flatMap((header, index) => (CODES.test(header) ? [index] : [])),
    passage: find(PASSAGE),
  };
  return places.speaker < 0 || places.contact < 0 || places.codes.length === 0 || places.passage < 0 ? null : places;
}

/** Interviews that somebody has coded: one row for each mention of somebody. Who is not mentioned may be a contact all the same. */
export const codedReferencesFormat: Format = {
  id: 'coded-references',
  claim: eachPart(({ top, holds, hidden }) => !hidden && holds !== 'people' && top.some((cells) => findPlaces(cells) !== null)),
  *read([part], { limits, look }): Work<FormatRead> {
    const table = yield* part.sheet((cells) => findPlaces(cells) !== null, 'raw');
    const places = table === null ? null : findPlaces(table.headers);
    if (table === null || places === null) return NOTHING;
    const contacts = spreadReferences(table, places, look, part.log, limits);
    return {
      tables: [{ part, table: contacts, holds: 'contacts', log: part.log }],
      understood: {
        counts: { respondents: new Set(columnOf(table, places.speaker)).size, names: new Set(columnOf(table, places.contact)).size },
        types: [],
      },
      instrument: { absence: 'unknown' },
    };
  },
};

const columnOf = (table: Sheet, column: number): readonly string[] =>
  Array.from({ length: table.length }, (_, row) => cellAt(table, row, column)).filter((cell) => cell !== '');

/** Types and motives from the codes; a code that is neither is kept as it is. */
function spreadReferences(
  table: Sheet,
  { speaker, contact, codes, passage }: Places,
  look: (word: string) => KnownWord,
  log: IssueLog,
  limits: Limits,
): Sheet {
  const sheet = new SheetMaker(['from', 'to', 'types', 'motives', 'note'], limits);
  const own = new Set([speaker, contact, passage, ...codes]);
  const unknown = new Set<string>();
  for (let row = 0; row < table.length; row += 1) {
    sheet.addRow(table.rows[row] ?? 0);
    const words = codes
      .flatMap((column) => cellAt(table, row, column).split(/[;|\n]/))
      .map((word) => word.trim())
      .filter((word) => word !== '');
    const known = words.map((word) => ({ word, ...look(word) }));
    const others = known.filter(({ type, motive }) => type === null && motive === null).map(({ word }) => word);
    for (const word of others) unknown.add(word);
    sheet.set(0, cellAt(table, row, speaker));
    sheet.set(1, cellAt(table, row, contact));
    sheet.set(2, known.flatMap(({ type }) => type ?? []).join(';'));
    sheet.set(3, known.flatMap(({ motive }) => motive ?? []).join(';'));
    sheet.set(4, cellAt(table, row, passage));
    if (others.length > 0) sheet.set(sheet.columnOf('Other codes'), others.join('; '));
    for (const [index, header] of table.headers.entries()) {
      // "Source" is the document here, and not who speaks.
      if (!own.has(index) && header !== '') sheet.set(sheet.columnOf(`Reference: ${header}`), cellAt(table, row, index));
    }
  }
  if (unknown.size > 0)
    log.warn('unknown-codes', table.headerRow ?? 1, table.headers[codes[0] ?? 0] ?? null, {
      codes: [...unknown].slice(0, 8),
      count: unknown.size,
    });
  return sheet.finish(table.file, table.understood);
}
