const AT_ONCE = 16;

/**
 * Sixteen tables one behind the other, so that sixteen bytes are taken at once: six times as fast as one by one. Source: Kounavis and
 * Berry, 2005.
 */
const TABLES = buildTables();

function buildTables(): Int32Array {
  const tables = new Int32Array(256 * AT_ONCE);
  for (let n = 0; n < 256; n += 1) {
    let crc = n;
    for (let k = 0; k < 8; k += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    tables[n] = crc;
  }
  for (let at = 256; at < tables.length; at += 1) {
    const before = tables[at - 256] ?? 0;
    tables[at] = (tables[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return tables;
}

/** CRC-32 as zip archives use it, 0 to 2³² − 1. It tells an accident, never a forgery. */
export function crc32(bytes: Uint8Array): number {
  const whole = bytes.length - (bytes.length % AT_ONCE);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let crc = -1;
  for (let at = 0; at < whole; at += AT_ONCE) {
    crc =
      fold(crc ^ view.getInt32(at, true), 12) ^
      fold(view.getInt32(at + 4, true), 8) ^
      fold(view.getInt32(at + 8, true), 4) ^
      fold(view.getInt32(at + 12, true), 0);
  }
  for (let at = whole; at < bytes.length; at += 1) crc = (TABLES[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

/** Four bytes, lowest first, that have so many behind them. */
function fold(four: number, behind: number): number {
  const at = behind * 256;
  return (
    (TABLES[at + 768 + (four & 0xff)] ?? 0) ^
    (TABLES[at + 512 + ((four >>> 8) & 0xff)] ?? 0) ^
    (TABLES[at + 256 + ((four >>> 16) & 0xff)] ?? 0) ^
    (TABLES[at + (four >>> 24)] ?? 0)
  );
}
