import type { xchacha20, xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import type { randomBytes } from '@noble/ciphers/utils.js';

export interface Ciphers {
  readonly xchacha20: typeof xchacha20;
  readonly xchacha20poly1305: typeof xchacha20poly1305;
  readonly randomBytes: typeof randomBytes;
}

/** Loaded when they are needed: most studies have no passphrase. */
export async function loadCiphers(): Promise<Ciphers> {
  const [chacha, utils] = await Promise.all([import('@noble/ciphers/chacha.js'), import('@noble/ciphers/utils.js')]);
  return { xchacha20: chacha.xchacha20, xchacha20poly1305: chacha.xchacha20poly1305, randomBytes: utils.randomBytes };
}
