/** What turns the direction of writing: marks for it, and the letters of Hebrew, Arabic and their kin. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** What opens and closes an isolate, and so could close ours. */
const ISOLATES = /[\u2066-\u2069]/gu;
const [OPEN, CLOSE] = ['\u2068', '\u2069'];

/**
 * A name as it may stand within a sentence: one that turns the direction of writing is set apart, as `<bdi>` does where
 * there are elements, and leaves the words around it as they are. Most names come back as they are.
 */
export function isolateName(name: string): string {
  return TURNS.test(name) ? `${OPEN}${name.replaceAll(ISOLATES, '')}${CLOSE}` : name;
}

/** A sentence whose names stand between quotation marks, each of them set apart. */
export function isolateQuoted(sentence: string): string {
  return TURNS.test(sentence) ? sentence.replaceAll(/(?<=“)[^“”]+(?=”)|(?<=")[^"\n]+(?=")/gu, isolateName) : sentence;
}

/** A sentence without what sets its names apart, for files and other programs. */
export function joinNames(sentence: string): string {
  return sentence.replaceAll(ISOLATES, '');
}
