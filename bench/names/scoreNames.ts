import Fuse from 'fuse.js';

import { foldName } from '../../src/domain/foldName';
import { NameComparer } from '../../src/reconcile/identity/NameComparer';
import type { NameParts } from '../../src/reconcile/identity/readName';
import { readName } from '../../src/reconcile/identity/readName';
import { jaroWinkler } from '../../src/support/jaroWinkler';

/** A way to say how alike two names are; more is more alike. */
export interface NameScorer {
  readonly who: string;
  readonly score: (one: string, other: string) => number;
  /** The best few of the list. */
  readonly best: (written: string) => readonly { readonly at: number; readonly score: number }[];
}

const MOST = 3;

function byPairs(who: string, list: readonly string[], score: NameScorer['score']): NameScorer {
  return {
    who,
    score,
    best: (written) =>
      list
        .map((name, at) => ({ at, score: score(written, name) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST),
  };
}

const sorted = (name: string): string => foldName(name).split(' ').sort().join(' ');

/** What others do with names alone, over a list of names. */
export function listBaselines(list: readonly string[]): readonly NameScorer[] {
  const folded = list.map((name) => foldName(name));
  const ordered = list.map(sorted);
  const fuse = new Fuse([...folded], { includeScore: true, threshold: 0.6, ignoreLocation: true });
  const scoreOfFuse = (one: string, other: string): number => {
    const [found] = new Fuse([foldName(other)], { includeScore: true, threshold: 1, ignoreLocation: true }).search(foldName(one));
    return 1 - (found?.score ?? 1);
  };
  return [
    {
      ...byPairs('Jaro–Winkler', folded, (one, other) => jaroWinkler(one, other)),
      score: (one, other) => jaroWinkler(foldName(one), foldName(other)),
      best: (written) => byPairs('', folded, jaroWinkler).best(foldName(written)),
    },
    {
      who: 'Jaro–Winkler, words sorted',
      score: (one, other) => jaroWinkler(sorted(one), sorted(other)),
      best: (written) => byPairs('', ordered, jaroWinkler).best(sorted(written)),
    },
    {
      who: 'Fuse.js',
      score: scoreOfFuse,
      best: (written) =>
        fuse.search(foldName(written), { limit: MOST }).map(({ refIndex, score }) => ({ at: refIndex, score: 1 - (score ?? 1) })),
    },
  ];
}

/** Kith's score of two names and nothing else, in bits, with the names of a staff list to say which are common. */
export function scoreByName(list: readonly string[]): NameScorer['score'] {
  const comparer = new NameComparer(list.map(readName));
  const parts = new Map<string, NameParts>();
  const partsOf = (name: string): NameParts => {
    let known = parts.get(name);
    if (known === undefined) parts.set(name, (known = readName(name)));
    return known;
  };
  return (one, other) => {
    const evidence = comparer.compare(partsOf(one), partsOf(other));
    return evidence.length === 0 ? -20 : evidence.reduce((sum, { bits }) => sum + bits, 0);
  };
}
