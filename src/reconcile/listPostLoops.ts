import type { Codebook, Role } from '../codebook/Codebook';
import type { Issue } from '../domain/Issue';
import { makeIssue } from '../domain/Issue';
import { foldWords } from '../support/foldWords';

/**
 * An issue for each ring of titles of which one is said to be of the post of the next: A is of post B, and B of post A, which
 * no table of posts means. `postOf` goes one step and ends, so that each counts as another post; the study is taken as it is.
 */
export function listPostLoops({ roles, posts }: Pick<Codebook, 'roles' | 'posts'>): readonly Issue[] {
  const isPost = new Set(posts.map(({ id }) => foldWords(id)));
  const byTitle = new Map(roles.map((role) => [foldWords(role.id), role]));
  const next = ({ post }: Role): Role | undefined =>
    post === '' || isPost.has(foldWords(post)) ? undefined : byTitle.get(foldWords(post));
  const told = new Set<Role>();
  return roles.flatMap((role, at): readonly Issue[] => {
    const ring = [role];
    for (let one = next(role); one !== undefined && !ring.includes(one); one = next(one)) ring.push(one);
    const last = ring.at(-1);
    // A title that is of its own post is that post; one that only leads to a ring is none of it.
    if (ring.length < 2 || last === undefined || next(last) !== role || told.has(role)) return [];
    for (const each of ring) told.add(each);
    return [
      makeIssue(
        'post-loop',
        'warning',
        { file: '', row: at + 1, column: 'roles' },
        { titles: ring.map(({ label, post }) => ({ title: label, post })) },
      ),
    ];
  });
}
