/**
 * What two spellings of one round have in common: case, spaces and signs aside, and a number however it is written.
 * "1" and "1.0" are one round, as are "Wave 2", "wave-2" and "wave2".
 */
export function roundKey(written: string): string {
  const plain = written.normalize('NFKC').trim().toLowerCase();
  const whole = /^0*(\d+)(?:[.,]0+)?$/.exec(plain);
  if (whole !== null) return whole[1] ?? plain;
  return plain
    .replaceAll(/(\p{L})(?=\d)/gu, '$1 ')
    .replaceAll(/[\s_–—-]+/gu, ' ')
    .trim();
}
