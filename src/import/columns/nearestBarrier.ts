import type { Codebook } from '../../codebook/Codebook';
import { nearestWord } from '../../support/nearestWord';
import { plainText } from '../plainText';

/** The barrier of the codebook that a mistyped word is nearest to, by id or label; `null` = none is near. */
export function nearestBarrier(word: string, { barriers }: Codebook): string | null {
  const ids = new Map(
    barriers.flatMap(
      ({ id, label }) =>
        [
          [plainText(label), id],
          [plainText(id), id],
        ] as const,
    ),
  );
  return ids.get(nearestWord(plainText(word), [...ids.keys()]) ?? '') ?? null;
}
