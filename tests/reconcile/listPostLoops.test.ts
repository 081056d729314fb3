import { expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { Role } from '../../src/codebook/Codebook';
import { postOf } from '../../src/codebook/postOf';
import { listPostLoops } from '../../src/reconcile/listPostLoops';
import { sayIssue } from '../../src/words/issues/sayIssue';

const roles = (...told: readonly (readonly [title: string, post: string])[]): readonly Role[] =>
  told.map(([id, post]) => ({ id, label: id, definition: '', chapter: '', group: 'general', post }));
const rings = (...told: readonly (readonly [string, string])[]) =>
  listPostLoops({ roles: roles(...told), posts: bookCodebook.posts }).map((issue) => [issue.code, issue.row, sayIssue(issue)]);

it('says of titles that are each of the post of the other where they stand and what to do, and goes on', () => {
  const told = [
    ['fixer', 'finance'],
    ['planner', 'Doer'],
    ['doer', 'planner'],
  ] as const;
  expect(rings(...told)).toEqual([
    [
      'post-loop',
      2,
      'In the codebook “planner” is of the post “Doer”, and “doer” is of the post “planner”: that is a ring. Each counts as a post of its own. Under Study, choose one post for both.',
    ],
  ]);
  const codebook = { roles: roles(...told), posts: bookCodebook.posts };
  expect(listPostLoops(codebook)).toEqual([
    {
      code: 'post-loop',
      severity: 'warning',
      file: '',
      row: 2,
      column: 'roles',
      values: {
        titles: [
          { title: 'planner', post: 'Doer' },
          { title: 'doer', post: 'planner' },
        ],
      },
    },
  ]);
  expect([postOf(codebook, 'planner') === postOf(codebook, 'doer'), postOf(codebook, 'fixer')]).toEqual([false, 'finance']);
});

it('says each ring once, and nothing of a title that leads to one, to itself or to a post', () => {
  expect(rings(['a', 'b'], ['b', 'c'], ['c', 'a'], ['d', 'a'])).toEqual([
    ['post-loop', 1, expect.stringContaining('choose one post for all of them')],
  ]);
  expect(rings(['a', 'a'], ['b', ''], ['c', 'HR'], ['d', 'unheard of'])).toEqual([]);
  expect(listPostLoops(bookCodebook)).toEqual([]);
});
