import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { NO_HISTORY } from '../../src/domain/steps/History';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import { saveStudyFile } from '../../src/encryption/saveStudyFile';
import { driveToEnd } from '../fixtures/driveToEnd';
import { makeSampleStudy } from '../fixtures/sampleStudy';
import { saySkipped } from '../fixtures/saySkipped';

const DOCS = readFileSync(resolve(import.meta.dirname, '../../docs/study-file.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'kith-readers-'));

const READERS = [
  { language: 'python', program: 'python3', canRun: ['-c', 'import zipfile'] },
  { language: 'r', program: 'Rscript', canRun: ['-e', 'library(jsonlite)'] },
] as const;

describe('the reader of docs/study-file.md', () => {
  for (const { language, program, canRun } of READERS) {
    const missing = spawnSync(program, [...canRun]).status !== 0;
    it.skipIf(saySkipped(missing, `${program} is not here, or not with what the reader of study files needs`))(
      `in ${language} reads a study that Kith has saved`,
      async () => {
        const study = makeSampleStudy('three-trusts');
        const path = join(folder, 'study.kith');
        writeFileSync(path, (await saveStudyFile(study, NO_HISTORY, null, driveToEnd, () => undefined))!);
        const script = join(folder, `reader.${language}`);
        writeFileSync(script, new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(DOCS)?.[1] ?? '');
        const { stdout, stderr, status } = spawnSync(program, [script, path], { encoding: 'utf8' });
        expect([status, stderr.trim()]).toEqual([0, '']);
        const read = JSON.parse(stdout) as { title: string; people: string[]; ties: ([string, string] | { from: string; to: string })[] };
        expect(read.title).toBe(study.title);
        expect(read.people).toEqual(study.people.map(({ id }) => id));
        expect(read.ties.map((tie) => (Array.isArray(tie) ? tie.slice(0, 2) : [tie.from, tie.to]))).toEqual(
          Array.from({ length: study.nominations.length }, (_, index) => nominationAt(study.nominations, index)).map(({ from, to }) => [
            from,
            to,
          ]),
        );
      },
      60_000,
    );
  }
});
