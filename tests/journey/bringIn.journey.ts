import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';

import { inProject } from '../../scripts/project.mjs';
import { fixturePath } from '../fixtures/readFixture';
import { handFiles as hand, type Handed } from './handFiles';
import { checkAccess, expect, test } from './harness';

const PEOPLE: Handed = {
  name: 'people.csv',
  text: 'id,name,group,trust\na,Ann Lee,general,Acute\nb,Ben Inskip,clinical,Care\nc,Ben Inskip,general,Care\n',
};

const samplePath = (file: string): string => inProject(`data/book-cases/${file}`);
const offer = (page: Page) => page.getByRole('dialog', { name: /^Add/ });

test(
  'the coded cases are brought in as they are, and every verdict is left open or says what is known',
  { tag: '@long' },
  async ({ page }) => {
    await page.goto('/');
    await page.locator('input[type=file][multiple]').setInputFiles([samplePath('managers.csv'), samplePath('contacts.csv')]);
    const dialog = offer(page);
    await expect(dialog).toContainText('57 of 57 rows added');
    await expect(dialog).toContainText('manager_id → from, contact_label → to');
    await expect(dialog).toContainText('trust → organisation');
    await checkAccess(page);
    // All rows are added, those that say that there is no tie with them: nothing is to be seen first.
    await dialog.getByRole('button', { name: 'Add 57 managers and 75 contacts' }).click();
    await expect(page.getByRole('grid', { name: 'Managers' })).toHaveAttribute('aria-rowcount', '58');
    await page.getByRole('tab', { name: /^To check/ }).click();
    await expect(page.getByText('20 of 57 managers have no answer row')).toBeVisible();
    await checkAccess(page);
    await page.getByRole('button', { name: /^Isolation/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
);

test('the published network of Krackhardt is brought in with its departments, and shows its map and measures', async ({ page }) => {
  await page.goto('/');
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles([fixturePath('real/krackhardt/people.csv'), fixturePath('real/krackhardt/ties.csv')]);
  const dialog = offer(page);
  await dialog.getByRole('combobox', { name: 'Organisation' }).selectOption('department');
  await dialog.getByRole('textbox', { name: 'Name of the study' }).fill('High-tech managers');
  await dialog.getByRole('button', { name: 'Add 21 managers and 312 contacts' }).click();
  await expect(page.getByRole('banner').getByText('High-tech managers')).toBeVisible();

  await page.getByRole('button', { name: /^Map/ }).click();
  // 159 pairs: edges of ALL in the reference of igraph and networkx.
  await expect(page.getByText('21 managers, 159 links')).toBeVisible();
  await page.getByRole('button', { name: /^All kinds/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'friendship' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/79 links in use of type friendship/)).toBeVisible();

  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('button', { name: /^People/ })
    .click();
  await page.getByRole('tab', { name: 'Measures' }).click();
  const grid = page.getByRole('grid', { name: 'Measures' });
  // ALL of person 11 in the reference: named by 13, names 14. What the map shows changes nothing here.
  const row = grid.getByRole('row').filter({ has: page.locator('[data-cell$="-0"]', { hasText: /^11$/ }) });
  await expect(row.getByRole('gridcell').nth(2)).toHaveText('13');
  await expect(row.getByRole('gridcell').nth(3)).toHaveText('14');
});

test('files that are dropped on the window are offered, and leaving the offer leaves everything as it was', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await expect(page.getByRole('table', { name: 'Posts and findings' })).toBeVisible();
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.csv'));
    return transfer;
  }, String(PEOPLE.text));
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await expect(page.getByText('Drop your files here.')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(offer(page).getByRole('button', { name: 'Add 3 managers' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(offer(page)).toBeHidden();
  await expect(page.getByText('92 managers · 68 answered')).toBeVisible();
});

const workbook = zipSync(
  {
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(300_000_000),
  },
  { level: 9 },
);

test.describe('bad input gets a clear message, and the study that is open stays', () => {
  const REFUSED: readonly (readonly [what: string, file: Handed, message: RegExp])[] = [
    ['an empty file', { name: 'empty.csv', text: '' }, /empty\.csv[\s\S]*nothing/i],
    ['a header only', { name: 'header.csv', text: 'id,name\n' }, /header\.csv[\s\S]*no rows/i],
    [
      'a binary renamed to .csv',
      { name: 'picture.csv', text: Uint8Array.from({ length: 3000 }, (_, index) => (index * 37) % 256) },
      /picture\.csv[\s\S]*not a text file/i,
    ],
    ['an XLSX that is none', { name: 'book.xlsx', text: 'PK\u0003\u0004 not really' }, /book\.xlsx[\s\S]*workbook/i],
    ['an XLSX that expands to hundreds of megabytes', { name: 'bomb.xlsx', text: workbook }, /bomb\.xlsx[\s\S]*(unpacks|expands|large)/i],
  ];
  for (const [what, file, message] of REFUSED) {
    test(what, async ({ page }) => {
      await page.goto('/');
      await hand(page, file);
      const dialog = offer(page);
      await expect(dialog.getByRole('alert')).toBeVisible();
      await expect(dialog).toContainText(message);
      await expect(dialog.getByRole('button', { name: /^Add/ })).toBeDisabled();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await expect(page.getByText('You have no studies yet.')).toBeVisible();
    });
  }

  test('a file too large for the page is refused by its size, before it is read', async ({ page }) => {
    await page.goto('/');
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      // Blobs that are the same piece many times over take no room until they are read.
      const megabyte = new Blob([new Uint8Array(1_000_000)]);
      transfer.items.add(
        new File(
          Array.from({ length: 250 }, () => megabyte),
          'national.csv',
        ),
      );
      return transfer;
    });
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await expect(offer(page).getByRole('alert')).toContainText(/national\.csv/);
    await expect(offer(page).getByRole('alert')).toContainText(/MB/);
  });

  const TAKEN_IN_PART: readonly (readonly [what: string, contacts: string, messages: readonly RegExp[]])[] = [
    ['an unclosed quote names the row where it opened', 'from,to,note\na,b,fine\na,x,"opened here\na,y,lost\n', [/contacts\.csv, row 3/]],
    ['a ragged row', 'from,to\na,b,too,many\na,c\n', [/contacts\.csv, row 2[\s\S]*cells/]],
    ['an unknown network type is added', 'from,to,types\na,b,Gossip\n', [/contacts\.csv, row 2, types[\s\S]*Gossip/]],
  ];
  for (const [what, contacts, messages] of TAKEN_IN_PART) {
    test(what, async ({ page }) => {
      await page.goto('/');
      await hand(page, PEOPLE, { name: 'contacts.csv', text: contacts });
      await offer(page).getByRole('button', { name: 'What is doubtful' }).click();
      for (const message of messages) await expect(offer(page)).toContainText(message);
      await expect(offer(page).getByRole('button', { name: /^Add 3 managers and \d contacts?$/ })).toBeEnabled();
    });
  }

  test('duplicate ids, unknown reporters, names that fit two, and self-nominations are listed with their rows, and the rest is taken', async ({
    page,
  }) => {
    await page.goto('/');
    await hand(
      page,
      { ...PEOPLE, text: `${String(PEOPLE.text)}a,Ann Again,general,Acute\n` },
      { name: 'contacts.csv', text: 'from,to\nzz,a\na,Ben Inskip\na,Ann Lee\na,b\n' },
    );
    await offer(page).getByRole('button', { name: 'Check 1 row left out, 3 contacts left out' }).click();
    await offer(page).getByRole('button', { name: 'Add 3 managers and 4 contacts' }).click();
    await page.getByRole('tab', { name: /^To check/ }).click();
    const issues = page.getByRole('tabpanel');
    for (const place of ['people.csv, row 5', 'contacts.csv, row 2, from', 'contacts.csv, row 3, to', 'contacts.csv, row 4, to'])
      await expect(issues).toContainText(place);
    await expect(page.getByText('3 managers · 1 answered')).toBeVisible();
  });

  test('who answers under a surname alone is named before anything is added, and counts once somebody says who it is', async ({ page }) => {
    await page.goto('/');
    await hand(page, PEOPLE, { name: 'contacts.csv', text: 'from,to\nLee,b\nInskip,a\nWray,a\n' });
    await expect(offer(page)).toContainText(
      '3 of them left out: the staff list does not have, or has twice, “Lee” (row 2), “Inskip” (row 3)',
    );
    await offer(page).getByRole('button', { name: 'Check 3 contacts left out' }).click();
    const who = offer(page).getByRole('region', { name: 'Who answered' });
    await expect(who).toContainText(
      '“Wray” row 4, 1 contact. Nobody on the staff list has a name like it.'.replace('row', 'contacts.csv, row'),
    );
    await checkAccess(page);
    await who.getByRole('combobox').nth(1).selectOption({ index: 1 });
    await expect(offer(page)).toContainText('2 of them left out');
    await offer(page)
      .getByRole('button', { name: /^Add 3 managers/ })
      .click();
    await expect(page.getByText('3 managers · 1 answered')).toBeVisible();
    await page.getByRole('button', { name: /^Study/ }).click();
    await expect(page.getByText('2 more people answered under names that the staff list does not have')).toBeVisible();
  });

  test('names that are words of JavaScript or of HTML are names', async ({ page }) => {
    const markup = '<img src=x onerror=alert(1)>';
    await page.goto('/');
    await hand(
      page,
      { name: 'people.csv', text: `id,name\n__proto__,constructor\nb,${markup}\n` },
      { name: 'contacts.csv', text: 'from,to,types\n__proto__,b,__proto__\n' },
    );
    await offer(page).getByRole('button', { name: 'Add 2 managers and 1 contact' }).click();
    await expect(page.getByRole('gridcell', { name: markup })).toBeVisible();
    await expect(page.getByRole('gridcell', { name: 'constructor' })).toBeVisible();
    await page.getByRole('gridcell', { name: markup }).click();
    await expect(page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading', { level: 2 })).toHaveText(markup);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Map/ }).click();
    await page.getByRole('button', { name: 'As a table' }).click();
    await expect(page.getByRole('cell', { name: markup })).toBeVisible();
  });
});
