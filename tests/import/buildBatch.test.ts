import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixturePath } from '../fixtures/readFixture';
import { importing, importText, rowsOf, troubles } from './importing';

const sample = (name: string) => ({
  file: name,
  bytes: new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../data/book-cases', name))),
});
const file = (path: string) => ({ file: path, bytes: new Uint8Array(readFileSync(fixturePath(path))) });

describe('buildBatch', () => {
  it('gives the file its name without folders, and the fingerprint of its bytes', () => {
    const text = 'from,to\nA,B';
    const [source] = importText(text, {}, 'C:\\studies\\north/contacts.csv').sources;
    expect(source).toMatchObject({
      file: 'contacts.csv',
      holds: 'contacts',
      sha256: createHash('sha256').update(text).digest('hex'),
      rows: 1,
      taken: 1,
      understood: 'UTF-8, comma',
    });
  });

  it('takes what a file is said to hold before what its headers say', () => {
    const bytes = new TextEncoder().encode('id,from,to\np1,A,B');
    expect(importing([{ file: 'a.csv', bytes }]).sources[0]?.holds).toBe('contacts');
    expect(importing([{ file: 'a.csv', bytes, holds: 'people' }]).people.map(({ id }) => id)).toEqual(['p1']);
  });

  it('spells the types of the instrument as the codebook does', () => {
    const batch = importText('from,to\nA,B', { instrument: { types: ['elite', 'hub'], cap: 5 }, typeMap: new Map([['hub', 'NHS']]) });
    expect(batch.instrument).toEqual({ types: ['Elite', 'NHS'], cap: 5 });
  });
});

describe('files as they come', () => {
  it('reads the people and contacts coded from the book', () => {
    const batch = importing([sample('managers.csv'), sample('contacts.csv')]);
    expect(troubles(batch)).toEqual([]);
    expect(batch.issues.map(({ code, column }) => `${code} ${column ?? ''}`)).toEqual([
      'unknown-column-kept notes',
      'unknown-column-kept chapter',
    ]);
    // Counts: the README of the sample.
    expect(batch.sources.map(({ rows, taken }) => [rows, taken])).toEqual([
      [57, 57],
      [75, 75],
    ]);
    // Rows 2 of both files, copied by hand.
    expect(batch.people[0]).toMatchObject({
      id: 'M01',
      name: 'Adrian',
      group: 'functional',
      organisation: 'Specialist',
      role: '',
      responded: null,
    });
    expect(rowsOf(batch)[0]).toMatchObject({
      origin: { source: 1, row: 2 },
      from: 'M38',
      to: 'service commissioners',
      contactKind: 'group',
      position: 'external',
      activity: 'active',
      frequency: 'day to day',
      barrier: 'adversarial-relations',
      attributes: [{ name: 'chapter', value: '3' }],
    });
    expect([...(rowsOf(batch)[0]?.types ?? [])].sort()).toEqual(['NHS', 'Operational/Clinical']);
    expect(new Set(rowsOf(batch).flatMap(({ motives }) => motives)).has('knowledge-passive')).toBe(true);
  });

  // Numbers of people: the README of the published networks.
  it.each([
    ['krackhardt', 21, ['advice', 'friendship', 'reports to']],
    ['lazega', 71, ['advice', 'co-work', 'friendship']],
    ['coleman', 73, ['autumn', 'spring']],
  ])('reads %s', (name, people, relations) => {
    const batch = importing([file(`real/${name}/people.csv`), file(`real/${name}/ties.csv`)]);
    expect(troubles(batch)).toEqual([]);
    expect(batch.people).toHaveLength(people);
    expect(batch.people.every(({ kind, responded, group }) => kind === 'manager' && responded === null && group === '')).toBe(true);
    expect([...new Set(rowsOf(batch).flatMap(({ types }) => types))].sort()).toEqual(relations);
    expect(batch.issues.filter(({ code }) => code === 'unknown-type')).toHaveLength(relations.length);
  });
});
