import { expect, test } from './harness';

// A name that is not this computer's own: the browser trusts http://127.0.0.1 and nothing else without https.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP intranet.test 127.0.0.1'] });
  },
});

test('on an intranet page that is not served by https, files are brought in and kept, and the page says that it must be open in one tab only', async ({
  page,
  site,
  offences,
}) => {
  const intranet = site.replace('127.0.0.1', 'intranet.test').replace('localhost', 'intranet.test');
  await page.goto(intranet);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.locator('input[type=file][multiple]').setInputFiles([
    { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('id,name,responded\np1,Ann Lee,yes\np2,Bo Day,yes\n') },
    { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from('from,to,types,motives\np1,p2,Managerial,knowledge\n') },
  ]);
  await page.getByRole('button', { name: /^Add 2 managers and 1 contact$/ }).click();
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it open in one tab only' }).click();
  await expect(page.getByRole('dialog')).toContainText('one may overwrite the other');
  await page.reload();
  await expect(page.getByText('2 managers · 2 answered')).toBeVisible();
  // The server's headers for shared memory are ignored here, which the browser reports; and this is another origin than the harness
  // expects.
  await page.close();
  offences.splice(0, offences.length, ...offences.filter((offence) => !/untrustworthy|intranet\.test/.test(offence)));
});

test(
  'without https a study is protected all the same, and the page says why it cannot copy to a folder',
  { tag: '@long' },
  async ({ page, site, offences }) => {
    test.slow();
    await page.goto(site.replace('127.0.0.1', 'intranet.test').replace('localhost', 'intranet.test'));
    await page.getByLabel('Name of the new study').fill('Ward seven');
    await page.getByRole('button', { name: 'Create study' }).click();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Study/ })
      .click();
    await expect(page.getByText('only where the page is served by https')).toBeVisible();
    await page.getByRole('button', { name: 'Protect with a passphrase' }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill('otter lamp');
    await page.getByLabel('Repeat passphrase').fill('otter lamp');
    await page.getByRole('button', { name: 'Protect the study' }).click();
    await expect(page.getByRole('button', { name: 'Remove passphrase' })).toBeVisible({ timeout: 60_000 });
    await page.reload();
    await page.getByLabel('Passphrase').fill('otter lamp');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect(page.getByRole('banner').getByText('Ward seven')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('heading', { name: 'The study' })).toBeVisible();
    await page.close();
    offences.splice(0, offences.length, ...offences.filter((offence) => !/untrustworthy|intranet\.test/.test(offence)));
  },
);
