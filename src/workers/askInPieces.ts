import type { Remote } from 'comlink';

import type { PieceLine } from './PieceLine';
import { putTogether, takeApart } from './pieces';

/**
 * The near end of a line in pieces: the letterbox at its far end, as if it were asked directly. Questions arrive in the order
 * in which they were asked, however long one of them takes to cross.
 */
export function askInPieces<Letterbox extends object>(line: Pick<Remote<PieceLine>, keyof PieceLine>): Remote<Letterbox> {
  let tickets = 0;
  /** When what is crossing has crossed; `null` = nothing is. */
  let crossing: Promise<void> | null = null;

  async function cross(ticket: number, pieces: readonly (readonly unknown[])[]): Promise<void> {
    for (const piece of pieces) await line.give(ticket, piece);
  }

  async function ask(question: string, values: readonly unknown[]): Promise<unknown> {
    tickets += 1;
    const ticket = tickets;
    const { frame, pieces } = takeApart(values);
    if (pieces.length > 0 || crossing !== null) {
      const before = crossing;
      const mine = (async () => {
        await before?.catch(() => undefined);
        await cross(ticket, pieces);
      })();
      crossing = mine;
      try {
        await mine;
      } finally {
        if (crossing === mine) crossing = null;
      }
    }
    const answer = await line.ask(ticket, question, ...(frame as readonly unknown[]));
    const taken: (readonly unknown[])[] = [];
    while (taken.length < answer.pieces) taken.push(await line.take(ticket, taken.length));
    return putTogether({ frame: answer.frame, pieces: taken });
  }

  return new Proxy({} as Remote<Letterbox>, {
    // What is awaited is asked for its `then`.
    get: (_, question) => (typeof question === 'string' && question !== 'then' ? (...values: readonly unknown[]) => ask(question, values) : undefined),
  });
}
