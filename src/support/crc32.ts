/** Eight tables, so that eight bytes are taken at once: three times as fast as one by one. Source: Kounavis and Berry, 2005. */
const TABLES = buildTables();

function buildTables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, n) => {
    for (let k = 0; k < 8; k += 1) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
    return n >>> 0;
  });
  const tables = [first];
  for (let t = 1; t < 8; t += 1) tables.push((tables[t - 1] ?? first).map((crc) => (first[crc & 0xff] ?? 0) ^ (crc >>> 8)));
  return tables;
}

/** CRC-32 as zip archives use it, 0 to 2³² − 1. It tells an accident, never a forgery. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const byte = (at: number): number => bytes[at] ?? 0;
  const whole = bytes.length & ~7;
  let crc = 0xffffffff;
  for (let at = 0; at < whole; at += 8) {
    crc ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    crc =
      ((t7[crc & 0xff] ?? 0) ^ (t6[(crc >>> 8) & 0xff] ?? 0) ^ (t5[(crc >>> 16) & 0xff] ?? 0) ^ (t4[crc >>> 24] ?? 0)) ^
      ((t3[byte(at + 4)] ?? 0) ^ (t2[byte(at + 5)] ?? 0) ^ (t1[byte(at + 6)] ?? 0) ^ (t0[byte(at + 7)] ?? 0));
  }
  for (let at = whole; at < bytes.length; at += 1) crc = (t0[(crc ^ byte(at)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
