import type { Written } from '../../domain/Decision';
import type { NameParts } from './readName';

/** What is known of a name as it is written, or of somebody on the staff list. */
export interface Profile {
  readonly written: Written;
  /** On the staff list; a contact who is not, or of whom it is not clear who on it is meant; somebody who reports and is not on it. */
  readonly kind: 'listed' | 'contact' | 'reporter';
  readonly name: NameParts;
  readonly organisation: string;
  /** The same as it is compared (`foldPlace`). */
  readonly place: string;
  readonly unit: string;
  readonly role: string;
  readonly email: string;
  readonly number: string;
  /** Rows that write the name state other roles, units or addresses: it may be two who share a name. */
  readonly isMixed: boolean;
  /** 1 a man, 2 a woman, as the staff list says; 0 = not recorded. */
  readonly gender: 0 | 1 | 2;
  /** An index into `Reconciled.people`; −1 = the rows are not taken. */
  readonly person: number;
  /** Managers who name them, ascending. */
  readonly namedBy: readonly number[];
  /** Rows that write the name; of the staff list none. */
  readonly rows: readonly number[];
}
