import type { Page } from '@playwright/test';

import { checkAccess, expect, test } from './harness';

// Each opens every screen it changes to axe, twice; long tables take it a while.
test.describe.configure({ timeout: 180_000 });

const managers = (page: Page) => page.getByRole('grid', { name: 'Managers', exact: true });
const contacts = (page: Page) => page.getByRole('grid', { name: 'Reported contacts' });
const cell = (page: Page, row: number, column: number) => page.getByRole('grid').locator(`[data-cell="${row}-${column}"]`);
const room = (page: Page, name: string) => page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name });
const saved = (page: Page) => expect(page.getByText(/^Saved on this computer/)).toBeVisible();
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const redo = (page: Page) => page.getByRole('button', { name: /^Redo/ });

/** Cell after cell with Tab between and Enter at the end, without a wait between two keys. */
async function typeCells(page: Page, ...cells: readonly string[]): Promise<void> {
  for (const [at, text] of cells.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
}

/** What a spreadsheet program leaves on the clipboard, put down where the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((block) => {
    const data = new DataTransfer();
    data.setData('text/plain', block);
    (document.activeElement ?? document.body).dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** What a copy puts on the clipboard. */
async function copied(page: Page): Promise<string> {
  return page.evaluate(() => {
    const data = new DataTransfer();
    document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    return data.getData('text/plain');
  });
}

async function makeStudy(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Name of the new study' }).fill('Ward 7');
  await page.getByRole('button', { name: 'Create study' }).click();
  await expect(page.getByText('No managers yet.')).toBeVisible();
}

async function openSample(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await expect(page.getByRole('table', { name: 'Posts and findings' })).toBeVisible();
  await room(page, name).click();
}

test('a study is made by hand: three managers, their contacts, and what the rule says of them', { tag: '@long' }, async ({ page }) => {
  await makeStudy(page);
  await checkAccess(page);
  for (const name of ['Ann Lee', 'Ben Okoye', 'Cy Shah']) {
    await page.getByRole('textbox', { name: 'Name of a manager to add' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(cell(page, ['Ann Lee', 'Ben Okoye', 'Cy Shah'].indexOf(name), 0)).toHaveText(name);
  }
  await page.getByRole('tab', { name: /^Contacts/ }).click();
  await expect(page.getByText('No contacts yet.')).toBeVisible();
  for (const [from, to] of [
    ['Ann Lee', 'Ben Okoye'],
    ['Ben Okoye', 'Cy Shah'],
    ['Cy Shah', 'Dr Quill'],
  ] as const) {
    await page.getByRole('combobox', { name: 'Who reports the contact' }).fill(from);
    await page.getByRole('combobox', { name: 'Who is named' }).fill(to);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(contacts(page)).toContainText(to);
  }
  // Somebody who is not listed cannot report.
  await page.getByRole('combobox', { name: 'Who reports the contact' }).fill('Nobody Known');
  await page.getByRole('combobox', { name: 'Who is named' }).fill('Ann Lee');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('does not match exactly one manager on the list');
  await expect(contacts(page)).toHaveAttribute('aria-rowcount', '4');

  // Types are several, and offered.
  await cell(page, 0, 3).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Mentor' }).click();
  await page.getByRole('option', { name: 'Elite' }).click();
  await checkAccess(page);
  await page.keyboard.press('Enter');
  await expect(cell(page, 0, 3)).toHaveText('Elite, Mentor');
  await checkAccess(page);

  await room(page, 'Isolation').click();
  await expect(page.getByRole('grid')).toContainText('Ann Lee');
  await expect(page.getByRole('banner')).toContainText('3 managers · 3 answered · 3 reported contacts');
});

test(
  'a cell checks itself, leaves with Escape, goes on with Tab and Enter, and an id takes its contacts along',
  { tag: '@long' },
  async ({ page }) => {
    await openSample(page, 'People');
    await cell(page, 0, 1).focus();
    await page.keyboard.type('clincal');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('"clincal" is not a group of this study: General, Clinical, Functional');
    await expect(page.getByRole('combobox', { name: 'Group', exact: true })).toHaveValue('clincal');
    await checkAccess(page);
    await page.keyboard.press('Escape');
    await expect(undo(page)).toHaveAccessibleName(/Added/);

    const role = await cell(page, 0, 3).textContent();
    await cell(page, 0, 2).focus();
    await page.keyboard.press('F2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Matron');
    await page.keyboard.press('Enter');
    await expect(cell(page, 0, 3)).toHaveText('Matron');
    await expect(cell(page, 1, 3)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(cell(page, 0, 3)).toHaveText(role ?? '');
    await expect(page.getByRole('status').filter({ hasText: 'Undone: Changed' })).toBeVisible();

    await page.getByRole('button', { name: 'All columns' }).click();
    await cell(page, 0, 0).click();
    const id = (await cell(page, 0, 0).textContent()) ?? '';
    const other = (await cell(page, 1, 0).textContent()) ?? '';
    await cell(page, 0, 0).focus();
    await page.keyboard.type(other);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText(`The id "${other}" is already used`);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /^Contacts/ }).click();
    const count = async (who: string) => {
      await page.getByRole('searchbox', { name: 'Find a contact' }).fill(who);
      return Number(await contacts(page).getAttribute('aria-rowcount')) - 1;
    };
    const before = await count(id);
    expect(before).toBeGreaterThan(0);
    await page.getByRole('tab', { name: /^Managers/ }).click();
    await page.getByRole('button', { name: 'All columns' }).click();
    await cell(page, 0, 0).focus();
    await page.keyboard.type('QQ99');
    await page.keyboard.press('Enter');
    await expect(cell(page, 0, 0)).toHaveText('QQ99');
    // Her verdict is there again: what was computed knows her by the new id.
    await expect(cell(page, 0, 8)).not.toHaveText('–');
    await page.getByRole('tab', { name: /^Contacts/ }).click();
    expect(await count('QQ99')).toBe(before);
    // The rows no longer say what the file says, and say so.
    await contacts(page).locator('[data-cell="0-0"]').click();
    await page.getByRole('button', { name: /Show the answers/ }).click();
    await expect(page.getByRole('dialog', { name: /^Answers/ })).toContainText('changed by hand');
    await checkAccess(page);
  },
);

test('whoever types on loses no letter: over Tab, Enter and the end of the page, and after a word was chosen', async ({ page }) => {
  await openSample(page, 'People');
  await cell(page, 0, 1).focus();
  await typeCells(page, 'clinical', 'Quill Trust', 'Matron', '8c');
  await expect(cell(page, 0, 1)).toHaveText('Clinical');
  await expect(cell(page, 0, 2)).toHaveText('Quill Trust');
  await expect(cell(page, 0, 3)).toHaveText('Matron');
  await expect(cell(page, 0, 4)).toHaveText('8c');
  await expect(cell(page, 1, 4)).toBeFocused();
  await page.keyboard.press('Control+Home');
  for (let down = 0; down < 4; down += 1) await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await typeCells(page, 'Far Trust');
  await expect(cell(page, 60, 2)).toHaveText('Far Trust');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await managers(page).getByRole('option', { name: 'Functional' }).click();
  await expect(cell(page, 0, 1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await typeCells(page, 'Care');
  await expect(cell(page, 0, 2)).toHaveText('Care');
});

test(
  'a block is pasted under a sorting into the rows shown there; all is undone, redone, and undone after a reload',
  { tag: '@long' },
  async ({ page }) => {
    await openSample(page, 'People');
    await managers(page).getByRole('columnheader', { name: 'Role' }).getByRole('button').click();
    await managers(page).getByRole('columnheader', { name: 'Role' }).getByRole('button').click();
    const names = [await cell(page, 0, 0).textContent(), await cell(page, 1, 0).textContent()];
    const grades = [await cell(page, 0, 4).textContent(), await cell(page, 1, 4).textContent(), await cell(page, 2, 4).textContent()];
    await cell(page, 0, 3).focus();
    await paste(page, 'Astronaut\t7\nBotanist\t9\n');
    // Rows stay where they were while they are written in.
    await expect(cell(page, 0, 3)).toHaveText('Astronaut');
    await expect(cell(page, 1, 3)).toHaveText('Botanist');
    await expect(cell(page, 1, 4)).toHaveText('9');
    expect([await cell(page, 0, 0).textContent(), await cell(page, 1, 0).textContent()]).toEqual(names);
    await expect(cell(page, 2, 4)).toHaveText(grades[2] ?? '');
    await cell(page, 0, 3).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await copied(page)).toBe('Astronaut\t7\nBotanist\t9\n');

    // What cannot be taken is shown, and new rows grow at the end.
    await page.getByRole('button', { name: 'All columns' }).click();
    await cell(page, 0, 0).focus();
    await paste(page, 'id\tname\tresponded\tward\nZ1\tZoë Quill\tperhaps\t7\nZ2\tYan Ito\tyes\t8\n');
    await expect(page.getByRole('tabpanel').getByText('94 managers', { exact: true })).toBeVisible();
    await expect(page.getByRole('alert', { name: 'Skipped cells' })).toContainText(
      '“perhaps”. "perhaps" is not yes, no, declined or not asked.',
    );
    await checkAccess(page);
    await page.getByRole('alert', { name: 'Skipped cells' }).getByRole('button', { name: 'Close' }).click();

    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(undo(page)).toHaveAccessibleName(/Added/);
    await page.getByRole('button', { name: 'All columns' }).click();
    expect([await cell(page, 0, 4).textContent(), await cell(page, 1, 4).textContent()]).toEqual(grades.slice(0, 2));
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+y');
    await expect(redo(page)).toBeDisabled();
    await expect(page.getByRole('tabpanel').getByText('94 managers', { exact: true })).toBeVisible();
    await page.waitForTimeout(600);
    await saved(page);
    await page.reload();
    await expect(managers(page)).toHaveAttribute('aria-rowcount', '95');
    await undo(page).click();
    await expect(managers(page)).toHaveAttribute('aria-rowcount', '93');
    await page.getByRole('searchbox', { name: 'Find a manager' }).fill('astronaut');
    await expect(managers(page)).toHaveAttribute('aria-rowcount', '2');
    await undo(page).click();
    await expect(cell(page, 0, 3)).not.toHaveText('Astronaut');
  },
);

test('the history says what was done, and goes back and forth to any step', async ({ page }) => {
  await makeStudy(page);
  await paste(page, 'Ann\nBen\nCy\n');
  await expect(managers(page)).toHaveAttribute('aria-rowcount', '4');
  await cell(page, 0, 0).click();
  await cell(page, 1, 0).click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Remove 2 managers' }).click();
  await expect(managers(page)).toHaveAttribute('aria-rowcount', '2');
  await page.getByRole('button', { name: 'History' }).click();
  const history = page.getByRole('dialog', { name: 'History' });
  await expect(history.getByRole('listitem')).toHaveText([
    /Removed Ann and others.*2 rows · here now/,
    /Pasted managers.*3 rows/,
    /The beginning/,
  ]);
  await checkAccess(page);
  await history.getByRole('button', { name: /The beginning/ }).click();
  await expect(history.getByRole('button', { name: /Removed Ann/ })).toContainText('undone');
  await checkAccess(page);
  await history.getByRole('button', { name: /Pasted managers/ }).click();
  await page.keyboard.press('Escape');
  await expect(managers(page)).toHaveAttribute('aria-rowcount', '4');
  await expect(page.getByText('1 step redone.').or(page.getByText('Redone: Pasted managers.'))).toBeVisible();
});

test('a file goes into the open study, and out of it again', async ({ page }) => {
  await makeStudy(page);
  await paste(page, 'id\tname\tgroup\na\tAnn\tgeneral\n');
  await expect(managers(page)).toHaveAttribute('aria-rowcount', '2');
  await page.getByRole('button', { name: 'Add files' }).waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles([
      { name: 'more.csv', mimeType: 'text/csv', buffer: Buffer.from('id,name,group,trust\na,Ann Lee,,Acute\nb,Ben Okoye,clinical,Care\n') },
    ]);
  const dialog = page.getByRole('dialog', { name: /^Add/ });
  await dialog.getByRole('combobox', { name: 'Add to' }).selectOption('open');
  await expect(dialog).toContainText('In the study: 1 person is added. What is recorded of 1 person changes.');
  await checkAccess(page);
  await dialog.getByRole('button', { name: 'Change the study' }).click();
  await expect(managers(page)).toHaveAttribute('aria-rowcount', '3');
  await expect(cell(page, 0, 0)).toHaveText('Ann Lee');
  await expect(cell(page, 0, 1)).toHaveText('General');
  await expect(cell(page, 0, 2)).toHaveText('Acute');
  await undo(page).click();
  await expect(managers(page)).toHaveAttribute('aria-rowcount', '2');
  await expect(cell(page, 0, 0)).toHaveText('Ann');
  await expect(cell(page, 0, 2)).toHaveText('–');
});

test('somebody is dragged to a place on the map, and stands there', async ({ page }) => {
  await makeStudy(page);
  await paste(page, 'Ann\n');
  await expect(managers(page)).toHaveAttribute('aria-rowcount', '2');
  await room(page, 'Map').click();
  const canvas = page.getByRole('application').locator('canvas').first();
  await expect(canvas).toBeVisible();
  // They are alone on the map, and so in the middle of it, but for the room of a title. Cytoscape misses the very middle of a diamond.
  const box = (await canvas.boundingBox())!;
  const [x, y] = [box.x + box.width / 2 + 4, box.y + box.height / 2 + 16];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 5 });
  await page.mouse.up();
  await expect(undo(page)).toHaveAccessibleName('Undo: Pinned Ann');
  await page.getByRole('button', { name: 'Unpin all 1' }).click();
  await expect(undo(page)).toHaveAccessibleName('Undo: Unpinned everybody');
});

test('somebody is put in place on the map by keys, kept there, and let go', { tag: '@long' }, async ({ page }) => {
  await openSample(page, 'Map');
  const picture = page.getByRole('application');
  await expect(picture.locator('canvas').first()).toBeVisible();
  await page.getByRole('combobox', { name: /^Find a person/ }).fill('lena');
  await page.getByRole('option').first().click();
  await picture.focus();
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await expect(page.getByRole('button', { name: 'Unpin all 1' })).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName(/Pinned .*/);
  await checkAccess(page);
  await page.waitForTimeout(600);
  await saved(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Unpin all 1' })).toBeVisible();
  await undo(page).click();
  await undo(page).click();
  await expect(page.getByRole('button', { name: /^Unpin all/ })).toBeHidden();
  await redo(page).click();
  await page.getByRole('button', { name: 'Close the inspector' }).click();
  await page.getByRole('button', { name: 'Unpin all 1' }).click();
  await expect(page.getByRole('button', { name: /^Unpin all/ })).toBeHidden();
  await expect(undo(page)).toHaveAccessibleName(/Unpinned everybody/);
});

test('words of the codebook follow everywhere: label, spelling, hidden, added, removed', { tag: '@long' }, async ({ page }) => {
  await openSample(page, 'Study');
  await checkAccess(page);
  const tables = await page
    .getByRole('tablist', { name: 'Tables of the codebook' })
    .getByRole('tab')
    .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
  expect(new Set(tables).size).toBe(1);
  await page.getByRole('textbox', { name: 'Label of Mentor' }).fill('Guide');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Spelling of Elite' }).fill('Seniors');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Label of Seniors' })).toHaveValue('Seniors');
  await page.getByRole('checkbox', { name: 'Show Managerial' }).uncheck();
  await page.getByRole('textbox', { name: 'Name of a network type to add' }).fill('Union');
  await page.getByRole('button', { name: 'Add network type' }).click();
  await expect(page.getByRole('textbox', { name: 'Label of Union' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove Guide' })).toBeHidden();
  await checkAccess(page);

  await room(page, 'Map').click();
  await page.getByRole('button', { name: /^All kinds/ }).click();
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitemcheckbox', { name: 'Guide' })).toBeVisible();
  await expect(menu.getByRole('menuitemcheckbox', { name: 'Seniors' })).toBeVisible();
  await expect(menu.getByRole('menuitemcheckbox', { name: 'Managerial', exact: true })).toBeHidden();
  await page.keyboard.press('Escape');
  await room(page, 'People').click();
  await page.getByRole('tab', { name: /^Contacts/ }).click();
  await page.getByRole('searchbox', { name: 'Find a contact' }).fill('seniors');
  await expect(cell(page, 0, 3)).toContainText('Seniors');
  await contacts(page).locator('[data-cell="0-0"]').click();
  await page.getByRole('tab', { name: /^Managers/ }).click();
  await cell(page, 0, 0).locator('.DataGrid-name').click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector.getByRole('img').first()).toContainText('Guide');
  await expect(inspector.getByRole('img').first()).not.toContainText('Managerial');

  await page.keyboard.press('Escape');
  await room(page, 'Study').click();
  await page.getByRole('button', { name: 'Remove Union' }).click();
  await expect(page.getByRole('textbox', { name: 'Label of Union' })).toBeHidden();
  for (let steps = 0; steps < 5; steps += 1) await undo(page).click();
  await expect(page.getByRole('textbox', { name: 'Label of Mentor' })).toHaveValue('Mentor');
  await expect(page.getByRole('textbox', { name: 'Spelling of Elite' })).toHaveValue('Elite');
});

test('what was asked, the notice, and who competes are said in the room of the study', { tag: '@long' }, async ({ page }) => {
  await openSample(page, 'Study');
  await page.getByRole('textbox', { name: 'Notice' }).fill('Confidential');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner')).toContainText('Confidential');
  await page.getByRole('textbox', { name: 'Most contacts a person could name' }).fill('none');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Enter a whole number from 1');
  await page.getByRole('textbox', { name: 'Most contacts a person could name' }).fill('8');
  await page.keyboard.press('Enter');
  await expect(undo(page)).toHaveAccessibleName('Undo: Changed what was asked');
  await page.getByRole('textbox', { name: 'Name of an organisation to add' }).fill('Council');
  await page.getByRole('button', { name: 'Add organisation' }).click();
  await page.getByRole('group', { name: 'Council competes with' }).getByRole('checkbox').first().check();
  const rival = (await page.getByRole('group', { name: 'Council competes with' }).locator('label').first().textContent()) ?? '';
  // Said on one side, it holds for both.
  await expect(page.getByRole('group', { name: `${rival} competes with` }).getByRole('checkbox', { name: 'Council' })).toBeChecked();
  await page.getByRole('button', { name: 'Remove Council' }).click();
  await expect(page.getByRole('group', { name: 'Council competes with' })).toBeHidden();
  await undo(page).click();
  await expect(page.getByRole('group', { name: 'Council competes with' }).getByRole('checkbox').first()).toBeChecked();
  await checkAccess(page);
});

test(
  'families, sub-kinds and poles are words of the study too; what is used says by how many rows; sources say what has become of theirs',
  { tag: '@long' },
  async ({ page }) => {
    await openSample(page, 'Study');
    const tab = (name: RegExp) => page.getByRole('tablist', { name: 'Tables of the codebook' }).getByRole('tab', { name }).click();
    const add = async (noun: string, name: string) => {
      await page.getByRole('textbox', { name: `Name of a ${noun} to add` }).fill(name);
      await page.getByRole('button', { name: `Add ${noun}` }).click();
    };
    await tab(/^Families/);
    await page.getByRole('textbox', { name: 'Label of service' }).fill('The service');
    await page.keyboard.press('Enter');
    await add('family', 'Unions');
    await page.getByRole('button', { name: 'Remove The service' }).click();
    await expect(page.getByRole('alert')).toContainText('the family of 2 network types. Give them another family first.');
    await checkAccess(page);
    await tab(/^Network types/);
    await page.getByRole('combobox', { name: 'Family of NHS' }).selectOption({ label: 'Unions' });
    await expect(page.getByRole('row').filter({ has: page.getByRole('textbox', { name: 'Spelling of Mentor' }) })).toContainText(
      /\d+ contacts/,
    );
    await page.getByRole('checkbox', { name: 'Show Mentor' }).uncheck();
    await expect(page.getByRole('row').filter({ has: page.getByRole('textbox', { name: 'Spelling of Mentor' }) })).toContainText(
      'still counted',
    );

    await tab(/^Motives/);
    await page.getByRole('combobox', { name: 'A kind of' }).selectOption({ label: 'a kind of Support' });
    await add('motive', 'prayer');
    await page.getByRole('textbox', { name: 'Spelling of prayer' }).fill('quiet');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Label of quiet' })).toBeVisible();
    await checkAccess(page);
    await tab(/^Dimensions/);
    await page.getByRole('textbox', { name: 'Label of formal' }).fill('Set');
    await page.keyboard.press('Enter');
    await expect(undo(page)).toHaveAccessibleName('Undo: Changed “Structure” in the codebook');
    await tab(/^Roles/);
    await add('role', 'Chaplain');
    await tab(/^Grades/);
    await add('grade', '10');
    await tab(/^Barriers/);
    await add('barrier', 'Distance');

    await room(page, 'People').click();
    await cell(page, 0, 3).focus();
    await typeCells(page, 'Chaplain', '10');
    await page.getByRole('tab', { name: /^Contacts/ }).click();
    await page.getByRole('button', { name: 'All columns' }).click();
    await cell(page, 0, 13).focus();
    await page.keyboard.press('F2');
    await expect(page.getByRole('option', { name: 'Set' })).toBeVisible();
    await page.keyboard.press('Escape');
    await cell(page, 0, 21).focus();
    await typeCells(page, 'Distance');
    await expect(cell(page, 0, 21)).toHaveText('Distance');
    await cell(page, 0, 4).focus();
    await typeCells(page, 'quiet');
    await cell(page, 1, 1).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove contact' }).click();

    await room(page, 'Study').click();
    await expect(page.getByRole('list', { name: 'Sources' }).getByRole('listitem').filter({ hasText: 'contacts:' })).toContainText(
      '575 rows, 1 removed since, 1 changed by hand',
    );
    await expect(page.getByRole('list', { name: 'Sources' }).getByRole('listitem').filter({ hasText: 'people:' })).toContainText(
      '113 rows, 1 changed by hand',
    );
    for (const [words, label, uses] of [
      [/^Roles/, 'Chaplain', '1 person'],
      [/^Grades/, '10', '1 person'],
      [/^Barriers/, 'Distance', '1 contact'],
      [/^Motives/, 'quiet', '1 contact'],
    ] as const) {
      await tab(words);
      await page.getByRole('button', { name: `Remove ${label}` }).click();
      await expect(page.getByRole('alert')).toContainText(`“${label}” is used by ${uses}. Replace it there first`);
    }
    // Somebody who was changed by hand is said so where their row is shown.
    await room(page, 'People').click();
    await page.getByRole('tab', { name: /^Managers/ }).click();
    await cell(page, 0, 0).click();
    await page.getByRole('button', { name: 'Show the answers', exact: true }).click();
    const reports = page.getByRole('dialog', { name: /^Answers/ });
    await expect(reports.getByRole('region', { name: 'managers.csv' })).toContainText(/changed by hand.*Chaplain/);
    await checkAccess(page);
    await page.keyboard.press('Escape');

    // Families 2, the family of a type, hidden; a sub-kind and its spelling; a pole; role, grade, barrier; two people's cells, two
    // contacts', and one removed.
    for (let steps = 0; steps < 15; steps += 1) await undo(page).click();
    await expect(undo(page)).toHaveAccessibleName('Undo: Added managers.csv, contacts.csv');
    await room(page, 'Study').click();
    await tab(/^Families/);
    await expect(page.getByRole('textbox', { name: 'Label of service' })).toHaveValue('Everyday work');
  },
);
