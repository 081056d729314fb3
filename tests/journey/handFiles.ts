import type { Page } from '@playwright/test';

/** A file as a person would choose it from a disk. */
export interface Handed {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** Hands files over by the start page's button. */
export async function handFiles(page: Page, ...files: readonly Handed[]): Promise<void> {
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })));
}
