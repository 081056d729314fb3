import { checkAccess, expect, test } from './harness';

test('the start page says what Kith is, and opens the sample by one click', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who your managers turn to, and how far their contacts reach');
  await expect(page.getByText('Nothing leaves this computer.')).toBeVisible();
  await expect(page.getByText('You have no studies yet.')).toBeVisible();
  await checkAccess(page);
  // What is one's own comes first, samples last.
  await expect(page.getByRole('heading', { level: 2, name: 'Samples' })).toBeVisible();
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.filter((heading) => heading === 'On this computer' || heading === 'Samples')).toEqual(['On this computer', 'Samples']);
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await expect(page.getByRole('navigation', { name: 'Pages' }).getByRole('button')).toHaveText([
    /^Study/,
    /^People/,
    /^Map/,
    /^Isolation/,
    /^Compare/,
    /^Plan/,
  ]);
  await expect(page.getByText('92 managers · 68 answered')).toBeVisible();
});

test('a study is renamed, left, listed, opened again and removed', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Open Krackhardt/ }).click();
  await page.getByRole('button', { name: /^Krackhardt.*click to rename|^Krackhardt's high-tech firm$/ }).click();
  await page.getByRole('textbox', { name: 'Name of the study' }).fill('The firm');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  await page.getByRole('button', { name: 'kith: back to the start page' }).click();

  const studies = page.getByRole('region', { name: 'On this computer' });
  await expect(studies.getByText('The firm')).toBeVisible();
  await expect(studies.getByText('21 managers · 312 reported contacts')).toBeVisible();
  await studies.getByRole('button', { name: 'Open The firm' }).click();
  await expect(page.getByRole('banner').getByText('The firm')).toBeVisible();
  await page.getByRole('button', { name: 'kith: back to the start page' }).click();

  await studies.getByRole('button', { name: 'Remove The firm' }).click();
  await expect(page.getByText('You have no studies yet.')).toBeVisible();
  const removed = page.getByRole('list', { name: 'Just removed' });
  await expect(removed).toContainText('until you close or reload this page');
  await checkAccess(page);
  await removed.getByRole('button', { name: 'Bring back The firm' }).click();
  await expect(removed).toBeHidden();
  await studies.getByRole('button', { name: 'Open The firm' }).click();
  await expect(page.getByText('21 managers · 21 answered · 312 reported contacts')).toBeVisible();
  await page.getByRole('button', { name: 'kith: back to the start page' }).click();
  await studies.getByRole('button', { name: 'Remove The firm' }).click();
  await expect(removed).toBeVisible();
  await expect(page.getByText('You have no studies yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('You have no studies yet.')).toBeVisible();
});

test('the find box leads to a person, a network type and a room, by keyboard', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await expect(page.getByRole('table', { name: 'Posts and findings' })).toBeVisible();
  const find = page.getByRole('combobox', { name: /^Find a person/ });

  await page.keyboard.press('Control+k');
  await expect(find).toBeFocused();
  await page.keyboard.type('people');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People and their reported contacts');

  const name = (await page.getByRole('gridcell').first().textContent()) ?? '';
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await expect(page.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading', { level: 2 })).toHaveText(name);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('elite');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // The map says what it shows.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('of type Elite');
});

test('Remove everything says what goes, and leaves no database and no study', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  await page.getByRole('button', { name: 'kith: back to the start page' }).click();
  await page.getByRole('button', { name: 'Remove everything' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('1 study');
  await expect(dialog).toContainText('You cannot undo this');
  await checkAccess(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('92 managers · 575 reported contacts')).toBeVisible();
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await dialog.getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.getByText('You have no studies yet.')).toBeVisible();
  await expect(page.getByText('Everything that Kith kept in this browser has been removed.')).toBeVisible();
  await page.goto('/');
  // Looking at the list of studies has made a database again; no record is in it.
  const left = await page.evaluate(async () => {
    const found: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
      for (const store of database.objectStoreNames) {
        const count = await new Promise<number>((resolve) => {
          const request = database.transaction(store).objectStore(store).count();
          request.onsuccess = () => {
            resolve(request.result);
          };
        });
        if (count > 0) found.push(`${name}/${store}`);
      }
    }
    return [...found, ...(await caches.keys()), ...Object.keys(localStorage)];
  });
  expect(left).toEqual([]);
});

test(
  'a room of results without anybody says what it will show, and leads to where managers are typed in',
  { tag: '@long' },
  async ({ page, site }) => {
    await page.goto(site);
    await page.getByRole('button', { name: 'Create study' }).click();
    for (const room of ['Map', 'Isolation', 'Compare', 'Plan']) {
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: room }).click();
      await expect(page.getByRole('heading', { name: 'Add your managers first' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Add files' })).toBeVisible();
      await checkAccess(page);
    }
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'People' }).click();
    await page.getByRole('tab', { name: /^Measures/ }).click();
    await expect(page.getByText('Add your managers first. Their measures are then listed here')).toBeVisible();
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Plan' }).click();
    await page.getByRole('button', { name: 'Type in managers' }).click();
    await expect(page.getByRole('heading', { name: 'People and their reported contacts' })).toBeVisible();
    await page.getByPlaceholder('Name of a manager').fill('Anna');
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Map' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No link between managers');
  },
);
