/** By label: Σ over strata of #{x > y} − #{x < y} against all others, and how many pairs there are. */
interface Within {
  readonly balance: Float64Array;
  readonly pairs: Float64Array;
}

/** Up to so many levels of whole numbers are counted; others are sorted. */
const LEVELS = 16;

/**
 * δ within strata of every label at once, over values that are computed under each relabelling: what does not change with them
 * is prepared once. NaN = no value.
 */
export function countWithin(strata: readonly Int32Array[], width: number): (values: Float64Array, labels: Int32Array) => Within {
  const [balance, pairs] = [new Float64Array(width), new Float64Array(width)];
  const counts = new Int32Array(width * LEVELS);
  const [sizes, below] = [new Int32Array(width), new Int32Array(width)];
  /** The next level, with how many of each label hold it. */
  const add = (at: number, before: number, all: number): number => {
    let here = 0;
    for (let label = 0; label < width; label += 1) here += counts[at + label] ?? 0;
    if (here === 0) return before;
    const above = all - before - here;
    for (let label = 0; label < width; label += 1) {
      const [own, under] = [counts[at + label] ?? 0, below[label] ?? 0];
      const over = (sizes[label] ?? 0) - under - own;
      balance[label] = (balance[label] ?? 0) + own * (before - under - (above - over));
      below[label] = under + own;
    }
    return before + here;
  };
  const finish = (all: number): void => {
    for (let label = 0; label < width; label += 1) pairs[label] = (pairs[label] ?? 0) + (sizes[label] ?? 0) * (all - (sizes[label] ?? 0));
  };
  return (values, labels) => {
    balance.fill(0);
    pairs.fill(0);
    for (const members of strata) {
      sizes.fill(0);
      below.fill(0);
      counts.fill(0);
      let isSmall = true;
      for (let at = 0; at < members.length; at += 1) {
        const unit = members[at] as number;
        const value = values[unit] as number;
        const level = value | 0;
        if (level === value && level >= 0 && level < LEVELS) {
          const place = level * width + (labels[unit] as number);
          counts[place] = (counts[place] as number) + 1;
        } else if (!Number.isNaN(value)) {
          isSmall = false;
          break;
        }
      }
      let before = 0;
      let all = 0;
      if (isSmall) {
        for (let place = 0; place < counts.length; place += 1) {
          const label = place % width;
          sizes[label] = (sizes[label] as number) + (counts[place] as number);
          all += counts[place] as number;
        }
        for (let level = 0; level < LEVELS; level += 1) before = add(level * width, before, all);
      } else {
        for (const unit of members) {
          if (Number.isNaN(values[unit] ?? 0)) continue;
          const label = labels[unit] ?? 0;
          all += 1;
          sizes[label] = (sizes[label] ?? 0) + 1;
        }
        const order = members.filter((unit) => !Number.isNaN(values[unit] ?? 0)).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
        for (let at = 0; at < order.length;) {
          counts.fill(0, 0, width);
          const value = values[order[at] ?? 0];
          for (; at < order.length && values[order[at] ?? 0] === value; at += 1) {
            const label = labels[order[at] ?? 0] ?? 0;
            counts[label] = (counts[label] ?? 0) + 1;
          }
          before = add(0, before, all);
        }
      }
      finish(all);
    }
    return { balance, pairs };
  };
}
