import { sayWithIt } from '../../words/plan/sayWithIt';

/** The sizes of sets after one end was typed: the other end goes along where it has to, and a note says so; empty = it stays. */
export function limitSetSize(
  [smallest, largest]: readonly [number, number],
  typed: { readonly smallest: number } | { readonly largest: number },
): { readonly setSize: readonly [number, number]; readonly note: string } {
  if ('smallest' in typed) {
    const least = typed.smallest;
    if (least <= largest) return { setSize: [least, largest], note: '' };
    return { setSize: [least, least], note: sayWithIt('smallest', least, 'largest', largest) };
  }
  const most = typed.largest;
  if (most >= smallest) return { setSize: [smallest, most], note: '' };
  return { setSize: [most, most], note: sayWithIt('largest', most, 'smallest', smallest) };
}
