import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { Codebook } from '../../src/codebook/Codebook';
import { postOf } from '../../src/codebook/postOf';

describe('postOf', () => {
  it('has the posts of like titles', () => {
    const titles: Readonly<Record<string, readonly string[]>> = {
      'service management': [
        'service manager',
        'operational manager',
        'directorate manager',
        'therapy manager',
        'theatre manager',
        'clinical service manager',
      ],
      'division management': ['general manager', 'deputy general manager', 'divisional manager', 'deputy divisional manager'],
      'division direction': ['divisional director', 'service director', 'associate director'],
      'medical direction': ['medical director', 'associate medical director', 'clinical director'],
      'nursing direction': ['nursing director', 'divisional nurse', 'head of nursing'],
      'ward and nursing management': ['matron', 'lead nurse', 'ward manager', 'ward sister', 'senior sister'],
      'clinical practice': ['consultant', 'clinical specialist', 'nurse consultant'],
      finance: ['finance director', 'head of finance', 'finance manager'],
      HR: ['HR director', 'HR business partner'],
      'estates and facilities': ['estates manager', 'facilities manager'],
      'risk and safety': ['head of risk and safety', 'health and safety manager'],
    };
    expect(bookCodebook.posts.map(({ id }) => id)).toEqual(Object.keys(titles));
    for (const [post, alike] of Object.entries(titles))
      for (const title of alike) expect([title, postOf(bookCodebook, title)]).toEqual([title, post]);
  });

  it.each([
    ['Service Manager', 'service management'],
    [' service-manager ', 'service management'],
    ['HR Business Partner', 'HR'],
    // As a post is called.
    ['hr', 'HR'],
    ['Nursing Direction', 'nursing direction'],
    // A post of its own, known or not.
    ['Team leader', 'team leader'],
    ['IT Manager', 'it manager'],
    ['Head  of Stroke\u00a0Services', 'head of stroke services'],
    ['???', '???'],
    ['', ''],
    ['  ', ''],
  ])('of %j is %j', (role, post) => {
    expect(postOf(bookCodebook, role)).toBe(post);
  });

  it('follows what a study says of its titles', () => {
    const roles = bookCodebook.roles.map((role) =>
      role.id === 'team leader'
        ? { ...role, label: 'Lead of a team', post: 'finance' }
        : role.id === 'matron'
          ? { ...role, post: '' }
          : role,
    );
    const own: Codebook = { ...bookCodebook, roles };
    expect(['Team Leader', 'lead of a team', 'Matron'].map((role) => postOf(own, role))).toEqual(['finance', 'finance', 'matron']);
    expect(postOf(bookCodebook, 'Matron')).toBe('ward and nursing management');
  });
});
