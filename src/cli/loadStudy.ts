import { basename } from 'node:path';

import { looksLikeStudyFile } from '../archive/unpackStudyFile';
import type { History } from '../domain/steps/History';
import { NO_HISTORY } from '../domain/steps/History';
import { makeIssue, type Issue } from '../domain/Issue';
import { roundKey } from '../domain/rounds/roundKey';
import type { Study } from '../domain/Study';
import { loadStudyFile } from '../encryption/loadStudyFile';
import type { Drive } from '../encryption/saveStudyFile';
import { parseDecisions } from '../import/parseDecisions';
import { showControls } from '../support/showControls';
import { INPUT_OPTIONS } from './options';
import { readBytes } from './readBytes';
import type { GivenOptions } from './readOptions';
import { readPassphrase } from './readPassphrase';
import { readStudy } from './readStudy';
import { sayDecisionTrouble, sayIdle } from '../words/sayDecisionTrouble';
import { sayTrouble } from '../words/sayTrouble';
import { UsageError } from './UsageError';

export interface Loaded {
  readonly study: Study;
  readonly history: History;
  /** What of a study file could not be read. */
  readonly issues: readonly Issue[];
}

/** With a study file, these may be given too; the others say how tables are to be read. */
const WITH_A_STUDY_FILE = ['decisions', 'passphrase-file', 'silent-means', 'round-order'];

/** The study of the study file that was named, or that the named tables make. @throws UsageError when there is none */
export async function loadStudy(given: GivenOptions, drive: Drive): Promise<Loaded> {
  const path = given.files.find(
    (file) => file.toLowerCase().endsWith('.kith') || looksLikeStudyFile(readBytes(file.replace(/#[^#]*$/, ''))),
  );
  if (path === undefined)
    return { study: decide(stateRounds((await drive(readStudy(given))) as Study, given), given), history: NO_HISTORY, issues: [] };
  const other = INPUT_OPTIONS.find(({ name }) => !WITH_A_STUDY_FILE.includes(name) && given.has(name));
  if (other !== undefined) throw new UsageError(`--${other.name} is for tables, and ${path} is a study file. Leave the option out.`);
  if (given.files.length > 1) throw new UsageError(`${path} is a study file, and cannot be combined with other files.`);
  const opened = await loadStudyFile(readBytes(path), readPassphrase(given), drive, () => undefined);
  if (opened === null) throw new UsageError(`${path}: reading was stopped.`);
  if ('reason' in opened) {
    const how = opened.reason === 'needs-passphrase' ? ' Set KITH_PASSPHRASE, or use --passphrase-file FILE.' : '';
    throw new UsageError(`${path}: ${sayTrouble(opened.trouble)}${how}`);
  }
  const issues = opened.lost.map((part) => makeIssue('part-lost', 'error', { file: basename(path), row: null, column: null }, part));
  const silentMeansNone = given.choice('silent-means', ['none', 'missing'], opened.study.silentMeansNone ? 'none' : 'missing') === 'none';
  return { study: decide(stateRounds({ ...opened.study, silentMeansNone }, given), given), history: opened.history, issues };
}

/** The study, with the rounds in the order that is given. @throws UsageError when it is not an order of all its rounds */
function stateRounds(study: Study, given: GivenOptions): Study {
  const stated = given.list('round-order');
  if (stated === null) return study;
  const { words, round } = study.nominations;
  const known = new Map([...new Set(round)].map((word) => [roundKey(words[word] ?? ''), words[word] ?? '']));
  known.delete('');
  const unknown = stated.find((name) => !known.has(roundKey(name)));
  const missing = [...known].find(([key]) => !stated.some((name) => roundKey(name) === key));
  const rounds = [...known.values()].join(', ');
  if (unknown !== undefined) throw new UsageError(`--round-order: there is no round "${unknown}". The rounds are: ${rounds}.`);
  if (missing !== undefined)
    throw new UsageError(
      `--round-order must name every round, earliest first, and "${missing[1]}" is not in it. The rounds are: ${rounds}.`,
    );
  return { ...study, instrument: { ...study.instrument, rounds: stated } };
}

/** The study with the decisions of the file that was named. @throws UsageError where they cannot be taken: then none is */
function decide(study: Study, given: GivenOptions): Study {
  const path = given.text('decisions');
  if (path === null) return study;
  const parsed = parseDecisions(readBytes(path), study);
  if ('what' in parsed) throw new UsageError(`${path}: ${sayDecisionTrouble(parsed)}`);
  if (parsed.idle.length > 0) process.stderr.write(`kith: ${path}: ${showControls(sayIdle(parsed.idle))}\n`);
  return { ...study, decisions: [...study.decisions, ...parsed.decisions] };
}
