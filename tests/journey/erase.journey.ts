import { checkAccess, expect, test } from './harness';
import { findStored } from './storedBytes';

const people = 'id,name,responded,line_manager\nm-one,Zoë Quill,yes,\nm-two,Ann Lee,yes,m-one\nm-three,Bo Day,yes,m-one\n';
const contacts =
  'from,to,types,motives,note\nm-one,m-two,Managerial,support,\nm-two,Zoe Quill,Managerial,support,\nm-three,m-two,Managerial,support,"through Zoë Quill, on Mondays"\n';

test(
  'somebody who objects is erased: the dialog says what goes and what cannot be reached, and no stored byte holds them',
  { tag: '@long' },
  async ({ page }) => {
    await page.goto('/');
    await page.locator('input[type=file][multiple]').setInputFiles([
      { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(people) },
      { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(contacts) },
    ]);
    await page.getByRole('button', { name: /^Add 3 managers and 3 contacts$/ }).click();
    await expect(page.getByText('Saved on this computer')).toBeVisible();
    const address = page.url();
    const find = async (texts: readonly string[]): Promise<string[]> => {
      await page.goto('/');
      return findStored(page, texts);
    };
    expect((await find(['Zoë Quill', 'Zoe Quill', 'm-one'])).length).toBeGreaterThan(3);

    await page.goto(address);
    await page.reload();
    await page.getByRole('gridcell', { name: 'Zoë Quill' }).locator('.DataGrid-name').click();
    await page.getByRole('button', { name: 'Erase this person' }).click();
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toContainText('You cannot undo it.');
    // The line manager of two people, and a note.
    await expect(dialog).toContainText('2 reported contacts from or about them under every spelling, and 3 other texts');
    await expect(dialog).toContainText('Kith cannot reach');
    await checkAccess(page);
    await dialog.getByRole('button', { name: 'Erase permanently' }).click();
    await expect(page.getByText('2 managers · 2 answered · 1 reported contact')).toBeVisible();
    await expect(page.getByRole('complementary', { name: 'Inspector' })).toBeHidden();
    await expect(page.getByText('Saved on this computer')).toBeVisible();
    expect(await find(['Zoë', 'Zoe', 'Quill', 'm-one'])).toEqual([]);
    await page.goto(address);
    await page.reload();
    await expect(page.getByText('2 managers · 2 answered · 1 reported contact')).toBeVisible();
  },
);
