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
  return joinKey(column, foldName(name) || name.trim(), foldPlace(organisation), foldCase(by));
}

/** The same of parts that are folded already. */
export function joinKey(column: 'from' | 'to', name: string, place: string, by: string): string {
  return `${column}\n${name}\n${place}\n${by}`;
}

/** What a pair goes by, whichever is named first. */
export function pairKey({ a, b }: Pick<Decision, 'a' | 'b'>): string {
  return [writtenKey(a), writtenKey(b)].sort().join('\n\n');
}
