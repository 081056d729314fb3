import type { Change } from './Change';
import { replaceWord } from './replaceWord';
import type { Patch } from '../nominations/overwriteNominations';
import { overwriteNominations } from '../nominations/overwriteNominations';
import { replaceNominations } from '../nominations/replaceNominations';
import type { Step } from './Step';
import type { Study } from '../Study';

/** The study that follows from a step; the given one stays as it is. */
export function applyStep(study: Study, step: Step): Study {
  let now = study;
  for (let at = 0; at < step.changes.length;) {
    const patches = patchesFrom(step.changes, at);
    const change = step.changes[at];
    if (patches.length > 1) now = { ...now, nominations: overwriteNominations(now.nominations, patches) };
    else if (change !== undefined) now = applyChange(now, change);
    at += Math.max(1, patches.length);
  }
  return now;
}

/** The changes from here on that put as many rows in the place of rows: together they are one pass. */
function patchesFrom(changes: readonly Change[], from: number): readonly Patch[] {
  const patches: Patch[] = [];
  for (let at = from; at < changes.length; at += 1) {
    const change = changes[at];
    if (change?.part !== 'nominations' || change.before.length !== change.after.length) break;
    patches.push(change);
  }
  return patches;
}

function applyChange(study: Study, change: Change): Study {
  switch (change.part) {
    case 'title':
    case 'notice':
    case 'instrument':
    case 'silentMeansNone':
    case 'isolationRule':
    case 'plan':
      return { ...study, [change.part]: change.after };
    case 'people':
    case 'sources':
    case 'recipes':
    case 'issues':
    case 'organisations':
    case 'pins':
    case 'decisions':
      return { ...study, [change.part]: splice<unknown>(study[change.part], change) };
    case 'codebook':
      return { ...study, codebook: { ...study.codebook, [change.table]: splice<unknown>(study.codebook[change.table], change) } };
    case 'word':
      return { ...study, nominations: replaceWord(study.nominations, change) };
    case 'nominations':
      return { ...study, nominations: replaceNominations(study.nominations, change.at, change.before.length, change.after) };
  }
}

function splice<T>(
  list: readonly T[],
  { at, before, after }: { readonly at: number; readonly before: readonly T[]; readonly after: readonly T[] },
): readonly T[] {
  return [...list.slice(0, at), ...after, ...list.slice(at + before.length)];
}
