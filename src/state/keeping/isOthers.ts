import { keepingWords } from '../../words/keepingWords';
import type { Stores } from '../createStores';

/** Whether what this tab shows is another tab's to change; it is said, then. */
export function isOthers({ kept, session }: Pick<Stores, 'kept' | 'session'>): boolean {
  if (kept.getState().claim !== 'taken') return false;
  session.setState({ message: keepingWords.openElsewhere });
  return true;
}
