/** Nothing was done: a bad option or an input that cannot be read. The message is one line that says what and where. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
