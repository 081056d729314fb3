import { describe, expect, it } from 'vitest';

import { findKeyPlayers } from '../../../src/measures/whatIf/findKeyPlayers';
import { buildCsr } from '../../../src/network/buildCsr';
import { finish } from '../../../src/support/finish';

/** Nodes are letters, ties are pairs of them. */
function find(nodes: string, ties: readonly string[], size: number, steps: 1 | 2) {
  const at = (letter: string | undefined): number => nodes.indexOf(letter ?? '?');
  const csr = buildCsr(
    nodes.length,
    ties.map((tie) => at(tie[0])),
    ties.map((tie) => at(tie[1])),
    true,
  );
  const { nodes: found, ...rest } = finish(findKeyPlayers(nodes.length, csr, size, steps));
  return { ...rest, people: found.map((node) => nodes[node]).join('') };
}

/** Node i is tied to 2i + 1 and 2i + 2, with more nodes than every set can be tried of. */
function findInTree(n: number, size: number, steps: 1 | 2) {
  const below = Array.from({ length: n - 1 }, (_, i) => i + 1);
  return finish(
    findKeyPlayers(
      n,
      buildCsr(
        n,
        below.map((node) => Math.floor((node - 1) / 2)),
        below,
        true,
      ),
      size,
      steps,
    ),
  );
}

describe('findKeyPlayers', () => {
  it('finds whom the toy is reached from', () => {
    // A–B, A–C, B–C, B–D, D–F, and E alone.
    const toy = ['AB', 'AC', 'BC', 'BD', 'DF'];
    expect(find('ABCDEF', toy, 1, 1)).toEqual({ people: 'B', size: 1, steps: 1, reached: 4, of: 6, method: 'every_set' });
    expect(find('ABCDEF', toy, 2, 1)).toMatchObject({ people: 'AD', reached: 5 });
    expect(find('ABCDEF', toy, 1, 2)).toMatchObject({ people: 'B', reached: 5 });
    expect(find('ABCDEF', toy, 2, 2)).toMatchObject({ people: 'BE', reached: 6 });
  });

  it('finds a set that taking the best one first would miss', () => {
    // X reaches 5 (a, b, c, d and itself); L and R reach 4 each, and together all of a to f.
    const ties = ['Xa', 'Xb', 'Xc', 'Xd', 'La', 'Lb', 'Le', 'Rc', 'Rd', 'Rf'];
    expect(find('XLRabcdef', ties, 1, 1)).toMatchObject({ people: 'X', reached: 5 });
    expect(find('XLRabcdef', ties, 2, 1)).toMatchObject({ people: 'LR', reached: 8, method: 'every_set' });
  });

  it('tries no more sets than can be tried, and says so', () => {
    // C(316, 2) = 49,770; C(317, 2) = 50,086.
    expect(findInTree(316, 2, 1).method).toBe('every_set');
    expect(findInTree(317, 2, 1).method).toBe('greedy');
    expect(findInTree(50_000, 1, 1).method).toBe('every_set');
  });

  it('grows a set by whoever adds most, the first of several alike', () => {
    // 1 reaches 0, 1, 3, 4. Then 2 adds three only (0 is reached), 3 and 4 two; 5 is the first to add four: 2, 5, 11, 12.
    // Then 6 adds three (2 is reached), 7 to 10 three, 11 and 12 two; 13 is the first to add four: 6, 13, 27, 28.
    expect(findInTree(1023, 3, 1)).toMatchObject({ nodes: [1, 5, 13], reached: 12, method: 'greedy' });
  });

  it.each([
    ['nobody', '', [], { people: '', reached: 0, of: 0 }],
    ['one person', 'A', [], { people: 'A', reached: 1, of: 1 }],
    ['two who know each other', 'AB', ['AB'], { people: 'AB', reached: 2, of: 2 }],
    ['three without a tie', 'ABC', [], { people: 'AB', reached: 2, of: 3 }],
  ])('of %s', (_, nodes, ties, expected) => {
    expect(find(nodes, ties, 2, 1)).toMatchObject(expected);
  });
});
