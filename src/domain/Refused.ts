/** Why something that was written into a cell of the people or the contacts is not taken. `words/sayRefused` says it. */
export type Refused =
  | {
      readonly why:
        'row-without-name' | 'contact-without-names' | 'no-reporter' | 'no-named' | 'named-nobody' | 'only-of-networks' | 'runs-itself';
    }
  | { readonly why: 'not-a-manager'; readonly written: string }
  | { readonly why: 'id-in-use'; readonly id: string }
  | { readonly why: 'no-column'; readonly column: string }
  /** `allowed`: what the column takes, as its table says it: "yes or no". */
  | { readonly why: 'not-allowed'; readonly written: string; readonly allowed: string }
  | { readonly why: 'not-in-codebook'; readonly written: string; readonly noun: string; readonly known: readonly string[] };
