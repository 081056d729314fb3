/** Found in browsers and in Node alike, but in no library of the language; only what is used here. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label: 'utf-8', options: { readonly fatal: true; readonly ignoreBOM: true });
  decode(bytes: Uint8Array): string;
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const utf8 = {
  encode(text: string): Uint8Array {
    return ENCODER.encode(text);
  },
  /** @throws TypeError when the bytes are not UTF-8 */
  decode(bytes: Uint8Array): string {
    return DECODER.decode(bytes);
  },
};
