import type { Kept } from './Kept';
import type { Safety } from '../../words/saySafety';

/** Whether the open study is safe, once what waited to be saved has been. */
export function selectSafety({ study, saving, claim }: Kept): Safety {
  if (study === null) return 'none';
  if (claim === 'taken') return 'elsewhere';
  if (saving === 'trouble') return 'unsaved';
  return saving === 'saving' ? 'saving' : 'saved';
}
