import type { Work } from '../../support/Progress';
import { isFirstRow } from '../files/isHeaderRow';
import type { Sheet } from '../files/Sheet';
import { EgoNetworks } from './EgoNetworks';
import { asOne, NOTHING, type Claimed, type Format, type FormatContext, type FormatRead } from './Format';
import type { Part } from './Part';
import { findOptions, isFlag, mergeOptions, type Options } from './mergeOptions';

/** Columns that Network Canvas writes by itself. Source: complexdatacollective/network-canvas, network-exporters. */
const OWN = /^(?:networkCanvas\w*|nodeID|edgeID|from|to|session(?:Start|Finish|Exported)|APP_VERSION|COMMIT_HASH)$/;

/** The files of an export, in a zip, in a folder or one by one: respondents, contacts, and ties among the contacts of one respondent. */
export const networkCanvas: Format = {
  id: 'network-canvas',
  claim: (parts) => asOne(parts.filter((part) => kindOf(part) !== null)),
  read: readExport,
};

function kindOf({ top }: Part): 'ego' | 'contacts' | 'ties' | null {
  const headers = new Set(top[0]);
  if (!headers.has('networkCanvasEgoUUID')) return null;
  if (headers.has('networkCanvasSourceUUID')) return 'ties';
  return headers.has('networkCanvasUUID') ? 'contacts' : 'ego';
}

/** A table whose cells are asked for by row and header. */
class Cells {
  readonly #place: ReadonlyMap<string, number>;
  /** Columns that are not of Network Canvas itself. */
  readonly variables: readonly string[];
  readonly options: Options;

  constructor(readonly sheet: Sheet) {
    this.#place = new Map(sheet.headers.map((header, index) => [header, index]));
    this.variables = sheet.headers.filter((header) => header !== '' && !OWN.test(header));
    this.options = findOptions(this.variables, (header) => this.#isFlag(header));
  }

  #isFlag(header: string): boolean {
    let isTold = false;
    for (let row = 0; row < this.sheet.length; row += 1) {
      const cell = this.at(row, header);
      if (!isFlag(cell)) return false;
      if (cell !== '') isTold = true;
    }
    return isTold;
  }

  at(row: number, header: string): string {
    const index = this.#place.get(header);
    const { cells, words, headers } = this.sheet;
    return index === undefined ? '' : (words[cells[row * headers.length + index] ?? 0] ?? '');
  }
}

function* readExport(parts: Claimed, context: FormatContext): Work<FormatRead> {
  const [first] = parts;
  const egoParts = parts.filter((part) => kindOf(part) === 'ego');
  if (egoParts.length === 0) {
    first.log.refuse('broken-format', { format: 'network-canvas', what: 'no-respondents', written: '' });
    return NOTHING;
  }
  const networks = new EgoNetworks(context);
  const exported = new Map<string, string>();
  const others = parts.filter((part) => !egoParts.includes(part));
  const read = function* (part: Part): Work<Cells | null> {
    const sheet = yield* part.sheet(isFirstRow, 'raw');
    if (sheet === null) return null;
    networks.lose(part, sheet);
    return new Cells(sheet);
  };
  for (const part of egoParts) {
    const cells = yield* read(part);
    if (cells === null) continue;
    for (let row = 0; row < cells.sheet.length; row += 1) {
      const key = cells.at(row, 'networkCanvasEgoUUID');
      const caseId = cells.at(row, 'networkCanvasCaseID');
      const at = cells.at(row, 'sessionExported');
      const before = exported.get(key);
      // Of two exports of one interview the later one counts.
      if (before !== undefined) networks.notes(part).leaveOut('older-export', caseId || key);
      if (before !== undefined && before >= at) continue;
      exported.set(key, at);
      networks.ego({
        key,
        id: caseId || key,
        row: cells.sheet.rows[row] ?? 0,
        isFinished: cells.at(row, 'sessionFinish') !== '',
        part,
        attributes: attributesOf(cells, row, networks, part),
      });
    }
  }
  /** A contact that two exports of one interview hold is there once. */
  const met = new Set<string>();
  for (const part of others) {
    const cells = yield* read(part);
    if (cells === null) continue;
    const isTies = kindOf(part) === 'ties';
    for (let row = 0; row < cells.sheet.length; row += 1) {
      if (isTies) {
        networks.notes(first).leaveOut('contact-ties', '', 'tell');
        continue;
      }
      const ego = cells.at(row, 'networkCanvasEgoUUID');
      const uuid = cells.at(row, 'networkCanvasUUID');
      if (met.has(`${ego} ${uuid}`)) {
        networks.notes(part).leaveOut('older-export', uuid);
        continue;
      }
      met.add(`${ego} ${uuid}`);
      const attributes = attributesOf(cells, row, networks, part);
      const named = nameOf(attributes);
      networks.contact(part, cells.sheet.rows[row] ?? 0, ego, uuid, named, uuid, attributes);
    }
  }
  return networks.finish();
}

/** What a contact is called: the variable `name`, or the first that ends so. */
export function nameOf(attributes: readonly (readonly [string, string])[]): string {
  const find = (pattern: RegExp): string | undefined => attributes.find(([header, value]) => pattern.test(header) && value !== '')?.[1];
  return find(/^name$/i) ?? find(/^(?:full|display|person|contact|alter|nick)[ _-]?name$/i) ?? find(/^label$/i) ?? '';
}

/** The variables of a row, those with options as one value each; places on the canvas are left out. */
function attributesOf(cells: Cells, row: number, networks: EgoNetworks, part: Part): readonly (readonly [string, string])[] {
  return mergeOptions(
    cells.variables.map((header) => [header, cells.at(row, header)] as const),
    cells.options,
    networks.notes(part),
  );
}
