import type { Reconciled } from '../../domain/results/Reconciled';
import { countContacts } from '../../isolation/facts/countContacts';
import { rememberLast } from '../../tables/rememberLast';

/** The one set of counts of each person's contacts, by index into `Reconciled.people`. */
export const selectContactCounts = rememberLast((reconciled: Reconciled) => countContacts(reconciled));
