import type { Lost } from '../domain/Lost';
import { sayLost } from './sayLost';

/** What should be known about how the open study is kept. */
export type KeepFact =
  | { readonly kind: 'not-saved'; readonly trouble: string }
  | { readonly kind: 'other-tab' | 'one-tab' | 'may-clear' }
  | { readonly kind: 'damaged'; readonly damage: readonly Lost[] }
  | {
      readonly kind: 'not-copied';
      readonly fileName: string;
      readonly folder: string;
      readonly there: 'nothing' | 'older' | 'current';
      /** `null` = the browser asks for permission first. */
      readonly trouble: string | null;
    };

interface Said {
  /** For the header. */
  readonly words: string;
  /** In full: one sentence or more each. */
  readonly explained: readonly string[];
}

const THERE = {
  nothing: 'Nothing has been copied there yet.',
  older: 'The copy there is older than the study, and still holds people erased since then.',
  current: 'The copy there is up to date; your next changes will not be copied.',
} as const;

export function sayKeepNote(fact: KeepFact): Said {
  switch (fact.kind) {
    case 'not-saved':
      return { words: 'Not saved', explained: [fact.trouble] };
    case 'other-tab':
      return {
        words: 'Open in another tab',
        explained: [
          'Another tab has this study open and saves it. This tab shows it but cannot change it. When you close the other tab, you can edit here.',
        ],
      };
    case 'damaged':
      return {
        words: 'Parts could not be read',
        explained: [
          ...sayLost(fact.damage),
          'Everything else is as it was saved. The parts that we could not read were kept: you can download them on the start page. If you have a copy of this study, open that.',
        ],
      };
    case 'not-copied': {
      const where = `“${fact.fileName}” in the folder “${fact.folder}”`;
      const older = THERE[fact.there];
      return {
        words: 'Not copied to the folder',
        explained:
          fact.trouble === null
            ? [`Kith copies this study to ${where}. The browser needs your permission again.`, older]
            : [`This study could not be copied to ${where}. ${fact.trouble}`, `${older} Kith will try again at the next change.`],
      };
    }
    case 'one-tab':
      return {
        words: 'Keep it open in one tab only',
        explained: [
          'On a page that is opened as a file or not served by https, Kith cannot see whether the study is open in another tab too. If you change it in two tabs, one may overwrite the other.',
        ],
      };
    case 'may-clear':
      return {
        words: 'Only in this browser',
        explained: [
          'This browser may delete the study when the disk is nearly full, and always deletes it if this is a private window. Download a copy now and then.',
        ],
      };
  }
}
