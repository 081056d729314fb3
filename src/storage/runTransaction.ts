import { StudyUnread } from './StudyUnread';

/**
 * Does something in a transaction, and waits for its end; where either fails, nothing of it stays.
 * @throws why it failed, as the browser has it where it knows better
 */
export async function runTransaction<T>(
  transaction: { readonly done: Promise<unknown>; readonly error: DOMException | null; abort(): void },
  act: () => Promise<T>,
): Promise<T> {
  try {
    const result = await act();
    // Out of room shows at one of the requests or only here.
    await transaction.done;
    return result;
  } catch (failure) {
    transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
    throw failure instanceof StudyUnread ? failure : (transaction.error ?? failure);
  }
}
