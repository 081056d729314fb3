import type { Change } from './Change';
import { spliceNominations } from './spliceNominations';
import type { Step } from './Step';
import type { Study } from './Study';

/** The study that follows from a step; the given one stays as it is. */
export function applyStep(study: Study, step: Step): Study {
  return step.changes.reduce(applyChange, study);
}

function applyChange(study: Study, change: Change): Study {
  switch (change.part) {
    case 'title':
    case 'notice':
    case 'instrument':
    case 'silentMeansNone':
    case 'isolationRule':
      return { ...study, [change.part]: change.after };
    case 'people':
    case 'sources':
    case 'issues':
    case 'organisations':
    case 'pins':
      return { ...study, [change.part]: splice<unknown>(study[change.part], change) };
    case 'codebook':
      return { ...study, codebook: { ...study.codebook, [change.table]: splice<unknown>(study.codebook[change.table], change) } };
    case 'nominations':
      return { ...study, nominations: spliceNominations(study.nominations, change.at, change.before.length, change.after) };
  }
}

function splice<T>(list: readonly T[], { at, before, after }: { readonly at: number; readonly before: readonly T[]; readonly after: readonly T[] }): readonly T[] {
  return [...list.slice(0, at), ...after, ...list.slice(at + before.length)];
}
