import { handFiles } from './handFiles';
import { checkAccess, expect, test } from './harness';
import { showPeople } from './showPeople';

test(
  'the Study room says how far the answers carry before any result, and leads to what can be mended',
  { tag: '@long' },
  async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Open the sample study' }).click();
    const rooms = page.getByRole('navigation', { name: 'Pages' }).getByRole('button');
    await expect(rooms.first()).toContainText('Study');
    await rooms.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The study');
    const quality = page.getByRole('region', { name: 'Data quality' });
    const finding = (title: string) =>
      quality.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    await expect(finding('Who answered')).toContainText('68 of 92 managers on the staff list answered, 73%.');
    await expect(finding('Who answered')).toContainText('Check');
    for (const title of [
      'Answers compared with the staff list',
      'What was asked',
      'Name limit',
      'Contacts per person',
      'Confirmed contacts',
      'Names',
    ])
      await expect(finding(title)).toBeVisible();

    const care = quality.getByRole('table', { name: 'Answers by organisation' }).getByRole('row', { name: /^Care/ });
    await expect(care).toContainText('25 of 35');
    await expect(care).toContainText('some network scores are less reliable there, and marked');
    await expect(quality.getByRole('table', { name: 'Answers by group' }).getByRole('row')).toHaveCount(4);
    await expect(quality.getByRole('table', { name: 'Answers by seniority' }).getByRole('row', { name: /^2 / })).toContainText('19 of 28');
    await expect(
      quality.getByRole('table', { name: /^Contacts that both report/ }).getByRole('row', { name: /^Peer\/Cohort/ }),
    ).toBeVisible();
    await checkAccess(page);

    await finding('Names').getByRole('button', { name: 'Check names' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('People and their reported contacts');

    await page.setViewportSize({ width: 1024, height: 768 });
    await rooms.first().click();
    await expect(quality).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await checkAccess(page);
  },
);

test('the room is found by its name, and says where silence means nothing', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Open The book/ }).click();
  await showPeople(page);
  await page.getByRole('combobox', { name: /^Find a person/ }).fill('Study');
  await page.getByRole('option', { name: /^Study/ }).click();
  await expect(page.getByText('In this study, an unmentioned contact may simply not have been asked about.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Study \d to know/ })).toBeVisible();
});

test('answers that could not be read are named with their rows, and nobody who gave one is said to have few contacts', async ({ page }) => {
  await page.goto('/');
  await handFiles(
    page,
    { name: 'staff.csv', text: 'Name,Department\nAnn Lee,A\nBob Day,A\nCay Lund,A\nDan Orr,A\n' },
    {
      name: 'answers.csv',
      text: 'Your name,Contact 1,Contact 2\nAnn Lee,"Bob Day and three others",\nBob Day,prefer not to say,\nCay Lund,Bob Day,\nDan Orr,Bob Day,Cay Lund\n',
    },
  );
  const dialog = page.getByRole('dialog', { name: /^Add/ });
  await dialog.getByRole('button', { name: /^(?:Add 4 managers|Create study|Add files)/ }).click();
  const rooms = page.getByRole('navigation', { name: 'Pages' });
  await rooms.getByRole('button', { name: /^Study/ }).click();
  const finding = page
    .getByRole('region', { name: 'Data quality' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Answers not read', exact: true }) });
  await expect(finding).toContainText('Ann Lee');
  await expect(finding).toContainText('(answers.csv, row 2)');
  await expect(finding).toContainText('(answers.csv, row 3)');
  await checkAccess(page);
  await rooms.getByRole('button', { name: /^Isolation/ }).click();
  const row = (name: string) => page.getByRole('row').filter({ hasText: name }).first();
  await expect(row('Ann Lee')).toContainText(/Cannot say/i);
  // Three name Bob, and whom they would name is not known.
  await expect(row('Bob Day')).toContainText('at least 3');
});
