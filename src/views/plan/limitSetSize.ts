/** The sizes of sets after one end was typed: the other end goes along where it has to, and a note says so; empty = it stays. */
export function limitSetSize(
  [smallest, largest]: readonly [number, number],
  typed: { readonly smallest: number } | { readonly largest: number },
): { readonly setSize: readonly [number, number]; readonly note: string } {
  if ('smallest' in typed) {
    const least = typed.smallest;
    if (least <= largest) return { setSize: [least, largest], note: '' };
    return { setSize: [least, least], note: `The smallest set has ${least} people, so the largest has ${least} too. It was ${largest}.` };
  }
  const most = typed.largest;
  if (most >= smallest) return { setSize: [smallest, most], note: '' };
  return { setSize: [most, most], note: `The largest set has ${most} people, so the smallest has ${most} too. It was ${smallest}.` };
}
