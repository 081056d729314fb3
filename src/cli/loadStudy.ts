import { basename } from 'node:path';

import { looksLikeStudyFile } from '../archive/unpackStudyFile';
import type { History } from '../domain/History';
import { NO_HISTORY } from '../domain/History';
import type { Issue } from '../domain/Issue';
import type { Study } from '../domain/Study';
import { loadStudyFile } from '../encryption/loadStudyFile';
import type { Drive } from '../encryption/saveStudyFile';
import { INPUT_OPTIONS } from './options';
import { readBytes } from './readBytes';
import type { GivenOptions } from './readOptions';
import { readPassphrase } from './readPassphrase';
import { readStudy } from './readStudy';
import { UsageError } from './UsageError';

export interface Loaded {
  readonly study: Study;
  readonly history: History;
  /** What of a study file could not be read. */
  readonly issues: readonly Issue[];
}

/** With a study file, these may be given too; the others say how tables are to be read. */
const WITH_A_STUDY_FILE = ['passphrase-file', 'silent-means'];

/** The study of the study file that was named, or that the named tables make. @throws UsageError when there is none */
export async function loadStudy(given: GivenOptions, drive: Drive): Promise<Loaded> {
  const path = given.files.find((file) => file.toLowerCase().endsWith('.kith') || looksLikeStudyFile(readBytes(file.replace(/#[^#]*$/, ''))));
  if (path === undefined) return { study: (await drive(readStudy(given))) as Study, history: NO_HISTORY, issues: [] };
  const other = INPUT_OPTIONS.find(({ name }) => !WITH_A_STUDY_FILE.includes(name) && given.has(name));
  if (other !== undefined) throw new UsageError(`--${other.name} says how tables are read, and ${path} is a study file, which is read as it is.`);
  if (given.files.length > 1) throw new UsageError(`${path} is a study file: it is a whole study, and takes no other file beside it.`);
  const opened = await loadStudyFile(readBytes(path), readPassphrase(given), drive, () => undefined);
  if (opened === null) throw new UsageError(`${path}: reading was stopped.`);
  if ('reason' in opened) {
    const how = opened.reason === 'needs-passphrase' ? ' Set KITH_PASSPHRASE, or use --passphrase-file FILE.' : '';
    throw new UsageError(`${path}: ${opened.message}${how}`);
  }
  const issues = opened.lost.map((message): Issue => ({ code: 'part-lost', severity: 'error', file: basename(path), row: null, column: null, message }));
  const silentMeansNone = given.choice('silent-means', ['none', 'missing'], opened.study.silentMeansNone ? 'none' : 'missing') === 'none';
  return { study: { ...opened.study, silentMeansNone }, history: opened.history, issues };
}
