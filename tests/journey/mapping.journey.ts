import type { Page } from '@playwright/test';

import { handFiles as hand } from './handFiles';
import { checkAccess, expect, test } from './harness';

const STAFF = {
  name: 'staff.csv',
  text: 'id,name,group,trust\np1,Ada Quill,general,Acute\np2,Ben Orr,clinical,Acute\np3,Cay Lund,general,Acute\np4,Dag Ree,clinical,Acute\n',
};
/** No program wrote it, two header rows stand below a title, and no header says who answers. */
const answers = (month: string, more = '') => ({
  name: `${month}.csv`,
  text: `Netzwerk ${month},,,,\n,Rat,,,${more === '' ? '' : ','}\nWer,1,2,Farbe${more}\nAda Quill,Ben Orr,Zoe Pym,red${more === '' ? '' : ',night'}\nBen Orr,Ada Quill,,blue\nCay Lund,Dag Ree,,\n`,
});
const dialog = (page: Page) => page.getByRole('dialog', { name: /^Add/ });

/** Tab until it has the focus: nothing here needs a mouse. */
async function tabTo(page: Page, wanted: ReturnType<Page['locator']>): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not get there.');
}

test(
  'a file that Kith does not know goes from drop to finding by keyboard, and next month’s asks only what is new',
  { tag: '@long' },
  async ({ page }) => {
    await page.goto('/');
    await hand(page, STAFF, answers('March'));
    const offer = dialog(page);
    await expect(offer.getByText('First rows of', { exact: false }).or(offer.getByRole('table').first()).first()).toBeVisible();
    const columns = offer.getByRole('region', { name: 'March.csv' }).getByRole('button', { name: 'Columns…' });
    await tabTo(page, columns);
    await page.keyboard.press('Enter');
    await tabTo(page, offer.getByRole('button', { name: 'Choose the columns' }));
    await page.keyboard.press('Enter');

    // Row 2 and row 3 are the headers. One that is pressed again is none any more.
    await expect(offer.getByRole('group', { name: /^Each row is/ })).toBeVisible();
    const [row2, row3, row4] = [2, 3, 4].map((row) => offer.getByRole('button', { name: `Row ${row} is a header row` }));
    if (row2 === undefined || row3 === undefined || row4 === undefined) throw new Error('There are no rows.');
    await expect(row3).toHaveAttribute('aria-pressed', 'true');
    await tabTo(page, row2);
    await page.keyboard.press('Space');
    await expect(row2).toHaveAttribute('aria-pressed', 'true');
    await expect(row3).toHaveAttribute('aria-pressed', 'true');
    await tabTo(page, row4);
    await page.keyboard.press('Space');
    await expect(row4).toHaveAttribute('aria-pressed', 'true');
    await tabTo(page, row4);
    await page.keyboard.press('Space');
    await expect(row4).toHaveAttribute('aria-pressed', 'false');
    await expect(row3).toHaveAttribute('aria-pressed', 'true');
    await expect(offer.getByRole('combobox', { name: 'Meaning of Wer' })).toHaveValue('from');
    await expect(offer.getByRole('combobox', { name: 'Meaning of Rat – 2' })).toHaveValue('to');
    await expect(offer.getByRole('group', { name: 'Rat – 1' })).toContainText('on the staff list');
    await checkAccess(page);

    // What a column means is changed by keyboard, and taken back.
    const colour = offer.getByRole('combobox', { name: /^Meaning of .*Farbe/ });
    await tabTo(page, colour);
    await page.keyboard.press('End');
    await expect(colour).toHaveValue('skip');
    await expect(offer.getByRole('status').filter({ hasText: 'contacts' })).toContainText('4 contacts');
    await offer.getByRole('button', { name: 'Undo last change' }).press('Enter');
    await expect(colour).toHaveValue('keep');
    await offer.getByRole('button', { name: /^Add 4 managers and 4 contacts/ }).press('Enter');
    await page.getByRole('button', { name: /^Isolation/ }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/manager/);

    // The study keeps the choice: the next file of the shape needs none, but for what is new.
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('button', { name: /^People/ })
      .press('Enter');
    await page.getByRole('button', { name: 'Add files' }).waitFor();
    const april = answers('April', ',Schicht');
    await page
      .locator('input[type=file][multiple]')
      .first()
      .setInputFiles([{ name: april.name, mimeType: 'text/csv', buffer: Buffer.from(april.text) }]);
    // A new study is offered it too, and may do without.
    await expect(offer).toContainText('Read by the mapping “March.csv” of the study “staff”.');
    await offer.getByRole('button', { name: 'Do not use it' }).press('Enter');
    await expect(offer).toContainText('Not read by the mapping “March.csv”');
    await expect(offer.getByRole('alert')).toContainText('We could not use anything');
    await offer.getByRole('button', { name: 'Use it', exact: true }).press('Enter');
    await expect(offer).toContainText('Read by your choice of columns, 3 respondents');
    await offer.getByRole('combobox', { name: 'Add to' }).selectOption('open');
    await expect(offer).toContainText('Read by your choice of columns, 3 respondents');
    await offer.getByRole('button', { name: 'Columns…' }).press('Enter');
    await offer.getByRole('button', { name: 'Choose the columns' }).press('Enter');
    await expect(offer.getByRole('group', { name: /Schicht/ })).toContainText('New');
    await expect(offer.getByText('New', { exact: true })).toHaveCount(1);
    // What they said of themselves goes to those on the staff list of the study.
    await expect(offer.getByRole('status').filter({ hasText: 'In the study' })).toContainText(
      '4 contacts are added. What is recorded of 1 person changes.',
    );
    await expect(offer.getByRole('button', { name: 'Change the study' })).toBeEnabled();
  },
);

test('a template from the start page is known, and its examples are left out', async ({ page }) => {
  await page.goto('/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Excel workbook' }).click();
  expect((await download).suggestedFilename()).toBe('Kith template.xlsx');
  await page.locator('input[type=file][multiple]').setInputFiles(await (await download).path());
  await expect(dialog(page).getByText('0 of 0', { exact: false }).first()).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: /^Add \d/ })).toHaveCount(0);
});

test('cells pasted on the start page are offered as a file is', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Add files' }).waitFor();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Von\tAn\nAda Quill\tBen Orr\n');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await dialog(page).getByRole('button', { name: 'Choose the columns of Pasted cells.tsv' }).click();
  await dialog(page).getByRole('button', { name: 'Choose the columns', exact: true }).click();
  // Checked once the file has been read again.
  await dialog(page).getByRole('radio', { name: 'one contact of a manager' }).click();
  await expect(dialog(page).getByRole('radio', { name: 'one contact of a manager' })).toBeChecked();
  await dialog(page).getByRole('combobox', { name: 'Meaning of Von' }).selectOption('from');
  await dialog(page).getByRole('combobox', { name: 'Meaning of An' }).selectOption('to');
  await expect(dialog(page).getByRole('button', { name: 'Add 1 contact' })).toBeEnabled();
});

test('a mapping is saved to a file, used by a colleague, and refused where it does not fit', async ({ page }) => {
  await page.goto('/');
  await hand(page, STAFF, answers('March'));
  const offer = dialog(page);
  const openColumns = async (file: string): Promise<void> => {
    await offer.getByRole('region', { name: file }).getByRole('button', { name: 'Columns…' }).click();
  };
  await openColumns('March.csv');
  await offer.getByRole('button', { name: 'Choose the columns' }).click();
  await offer.getByRole('button', { name: 'Row 2 is a header row' }).click();
  await expect(offer.getByRole('combobox', { name: 'Meaning of Rat – 2' })).toHaveValue('to');
  const download = page.waitForEvent('download');
  await offer.getByRole('button', { name: 'Save mapping' }).click();
  const saved = await (await download).path();
  expect((await download).suggestedFilename()).toBe('March - mapping.json');

  await page.reload();
  await hand(page, STAFF, answers('May'));
  await openColumns('staff.csv');
  await offer.locator('input[type=file]').setInputFiles(saved);
  await expect(offer.getByRole('alert').filter({ hasText: 'The mapping fits none' })).toContainText('“Rat – 1”');
  await expect(offer.getByRole('combobox', { name: /^Meaning of/ })).toHaveCount(0);
  await offer.getByRole('combobox', { name: 'Table' }).selectOption({ label: 'May.csv' });
  await offer.locator('input[type=file]').setInputFiles(saved);
  await expect(offer.getByRole('combobox', { name: 'Meaning of Rat – 2' })).toHaveValue('to');
  await expect(offer.getByRole('button', { name: /^Add 4 managers and 4 contacts/ })).toBeEnabled();
});
