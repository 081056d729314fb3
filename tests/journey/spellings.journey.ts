import { checkAccess, expect, test } from './harness';

const PEOPLE =
  'id,name,group,organisation,grade\nk1,Ann Ash,General,Northbridge NHS FT,Band 8a\nk2,Ben Orr,General,Northbridge,8A\nk3,Cay Lund,Gen Mgr,Northbridge,8b\nk4,Dee Moor,Clinical,Westmoor,8b\n';
const CONTACTS = 'from,to\nk1,k2\nk2,k3\nk3,k4\nk4,k1\n';

test(
  'each way to write a group, a grade and an organisation is one question, and joining answers it',
  { tag: '@long' },
  async ({ page }) => {
    await page.goto('/');
    await page.locator('input[type=file][multiple]').setInputFiles([
      { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(PEOPLE) },
      { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(CONTACTS) },
    ]);
    await page
      .getByRole('dialog', { name: /^Add/ })
      .getByRole('button', { name: /^Add 4 managers/ })
      .click();
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('button', { name: /^Study/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const [noun, join] of [
      ['managerial group', 'Join as General (2 people)'],
      ['grade', 'Join as Band 8a (1 person)'],
      ['organisation', 'Join as Northbridge (2 people)'],
    ] as const) {
      const question = page.getByRole('group', { name: `Are these one ${noun}?` });
      await expect(question.getByRole('button')).toHaveCount(2);
      if (noun === 'grade') await checkAccess(page);
      await question.getByRole('button', { name: join }).click();
      await expect(question).toHaveCount(0);
    }
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await expect(page.getByRole('group', { name: 'Are these one organisation?' })).toBeVisible();
  },
);
