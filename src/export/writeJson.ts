import { JsonEntries, type JsonValue } from './JsonValue';

const LONGEST_PIECE = 1 << 20;

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
    else if (Array.isArray(part)) putItems(part as readonly JsonValue[], indent);
    else putEntries(part instanceof JsonEntries ? part.entries() : Object.entries(part as Readonly<Record<string, JsonValue>>), indent);
  }

  function putItems(items: readonly JsonValue[], indent: string): void {
    const inner = `${indent}  `;
    for (const [at, item] of items.entries()) {
      put(at === 0 ? `[\n${inner}` : `,\n${inner}`);
      putValue(item, inner);
    }
    put(items.length === 0 ? '[]' : `\n${indent}]`);
  }

  function putEntries(entries: Iterable<readonly [string, JsonValue]>, indent: string): void {
    const inner = `${indent}  `;
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
