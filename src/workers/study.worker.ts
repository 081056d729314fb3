import { bytesToHex } from '@noble/hashes/utils.js';
import { expose } from 'comlink';

import type { IsolationAnalysis } from '../domain/Analysis';
import type { Reconciled } from '../domain/Reconciled';
import type { Study } from '../domain/Study';
import type { Verdict } from '../domain/Verdict';
import { buildBatch } from '../import/buildBatch';
import { judgeIsolation } from '../isolation/judgeIsolation';
import { analyse } from '../pipeline/analyse';
import { drawMap } from '../pipeline/drawMap';
import { measureLens } from '../pipeline/measureLens';
import { reconcile } from '../reconcile/reconcile';
import { createDriver } from './createDriver';
import type { StudyWorker } from './StudyWorker';

const driver = createDriver();
let held: Study | null = null;
let settled: { readonly study: Study; readonly round: string | null; readonly reconciled: Reconciled } | null = null;

let judged: readonly Verdict[] = [];

/** Keeps the verdicts back, to be fetched piece by piece. */
function withoutVerdicts(isolation: IsolationAnalysis): IsolationAnalysis {
  judged = isolation.verdicts;
  return { ...isolation, verdicts: [] };
}

function heldStudy(): Study {
  if (held === null) throw new Error('The worker was asked before it was given a study.');
  return held;
}

/** Names are settled once for a study and a round, whatever is asked next. */
function reconciledFor(round: string | null): Reconciled {
  const study = heldStudy();
  if (settled?.study !== study || settled.round !== round) settled = { study, round, reconciled: reconcile(study, round) };
  return settled.reconciled;
}

/** The browser's own, where it lends it: only to pages from this computer or over https. */
async function hashNatively(bytes: ArrayBuffer): Promise<{ readonly sha256?: string }> {
  if (!isSecureContext) return {};
  return { sha256: bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) };
}

const letterbox: StudyWorker = {
  async read(files, options, base, onProgress) {
    const inputs = [];
    for (const { blob, ...file } of files) {
      const bytes = await blob.arrayBuffer();
      inputs.push({ ...file, bytes: new Uint8Array(bytes), ...(await hashNatively(bytes)) });
    }
    return driver.run('read', buildBatch(inputs, options, base), onProgress);
  },
  hold(study) {
    held = study;
  },
  async analyse(lens, rule, onProgress) {
    const analysis = await driver.run('analyse', analyse(heldStudy(), reconciledFor(lens.round), lens, rule), onProgress);
    return analysis === null ? null : { ...analysis, isolation: withoutVerdicts(analysis.isolation) };
  },
  async measure(lens, effort, onProgress) {
    return driver.run('measure', measureLens(reconciledFor(lens.round), lens, effort), onProgress);
  },
  async judge(rule, onProgress) {
    const study = heldStudy();
    const isolation = await driver.run('judge', judgeIsolation(reconciledFor(settled?.round ?? null), rule, study.codebook), onProgress);
    return isolation === null ? null : withoutVerdicts(isolation);
  },
  verdicts(from, to) {
    return judged.slice(from, to);
  },
  async draw(lens, layout, onProgress) {
    return driver.run('draw', drawMap(heldStudy(), reconciledFor(lens.round), lens, layout), onProgress);
  },
  stop() {
    driver.stopAll();
  },
};

expose(letterbox);
