import type { Remote } from 'comlink';

import type { PieceLine } from './PieceLine';
import type { Framed } from './pieces';
import { putTogether, takeApart } from './pieces';

/**
 * The near end of a line in pieces: the letterbox at its far end, as if it were asked directly. Questions arrive in the order
 * in which they were asked, however long one of them takes to cross; a short one leaves at once.
 */
export function askInPieces<Letterbox extends object>(line: Pick<Remote<PieceLine>, keyof PieceLine>): Remote<Letterbox> {
  let tickets = 0;
  /** When what is crossing has crossed; `null` = nothing is. */
  let crossing: Promise<unknown> | null = null;

  async function cross(
    ticket: number,
    apart: ReturnType<typeof takeApart>,
    begun: IteratorResult<readonly unknown[], Framed>,
    before: Promise<unknown> | null,
  ): Promise<Framed> {
    await before?.catch(() => undefined);
    let step = begun;
    for (; step.done !== true; step = apart.next()) await line.give(ticket, step.value);
    return step.value;
  }

  async function ask(question: string, values: readonly unknown[]): Promise<unknown> {
    tickets += 1;
    const ticket = tickets;
    const apart = takeApart(values);
    const begun = apart.next();
    let framed = begun.done === true ? begun.value : null;
    if (framed === null || crossing !== null) {
      const mine = cross(ticket, apart, begun, crossing);
      crossing = mine;
      try {
        framed = await mine;
      } finally {
        // Unless another one has come after it.
        if (crossing === mine) crossing = null;
      }
    }
    const { frame, late } = framed;
    // eslint-disable-next-line no-restricted-syntax -- the arguments of one question, never a list of data
    const { pieces, ...answer } = await line.ask(ticket, question, late, ...(frame as readonly unknown[]));
    const taken: (readonly unknown[])[] = [];
    while (taken.length < pieces) taken.push(await line.take(ticket, taken.length));
    return putTogether(answer, taken);
  }

  return new Proxy({} as Remote<Letterbox>, {
    // What is awaited is asked for its `then`.
    get: (_, question) =>
      typeof question === 'string' && question !== 'then' ? (...values: readonly unknown[]) => ask(question, values) : undefined,
  });
}
