import { expect, test } from './harness';

const MANAGERS = 5000;
const TRUSTS = ['Acute', 'Care', 'Specialist'];
const GROUPS = ['general', 'clinical', 'functional'];

/** 5,000 managers of whom three in four answered, with five contacts each: to neighbours on a ring, and some outside. */
function makeLarge(): { readonly people: string; readonly contacts: string } {
  const numbers = Array.from({ length: MANAGERS }, (_, index) => index);
  const people = numbers.map((n) => `p${n},Manager number ${n},${GROUPS[n % 3] ?? ''},${TRUSTS[n % 7 % 3] ?? ''},${n % 4 === 0 ? 'no' : 'yes'}`);
  const contacts = numbers
    .filter((n) => n % 4 !== 0)
    .flatMap((n) => [1, 2, 7, 30, 900].map((step) => `p${n},p${(n + step * (1 + (n % 5))) % MANAGERS},Managerial,knowledge`).concat(n % 3 === 0 ? [`p${n},Outsider ${n % 500},NHS,support`] : []));
  return { people: ['id,name,group,trust,responded', ...people].join('\n'), contacts: ['from,to,types,motives', ...contacts].join('\n') };
}

test('5,000 managers are brought in, judged, drawn and listed, and long work can be stopped and taken up again', async ({ page }) => {
  const { people, contacts } = makeLarge();
  await page.goto('/');
  await page.locator('input[type=file][multiple]').setInputFiles([
    { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(people) },
    { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(contacts) },
  ]);
  await page.getByRole('button', { name: /^Bring in 5,000 managers and 20,000 contacts$/ }).click();

  const managers = page.getByRole('grid', { name: 'Managers' });
  await expect(managers).toHaveAttribute('aria-rowcount', '5001');
  // Only what is seen is in the page.
  expect(await managers.getByRole('row').count()).toBeLessThan(80);
  await managers.getByRole('gridcell').first().click();
  await page.keyboard.press('Control+End');
  await expect(managers.getByRole('gridcell', { name: 'Manager number 4999' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Isolation/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/of the \d+ general managers/);
  await page.getByRole('button', { name: /^Map/ }).click();
  await expect(page.getByText('5,000 managers,')).toBeVisible();
  await expect(page.locator('canvas').first()).toBeVisible();

  await page.getByRole('button', { name: 'Layout' }).click();
  await page.getByRole('option', { name: /force/ }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toContainText('not up to date');
  await page.getByRole('button', { name: 'Compute again' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
});
