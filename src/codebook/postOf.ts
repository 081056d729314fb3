import { foldCase } from '../support/foldCase';
import { splitWords } from '../support/splitWords';
import type { Codebook, Role } from './Codebook';

/** Kept by table of roles, as it is asked for every manager and contact. */
const known = new WeakMap<readonly Role[], ReadonlyMap<string, string>>();

/**
 * The post of a role as somebody wrote it: the id of a post of the codebook. A role that the codebook does not know, or that is
 * a post of its own, is its own post: the role, folded. A role that is called as a post is of that post.
 *
 * @returns '' where the role is blank
 */
export function postOf(codebook: Pick<Codebook, 'roles' | 'posts'>, role: string): string {
  const written = fold(role);
  if (written === '') return '';
  const table = known.get(codebook.roles) ?? tablePosts(codebook.roles);
  known.set(codebook.roles, table);
  return table.get(written) ?? codebook.posts.find(({ id, label }) => fold(id) === written || fold(label) === written)?.id ?? written;
}

/** Titles and their labels, folded → post; of two alike the first. */
function tablePosts(roles: readonly Role[]): ReadonlyMap<string, string> {
  const posts = new Map<string, string>();
  for (const { id, label, post } of roles) {
    for (const title of [id, label]) if (!posts.has(fold(title))) posts.set(fold(title), post === '' ? fold(id) : post);
  }
  return posts;
}

/** Case, spaces and punctuation aside. */
function fold(text: string): string {
  const folded = foldCase(text);
  const words = splitWords(folded);
  return words === '' ? folded : words;
}
