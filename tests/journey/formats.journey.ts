import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

import { fixturePath } from '../fixtures/readFixture';
import { handFiles } from './handFiles';
import { checkAccess, expect, test } from './harness';

const graphml = readFileSync(fixturePath('formats/krackhardt.graphml'), 'utf8');

test('a network in GraphML says what it is, and is a study with its map', async ({ page }) => {
  await page.goto('/');
  await handFiles(page, { name: 'firm.graphml', text: graphml });
  const dialog = page.getByRole('dialog', { name: /^Add/ });
  await expect(dialog).toContainText('GraphML, 21 people, 312 ties of 3 types (advice 190, friendship 102, reports to 20).');
  await expect(dialog.getByRole('combobox', { name: 'This file contains' })).toHaveCount(0);
  await checkAccess(page);
  await dialog.getByRole('combobox', { name: 'Organisation' }).selectOption('department');
  await dialog.getByRole('button', { name: 'Add 21 managers and 312 contacts' }).click();
  await page.getByRole('button', { name: /^Map/ }).click();
  await expect(page.getByText('21 managers, 159 links')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('button', { name: /^Study/ })
    .click();
  await expect(page.getByRole('list', { name: 'Sources' })).toContainText('GraphML, 21 people');
});

test('an export of Network Canvas leads to a finding', async ({ page }) => {
  const files = {
    'a_ego.csv':
      'networkCanvasEgoUUID,networkCanvasCaseID,sessionFinish,sessionExported,organisation\r\nu1,ada,2024,2024,North\r\nu2,ben,2024,2024,North\r\n',
    'a_attributeList_Person.csv': 'nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\r\n1,u1,v1,Cay Lund\r\n1,u2,v2,Dag Moss\r\n',
    'a_edgeList_Knows.csv': 'edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID\r\n',
  };
  await page.goto('/');
  await handFiles(page, {
    name: 'export.zip',
    text: zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  });
  const dialog = page.getByRole('dialog', { name: /^Add/ });
  await expect(dialog).toContainText('Network Canvas export, 2 respondents, 2 names.');
  await dialog.getByRole('button', { name: 'Add 2 managers and 2 contacts' }).click();
  await page.getByRole('button', { name: /^Isolation/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a network that is cut off is refused with what to do, and what was open stays as it was', async ({ page }) => {
  await page.goto('/');
  await handFiles(page, { name: 'firm.graphml', text: graphml.slice(0, 9_000) });
  const dialog = page.getByRole('dialog', { name: /^Add/ });
  await expect(dialog.getByRole('alert')).toContainText('We could not use anything in these files');
  await expect(dialog).toContainText('This is a file of the kind “GraphML”. It could not be read');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
});
