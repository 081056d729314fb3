import type { BookContrast } from './bookQuestions';
import type { CompareContext } from '../CompareContext';
import { listParts } from '../listParts';

/** Who is set side by side, and the labels that change places in a test; `null` = described only. */
export interface BookSides {
  readonly parts: readonly { readonly label: string; readonly members: readonly number[] }[];
  /** By manager; '' = not recorded, or not among those asked about. */
  readonly labels: readonly string[] | null;
}

/** The managers of a question of the book, part by part. */
export function bookSides(context: CompareContext, contrast: BookContrast): BookSides {
  const {
    study: { codebook },
    reconciled,
    groups,
  } = context;
  const among = 'among' in contrast ? contrast.among : undefined;
  const isAmong = (manager: number): boolean => among === undefined || groups[manager] === among;
  const everybody = groups.map((_, manager) => manager).filter(isAmong);
  const byWord = (words: readonly string[]): BookSides['parts'] =>
    [...new Set(words)]
      .filter((word) => word !== '')
      .sort()
      .map((word) => ({ label: word, members: everybody.filter((manager) => words[manager] === word) }));
  switch (contrast.kind) {
    case 'group': {
      const isShown = (id: string): boolean =>
        id !== '' && (contrast.against === undefined || id === contrast.of || id === contrast.against);
      return {
        parts: listParts(codebook, reconciled, 'group').filter(({ id }) => isShown(id)),
        labels: groups.map((group) => (isShown(group) ? group : '')),
      };
    }
    case 'organisations':
      return {
        parts: listParts(codebook, reconciled, 'organisation').map(({ label, members }) => ({ label, members: members.filter(isAmong) })),
        labels: null,
      };
    case 'spread':
      return { parts: [{ label: among ?? 'everybody', members: everybody }], labels: null };
    case 'words':
      return { parts: byWord(contrast.words(context).map((word, manager) => (isAmong(manager) ? word : ''))), labels: null };
    case 'attribute': {
      const words = contrast.words(context).map((word, manager) => (isAmong(manager) ? word : ''));
      return { parts: byWord(words), labels: words };
    }
  }
}
