import fc from 'fast-check';
import { expect, it } from 'vitest';

import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import type { Verdict } from '../../src/domain/results/Verdict';
import { judgeInFull } from '../fixtures/judgeInFull';
import type { Recipe } from './arbitraryStudy';
import { arbitraryRecipe, cook } from './arbitraryStudy';

const MOST_OPEN = 6;

/**
 * Every world that what is not recorded leaves open: each such row in use, or not in use. No row is open in any of them, so
 * that nothing of what is tested here is used.
 */
function* worldsOf(recipe: Recipe): Iterable<Recipe> {
  const open = recipe.rows.flatMap(({ activity }, row) => (activity === 'untold' ? [row] : []));
  for (let world = 0; world < 1 << open.length; world += 1) {
    yield {
      ...recipe,
      rows: recipe.rows.map((row, at) =>
        open.includes(at) ? { ...row, activity: (world >> open.indexOf(at)) % 2 === 1 ? ('active' as const) : ('latent' as const) } : row,
      ),
    };
  }
}

it('a finding is settled only if it is the same in every world of contacts in use and not, and the unfavourable severity is the greatest of them', () => {
  let met = 0;
  let open = 0;
  fc.assert(
    fc.property(
      arbitraryRecipe(6),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom<('either' | 'confirmed')[]>('either', 'confirmed'),
      (recipe, tau, sigma, rule) => {
        const untold = recipe.rows.filter(({ activity }) => activity === 'untold').length;
        // A row beside it that says latent has answered; worlds are of rows, and reports of several.
        const pairs = new Set(recipe.rows.map(({ from, to, contactKind }) => `${from} ${to} ${contactKind ?? ''}`));
        if (untold === 0 || untold > MOST_OPEN || pairs.size < recipe.rows.length) return;
        const judge = (one: Recipe): readonly Verdict[] => judgeInFull(cook(one), { ...DEFAULT_ISOLATION_RULE, tau, sigma, rule }).verdicts;
        const verdicts = judge(recipe);
        const worlds = Array.from(worldsOf(recipe), judge);
        verdicts.forEach(({ label, severity, reasons }, manager) => {
          const unfav = worlds.map((world) => world[manager]?.severity.unfav ?? 0);
          expect(severity.unfav).toBe(Math.max(...unfav));
          if (severity.obs === null) return;
          met += 1;
          if (label === 'not_isolated') expect(Math.max(...unfav)).toBeLessThan(sigma);
          if (label === 'isolated') for (const world of worlds) expect(world[manager]?.severity.obs).toBeGreaterThanOrEqual(sigma);
          if (label === 'cannot_say' && worlds.some((world) => world[manager]?.label === 'not_isolated')) {
            open += 1;
            expect(reasons[0]).toMatchObject({ about: 'items', values: { dependsOnUse: true } });
          }
        });
      },
    ),
    { numRuns: 1500 },
  );
  expect(met).toBeGreaterThan(100);
  expect(open).toBeGreaterThan(10);
}, 180_000);
