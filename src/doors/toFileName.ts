/** Characters that a file name cannot have on one system or another. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;

/** A name that a file can have on every system. */
export function toFileName(wanted: string): string {
  return wanted.replaceAll(NOT_IN_NAMES, '-');
}
