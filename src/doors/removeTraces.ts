/** What Kith may have left in the browser beside the database of studies. What others of the same origin keep stays. */
export async function removeTraces(): Promise<void> {
  const { caches: kept } = globalThis as { caches?: CacheStorage };
  if (kept !== undefined) for (const name of await kept.keys()) if (name.startsWith('kith')) await kept.delete(name);
  localStorage.removeItem('kith-theme');
  for (const { name } of await indexedDB.databases()) if (name?.startsWith('kith') === true) await removeDatabase(name);
}

function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new Error(`The database ${name} could not be removed.`));
    };
    request.onblocked = () => {
      reject(new Error('Kith is open in another tab, which holds on to it. Close that tab and remove everything again.'));
    };
  });
}
