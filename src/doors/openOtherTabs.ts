import type { Claim, OtherTabs, TabWord } from '../state/keeping/OtherTabs';

/**
 * Holds a lock of this origin (Web Locks) until it is let go or the tab is gone, however it goes. `claimed` hears first
 * whether it is ours, and again when it becomes so. Missing where the page is no secure context.
 */
function claim(name: string, claimed: (claim: Claim) => void): () => void {
  const { locks } = navigator as { locks?: LockManager };
  if (locks === undefined) {
    claimed('unguarded');
    return () => undefined;
  }
  const leave = new AbortController();
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const hold = (lock: Lock | null): Promise<void> | undefined => {
    if (leave.signal.aborted) return undefined;
    claimed(lock === null ? 'taken' : 'ours');
    return lock === null ? undefined : held;
  };
  const ask = async (): Promise<void> => {
    await locks.request(name, { ifAvailable: true }, hold);
    // Not ours at once, or it would have been held until it was let go.
    if (!leave.signal.aborted) await locks.request(name, { signal: leave.signal }, hold);
  };
  ask().catch(() => {
    // Given up by us, or refused to a page without an origin of its own (file:).
    if (!leave.signal.aborted) claimed('unguarded');
  });
  return () => {
    leave.abort();
    letGo();
  };
}

/** The tabs of this browser in which Kith is open. */
export function openOtherTabs(): OtherTabs {
  const channel = new BroadcastChannel('kith');
  return {
    claim,
    tell(word) {
      channel.postMessage(word);
    },
    hear(listen) {
      channel.addEventListener('message', ({ data }: MessageEvent<TabWord>) => {
        listen(data);
      });
    },
  };
}
