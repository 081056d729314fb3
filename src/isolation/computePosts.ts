import type { PostLine } from '../domain/results/PostLine';
import type { Judgement } from './judgeManager';
import type { PostFigures } from './describePosts';

/** The line of each post, with how many of its managers are found what. docs/isolation.md, 9. */
export function computePosts(posts: readonly PostFigures[], judgements: readonly Pick<Judgement, 'label' | 'kind'>[]): readonly PostLine[] {
  return posts.map(({ managers, post, n, answered, ...figures }) => {
    const counts = { fewContacts: 0, noWiderNetwork: 0, possibly: 0, cannotSay: 0 };
    for (const manager of managers) {
      const { label, kind } = judgements[manager] ?? { label: null, kind: null };
      if (label === 'isolated' && kind !== null) counts[kind === 'few_contacts' ? 'fewContacts' : 'noWiderNetwork'] += 1;
      else if (label === 'possibly') counts.possibly += 1;
      else if (label === 'cannot_say') counts.cannotSay += 1;
    }
    return { post, n, answered, ...counts, ...figures };
  });
}
