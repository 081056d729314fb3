import type { Kept } from './Kept';

export interface Safety {
  readonly words: string;
  /** Nothing would be lost if the page were loaded again. */
  readonly isSafe: boolean;
}

const NO_STUDY: Safety = { words: 'Your studies have not changed.', isSafe: true };
const SAVED: Safety = { words: 'The study is saved on this computer.', isSafe: true };
const ELSEWHERE: Safety = { words: 'Another tab has this study open and saves it.', isSafe: true };
const SAVING: Safety = { words: 'The study is being saved.', isSafe: false };
const UNSAVED: Safety = { words: 'Your last changes are not saved. Download a copy before you reload Kith.', isSafe: false };

/** Whether the open study is safe, once what waited to be saved has been: said only where it is so. */
export function selectSafety({ study, saving, claim }: Kept): Safety {
  if (study === null) return NO_STUDY;
  if (claim === 'taken') return ELSEWHERE;
  if (saving === 'trouble') return UNSAVED;
  return saving === 'saving' ? SAVING : SAVED;
}
