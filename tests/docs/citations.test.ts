import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { inProject } from '../../scripts/project.mjs';
import { MEASURES, NETWORK_MEASURES } from '../../src/measures/measures';

const FOLDERS = ['src', 'tests', 'bench', 'scripts'];

function textsOf(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs|py)$/.test(name))
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(inProject(`${folder}/${name}`), 'utf8') }));
}

/** The numbers, and the names, that stand in the headings of a document. */
function headingsOf(document: string): ReadonlySet<string> {
  const text = readFileSync(inProject(`docs/${document}`), 'utf8');
  return new Set(
    [...text.matchAll(/^#+ (?:(\d(?:\.\d)?)\.? )?(.*)$/gm)].flatMap(([, number, name = '']) =>
      number === undefined ? [name] : [number, name],
    ),
  );
}

describe('the documents', () => {
  it('have every section that the code cites', () => {
    const cited = FOLDERS.flatMap(textsOf).flatMap(({ file, text }) =>
      [...text.matchAll(/docs\/([a-z-]+\.md)(?:, (\d(?:\.\d)?)(?: (?:and|to) (\d(?:\.\d)?))?|, "([^"]+)")?/g)].flatMap(
        ([, document = '', one, two, name]) =>
          [one, two, name].filter((section) => section !== undefined).map((section) => ({ file, document, section })),
      ),
    );
    expect(cited.length).toBeGreaterThan(80);
    expect(cited.filter(({ document, section }) => !headingsOf(document).has(section))).toEqual([]);
  });

  it('name no file and no folder that is not there', () => {
    const documents = ['CONTRIBUTING.md', 'ARCHITECTURE.md', 'README.md', ...readdirSync(inProject('docs')).map((name) => `docs/${name}`)];
    const named = documents
      .filter((name) => name.endsWith('.md'))
      .flatMap((document) =>
        [...readFileSync(inProject(document), 'utf8').matchAll(/`((?:src|tests|scripts|bench)\/[\w./-]+)`/g)].map(([, path = '']) => ({
          document,
          path,
        })),
      );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ path }) => !existsSync(inProject(path)) && !existsSync(inProject(`${path}.ts`)))).toEqual([]);
  });

  it('are all in the project', () => {
    const named = FOLDERS.flatMap(textsOf).flatMap(({ text }) =>
      [...text.matchAll(/\bdocs\/([a-z-]+\.md)/g)].map(([, document = '']) => document),
    );
    expect([...new Set(named)].filter((document) => !readdirSync(inProject('docs')).includes(document))).toEqual([]);
    expect(
      FOLDERS.flatMap(textsOf)
        .filter(({ file, text }) => !file.endsWith('citations.test.ts') && /design of measures|contract of the command line/i.test(text))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  it('explain every measure', () => {
    const text = readFileSync(inProject('docs/measures.md'), 'utf8');
    expect([...MEASURES, ...NETWORK_MEASURES].map(({ id }) => id).filter((id) => !text.includes(`\`${id}\``))).toEqual([]);
  });
});
