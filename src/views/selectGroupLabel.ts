import type { Codebook } from '../codebook/Codebook';

/** A managerial group in words. */
export function selectGroupLabel(codebook: Codebook, group: string): string {
  if (group === '') return 'No group recorded';
  return codebook.groups.find((entry) => entry.id === group)?.label ?? group;
}
