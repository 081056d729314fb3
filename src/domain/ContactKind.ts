/** What a contact is, as reported; the book's networks are often groups and organisations (ch. 7). */
export const CONTACT_KINDS = ['person', 'group', 'organisation'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];
