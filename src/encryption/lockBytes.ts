/** Two to the power of this many rounds of scrypt: what age itself takes, a second or two here. */
export const WORK_FACTOR = 18;

/** The bytes, encrypted with a passphrase in the age format. */
export async function lockBytes(bytes: Uint8Array, passphrase: string, workFactor = WORK_FACTOR): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(bytes);
}
