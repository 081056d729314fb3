export interface Ciphers {
  readonly xchacha20: (typeof import('@noble/ciphers/chacha.js'))['xchacha20'];
  readonly xchacha20poly1305: (typeof import('@noble/ciphers/chacha.js'))['xchacha20poly1305'];
  readonly randomBytes: (typeof import('@noble/ciphers/utils.js'))['randomBytes'];
}

/** Loaded when they are needed: most studies have no passphrase. */
export async function loadCiphers(): Promise<Ciphers> {
  const [{ xchacha20, xchacha20poly1305 }, { randomBytes }] = await Promise.all([import('@noble/ciphers/chacha.js'), import('@noble/ciphers/utils.js')]);
  return { xchacha20, xchacha20poly1305, randomBytes };
}
