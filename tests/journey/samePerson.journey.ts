import type { Page } from '@playwright/test';

import { handFiles } from './handFiles';
import { checkAccess, expect, test } from './harness';

const MANY = 60;
/** Family names that are nobody else's; each contact is written with one slip, by somebody in another organisation. */
const BEGINNINGS = ['Ash', 'Bram', 'Crow', 'Dun', 'Elm', 'Fern', 'Gold', 'Hart', 'Ivel', 'Kest'];
const ENDS = ['wick', 'borough', 'field', 'lington', 'mere', 'stowe'];
const GIVEN = ['Ada', 'Ben', 'Cleo', 'Dara', 'Edith', 'Fergus', 'Greta', 'Hugo', 'Iris', 'Jonas'];
const nameOf = (at: number): string => `${GIVEN[at % 10] ?? ''} ${BEGINNINGS[Math.floor(at / 6)] ?? ''}${ENDS[at % 6] ?? ''}`;
const slip = (name: string): string => `${name.slice(0, -2)}${name.slice(-1)}${name.slice(-2, -1)}`;

const staff = Array.from({ length: MANY }, (_, at) => {
  const [ward, group] = [`Ward ${Math.floor(at / 3) % 4}`, at % 3 === 0 ? 'general' : 'clinical'];
  return `m${at},${nameOf(at)},Trust,${ward},${group}`;
});
const PEOPLE = `id,name,organisation,unit,group\n${staff.join('\n')}\n`;

/** Threes who name each other, and one name that may be of the trust or not: it decides if a general manager’s contacts reach further. */
const rows = Array.from({ length: MANY }, (_, at) => {
  const first = at - (at % 3);
  const others = [first, first + 1, first + 2].filter((other) => other !== at);
  return [...others.map((other) => `m${at},m${other},support; knowledge`), `m${(at + 3) % MANY},${slip(nameOf(at))},support; knowledge`];
}).flat();
const CONTACTS = `from,to,motives\n${rows.join('\n')}\n`;
/** The same answers in another order, with one row more. */
const CORRECTED = `from,to,motives\nm5,m9,support\n${rows.toReversed().join('\n')}\n`;

const ask = (page: Page) => page.getByRole('group', { name: 'Same person?' });
const log = (page: Page) => page.getByRole('complementary', { name: 'Your answers' });

async function openQuestions(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Same person/ }).click();
  await expect(ask(page).getByRole('status')).toHaveText(/question|Nothing to ask/, { timeout: 20_000 });
}

test('60 doubts are answered by the keyboard, changed, undone, and replayed for a corrected file', { tag: '@long' }, async ({ page }) => {
  await page.goto('/');
  await handFiles(page, { name: 'people.csv', text: PEOPLE }, { name: 'contacts.csv', text: CONTACTS });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Add ${MANY} managers and ${3 * MANY} contacts` })
    .click();
  await openQuestions(page);
  await expect(ask(page).getByRole('status')).toHaveText(/^60 questions: \d+ could change a finding\.$/);
  await expect(page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: /^People/ })).toContainText('same?');
  await expect(ask(page)).toContainText('decides if');
  await expect(ask(page)).toContainText(/contacts\.csv, row \d+/);
  await expect(ask(page)).toContainText('differ by a typing slip');
  await checkAccess(page);

  await log(page).getByRole('textbox', { name: 'Decided by' }).fill('HR');
  await ask(page).focus();
  for (let at = 0; at < MANY; at += 1) {
    const before = await ask(page).getByRole('heading', { level: 2 }).textContent();
    await page.keyboard.press(at === 1 ? 'd' : at === 2 ? 'n' : 's');
    if (at < MANY - 1) await expect(ask(page).getByRole('heading', { level: 2 })).not.toHaveText(before ?? '');
  }
  await expect(ask(page).getByRole('status')).toHaveText('Nothing to ask.');
  await expect(log(page).getByRole('listitem')).toHaveCount(20);
  await expect(log(page)).toContainText('The last 20 of 60');

  // One that was answered long ago is withdrawn alone, and asked again.
  await log(page)
    .getByRole('button', { name: /^Withdraw/ })
    .nth(9)
    .click();
  await expect(ask(page).getByRole('status')).toHaveText(/^1 question:/);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(ask(page).getByRole('status')).toHaveText('Nothing to ask.');

  // The contacts come again, as a corrected file: what was said is said already.
  await page.getByRole('tab', { name: /^Contacts/ }).click();
  await page.getByRole('grid', { name: 'Contacts' }).waitFor();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([{ name: 'corrected.csv', mimeType: 'text/csv', buffer: Buffer.from(CORRECTED) }]);
  const offer = page.getByRole('dialog', { name: /^Add/ });
  await offer.getByRole('combobox', { name: 'Add to' }).selectOption('open');
  await offer.getByRole('button', { name: /^Add 181 contacts/ }).click();
  await expect(offer).toBeHidden();
  await openQuestions(page);
  await expect(ask(page).getByRole('status')).toHaveText('Nothing to ask.');
  await page.getByRole('tab', { name: /^To check/ }).click();
  // Two are not joined: of one somebody said that it is another person, of the other nobody could say.
  await expect(page.getByText('2 contacts are not on the staff list, and 1 of them looks like somebody on it')).toBeVisible();
});
