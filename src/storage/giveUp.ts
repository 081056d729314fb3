import { StudyUnread } from './StudyUnread';

/** Ends a transaction that has failed, so that nothing of it stays. @returns why it failed, as the browser has it where it knows better */
export function giveUp(
  transaction: { readonly done: Promise<unknown>; readonly error: DOMException | null; abort(): void },
  failure: unknown,
): unknown {
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
  return failure instanceof StudyUnread ? failure : (transaction.error ?? failure);
}
