/**
 * Control characters (an escape among them tells a terminal what to do), the ends of lines that are no `\n`, and what turns the direction
 * of writing.
 */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text as it may stand on a terminal: what would act on it is written out, as JSON does. `kept` = characters to leave. */
export function showControls(text: string, kept = ''): string {
  return text.replaceAll(CONTROLS, (control) =>
    kept.includes(control) ? control : `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
