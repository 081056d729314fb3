import type { Page } from '@playwright/test';

import { expect } from './harness';

/** From the posts of the page of isolation to its list of managers; a study without roles opens on it. */
export async function showPeople(page: Page): Promise<void> {
  await expect(page.locator('.IsolationPage-answer[aria-busy=false]')).toBeVisible({ timeout: 30_000 });
  const people = page.getByRole('group', { name: 'View' }).getByRole('button', { name: /^Managers/ });
  if (await people.isVisible()) await people.click();
  await expect(page.getByRole('grid', { name: 'Managers and findings' })).toBeVisible();
}
