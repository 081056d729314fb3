import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance, the same for the same seed on every machine. */
export function makeChance(seed) {
  const generator = xoroshiro128plus(seed);
  const next = () => (generator.next() >>> 0) / 2 ** 32;
  const below = (n) => Math.floor(next() * n);
  return {
    next,
    below,
    happens: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    /** One of the keys, each as likely as its weight is great. */
    weigh(weights) {
      const entries = Object.entries(weights);
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) if ((left -= weight) < 0) return key;
      return entries.at(-1)[0];
    },
    shuffle(list) {
      const copy = [...list];
      for (let at = copy.length - 1; at > 0; at -= 1) {
        const other = below(at + 1);
        [copy[at], copy[other]] = [copy[other], copy[at]];
      }
      return copy;
    },
  };
}
