import { openDB } from 'idb';

export const holdsWord = (read: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${text}(?![\\p{L}\\p{N}])`, 'iu').test(read);

/** Where in a database a text stands: in any value of any record, texts and bytes alike, whatever their form. */
export async function findBytes(name: string, text: string): Promise<string[]> {
  const database = await openDB(name);
  const found: string[] = [];
  const isIn = (read: string): boolean => holdsWord(read, text);
  const look = (value: unknown, where: string): void => {
    if (typeof value === 'string' && isIn(value)) found.push(where);
    else if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      if (isIn(new TextDecoder('utf-8').decode(bytes)) || isIn(new TextDecoder('utf-16le').decode(bytes))) found.push(where);
    } else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) look(inner, `${where}.${key}`);
  };
  for (const store of database.objectStoreNames) for (const record of (await database.getAll(store)) as unknown[]) look(record, store);
  database.close();
  return found;
}
