import { textOfCodes } from '../support/textOfCodes';

/** More than age writes by itself; each one more doubles the memory, and 2¹⁸ takes 256 MB. */
const MOST_WORK = 18;
/** Source: the age format, https://age-encryption.org/v1, sections "Header" and "The scrypt recipient type". */
const HEADER = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n/;

/** What `lockBytes` was given, or why not. Any bytes may be given; never throws. */
export async function unlockBytes(
  locked: Uint8Array,
  passphrase: string,
): Promise<Uint8Array | 'wrong-passphrase' | 'damaged' | 'too-large'> {
  const work = HEADER.exec(textOfCodes(locked.subarray(0, 100)))?.[1];
  if (work === undefined) return 'damaged';
  if (Number(work) > MOST_WORK) return 'too-large';
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(locked);
  } catch (failure) {
    return failure instanceof Error && failure.message.startsWith('no identity matched') ? 'wrong-passphrase' : 'damaged';
  }
}
