import { JsonEntries, type JsonValue } from './JsonValue';

const LONGEST_PIECE = 1 << 20;
/** What has no more parts than this is written by the machine at once: it does so many times faster than we part by part. */
const PARTS_AT_ONCE = 2000;
const INDENT = 2;

/**
 * JSON as `JSON.stringify(value, null, 2)` lays it out, in pieces of about a megabyte: a result of more than 512 million
 * characters cannot be one string.
 */
export function writeJson(value: JsonValue, write: (piece: string) => void): void {
  let piece = '';
  const put = (text: string): void => {
    piece += text;
    if (piece.length < LONGEST_PIECE) return;
    write(piece);
    piece = '';
  };

  function putValue(part: JsonValue, indent: string): void {
    if (typeof part === 'number') put(Number.isFinite(part) ? String(part) : 'null');
    else if (typeof part !== 'object' || part === null) put(JSON.stringify(part));
    else if (spare(part, PARTS_AT_ONCE) >= 0) put(writeAtOnce(part, indent.length / INDENT));
    else if (Array.isArray(part)) putItems(part as readonly JsonValue[], indent);
    else putEntries(part instanceof JsonEntries ? part.entries() : Object.entries(part as Readonly<Record<string, JsonValue>>), indent);
  }

  function putItems(items: readonly JsonValue[], indent: string): void {
    const inner = `${indent}${' '.repeat(INDENT)}`;
    for (const [at, item] of items.entries()) {
      put(at === 0 ? `[\n${inner}` : `,\n${inner}`);
      putValue(item, inner);
    }
    put(items.length === 0 ? '[]' : `\n${indent}]`);
  }

  function putEntries(entries: Iterable<readonly [string, JsonValue]>, indent: string): void {
    const inner = `${indent}${' '.repeat(INDENT)}`;
    let before = '{';
    for (const [key, part] of entries) {
      put(`${before}\n${inner}${JSON.stringify(key)}: `);
      putValue(part, inner);
      before = ',';
    }
    put(before === '{' ? '{}' : `\n${indent}}`);
  }

  putValue(value, '');
  if (piece !== '') write(piece);
}

/** How many parts are left of so many when these are taken off; negative = too few, or some are made only as they are written. */
function spare(part: JsonValue, parts: number): number {
  if (typeof part !== 'object' || part === null) return parts - 1;
  if (part instanceof JsonEntries) return -1;
  let left = parts - 1;
  if (Array.isArray(part)) {
    for (const item of part as readonly JsonValue[]) if (left >= 0) left = spare(item, left);
    return left;
  }
  const object = part as Readonly<Record<string, JsonValue>>;
  for (const key in object) if (left >= 0) left = spare(object[key] ?? null, left);
  return left;
}

/** Within as many lists as stand around it, whose brackets are cut off: the machine indents faster than we do. */
function writeAtOnce(part: JsonValue, depth: number): string {
  let wrapped = part;
  for (let level = 0; level < depth; level += 1) wrapped = [wrapped];
  // A bracket, a line's end and the indent of each level, before it and after it.
  const [before, after] = [depth * (3 + depth), depth * (1 + depth)];
  return JSON.stringify(wrapped, null, INDENT).slice(before, after === 0 ? undefined : -after);
}
