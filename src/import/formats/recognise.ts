import type { Claimed, Format } from './Format';
import { formats } from './formats';
import type { Part } from './Part';

/** Parts that are read together, and by whom. */
export interface Claim {
  readonly format: Format;
  readonly parts: Claimed;
}

/** What is recognised among everything that was handed over; what nobody claims is left to be read as plain tables. */
export function recognise(parts: readonly Part[], known: readonly Format[] = formats): readonly Claim[] {
  const claims: Claim[] = [];
  let left = parts;
  for (const format of known) {
    for (const claimed of format.claim(left)) {
      claims.push({ format, parts: claimed });
      left = left.filter((part) => !claimed.includes(part));
    }
  }
  return claims;
}
