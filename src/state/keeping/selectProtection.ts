import type { Protection } from '../../storage/StudyStore';
import type { Kept } from './Kept';

/** Whether the open study is encrypted where it is kept, and when it locks itself; `null` = it is not protected. */
export function selectProtection({ study, studies }: Pick<Kept, 'study' | 'studies'>): Protection | null {
  return study === null ? null : (studies.find(({ id }) => id === study.id)?.protection ?? null);
}
