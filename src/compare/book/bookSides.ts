import type { BookContrast } from './bookQuestions';
import type { CompareContext } from '../CompareContext';
import { listParts } from '../listParts';

type Contrast = Exclude<BookContrast, { kind: 'none' }>;

/** Who is set side by side, and the labels that change places in a test; `null` = described only. */
export interface BookSides {
  readonly parts: readonly { readonly label: string; readonly members: readonly number[] }[];
  /** By manager; '' = not told, or not among those asked about. */
  readonly labels: readonly string[] | null;
}

/** The managers of a question of the book, part by part. */
export function bookSides(context: CompareContext, contrast: Contrast): BookSides {
  const { study: { codebook }, reconciled, groups } = context;
  const among = 'among' in contrast ? contrast.among : undefined;
  const isAmong = (manager: number): boolean => among === undefined || groups[manager] === among;
  const everybody = groups.map((_, manager) => manager).filter(isAmong);
  const byWord = (words: readonly string[]): BookSides['parts'] => [...new Set(words)].filter((word) => word !== '').sort().map((word) => ({ label: word, members: everybody.filter((manager) => words[manager] === word) }));
  switch (contrast.kind) {
    case 'group':
      return { parts: listParts(codebook, reconciled, 'group').filter(({ id }) => id !== ''), labels: groups };
    case 'organisations':
      return { parts: listParts(codebook, reconciled, 'organisation').map(({ label, members }) => ({ label, members: members.filter(isAmong) })), labels: null };
    case 'spread':
      return { parts: [{ label: among ?? 'everybody', members: everybody }], labels: null };
    case 'words':
      return { parts: byWord(wordsOf(context, contrast.wordOf, isAmong)), labels: null };
    case 'attribute': {
      const words = wordsOf(context, contrast.wordOf, isAmong);
      return { parts: byWord(words), labels: words };
    }
  }
}

function wordsOf({ reconciled: { people }, groups }: CompareContext, wordOf: Extract<Contrast, { kind: 'attribute' }>['wordOf'], isAmong: (manager: number) => boolean): readonly string[] {
  return groups.map((_, manager) => {
    const person = people[manager];
    return person === undefined || !isAmong(manager) ? '' : wordOf(person);
  });
}
