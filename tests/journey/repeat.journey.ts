import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { workbookOf } from '../import/importing';
import { handFiles as hand } from './handFiles';
import { checkAccess, expect, test } from './harness';

const STAFF =
  'id,name,group,trust,grade\np1,Ada Quill,general,Acute,8a\np2,Ben Orr,clinical,Acute,7\np3,Cay Lund,general,Care,8b\np4,Dag Ree,clinical,Care,6\n';
const ANSWERS = 'from,to,types,note\np1,p2,Mentor,weekly\np1,Zoe Pym,Elite,\np2,p1,Mentor,\np3,p1,Managerial,old\n';
const dialog = (page: Page) => page.getByRole('dialog', { name: /^Add/ });
/** Hands files over while a study is open. */
async function handMore(page: Page, ...files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  await page
    .locator('input[type=file][multiple]')
    .first()
    .setInputFiles(files.map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })));
}

test('corrected files show what they change, ask where a hand was, and are one step to undo', async ({ page }) => {
  await page.goto('/');
  await hand(page, { name: 'staff.csv', text: STAFF }, { name: 'answers.csv', text: ANSWERS });
  await dialog(page).getByRole('button', { name: 'Add 4 managers and 4 contacts' }).click();
  const grid = page.getByRole('grid', { name: 'Managers' });
  await grid
    .getByRole('row', { name: /Ada Quill/ })
    .getByRole('gridcell', { name: '8a' })
    .click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('row', { name: /Ada Quill/ }).getByRole('gridcell', { name: '9', exact: true })).toBeVisible();

  // The same again is nothing.
  await handMore(page, ['staff.csv', STAFF], ['answers.csv', ANSWERS]);
  const offer = dialog(page);
  await expect(offer.getByRole('combobox', { name: 'staff.csv in this study' })).toHaveValue('staff.csv');
  await expect(offer.getByRole('status').filter({ hasText: 'In the study' })).toContainText('Nothing changes.');
  await expect(offer.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
  await offer.getByRole('button', { name: 'Cancel' }).click();

  await handMore(
    page,
    ['staff.csv', STAFF.replace('8a', '8d').replace('8b', '8c').replace('p4,Dag Ree,clinical,Care,6\n', '')],
    ['answers (1).csv', ANSWERS.replace('weekly', 'daily')],
  );
  await expect(offer.getByRole('combobox', { name: 'answers (1).csv in this study' })).toHaveValue('answers.csv');
  // What would be removed is seen before it is.
  await expect(offer.getByRole('button', { name: 'Change the study' })).toHaveCount(0);
  await offer.getByRole('button', { name: 'Check 1 row removed, 1 conflict' }).click();
  const changes = offer.getByRole('region', { name: 'What changes in the study' });
  await expect(changes).toContainText(
    'What is recorded of 1 person and 1 contact changes. 1 person is removed. 2 people and 3 contacts are as before.',
  );
  await changes.getByText('Show 3 changes').click();
  const rows = changes.getByRole('grid', { name: 'Changes' });
  await expect(rows.getByRole('row', { name: /Removed.*Dag Ree/ })).toBeVisible();
  await expect(rows.getByRole('row', { name: /Cay Lund.*Grade.*8b.*8c.*staff.csv, row 4/ })).toBeVisible();
  await checkAccess(page);
  await expect(changes.getByRole('radio', { name: 'Yours: 9' })).toBeChecked();
  await changes.getByRole('radio', { name: 'File: 8d' }).check();
  await expect(changes).toContainText('What is recorded of 2 people and 1 contact changes.');
  await changes.getByRole('radio', { name: 'Yours: 9' }).check();
  await expect(changes).toContainText('What is recorded of 1 person and 1 contact changes.');
  await offer.getByRole('button', { name: 'Change the study' }).click();
  await expect(grid).toHaveAttribute('aria-rowcount', '4');
  await expect(grid.getByRole('row', { name: /Ada Quill/ }).getByRole('gridcell', { name: '9', exact: true })).toBeVisible();
  await expect(grid.getByRole('row', { name: /Cay Lund/ }).getByRole('gridcell', { name: '8c' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone: Replaced staff.csv, answers (1).csv.')).toBeVisible();
  await expect(grid).toHaveAttribute('aria-rowcount', '5');
  await expect(grid.getByRole('row', { name: /Ada Quill/ }).getByRole('gridcell', { name: '9', exact: true })).toBeVisible();
});

test('a file that cannot be read is left out, and the others are added', async ({ page }) => {
  await page.goto('/');
  await hand(
    page,
    { name: 'staff.csv', text: STAFF },
    { name: 'answers.csv', text: ANSWERS },
    { name: 'picture.csv', text: Uint8Array.from({ length: 3000 }, (_, at) => (at * 37) % 256) },
  );
  const offer = dialog(page);
  await expect(offer.getByRole('alert')).toContainText('picture.csv could not be read.');
  await expect(offer.getByRole('button', { name: /^Add/ })).toBeDisabled();
  await offer.getByRole('button', { name: 'Leave out picture.csv' }).click();
  await expect(offer.getByRole('alert')).toHaveCount(0);
  await offer.getByRole('button', { name: 'Put picture.csv back' }).click();
  await expect(offer.getByRole('alert')).toBeVisible();
  await offer.getByRole('button', { name: 'Leave out picture.csv' }).click();
  await offer.getByRole('button', { name: 'Add 4 managers and 4 contacts' }).click();
  await expect(page.getByRole('grid', { name: 'Managers' })).toHaveAttribute('aria-rowcount', '5');
});

test('each sheet of a workbook is left out or given a meaning by itself', async ({ page }) => {
  const book = workbookOf([
    {
      name: 'Staff',
      rows: [
        ['id', 'name'],
        ['p1', 'Ada Quill'],
        ['p2', 'Ben Orr'],
      ],
    },
    {
      name: 'March',
      rows: [
        ['from', 'to'],
        ['p1', 'p2'],
      ],
    },
    {
      name: 'April',
      rows: [
        ['', '', ''],
        ['Wer', 'Wen', ''],
        ['p2', 'p1', ''],
        ['p2', 'Zoe Pym', ''],
      ],
    },
    {
      name: 'Old',
      state: 'hidden',
      rows: [
        ['from', 'to'],
        ['p1', 'Mo Shah'],
      ],
    },
    {
      name: 'Older',
      rows: [
        ['from', 'to'],
        ['p1', 'Mo Shah'],
      ],
    },
  ]);
  await page.goto('/');
  await hand(page, { name: 'survey.xlsx', text: book });
  const offer = dialog(page);
  const sheets = offer.getByRole('list', { name: 'Sheets' });
  await expect(sheets.getByRole('listitem')).toHaveCount(5);
  const say = async (sheet: string, holds: string): Promise<void> => {
    await sheets.getByRole('combobox', { name: `Sheet ${sheet} contains` }).selectOption(holds);
  };
  await expect(offer.getByRole('alert')).toBeVisible();
  await say('Older', 'none');
  await expect(sheets.getByRole('listitem').filter({ hasText: 'Staff' })).toContainText('Managers, 2 of 2 rows added');
  await expect(sheets.getByRole('listitem').filter({ hasText: 'March' })).toContainText('Contacts, 1 of 1 row added');
  await expect(sheets.getByRole('listitem').filter({ hasText: 'April' })).toContainText('Not added');
  await checkAccess(page);
  // One of them by its columns, which Kith does not know; the numbers are those of the sheet.
  await sheets.getByRole('button', { name: 'Columns of April' }).click();
  await offer.getByRole('button', { name: 'Choose the columns', exact: true }).click();
  await expect(offer.getByRole('button', { name: 'Row 2 is a header row' })).toHaveText('Header');
  await expect(offer.getByRole('button', { name: 'Row 4 is a header row' })).toHaveText('4');
  await offer.getByRole('radio', { name: 'one contact of a manager' }).click();
  await expect(offer.getByRole('radio', { name: 'one contact of a manager' })).toBeChecked();
  await offer.getByRole('combobox', { name: 'Meaning of Wer' }).selectOption('from');
  await offer.getByRole('combobox', { name: 'Meaning of Wen' }).selectOption('to');
  await offer.getByRole('button', { name: 'Back' }).click();
  await say('March', 'contacts');
  await say('Staff', 'people');
  await say('Old', 'contacts');
  await expect(sheets.getByRole('listitem').filter({ hasText: 'April' })).toContainText('Read by your choice of columns');
  await offer.getByRole('button', { name: 'Add 2 managers and 4 contacts' }).click();
  await expect(page.getByRole('grid', { name: 'Managers' })).toHaveAttribute('aria-rowcount', '3');
});

test('what is to be checked is found, corrected where it stands, ticked off, and downloaded for whoever made the file', async ({
  page,
}) => {
  await page.goto('/');
  await hand(
    page,
    { name: 'staff.csv', text: `${STAFF}p4,Again,general,Care,5\n` },
    { name: 'answers.csv', text: `${ANSWERS}zz,p1,Mentor,\np4,p1,Gossip,\n` },
  );
  await dialog(page).getByRole('button', { name: 'Check 1 row left out, 1 contact left out' }).click();
  await dialog(page)
    .getByRole('button', { name: /^Add 4 managers/ })
    .click();
  await page.getByRole('tab', { name: /^To check/ }).click();
  const list = page.getByRole('list', { name: 'To check' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  const before = await list.getByRole('listitem').count();
  await page.getByRole('combobox', { name: 'All files' }).selectOption('answers.csv');
  await page.getByRole('combobox', { name: 'Left out, to check, notes' }).selectOption('Left out');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await checkAccess(page);
  await list.getByRole('button', { name: 'Correct answers.csv, row 6, from' }).click();
  const field = list.getByRole('textbox', { name: 'Correct answers.csv, row 6, from' });
  await field.fill('nobody here');
  await field.press('Enter');
  await expect(list.getByRole('alert')).toContainText('nobody here');
  await field.fill('p2');
  await field.press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'All files' }).selectOption('');
  await page.getByRole('combobox', { name: 'Left out, to check, notes' }).selectOption('');
  await expect(list.getByRole('listitem')).toHaveCount(before - 1);
  await list.getByRole('button', { name: 'Tick off staff.csv, row 6, id' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(before - 2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(before - 1);
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Download▾|^Download$/ })
    .last()
    .click();
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toContain('File,Where,What became of it,What to look at,Correction');
  expect(text).toContain('staff.csv,"row 6, id",Left out,');
});

test('who has left is asked about, and so is a file that is called otherwise and has the same columns and people', async ({ page }) => {
  await page.goto('/');
  const list = 'id,name,grade,Status\np1,Ada Quill,8a,Active\np2,Ben Orr,7,Left\np3,Cay Lund,7,Bank\n';
  await hand(page, { name: 'staff.csv', text: list });
  const offer = dialog(page);
  await expect(offer.getByRole('button', { name: 'Add 2 managers' })).toBeVisible();
  await offer.getByRole('button', { name: /What is doubtful/ }).click();
  const bank = offer.getByRole('combobox', { name: /Status: Bank/ });
  await expect(offer.getByRole('combobox', { name: /Status: Left/ })).toHaveValue('left');
  await expect(bank).toHaveValue('in_post');
  await checkAccess(page);
  await bank.selectOption('left');
  await offer.getByRole('button', { name: 'Add 1 manager' }).click();

  await handMore(page, ['HR extract.csv', list.replace('8a', '8b')]);
  const question = offer.getByRole('group', { name: 'HR extract.csv and staff.csv' });
  await expect(question).toContainText('3 of its 3 people');
  await question.getByRole('button', { name: 'Yes, replace it' }).click();
  await expect(question).toHaveCount(0);
  await expect(offer.getByRole('combobox', { name: 'HR extract.csv in this study' })).toHaveValue('staff.csv');
});

test('answers of those who answered before are asked about: another round, a correction, or more', async ({ page }) => {
  await page.goto('/');
  await hand(page, { name: 'staff.csv', text: STAFF }, { name: 'answers.csv', text: ANSWERS });
  const offer = dialog(page);
  await offer.getByRole('button', { name: 'Add 4 managers and 4 contacts' }).click();
  await handMore(page, ['autumn.csv', 'from,to,types,note\np1,p3,Mentor,\np2,Zoe Pym,Mentor,\np3,p2,Managerial,\n']);
  const question = offer.getByRole('group', { name: /3 of the 3 people who answered in answers.csv answer again, 3 of them with other/ });
  await expect(question.getByRole('radio', { name: /^Another round/ })).toBeChecked();
  await expect(question).toContainText('The answers that are there become “Round 1”, and these are “Round 2”.');
  await checkAccess(page);
  // A correction takes answers away, which are seen first.
  await question.getByRole('radio', { name: /^A correction/ }).check();
  await expect(offer.getByRole('button', { name: /^Check .* removed/ })).toBeVisible();
  await question.getByRole('radio', { name: /^More answers/ }).check();
  await expect(question.getByRole('textbox', { name: 'Name of this round' })).toHaveCount(0);
  await question.getByRole('radio', { name: /^Another round/ }).check();
  const name = question.getByRole('textbox', { name: 'Name of this round' });
  await name.fill('Round 1');
  await name.press('Enter');
  await expect(question.getByRole('alert')).toContainText('Choose another name.');
  await name.fill('Autumn');
  await name.fill('Round 3');
  await name.press('Enter');
  await offer.getByRole('button', { name: 'Add 3 contacts' }).click();
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('button', { name: /^Study/ })
    .click();
  await expect(page.getByText('Rounds found: Round 1, Round 3. Shown: Round 3.')).toBeVisible();
});
