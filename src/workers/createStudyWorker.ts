import { bytesToHex } from '@noble/hashes/utils.js';

import { applyStep } from '../domain/steps/applyStep';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import type { InputFile } from '../import/files/InputFile';
import type { FactShelf } from '../isolation/facts/FactShelf';
import { toVerdictColumns } from '../isolation/toVerdictColumns';
import { createWasmKernel } from '../wasm/createWasmKernel';
import { createPathsShelf } from '../algorithms/createPathsShelf';
import { answerWithoutTie } from '../pipeline/answerWithoutTie';
import { beginAnalysis } from '../pipeline/beginAnalysis';
import type * as Importing from '../pipeline/bringIn';
import { countRead } from '../pipeline/countRead';
import type { TrialHelp } from '../pipeline/compareFurther';
import { drawMap } from '../pipeline/drawMap';
import { TRIALS } from '../pipeline/askedOfHelpers';
import { hireHelpers } from '../support/hireHelpers';
import type { JudgedStudy } from '../pipeline/judgeStudy';
import { judgeStudy } from '../pipeline/judgeStudy';
import { measureLens } from '../pipeline/measureLens';
import { shelveStudy } from '../pipeline/shelveStudy';
import { reconcile } from '../reconcile/reconcile';
import type { Work } from '../support/Progress';
import { applyErasure } from '../editing/applyErasure';
import type { Erased } from '../editing/applyErasure';
import type { Driver } from './createDriver';
import type { FileToRead, StudyWorker } from './StudyWorker';
import { toLine } from './toLine';

/** What `reconcile` reads of a study: while these stay as they are, names stay settled. */
const SETTLES = [
  'people',
  'nominations',
  'instrument',
  'codebook',
  'silentMeansNone',
  'sources',
  'issues',
  'decisions',
] as const satisfies readonly (keyof Study)[];

/**
 * The letterbox itself, on whatever thread it is made.
 * @param sharesMemory whether hired threads can work in the same memory; else each has a copy of the graph
 */
export function createStudyWorker(driver: Driver, sharesMemory = false): StudyWorker {
  let helpers: readonly MessagePort[] = [];
  /** Of networks that are looked at once and never again, nothing is put on the shelf. */
  const passing = createWasmKernel(() => helpers.map((port) => toLine(port)), sharesMemory);
  const kernel = { ...passing, shelf: createPathsShelf() };
  /** Made when errors are first tried. */
  let help: TrialHelp | null = null;
  let held: Study | null = null;
  let settled: { readonly study: Study; readonly round: string | null; readonly reconciled: Reconciled; shelf: FactShelf | null } | null =
    null;
  /** Managers whose finding an open name turns, by the names and the rule that it was worked out for. */
  let turned: { readonly reconciled: Reconciled; readonly rule: string; readonly managers: ReadonlySet<number> } | null = null;
  /** What was judged last: each verdict is written when it is fetched. */
  let judged: JudgedStudy | null = null;

  /** The last answer of `erase`: the page may not want it any more when it arrives. */
  let erased: Erased | null = null;

  function heldStudy(): Study {
    if (held === null) throw new Error('The worker was asked before it was given a study.');
    return held;
  }

  /** Names are settled once for a study and a round, whatever is asked next, and so are the facts that verdicts rest on. */
  function settledFor(round: string | null): NonNullable<typeof settled> {
    const study = heldStudy();
    const known = settled;
    const isSameStudy = known !== null && SETTLES.every((part) => known.study[part] === study[part]);
    if (isSameStudy && known.round === round) return known;
    // Of a study that is another one now, nothing is asked any more: two of a national size at once need not be held.
    if (!isSameStudy) judged = null;
    settled = null;
    settled = { study, round, reconciled: reconcile(study, round), shelf: null };
    return settled;
  }

  /** Whose finding an open name turns, where it is known of these names and this rule. */
  const turnedBy = (reconciled: Reconciled, rule: IsolationRule): ReadonlySet<number> | undefined =>
    turned?.reconciled === reconciled && turned.rule === JSON.stringify(rule) ? turned.managers : undefined;

  const reconciledFor = (round: string | null): Reconciled => settledFor(round).reconciled;

  /** Stopped midway, the next question begins it again. */
  function* shelfFor(round: string | null): Work<FactShelf> {
    const held = settledFor(round);
    held.shelf ??= yield* shelveStudy(held.study, held.reconciled);
    return held.shelf;
  }

  function* withShelf<T>(round: string | null, use: (shelf: FactShelf) => Work<T>): Work<T> {
    return yield* use(yield* shelfFor(round));
  }

  function eraseFrom(study: Study, id: string, on: string, elsewhere: readonly string[]): Erased | null {
    const reconciled = reconciledFor(settled?.round ?? null);
    const index = reconciled.people.findIndex((person) => person.id === id);
    return index === -1 ? null : applyErasure(study, reconciled, index, on, elsewhere);
  }

  /** By itself: what is made beside a question would keep its study in memory as long as the crew. */
  function hire(): TrialHelp | null {
    return helpers.length === 0
      ? null
      : { crew: hireHelpers(TRIALS, () => helpers.map((port) => toLine(port))), kernel: createWasmKernel() };
  }

  return {
    async read(files, options, base, onProgress) {
      const open = options.staff === undefined ? null : held;
      const staff = open?.people ?? [];
      const coming = readInputs(files).then(async (inputs) => (await importing()).bringIn(inputs, options, base, staff));
      const batch = await driver.run('read', coming, onProgress);
      return batch === null ? null : countRead(batch, open);
    },
    async look(files, onProgress) {
      const coming = readInputs(files, false).then(async (inputs) => (await importing()).lookAtFiles(inputs));
      return driver.run('look', coming, onProgress);
    },
    async guess(files, question, people, base, onProgress) {
      const coming = readInputs(files, false).then(async (inputs) => (await importing()).guessColumns(inputs, question, people, base));
      return driver.run('guess', coming, onProgress);
    },
    async readMapping(file) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { readRecipe } = await importing();
      return readRecipe(bytes);
    },
    async readChoices(file, people) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { parseChoices } = await importing();
      return parseChoices(file.name, bytes, people);
    },
    hire(given) {
      helpers = given;
    },
    hold(study) {
      driver.stop('identities');
      held = study;
    },
    apply(steps) {
      // What it is asked about is another study now: it would take time from what is asked next.
      driver.stop('identities');
      held = steps.reduce(applyStep, heldStudy());
    },
    async analyse(lens, rule, onProgress) {
      const begun = await driver.run(
        'analyse',
        withShelf(lens.round, (shelf) => beginAnalysis(heldStudy(), shelf, lens, rule)),
        onProgress,
      );
      if (begun === null) return null;
      const { judged: found, ...analysis } = begun;
      judged = found;
      return { ...analysis, isolation: { ...found.analysis, verdicts: [] } };
    },
    async measure(lens, effort, onProgress) {
      return driver.run('measure', measureLens(reconciledFor(lens.round), lens, effort, kernel), onProgress);
    },
    async judge(rule, onProgress) {
      const found = await driver.run(
        'judge',
        withShelf(settled?.round ?? null, (shelf) => judgeStudy(heldStudy(), shelf, rule, turnedBy(shelf.reconciled, rule))),
        onProgress,
      );
      if (found === null) return null;
      judged = found;
      return { isolation: { ...found.analysis, verdicts: [] }, columns: toVerdictColumns(found) };
    },
    verdicts(from, to) {
      if (judged === null) return [];
      const { describe, judgements } = judged;
      const many = Math.max(0, Math.min(to, judgements.length) - from);
      return Array.from({ length: many }, (_, at) => describe(from + at)).filter((verdict) => verdict !== null);
    },
    async identities(rule, onProgress) {
      const [study, reconciled, round] = [heldStudy(), settled?.reconciled ?? null, settled?.round ?? null];
      // It brings the letters of all scripts along.
      const coming = import('../pipeline/findIdentities').then((code) => code.findIdentities(study, round, rule));
      const found = await driver.run('identities', coming, onProgress);
      if (found !== null && reconciled !== null)
        turned = { reconciled, rule: JSON.stringify(rule), managers: new Set(found.worlds?.turned) };
      return found;
    },
    async withoutTie(lens, pair, onProgress) {
      return driver.run('without', answerWithoutTie(reconciledFor(lens.round), lens, pair, kernel), onProgress);
    },
    async compare(question, onProgress) {
      const [study, reconciled] = [heldStudy(), reconciledFor(settled?.round ?? null)];
      // A quarter of what this thread would have to read before its first answer, and not everybody compares.
      const coming = import('../pipeline/answerComparison').then(({ answerComparison }) => {
        help ??= hire();
        return answerComparison(study, reconciled, question, passing, help);
      });
      return driver.run('compare', coming, onProgress);
    },
    async plan(question, onProgress) {
      const [study, reconciled] = [heldStudy(), reconciledFor(settled?.round ?? null)];
      // Not everybody plans.
      const coming = import('../pipeline/answerPlan').then(({ answerPlan }) => answerPlan(study, reconciled, question, passing));
      return driver.run('plan', coming, onProgress);
    },
    async uptake(question, say) {
      const [study, reconciled] = [heldStudy(), reconciledFor(settled?.round ?? null)];
      const coming = import('../pipeline/answerUptake').then(({ answerUptake }) => answerUptake(study, reconciled, question, passing, say));
      return driver.run('uptake', coming, () => undefined);
    },
    restUptake() {
      driver.stop('uptake');
    },
    async draw(lens, layout, onProgress) {
      return driver.run('draw', drawMap(heldStudy(), reconciledFor(lens.round), lens, layout), onProgress);
    },
    countErasure(id) {
      const would = eraseFrom(heldStudy(), id, '', []);
      return would === null ? null : { contacts: would.contacts, texts: would.texts };
    },
    erase(id, on, elsewhere) {
      erased = eraseFrom(heldStudy(), id, on, elsewhere);
      return erased;
    },
    holdErased() {
      held = erased?.study ?? held;
      erased = null;
    },
    stop() {
      driver.stopAll();
    },
    forget() {
      driver.stopAll();
      held = null;
      settled = null;
      judged = null;
      turned = null;
      erased = null;
      kernel.shelf = createPathsShelf();
    },
  };
}

/** The readers of every format, loaded when the first file comes. */
function importing(): Promise<typeof Importing> {
  return import('../pipeline/bringIn');
}

/** The bytes of files that the page holds. */
async function readInputs(files: readonly FileToRead[], isHashed = true): Promise<readonly InputFile[]> {
  const inputs: InputFile[] = [];
  for (const { blob, ...file } of files) {
    const bytes = await blob.arrayBuffer();
    inputs.push({ ...file, bytes: new Uint8Array(bytes), ...(isHashed ? await hashNatively(bytes) : {}) });
  }
  return inputs;
}

/** The browser's own, where it lends it: only to pages from this computer or over https. */
async function hashNatively(bytes: ArrayBuffer): Promise<{ readonly sha256?: string }> {
  if (!globalThis.isSecureContext) return {};
  return { sha256: bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) };
}
