import { isSample } from '../../domain/isSample';
import type { Kept } from './Kept';
import { sayKeepNote, type KeepFact } from '../../words/sayKeepNote';

/** What should be known about how the open study is kept, in words. */
export interface KeepNote extends ReturnType<typeof sayKeepNote> {
  readonly kind: KeepFact['kind'];
  /** What helps. */
  readonly help: 'save-file' | 'allow-folder' | 'choose-folder';
}

/** Samples can be had again; nobody need worry about them. */

/** The most pressing thing; `null` = nothing: it is saved, here, for good, as far as a browser can promise that. */
export function selectKeepNote(kept: Kept): KeepNote | null {
  const fact = findFact(kept);
  if (fact === null) return null;
  const help = fact.kind !== 'not-copied' ? 'save-file' : fact.trouble === null ? 'allow-folder' : 'choose-folder';
  return { ...sayKeepNote(fact), kind: fact.kind, help };
}

function findFact({ study, studies, saving, savingTrouble, claim, persistence, damage, copy }: Kept): KeepFact | null {
  if (study === null) return null;
  if (saving === 'trouble' && savingTrouble !== null) return { kind: 'not-saved', trouble: savingTrouble };
  if (claim === 'taken') return { kind: 'other-tab' };
  if (damage.length > 0) return { kind: 'damaged', damage };
  if (copy !== null && (copy.state === 'asks' || copy.state === 'trouble')) {
    const { fileName, folder, copiedAt, isDue } = copy;
    const there = copiedAt === null ? 'nothing' : isDue ? 'older' : 'current';
    return { kind: 'not-copied', fileName, folder, there, trouble: copy.state === 'asks' ? null : (copy.trouble ?? '') };
  }
  if (claim === 'unguarded') return { kind: 'one-tab' };
  const saved = studies.find(({ id }) => id === study.id);
  const isOnlyHere = !isSample(study.id) && saved?.backedUpAt == null && copy?.copiedAt == null;
  return persistence === 'may-clear' && isOnlyHere ? { kind: 'may-clear' } : null;
}
