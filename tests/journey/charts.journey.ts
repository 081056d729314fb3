import { readFileSync } from 'node:fs';

import { checkAccess, expect, test } from './harness';

test(
  'every chart of Compare is a picture of its own, with title, legend, how many and when, light in the dark',
  { tag: '@long' },
  async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    await page.getByRole('button', { name: 'Open the sample study' }).click();
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('button', { name: /^Compare/ })
      .click();
    const today = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
    const save = async (chart: RegExp, format: 'PNG' | 'SVG'): Promise<Buffer> => {
      const button = page.getByRole('button', { name: new RegExp(`^Download ${chart.source}.* as ${format}$`) }).first();
      const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button.click({ timeout: 60_000 })]);
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
      return readFileSync(await file.path());
    };
    const charts: readonly (readonly [tab: string, chart: RegExp, texts: readonly string[], n: string])[] = [
      [
        'Summary',
        /General managers have/,
        ['How many contacts do they have in use?', '13 of 29', 'Clear and large', 'typical manager'],
        '68',
      ],
      ['Details', /Contacts in use/, ['A dot is a manager', 'Functional', '15'], '68'],
      ['Details', /Isolated or may be/, ['The bar is the share', '2 of 18'], '68'],
      ['Kinds and purposes', /Network wheels/, ['Outer ring: outside', 'Functional', '21 answered'], '68'],
      ['Kinds and purposes', /Network types/, ['Darker: a larger share', 'Commercial/3rd Sector', '100% · 5.2'], '68'],
      ['Barriers', /By post/, ['Darker: a larger share'], '68'],
      ['Robustness', /Findings that stay the same/, ['Answers made up', '30%'], '68'],
    ];
    for (const [tab, chart, texts, n] of charts) {
      await page.getByRole('tab', { name: tab }).click();
      const svg = (await save(chart, 'SVG')).toString('utf8');
      // Lines and parts of lines are texts of their own.
      const said = Array.from(svg.matchAll(/<text [^>]*>([^<]*)</g), ([, text = '']) => text).join(' ');
      for (const text of [...texts, `n = ${n} `, today, 'Three trusts, spring round'])
        expect(said, `${tab}: ${chart.source}`).toContain(text);
      // On white, whatever the theme; and shapes besides words.
      expect(svg).toContain('fill="#ffffff"');
      expect(svg.match(/<path /g)?.length ?? 0).toBeGreaterThan(8);
      expect(svg).not.toMatch(/NaN|Infinity|oklab|color\(/);
      const png = await save(chart, 'PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.length).toBeGreaterThan(20_000);
    }
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({ colorScheme: null });
    await checkAccess(page);
  },
);
