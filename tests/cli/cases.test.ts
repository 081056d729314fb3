import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

import { fixturePath } from '../fixtures/readFixture';

// Each case is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const PROJECT = resolve(import.meta.dirname, '../..');
const CASES = fixturePath('cases');

type Numbers = Readonly<Record<string, number>>;

interface Right {
  readonly status: number;
  /** How many name each manager. */
  readonly inDegree?: Numbers;
  readonly outside?: number;
  /** Of each file, the rows that became people or nominations. */
  readonly taken?: readonly number[];
  readonly issues?: readonly string[];
  readonly says?: RegExp;
}

/** Folder, people, contacts, and what is right by the README of the cases: counted with a pencil, not by Kith. */
const MEASURED: readonly (readonly [string, string, string, Right])[] = [
  [
    '03-scientific-ids',
    'people.csv',
    'contacts.csv',
    { status: 0, inDegree: { 100000: 2, 200000: 2 }, outside: 0, taken: [4, 4], issues: ['id-respelled'] },
  ],
  ['03-scientific-ids', 'people.csv', 'contacts_excel.csv', { status: 2, says: /4\.57E\+10/ }],
  [
    '04c-float-ids-false-isolate',
    'people.csv',
    'contacts.csv',
    { status: 0, inDegree: { 1: 3, 2: 3, 3: 3, 4: 3, 5: 4 }, outside: 0, issues: ['id-respelled'] },
  ],
  ['06b-surname-ids', 'people.csv', 'contacts.csv', { status: 0, inDegree: { Noone: 3, Null: 2, Na: 1 }, taken: [5, 6] }],
  ['06c-noone-verdict', 'people.csv', 'contacts.csv', { status: 0, inDegree: { k2: 2 }, outside: 1, taken: [4, 7], issues: ['off-list'] }],
  ['06c-noone-verdict', 'people.csv', 'contacts_full.csv', { status: 0, inDegree: { k2: 1 }, outside: 0 }],
  ['08-blank-rows-repeated-header', 'people.csv', 'contacts.csv', { status: 0, inDegree: { k1: 1, k2: 1, k3: 1, k4: 1 }, taken: [4, 4] }],
  ['10-nfc-nfd', 'people.csv', 'contacts.csv', { status: 0, inDegree: { k3: 1 }, outside: 0, issues: ['id-respelled'] }],
  ['10-nfc-nfd', 'people.csv', 'contacts_names.csv', { status: 0, outside: 0 }],
  ['11-devanagari-names', 'people.csv', 'contacts.csv', { status: 0, inDegree: { d1: 0, d3: 1 }, outside: 2 }],
  ['11-devanagari-names', 'people_both.csv', 'contacts_both.csv', { status: 0, inDegree: { d1: 1, d2: 1, d3: 1 }, outside: 0 }],
  [
    '12-invisible-characters',
    'people.csv',
    'contacts.csv',
    { status: 1, inDegree: { M01: 3, M02: 1, M03: 1, M04: 1 }, outside: 0, issues: ['self-nomination'] },
  ],
  ['12-invisible-characters', 'people.csv', 'contacts_from.csv', { status: 0, inDegree: { M01: 1, M02: 1 } }],
  ['13-email-case', 'people.csv', 'contacts.csv', { status: 0, outside: 0, taken: [3, 3] }],
  ['13-email-case', 'people.csv', 'contacts_from.csv', { status: 0, outside: 0, taken: [3, 1] }],
  ['14-dots-for-spaces', 'people.csv', 'contacts.csv', { status: 0, inDegree: { k1: 1, k2: 1, k3: 1 }, outside: 0 }],
  ['14-dots-for-spaces', 'people_ids.csv', 'contacts_ids.csv', { status: 0, outside: 0, taken: [3, 3] }],
  ['16b-zero-weights-isolate', 'people.csv', 'contacts.csv', { status: 0, inDegree: { k1: 2, k2: 1, k3: 2, k4: 0, k5: 0 } }],
  ['16b-zero-weights-isolate', 'people.csv', 'contacts_without_zeros.csv', { status: 0, inDegree: { k1: 2, k2: 1, k3: 2, k4: 0, k5: 0 } }],
  ['17-gephi-edges', 'people.csv', 'contacts.csv', { status: 0, inDegree: { k1: 2, k2: 2, k3: 1, k4: 1 }, issues: ['undirected-ties'] }],
  [
    '17-gephi-edges',
    'people.csv',
    'contacts_mixed.csv',
    { status: 0, inDegree: { k1: 0, k2: 2, k3: 1, k4: 0 }, issues: ['undirected-ties'] },
  ],
  ['18b-unreadable-contacts', 'people.csv', 'contacts.csv', { status: 2, says: /"to" \(who is named\)/ }],
  ['19-egor-alter-ids', 'egos.csv', 'alters.csv', { status: 0, inDegree: { 1: 0, 2: 0, 3: 0 }, outside: 6, taken: [3, 6] }],
  ['19-egor-alter-ids', 'egos.csv', 'alters_renamed.csv', { status: 0, inDegree: { 1: 0, 2: 0, 3: 0 }, outside: 6, taken: [3, 6] }],
  [
    '20-several-in-one-cell',
    'people.csv',
    'contacts_semicolon.csv',
    { status: 1, inDegree: { k1: 1, k2: 2, k3: 2, k4: 1 }, outside: 0, issues: ['self-nomination'] },
  ],
  ['20-several-in-one-cell', 'people.csv', 'contacts_firstlast.csv', { status: 0, inDegree: { k2: 1, k3: 1, k4: 1 }, outside: 0 }],
  ['22-homonym-elsewhere', 'people.csv', 'contacts.csv', { status: 0, inDegree: { k2: 0, k4: 1 }, outside: 2, issues: ['off-list'] }],
  ['27-number-format-ids', 'people.xlsx', 'contacts.csv', { status: 0, outside: 0, taken: [3, 3] }],
  ['27-number-format-ids', 'people.xlsx', 'contacts_to.csv', { status: 0, outside: 0, taken: [3, 3] }],
  ['29-title-merged', 'people.csv', 'contacts_title.xlsx', { status: 1, outside: 0, issues: ['title-above', 'merged-cells', 'no-id'] }],
  ['29-title-merged', 'people.csv', 'contacts_nodexl.xlsx', { status: 0, outside: 0, issues: ['title-above'] }],
  ['34-taken-count', 'people.csv', 'contacts.csv', { status: 1, taken: [2, 1], issues: ['unknown-from', 'self-nomination', 'no-contact'] }],
  [
    'F1-qualtrics',
    'people.csv',
    'export.csv',
    { status: 1, inDegree: { k1: 1, k2: 1, k3: 1, k4: 0 }, outside: 0, taken: [4, 2], issues: ['survey-unfinished'] },
  ],
  [
    'F2-ms-forms',
    'people.csv',
    'export.csv',
    { status: 1, inDegree: { k1: 1, k2: 1, k3: 1, k4: 0 }, outside: 0, taken: [4, 2], issues: ['no-id'] },
  ],
  ['F3-google-forms', 'people.csv', 'export.csv', { status: 0, inDegree: { k1: 1, k2: 1, k3: 1, k4: 0 }, outside: 1, taken: [4, 2] }],
  [
    'F4-redcap',
    'people.csv',
    'export.csv',
    { status: 1, inDegree: { k1: 1, k2: 1, k3: 1, k4: 0 }, outside: 0, taken: [4, 3], issues: ['survey-codes', 'survey-unfinished'] },
  ],
  ['F7-matrix', 'people.csv', 'matrix.csv', { status: 0, inDegree: { k1: 1, k2: 1, k3: 1, k4: 0 }, issues: ['left-out'] }],
  ['F8-wide', 'people.csv', 'wide.csv', { status: 1, inDegree: { k1: 1, k2: 1, k3: 1, k4: 0 } }],
  ['F8-wide', 'people.csv', 'wide_contact.csv', { status: 0, inDegree: { k1: 1, k2: 1, k3: 1, k4: 3 } }],
  ['F10-surveymonkey', 'people.csv', 'export.csv', { status: 0, inDegree: { k1: 1, k2: 1 }, outside: 1, taken: [2, 2] }],
];

interface Result {
  readonly inputs: readonly { readonly taken: number; readonly understood?: string }[];
  readonly counts: { readonly outsidePersons: number };
  readonly measures: { readonly inDegree: Numbers };
  readonly issues: readonly { readonly code: string }[];
  readonly verdicts: Readonly<Record<string, { readonly label: string }>>;
  readonly roundOrder: { readonly round: string };
}

function kith(...words: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly result: Result | null;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, 'scripts/kith.mjs'), ...words], {
    cwd: PROJECT,
    env: { ...process.env, INIT_CWD: CASES },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr, result: stdout === '' ? null : (JSON.parse(stdout) as Result) };
}

describe('the files that went wrong', () => {
  it.each(MEASURED)('%s: %s and %s', (folder, people, contacts, right) => {
    const { status, out, err, result } = kith(
      'measure',
      '--people',
      `${folder}/${people}`,
      '--contacts',
      `${folder}/${contacts}`,
      '--measures',
      'inDegree',
    );
    expect(status).toBe(right.status);
    if (right.status === 2) expect(out).toBe('');
    if (right.says !== undefined) expect(err).toMatch(right.says);
    if (right.inDegree !== undefined) expect(result?.measures.inDegree).toMatchObject(right.inDegree);
    if (right.outside !== undefined) expect(result?.counts.outsidePersons).toBe(right.outside);
    if (right.taken !== undefined) expect(result?.inputs.map(({ taken }) => taken)).toEqual(right.taken);
    for (const code of right.issues ?? []) expect(result?.issues.map((issue) => issue.code)).toContain(code);
  });

  it.each([
    ['04c-float-ids-false-isolate', 'contacts.csv', { 5: 'isolated' }, false],
    ['21b-na-answers-clear-an-isolate', 'contacts.csv', { k4: 'isolated' }, true],
    ['21b-na-answers-clear-an-isolate', 'contacts_nobody.csv', { k4: 'isolated' }, true],
  ] as const)('%s: who is called isolated, %s', (folder, contacts, labels, is) => {
    const { result } = kith('isolation', '--people', `${folder}/people.csv`, '--contacts', `${folder}/${contacts}`);
    for (const [person, label] of Object.entries(labels)) expect(result?.verdicts[person]?.label === label).toBe(is);
  });

  it('06c-noone-verdict: somebody who names “Noone”, who may be Pat Noone, has a contact, and what is found of them is not clear', () => {
    const { result } = kith('isolation', '--people', '06c-noone-verdict/people.csv', '--contacts', '06c-noone-verdict/contacts.csv');
    expect(result?.verdicts['k4']).toMatchObject({ severity: { obs: 2 }, confidence: 'unclear' });
  });

  it('15-rounds-order: post is the latest', () => {
    expect(
      kith('check', '--people', '15-rounds-order/people.csv', '--contacts', '15-rounds-order/contacts.csv').result?.roundOrder.round,
    ).toBe('post');
  });

  it.each([
    ['F5-graphml/net.graphml', 'GraphML, 3 people, 1 tie of type Mentor'],
    ['F9-others/net.dl', 'UCINET DL, 3 people, 2 ties'],
    ['F9-others/net.gexf', 'GEXF, 2 people, 1 tie'],
    ['F9-others/net.json', 'Graphology JSON, 2 people, 1 tie'],
    ['F9-others/net.net', 'Pajek, 3 people, 2 ties'],
    ['F6-network-canvas/networkCanvasExport-123.zip', 'Network Canvas export, 1 respondent, 2 names'],
  ])('%s is read, by one option, and said so', (file, says) => {
    const { status, err, result } = kith('check', '--contacts', file);
    expect([status, result?.inputs.flatMap(({ understood }) => understood ?? [])]).toEqual([0, [says]]);
    expect(err).toContain(`${says}.`);
  });
});
