import type { Issue } from './Issue';

/** Why a file of choices is not taken: nothing of it is, then. */
export type ChoiceTrouble =
  | { readonly what: 'unread'; readonly issue: Issue | null }
  | { readonly what: 'no-column'; readonly column: 'person' | 'choice'; readonly headers: readonly string[] }
  | { readonly what: 'nobody' | 'several' | 'themselves' | 'twice'; readonly row: number; readonly column: string; readonly name: string }
  | { readonly what: 'no-choice' };
