/**
 * What a contact is, as reported; the book's networks are often groups and organisations (ch. 7). Two say that a list is not whole:
 * `several` = a cell that may name several, read as one; `unread` = something that was answered and could not be read, for which nobody
 * stands. `listUnread` says what follows. Codes are stored: a new kind comes last.
 */
export const CONTACT_KINDS = ['person', 'group', 'organisation', 'several', 'unread'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

const SEVERAL = CONTACT_KINDS.indexOf('several');
const UNREAD = CONTACT_KINDS.indexOf('unread');

/** Whether a code stands for one person, as far as is known. */
export const isPersonKind = (code: number): boolean => code === 0 || code === SEVERAL;
/** Whether a code stands for a group or an organisation. */
export const isGroupKind = (code: number): boolean => code > 0 && code < SEVERAL;
/** Whether a code stands for nobody: an answer that could not be read. */
export const isUnreadKind = (code: number): boolean => code === UNREAD;
/** Whether a code says that more may have been answered than was read. */
export const isNotWhole = (code: number): boolean => code === SEVERAL || code === UNREAD;
