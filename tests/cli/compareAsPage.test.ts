import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { disclose } from '../../src/disclosure/disclose';
import type { IsolationRule } from '../../src/domain/IsolationRule';
import { toCompareJson } from '../../src/export/toCompareJson';
import { writeJson } from '../../src/export/writeJson';
import { answerComparison } from '../../src/pipeline/answerComparison';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { makeSampleStudy } from '../fixtures/sampleStudy';

const PROJECT = resolve(import.meta.dirname, '../..');
const SAMPLE = join(PROJECT, 'data/three-trusts');

function byCommand(...words: readonly string[]): string {
  const files = ['--people', 'managers.csv', '--contacts', 'contacts.csv', '--instrument', 'instrument.json'];
  const { stdout } = spawnSync(process.execPath, [join(PROJECT, 'scripts/kith.mjs'), 'compare', ...files, '--quiet', ...words], {
    cwd: SAMPLE,
    env: { ...process.env, INIT_CWD: SAMPLE },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return written((JSON.parse(stdout) as { outcomes: Parameters<typeof writeJson>[0] }).outcomes);
}

function inThePage(activity: IsolationRule['activity']): string {
  const kept = makeSampleStudy('three-trusts');
  const study = { ...kept, isolationRule: { ...kept.isolationRule, activity } };
  const answer = finish(answerComparison(study, reconcile(study, null), { kind: 'outcomes', by: 'group', outcomes: null }));
  if (answer.kind !== 'outcomes') throw new Error(answer.kind);
  const { people } = reconcile(study, null);
  return written(toCompareJson(disclose({ people, comparison: answer.answer.comparison }, 'analyst')).outcomes);
}

function written(value: Parameters<typeof writeJson>[0]): string {
  let text = '';
  writeJson(value, (piece) => {
    text += piece;
  });
  return text;
}

describe('page and command line', () => {
  it('give the same bytes for the same comparison, whichever ties count', () => {
    const active = byCommand();
    expect(active).toBe(inThePage('active'));
    expect(byCommand('--activity', 'active')).toBe(active);
    const any = byCommand('--activity', 'any');
    expect(any).toBe(inThePage('any'));
    // Latent contacts are counted: the figures are others.
    expect(any).not.toBe(active);
  });
});
