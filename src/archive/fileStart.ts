import { textOfCodes } from '../support/textOfCodes';

/** The first entry of a study file, stored as it is, so that its first bytes say what it is even when the rest is gone. */
export const MIME_NAME = 'mimetype';
export const MIME_TYPE = 'application/x-kith-study';

/** Zip's local header, the name and the type; source: PKWARE APPNOTE 6.3, section 4.3.7. */
const NAME_AT = 30;
const START_LENGTH = NAME_AT + MIME_NAME.length + MIME_TYPE.length;

export const fileStart = {
  length: START_LENGTH,
  /** Whether the bytes begin as a study file does, as far as they go. */
  matches(bytes: Uint8Array): boolean {
    const name = textOfCodes(bytes.subarray(NAME_AT, START_LENGTH));
    return bytes.length > 4 && textOfCodes(bytes.subarray(0, 4)) === 'PK\u0003\u0004' && `${MIME_NAME}${MIME_TYPE}`.startsWith(name);
  },
};
