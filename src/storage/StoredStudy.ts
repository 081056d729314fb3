import type { History } from '../domain/History';
import type { Nominations } from '../domain/Nominations';
import type { Person } from '../domain/Person';
import type { Study } from '../domain/Study';

/**
 * A study as the browser keeps it: the head, the people in blocks of records, the nominations as the blocks of columns
 * they are in memory. All of one study is written in one transaction, so that a page killed in the middle leaves the
 * last whole state. `version` is that of `Study`; migrations run from it.
 */
export interface StoredHead {
  readonly id: string;
  readonly version: number;
  readonly head: Omit<Study, 'people' | 'nominations'>;
  /** Not in what the first version wrote. */
  readonly history?: History;
  readonly peopleBlocks: number;
}

export interface StoredBlock {
  readonly study: string;
  readonly block: string;
  readonly content: readonly Person[] | Nominations;
}
