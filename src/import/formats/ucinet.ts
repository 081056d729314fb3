import { decodeText } from '../files/decodeText';
import type { Work } from '../../support/Progress';
import { textOfCodes } from '../../support/textOfCodes';
import { NOTHING, type Claimed, type Format, type FormatContext, type FormatRead } from './Format';
import { NetworkMaker } from './NetworkMaker';
import type { Part } from './Part';

/** What a header file says of its data file. */
interface Header {
  readonly rows: number;
  readonly columns: number;
  readonly matrices: number;
  readonly value: Value;
  readonly rowLabels: readonly string[] | null;
  readonly columnLabels: readonly string[] | null;
  readonly matrixLabels: readonly string[] | null;
}

/** How a value is stored. */
interface Value {
  readonly size: number;
  readonly read: (view: DataView, at: number) => number;
}

/** By their numbers in the header; the others are of no matrix, or differ from compiler to compiler. */
const VALUES: ReadonlyMap<number, Value> = new Map([
  [1, { size: 1, read: (view, at) => view.getUint8(at) }],
  [3, { size: 1, read: (view, at) => view.getInt8(at) }],
  [4, { size: 2, read: (view, at) => view.getUint16(at, true) }],
  [5, { size: 2, read: (view, at) => view.getInt16(at, true) }],
  [6, { size: 4, read: (view, at) => view.getInt32(at, true) }],
  [7, { size: 4, read: (view, at) => view.getFloat32(at, true) }],
  [9, { size: 8, read: (view, at) => view.getFloat64(at, true) }],
]);

/** What is as large is not recorded. */
const MISSING = 1e37;
/** Six bytes that name the version and five numbers of a date. */
const START = 16;
const ROWS_AT_ONCE = 500;

/**
 * Datasets of UCINET 5 and 6: a header (`.##h`) and a file of values (`.##d`) that belong together. Source: the reader of UCINET's own
 * author, github.com/StephenBorgatti/xucinet, which names the versions 5000, 6000, 6404 and 6405; versions before are refused.
 */
export const ucinet: Format = {
  id: 'ucinet',
  claim(parts) {
    const headers = parts.filter((part) => part.kind === 'bytes' && isHeader(part.bytes()));
    const left = new Set(parts.filter((part) => part.kind === 'bytes' && !headers.includes(part)));
    return headers.map((header): Claimed => {
      const said = readHeader(header.bytes());
      const size = said === null ? -1 : said.rows * said.columns * said.matrices * said.value.size;
      const ofSize = [...left].filter((part) => part.bytes().length === size);
      // A file of values says nothing of itself: it is the one of the same name, or the only one of that size.
      const data = [...left].find((part) => stem(part) === stem(header)) ?? (ofSize.length === 1 ? ofSize[0] : undefined);
      if (data !== undefined) left.delete(data);
      return data === undefined ? [header] : [header, data];
    });
  },
  read: ([header, data], context) => readDataset(header, data, context),
};

const stem = ({ name }: Part): string => name.replace(/\.[^.]*$/, '').toLowerCase();

/** “DATE:”, or the version, as a text of Pascal: its length stands before it. */
function isHeader(bytes: Uint8Array): boolean {
  return bytes.length > START && bytes[0] === 5 && /DATE:|V640[45]/i.test(textOfCodes(bytes.subarray(1, 6)));
}

/** `null` = it is of a version that is not known, or cut off. */
function readHeader(bytes: Uint8Array): Header | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = textOfCodes(bytes.subarray(1, 6));
  // Of the date's five numbers the last says how labels are written: 2 = a byte for each letter, 3 = two.
  const letters = view.getUint16(14, true);
  if (version === 'DATE:' && letters !== 2 && letters !== 3) return null;
  const [isWide, isLong] = [version !== 'DATE:' || letters === 3, version !== 'DATE:'];
  try {
    const value = VALUES.get(view.getUint8(START));
    const dimensions = view.getInt16(START + 1, true);
    if (value === undefined || dimensions < 2 || dimensions > 3) return null;
    let at = START + 3;
    const sizes = Array.from({ length: dimensions }, () => {
      const size = isLong ? view.getInt32(at, true) : view.getInt16(at, true);
      at += isLong ? 4 : 2;
      return size;
    });
    const [columns = 0, rows = 0, matrices = 1] = sizes;
    if (columns < 1 || rows < 1 || matrices < 1 || rows * columns * matrices > Number.MAX_SAFE_INTEGER) return null;
    at += 1 + view.getUint8(at);
    const has = Array.from({ length: dimensions }, (_, place) => view.getUint8(at + place) !== 0);
    at += dimensions;
    const readLabels = (count: number): readonly string[] =>
      Array.from({ length: Math.min(count, bytes.length) }, () => {
        const length = view.getUint16(at, true);
        const written = bytes.subarray(at + 2, at + 2 + length);
        if (written.length < length) throw new RangeError('A label is cut off.');
        at += 2 + length;
        return (isWide ? wideText(written) : (decodeText(written)?.text ?? '')).replaceAll('\0', '').trim();
      });
    const [columnLabels, rowLabels, matrixLabels] = [columns, rows, matrices].map((count, place) =>
      has[place] === true ? readLabels(count) : null,
    );
    return {
      rows,
      columns,
      matrices,
      value,
      rowLabels: rowLabels ?? null,
      columnLabels: columnLabels ?? null,
      matrixLabels: matrixLabels ?? null,
    };
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

/** UTF-16, the lower byte first. */
const wideText = (bytes: Uint8Array): string =>
  textOfCodes(Uint16Array.from({ length: bytes.length >> 1 }, (_, at) => (bytes[2 * at] ?? 0) | ((bytes[2 * at + 1] ?? 0) << 8)));

function* readDataset(part: Part, data: Part | undefined, context: FormatContext): Work<FormatRead> {
  const header = readHeader(part.bytes());
  if (header === null || data === undefined) {
    part.log.refuse('other-format', { what: 'ucinet', name: '' });
    return NOTHING;
  }
  const { rows: n, columns, matrices, value, rowLabels, columnLabels, matrixLabels } = header;
  const bytes = data.bytes();
  if (n !== columns || (rowLabels !== null && columnLabels !== null && rowLabels.join('\n') !== columnLabels.join('\n'))) {
    part.log.refuse('broken-format', { format: 'ucinet', what: 'two-mode', written: n === columns ? '' : `${n} × ${columns}` });
    return NOTHING;
  }
  if (bytes.length !== n * n * matrices * value.size || n > context.limits.rows) {
    part.log.refuse('broken-format', { format: 'ucinet', what: 'damaged', written: `${n} × ${n}` });
    return NOTHING;
  }
  const network = new NetworkMaker(part, context, 'lines');
  const written = rowLabels ?? columnLabels ?? [];
  const labels = Array.from({ length: n }, (_, at) => written[at] || String(at + 1));
  const isUnique = new Set(labels).size === n;
  const idOf = (at: number): string => (isUnique ? (labels[at] ?? '') : String(at + 1));
  for (let at = 0; at < n; at += 1) network.node(idOf(at), labels[at] ?? '', at + 1, isUnique ? [] : [['name', labels[at] ?? '']]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let matrix = 0; matrix < matrices; matrix += 1) {
    const type = matrices > 1 ? matrixLabels?.[matrix] || `relation ${matrix + 1}` : '';
    for (let from = 0; from < n; from += 1) {
      if (from % ROWS_AT_ONCE === 0) yield { stage: `Reading ${part.file}`, done: matrix * n + from, total: matrices * n };
      let isRecorded = false;
      for (let to = 0; to < n; to += 1) {
        const strength = value.read(view, ((matrix * n + from) * n + to) * value.size);
        if (!(Math.abs(strength) < MISSING)) network.notes.leaveOut('unknown-cells', idOf(from));
        else if (from === to) {
          if (strength !== 0) network.notes.leaveOut('diagonal', idOf(from), 'tell');
        } else {
          isRecorded = true;
          if (strength !== 0)
            network.tie(idOf(from), idOf(to), true, from + 1, [
              ['types', type],
              ['weight', String(strength)],
            ]);
        }
      }
      network.answer(idOf(from), isRecorded, from + 1);
    }
  }
  return network.finish('ucinet');
}
