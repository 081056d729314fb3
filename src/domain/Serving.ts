/** How the page came to this browser, and what that takes from it. */
export interface Serving {
  /** Opened from a disk, as the one file that needs no server. */
  readonly isOneFile: boolean;
  /** What Kith's server sends with every answer, and this one did not send, or not so; none where there is no server. */
  readonly missingHeaders: readonly { readonly name: string; readonly value: string }[];
  /** Whether the browser lets threads share memory. */
  readonly sharesMemory: boolean;
  /** False where the browser gives no thread beside the page's own. */
  readonly hasThread: boolean;
}
