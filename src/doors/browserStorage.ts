import type { BrowserStorage } from '../state/keeping/BrowserStorage';

/** What the browser gives Kith to keep things in. All of it is missing where the page is no secure context. */
const storage = (navigator as { storage?: Partial<StorageManager> }).storage;

export const browserStorage: BrowserStorage = {
  async loadPersistence() {
    return (await storage?.persisted?.()) === true ? 'kept' : 'may-clear';
  },
  async askPersistence() {
    return (await storage?.persist?.()) === true ? 'kept' : 'may-clear';
  },
  async loadUse() {
    return (await storage?.estimate?.())?.usage ?? null;
  },
};
