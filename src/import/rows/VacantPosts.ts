import { makeIssue, type Issue } from '../../domain/Issue';
import type { Person } from '../../domain/Person';

/** A row of a staff list in whose name stands that nobody holds the post. */
export interface VacantPost {
  /** As whom the row would be read: it may be somebody's name after all. */
  readonly person: Person;
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly written: string;
}

/** Of those that a message names. */
const MOST_NAMED = 10;

/** Posts without a person, until the answers show that it is one. */
export class VacantPosts {
  readonly #posts = new Map<string, VacantPost>();

  get isEmpty(): boolean {
    return this.#posts.size === 0;
  }

  /** Several posts may be called alike, where they have no ids. */
  add(post: VacantPost): void {
    const key = this.#posts.has(post.person.id) ? `${post.person.id}\n${post.file}\n${post.row}` : post.person.id;
    this.#posts.set(key, post);
  }

  /** Whether it is the id of a post that nobody holds. */
  has(written: string): boolean {
    return this.#posts.has(written.trim());
  }

  /** Who answers is a person: the post is none any more. */
  take(written: string): VacantPost | null {
    const post = this.#posts.get(written.trim()) ?? null;
    if (post !== null) this.#posts.delete(written.trim());
    return post;
  }

  /** One issue a file: how many, and the rows of the first of them. */
  finish(): readonly Issue[] {
    const byFile = new Map<string, VacantPost[]>();
    for (const post of this.#posts.values()) byFile.set(post.file, [...(byFile.get(post.file) ?? []), post]);
    return [...byFile].map(([file, posts]) =>
      makeIssue(
        'vacant-post',
        'warning',
        { file, row: posts[0]?.row ?? null, column: posts[0]?.column ?? null },
        { posts: posts.slice(0, MOST_NAMED).map(({ written, row }) => ({ written, row })), count: posts.length },
      ),
    );
  }
}
