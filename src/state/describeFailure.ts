/** What went wrong, in words, from whatever was thrown. */
export function describeFailure(failure: unknown): string {
  return failure instanceof Error && failure.message !== '' ? failure.message : 'An unknown error occurred.';
}
