import type { Page } from '@playwright/test';

/** Where in what Kith has stored in this browser the texts stand: in any value of any record, texts and bytes alike. */
export function findStored(page: Page, texts: readonly string[]): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('kith');
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const found: string[] = [];
    const look = (value: unknown, where: string): void => {
      const read = typeof value === 'string' ? value : ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : '';
      for (const text of wanted) if (read.includes(text)) found.push(`${text} in ${where}`);
      if (read === '' && value !== null && typeof value === 'object')
        for (const [key, inner] of Object.entries(value)) look(inner, `${where}.${key}`);
    };
    for (const store of database.objectStoreNames) {
      const records = await new Promise<unknown[]>((resolve) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => {
          resolve(request.result as unknown[]);
        };
      });
      look(records, store);
    }
    database.close();
    return found;
  }, texts);
}
