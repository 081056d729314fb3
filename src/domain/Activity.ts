/**
 * Whether a contact is in use. Book, ch. 7 and 8: active against latent membership; *lapsed* and *absent* are ours.
 * An absent tie was refused, never began or was blocked: it is none, and says that the author's word is not missing.
 * Stored in a byte column; `untold` is 0, so that an empty column reads as untold.
 */
export const ACTIVITIES = ['untold', 'active', 'latent', 'lapsed', 'absent'] as const;
export type Activity = (typeof ACTIVITIES)[number];
/** What a word can be said to mean. */
export type ReadActivity = Exclude<Activity, 'untold'>;
export const UNTOLD = 0;
export const ACTIVE = 1;
export const LATENT = 2;
export const LAPSED = 3;
export const ABSENT = 4;
