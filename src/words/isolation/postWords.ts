import type { Codebook } from '../../codebook/Codebook';
import { formatCount } from '../../domain/formatCount';
import type { PostCause, PostLine } from '../../domain/results/PostLine';
import { capital } from '../../support/capital';

/** The name of a post; of one that the codebook does not know, the role itself. @param post `null` = other posts */
export function postWords(codebook: Pick<Codebook, 'posts'>, post: string | null): string {
  if (post === null) return 'Other posts';
  return codebook.posts.find(({ id }) => id === post)?.label ?? capital(post);
}

/** A cause of isolation as a column says it: its heading, and how its mark is set. */
export const causeWords: Readonly<Record<PostCause, { readonly heading: string; readonly explained: string }>> = {
  pressed: {
    heading: 'Pressed by operations',
    explained:
      'How many of those who answered name lack of time, or operations that crowd out everything else, as what stands in the way. Marked from a third on.',
  },
  likePost: {
    heading: 'Nobody in a like post',
    explained: 'The median number of contacts in a like post, inside and outside the organisation. Marked where both are nobody.',
  },
  route: {
    heading: 'No common route',
    explained:
      'How many of those who answered share a way into the post with others: a programme, fellow trainees or a cohort. Marked below a quarter.',
  },
  network: {
    heading: 'No standing network',
    explained: 'How many of those who answered are in a network that is alive, and in how many different ones. Marked below a quarter.',
  },
};

/** A cause of one post in two short lines; `null` = it was not asked. */
export function sayCause(line: PostLine, cause: PostCause): readonly [figure: string, under: string] | null {
  const { answered } = line;
  const share = (part: number): string => `${formatCount(Math.round(part * answered))} of ${formatCount(answered)}`;
  switch (cause) {
    case 'pressed':
      return line.pressed === null ? null : [share(line.pressed), 'are pressed'];
    case 'likePost': {
      const { likePostInside: inside, likePostOutside: outside } = line;
      if (inside === null || outside === null) return null;
      if (inside === 0 && outside === 0) return ['Nobody', 'inside or outside'];
      return [inside === 0 ? 'None inside' : `${inside} inside`, outside === 0 ? 'none outside' : `${outside} outside`];
    }
    case 'route':
      return line.route === null ? null : [share(line.route), 'share a route'];
    case 'network': {
      if (line.network === null) return null;
      const networks = line.networks ?? 0;
      return [share(line.network), networks === 0 ? 'in a live network' : `in ${formatCount(networks, 'network', 'networks')}`];
    }
  }
}

/**
 * The marked causes of a post as a sentence: "In this post nobody has a contact in a like post, and 2 of 17 are in a live network."; '' =
 * none.
 */
export function sayCauses(line: PostLine): string {
  const { answered } = line;
  const share = (part: number | null): string => `${formatCount(Math.round((part ?? 0) * answered))} of ${formatCount(answered)}`;
  const said: Readonly<Record<PostCause, () => string>> = {
    pressed: () => `${share(line.pressed)} are pressed by operations`,
    likePost: () => 'most have no contact in a like post',
    route: () => `${share(line.route)} share a route into the post`,
    network: () => `${share(line.network)} are in a live network`,
  };
  const parts = line.marks.map((cause) => said[cause]());
  const last = parts.pop();
  if (last === undefined) return '';
  return `In this post ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`;
}

const isolatedOf = ({ fewContacts, noWiderNetwork }: PostLine): number => fewContacts + noWiderNetwork;

/**
 * What the page of posts begins with: where the isolated managers are, and what marks that post. Only what is settled is counted as
 * isolated; where most of them are in one post, that post is named.
 */
export function sayPosts(
  posts: readonly PostLine[],
  codebook: Pick<Codebook, 'posts'>,
): { readonly headline: string; readonly causes: string } | null {
  const isolated = posts.reduce((sum, line) => sum + isolatedOf(line), 0);
  if (isolated === 0) return null;
  const [first] = posts.filter(({ post }) => post !== null).toSorted((a, b) => isolatedOf(b) - isolatedOf(a));
  if (first === undefined) return null;
  const here = isolatedOf(first);
  const causes = sayCauses(first);
  const name = postWords(codebook, first.post);
  const inPost = name === name.toUpperCase() ? name : name.charAt(0).toLowerCase() + name.slice(1);
  if (here === isolated)
    return {
      headline:
        isolated === 1
          ? `The one isolated manager is in ${inPost}`
          : `All ${formatCount(isolated)} isolated managers are in one post: ${inPost}`,
      causes,
    };
  if (here * 2 > isolated)
    return { headline: `${formatCount(here)} of the ${formatCount(isolated)} isolated managers are in one post: ${inPost}`, causes };
  const among = posts.filter((line) => isolatedOf(line) > 0).length;
  return { headline: `${formatCount(isolated)} managers are isolated, in ${formatCount(among)} posts`, causes: '' };
}
