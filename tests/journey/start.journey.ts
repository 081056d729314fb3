import { checkAccess, expect, test } from './harness';

test('the start page says what Kith is, and opens the sample by one click', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who managers turn to, and who has nobody to turn to');
  await expect(page.getByText('Nothing leaves this computer.')).toBeVisible();
  await expect(page.getByText('No study is kept here yet.')).toBeVisible();
  await checkAccess(page);
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await expect(page.getByRole('navigation', { name: 'Rooms' }).getByRole('button')).toHaveText([/^Study/, /^People/, /^Map/, /^Isolation/, /^Compare/]);
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
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('cannot be brought back');
  await checkAccess(page);
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(studies.getByText('The firm')).toBeVisible();
  await studies.getByRole('button', { name: 'Remove The firm' }).click();
  await dialog.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('No study is kept here yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No study is kept here yet.')).toBeVisible();
});

test('the find box leads to a person, a network type and a room, by keyboard', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Map');
  await expect(page.getByText('of type Elite')).toBeVisible();
});
