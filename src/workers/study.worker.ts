import { expose } from 'comlink';

import type { IsolationAnalysis } from '../domain/Analysis';
import type { Reconciled } from '../domain/Reconciled';
import type { Study } from '../domain/Study';
import type { Verdict } from '../domain/Verdict';
import { buildBatch } from '../import/buildBatch';
import { judgeIsolation } from '../isolation/judgeIsolation';
import { createWasmKernel } from '../kernels/createWasmKernel';
import { createPathsShelf } from '../measures/kernels/createPathsShelf';
import { analyse } from '../pipeline/analyse';
import { drawMap } from '../pipeline/drawMap';
import { measureLens } from '../pipeline/measureLens';
import { reconcile } from '../reconcile/reconcile';
import { createDriver } from './createDriver';
import type { StudyWorker } from './StudyWorker';
import { toLine } from './toLine';

const driver = createDriver();
let helpers: readonly MessagePort[] = [];
const kernel = { ...createWasmKernel(() => helpers.map((port) => toLine(port)), crossOriginIsolated), shelf: createPathsShelf() };
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

const letterbox: StudyWorker = {
  async read(files, options, base, onProgress) {
    const inputs = [];
    for (const { blob, ...file } of files) inputs.push({ ...file, bytes: new Uint8Array(await blob.arrayBuffer()) });
    return driver.run('read', buildBatch(inputs, options, base), onProgress);
  },
  hire(given) {
    helpers = given;
  },
  hold(study) {
    held = study;
  },
  async analyse(lens, rule, onProgress) {
    const analysis = await driver.run('analyse', analyse(heldStudy(), reconciledFor(lens.round), lens, rule), onProgress);
    return analysis === null ? null : { ...analysis, isolation: withoutVerdicts(analysis.isolation) };
  },
  async measure(lens, effort, onProgress) {
    return driver.run('measure', measureLens(reconciledFor(lens.round), lens, effort, kernel), onProgress);
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
