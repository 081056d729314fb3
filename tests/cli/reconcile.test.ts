import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'kith-reconcile-'));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly confidence: string;
  readonly evidence: readonly string[];
  readonly joined: boolean;
}
interface Result {
  readonly pairs: readonly Pair[];
  readonly people: readonly { readonly id: string; readonly written: readonly string[] }[];
}

function kith(...words: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly json: () => Result;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, 'scripts/kith.mjs'), ...words, '--quiet'], {
    cwd: PROJECT,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr, json: () => JSON.parse(stdout) as Result };
}

const OTHERS = Array.from({ length: 120 }, (_, at) => `x${at},Given${at} Family${at},Acute,`).join('\n');
const PEOPLE = write(
  'people.csv',
  `id,name,organisation,role\nm1,Sonia Bell,Care,Matron\nm2,Asif Quillfeather,Care,Finance manager\nm3,Zoe Marchbanks,Acute,\n${OTHERS}\n`,
);
const CONTACTS = write(
  'contacts.csv',
  'from,to,contact_organisation,contact_role\nm1,Asif Quilfeather,Care,Finance manager\nm3,A. Quillfeather,,\nx1,m1,,\n',
);
const FILES = ['--people', PEOPLE, '--contacts', CONTACTS];
const decision = (name: string, organisation: string, by: string, is: string, id: string): object => ({
  a: { name, organisation, column: 'to', by },
  b: { name: id, column: 'people' },
  is,
});

describe('kith reconcile', () => {
  const first = kith('reconcile', ...FILES);

  it('lists pairs with evidence and joins what is sure', () => {
    expect(first.status).toBe(0);
    const { pairs, people } = first.json();
    expect(pairs.map(({ a, b, confidence, joined }) => [a, b, confidence, joined])).toEqual([
      ['Asif Quilfeather', 'm2', 'surely', true],
      ['A. Quillfeather', 'm2', 'probably', false],
      ['A. Quillfeather', 'Asif Quilfeather', 'perhaps', false],
    ]);
    expect(pairs[0]?.evidence).toContain('Both have the role “finance manager”.');
    expect(people.find(({ id }) => id === 'm2')?.written).toEqual(['Asif Quilfeather']);
    expect(people.find(({ id }) => id === 'off: a quillfeather (m3)')?.written).toEqual(['A. Quillfeather']);
  });

  it('gives the same bytes again, and lists only what is sure where that is asked', () => {
    expect(kith('reconcile', ...FILES).out).toBe(first.out);
    expect(kith('reconcile', ...FILES, '--confidence', 'surely').json().pairs).toHaveLength(1);
  });

  it('replays a result on other commands, and a decision takes a sure pair apart', () => {
    const all = write('all.json', first.out);
    const before = JSON.parse(kith('isolation', ...FILES).out) as { counts: { outsidePersons: number } };
    const after = JSON.parse(kith('isolation', ...FILES, '--decisions', all).out) as { counts: { outsidePersons: number } };
    expect([before.counts.outsidePersons, after.counts.outsidePersons]).toEqual([2, 1]);
    const not = write('not.json', JSON.stringify({ decisions: [decision('Asif Quilfeather', 'Care', '', 'different', 'm2')] }));
    const { pairs, people } = kith('reconcile', ...FILES, '--decisions', not).json();
    expect(pairs.some(({ a, b }) => a === 'Asif Quilfeather' && b === 'm2')).toBe(false);
    expect(people.find(({ id }) => id === 'm2')?.written).toEqual([]);
  });

  it('keeps decisions for a corrected file, whose rows stand elsewhere', () => {
    const said = write('said.json', JSON.stringify({ decisions: [decision('A. Quillfeather', '', 'm3', 'same', 'm2')] }));
    const corrected = write('corrected.csv', 'from,to\nx5,x6\nx7,x8\nm3,a quillfeather\n');
    const { people } = kith('reconcile', '--people', PEOPLE, '--contacts', corrected, '--decisions', said).json();
    expect(people.find(({ id }) => id === 'm2')?.written).toEqual(['a quillfeather']);
  });

  it.each([
    ['not JSON', 'hello', /not a file of decisions: it is not JSON/],
    ['no list', '{}', /it has no list “decisions”/],
    [
      'a bad entry',
      JSON.stringify({ decisions: [{ a: { name: 'A', column: 'to' }, b: { name: 'm2', column: 'staff' }, is: 'same' }] }),
      /Decision 1 .* check “b\.column”/,
    ],
    [
      'another study',
      JSON.stringify({ decisions: [decision('Nemo', '', '', 'same', 'q9')] }),
      /about another study: none of its 1 decision/,
    ],
    [
      'a contradiction',
      JSON.stringify({
        decisions: [decision('A. Quillfeather', '', 'm3', 'same', 'm2'), decision('A. Quillfeather', '', 'm3', 'same', 'm3')],
      }),
      /contradict each other: .*“A\. Quillfeather” as “m3” wrote it is “m2” of the staff list.*two people on the staff list cannot be one person/,
    ],
  ])('takes nothing of a file of decisions with %s', (_, text, says) => {
    const { status, out, err } = kith('isolation', ...FILES, '--decisions', write('bad.json', text));
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(says);
  });

  it('says which decisions wait for names that are not there', () => {
    const some = write(
      'some.json',
      JSON.stringify({ decisions: [decision('A. Quillfeather', '', 'm3', 'same', 'm2'), decision('Nemo', '', '', 'same', 'm2')] }),
    );
    const { status, err } = kith('check', ...FILES, '--decisions', some);
    expect(status).toBe(0);
    expect(err).toMatch(/1 decision names someone who is not in these files, and waits until they are: “Nemo” and “m2” of the staff list/);
  });
});
