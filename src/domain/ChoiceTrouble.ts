import type { Issue } from './Issue';

/** Why a file of choices is not taken: nothing of it is, then. */
export type ChoiceTrouble =
  | { readonly what: 'unread'; readonly issue: Issue | null }
  | { readonly what: 'no-column'; readonly column: 'person' | 'choice'; readonly headers: readonly string[] }
  | { readonly what: 'nobody' | 'several' | 'themselves' | 'twice'; readonly row: number; readonly column: string; readonly name: string }
  /** “2” where the row has no second option, or where somebody else has the id “2”. */
  | { readonly what: 'no-option' | 'option-or-id'; readonly row: number; readonly column: string; readonly name: string }
  | { readonly what: 'no-choice' };
