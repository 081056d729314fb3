import { foldCase } from '../support/foldCase';
import type { Decision, Written } from './Decision';
import { foldName } from './foldName';
import { foldPlace } from './isSamePlace';

/**
 * What a name goes by in decisions: as `reconcile` holds two contacts for one, so that each contact has one key. An id of the staff list
 * is what it is, its case aside.
 */
export function writtenKey({ name, organisation, column, by }: Written): string {
  if (column === 'people') return `people\n${foldCase(name)}`;
  return `${column}\n${foldName(name) || name.trim()}\n${foldPlace(organisation)}\n${foldCase(by)}`;
}

/** What a pair goes by, whichever is named first. */
export function pairKey({ a, b }: Pick<Decision, 'a' | 'b'>): string {
  return [writtenKey(a), writtenKey(b)].sort().join('\n\n');
}
