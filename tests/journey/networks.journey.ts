import type { Page } from '@playwright/test';

import { handFiles, type Handed } from './handFiles';
import { checkAccess, expect, test } from './harness';

test.describe.configure({ timeout: 120_000 });

const PEOPLE: Handed = {
  name: 'people.csv',
  text: [
    'id,name,kind,organisation,unit,lacks_networks,barriers,types,position,posts,status',
    'a,Ann Lee,,North,Medicine,5,time-presure; silos,,Service manager,,',
    'b,Ben Okoye,,North,Surgery,2,,,Matron,,',
    'set,Learning set,collectivity,,,,,Alumni,across,service manager,live',
    'old,Old forum,collectivity,,,,,Elite,external,,live',
    '',
  ].join('\n'),
};
const CONTACTS: Handed = {
  name: 'contacts.csv',
  text: [
    'from,to,activity,contact_role,mentoring',
    'a,Learning set,active,,',
    'b,Learning set,,,',
    'a,Old forum,active,,',
    'a,b,active,matron,mentor',
    'old,old,active,,',
    '',
  ].join('\n'),
};

const room = (page: Page, name: string) => page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name });
const networks = (page: Page) => page.getByRole('grid', { name: 'Networks' });
/** The cells of a row of the networks, by the header of each. */
const cellOf = async (page: Page, row: string, header: string) => {
  await expect(networks(page).getByRole('columnheader', { name: header, exact: true })).toBeAttached();
  const headers = await networks(page).getByRole('columnheader').allTextContents();
  return networks(page)
    .getByRole('row', { name: row })
    .getByRole('gridcell')
    .nth(headers.findIndex((text) => text.trim() === header));
};

test('networks and units are brought in, a network is closed by hand and its memberships end, and Undo opens it again', async ({
  page,
}) => {
  await page.goto('/');
  await handFiles(page, PEOPLE, CONTACTS);
  const dialog = page.getByRole('dialog', { name: /^Add/ });
  await expect(dialog).toContainText('4 of 4 rows added');
  await dialog.getByRole('button', { name: 'Check 1 contact left out' }).click();
  await dialog.getByRole('button', { name: /^Add / }).last().click();

  // Two people; the two networks have a table of their own. What the list says of people under “position” is kept.
  await room(page, 'People').click();
  const managers = page.getByRole('grid', { name: 'Managers', exact: true });
  await expect(managers).toHaveAttribute('aria-rowcount', '3');
  await page.getByRole('button', { name: 'All columns' }).click();
  await expect(managers.getByRole('row', { name: 'Ann Lee' })).toContainText('Medicine');
  await expect(managers.getByRole('row', { name: 'Ann Lee' })).toContainText('silos');
  await expect(managers.getByRole('row', { name: 'Ben Okoye' })).toContainText('Matron');

  await page.getByRole('tab', { name: /^To check/ }).click();
  await expect(page.getByText('did you mean “time-pressure”')).toBeVisible();
  await expect(page.getByText('"mentor" is not received, given or mutual')).toBeVisible();
  await expect(page.getByText('“old” is a network and cannot be a member of itself')).toBeVisible();

  await page.getByRole('tab', { name: /^Networks/ }).click();
  await expect(networks(page)).toHaveAttribute('aria-rowcount', '3');
  await expect(await cellOf(page, 'Learning set', 'Position')).toHaveText('across');
  await expect(await cellOf(page, 'Learning set', 'Members')).toHaveText('2');
  await expect(await cellOf(page, 'Old forum', 'In use')).toHaveText('1');
  await checkAccess(page);

  const status = await cellOf(page, 'Old forum', 'Status');
  await status.click();
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('shut');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('"shut" is not live, dormant or closed.');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('closed');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('closed');
  await expect(await cellOf(page, 'Old forum', 'In use')).toHaveText('0');
  await expect(await cellOf(page, 'Old forum', 'Members')).toHaveText('1');

  // Groups shows those that are contacts: the closed one is none any more, and is one again when that is undone.
  await page.getByRole('tab', { name: 'Groups' }).click();
  const groups = page.getByRole('grid', { name: 'Groups and organisations' });
  await expect(groups.getByRole('row', { name: 'Learning set' })).toBeVisible();
  await expect(groups.getByRole('row', { name: 'Old forum' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(groups.getByRole('row', { name: 'Old forum' })).toBeVisible();
});

test('a network is added and removed by hand, and both are taken back', async ({ page }) => {
  await page.goto('/');
  await handFiles(page, PEOPLE, CONTACTS);
  const dialog = page.getByRole('dialog', { name: /^Add/ });
  await dialog.getByRole('button', { name: 'Check 1 contact left out' }).click();
  await dialog.getByRole('button', { name: /^Add / }).last().click();
  await room(page, 'People').click();
  await page.getByRole('tab', { name: /^Networks/ }).click();
  await page.getByRole('textbox', { name: 'Name of a network to add' }).fill('Top leaders');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(networks(page)).toHaveAttribute('aria-rowcount', '4');
  await networks(page).getByRole('row', { name: 'Learning set' }).getByRole('gridcell').first().click();
  await page.getByRole('button', { name: 'Remove network' }).click();
  await expect(networks(page)).toHaveAttribute('aria-rowcount', '3');
  await expect(networks(page).getByRole('row', { name: 'Learning set' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(networks(page)).toHaveAttribute('aria-rowcount', '3');
  await expect(networks(page).getByRole('row', { name: 'Learning set' })).toBeVisible();
});
