/**
 * For whom something is made. The analyst holds the study and sees all of it, names included; other readers join here,
 * each with what is withheld from them.
 */
export type Audience = 'analyst';

declare const checked: unique symbol;

/** Content that has been looked at for its audience. Only this can be exported: the type is the gate. */
export interface Disclosed<T> {
  readonly audience: Audience;
  readonly content: T;
  readonly [checked]: true;
}

/** What this audience may see of the content: for the analyst, all of it. */
export function disclose<T>(content: T, audience: Audience): Disclosed<T> {
  return { audience, content } as Disclosed<T>;
}
