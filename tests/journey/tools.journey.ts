import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';

import { fixturePath } from '../fixtures/readFixture';
import { SURVEY_EXPORTS } from '../fixtures/surveyExports';
import { handFiles, type Handed } from './handFiles';
import { expect, test } from './harness';

const surveyOf = (name: string): readonly Handed[] => {
  const one = SURVEY_EXPORTS.find((each) => each.name === name);
  if (one === undefined) throw new Error(`There is no export called ${name}.`);
  return one.files.map(({ file, bytes }) => ({ name: file, text: bytes }));
};
const canvas = {
  'a_ego.csv': 'networkCanvasEgoUUID,networkCanvasCaseID,sessionFinish,sessionExported,organisation\r\nu1,ada,2024,2024,North\r\n',
  'a_attributeList_Person.csv': 'nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\r\n1,u1,v1,Cay Lund\r\n2,u1,v2,Ben Orr\r\n',
  'a_edgeList_Knows.csv':
    'edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID\r\n1,1,2,u1,e1,v1,v2\r\n',
};

/** Files of each tool, what is said of them, and how many of their contacts come in. */
const TOOLS: readonly { readonly tool: string; readonly files: readonly Handed[]; readonly says: string; readonly contacts: number }[] = [
  {
    tool: 'Microsoft Forms',
    files: surveyOf('Microsoft Forms, several answers in a cell, as a workbook'),
    says: 'Microsoft Forms export',
    contacts: 9,
  },
  { tool: 'Google Forms', files: surveyOf('Google Forms, a question for each place'), says: 'Google Forms export', contacts: 9 },
  {
    tool: 'Qualtrics',
    files: surveyOf('Qualtrics, three places for each question, other questions beside'),
    says: 'Qualtrics export, 6 respondents (2 unfinished)',
    contacts: 9,
  },
  { tool: 'REDCap', files: surveyOf('REDCap, a repeating instrument with its data dictionary'), says: 'REDCap export', contacts: 9 },
  { tool: 'SurveyMonkey', files: surveyOf('SurveyMonkey, three boxes for each question'), says: 'SurveyMonkey export', contacts: 9 },
  { tool: 'LimeSurvey', files: surveyOf('LimeSurvey, codes of questions for headers'), says: 'LimeSurvey export', contacts: 9 },
  {
    tool: 'KoboToolbox',
    files: surveyOf('KoboToolbox, a workbook with a sheet of contacts'),
    says: 'KoboToolbox or ODK export',
    contacts: 9,
  },
  {
    tool: 'Gephi',
    files: [
      { name: 'nodes.csv', text: 'Id,Label,Trust\n1,Ada Quill,North\n2,Ben Orr,North\n3,Cay Lund,South\n' },
      { name: 'edges.csv', text: 'Source,Target,Type,Weight,Label\n1,2,Directed,1,\n2,3,Directed,1,\n' },
    ],
    says: 'Gephi table from 2 files, 3 people, 2 ties',
    contacts: 2,
  },
  {
    tool: 'Network Canvas',
    files: [{ name: 'export.zip', text: zipSync(Object.fromEntries(Object.entries(canvas).map(([name, text]) => [name, strToU8(text)]))) }],
    says: 'Network Canvas export, 1 respondent, 2 names',
    contacts: 2,
  },
  {
    tool: 'GraphML',
    files: [{ name: 'firm.graphml', text: readFileSync(fixturePath('formats/krackhardt.graphml'), 'utf8') }],
    says: 'GraphML, 21 people, 312 ties of 3 types',
    contacts: 312,
  },
];

/** Presses a button; by keyboard it is walked to. */
async function press(page: Page, button: Locator, isByKey: boolean): Promise<void> {
  if (!isByKey) {
    await button.click();
    return;
  }
  await expect(button).toBeEnabled();
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

for (const { tool, files, says, contacts } of TOOLS) {
  // One of them without a mouse.
  const isByKey = tool === 'Qualtrics';
  test(`${tool}: from drop to a finding${isByKey ? ', by keyboard' : ''}`, async ({ page }) => {
    await page.goto('/');
    await handFiles(page, ...files);
    const dialog = page.getByRole('dialog', { name: /^Add/ });
    await expect(dialog).toContainText(says);
    const check = dialog.getByRole('button', { name: /^Check \d/ });
    const add = dialog.getByRole('button', { name: /^Add \d/ });
    await expect(check.or(add)).toBeVisible();
    if ((await check.count()) > 0) await press(page, check, isByKey);
    await expect(add).toHaveText(new RegExp(` ${contacts} contacts$`));
    await press(page, add, isByKey);
    await press(page, page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: /^Isolation/ }), isByKey);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/manager|assess|isolated/);
    await expect(page.getByRole('table', { name: 'Posts and findings' }).or(page.getByRole('grid').first()).first()).toBeVisible();
  });
}
