/** The line to another thread, whatever the machine calls it. */
export interface Line<Out, In> {
  /** `moved` are handed over rather than copied. */
  post(message: Out, moved: readonly ArrayBuffer[]): void;
  /** Each of several that listen hears every word, and lets those that are not for it pass. */
  listen(receive: (message: In) => void): void;
}
