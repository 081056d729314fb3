/** What went wrong, in words, from whatever was thrown. */
export function describeFailure(failure: unknown): string {
  return failure instanceof Error && failure.message !== '' ? failure.message : 'Something failed that Kith has no words for.';
}
