import type { PieceLine } from './PieceLine';
import { putTogether, takeApart } from './pieces';

/** The far end of a line in pieces: puts questions together, asks the letterbox, and hands out what it answers. */
export function answerInPieces(letterbox: object): PieceLine {
  const questions = new Map<number, (readonly unknown[])[]>();
  const answers = new Map<number, readonly (readonly unknown[])[]>();
  return {
    give(ticket, piece) {
      const given = questions.get(ticket);
      if (given === undefined) questions.set(ticket, [piece]);
      else given.push(piece);
    },
    async ask(ticket, question, late, ...frames) {
      const given = questions.get(ticket) ?? [];
      questions.delete(ticket);
      const values = putTogether({ frame: frames, late }, given) as readonly unknown[];
      const asked = (letterbox as Readonly<Record<string, (...values: readonly unknown[]) => unknown>>)[question];
      if (asked === undefined) throw new Error(`Nobody answers to “${question}”.`);
      // eslint-disable-next-line no-restricted-syntax -- the arguments of one question, never a list of data
      const apart = takeApart(await asked(...values));
      const pieces: (readonly unknown[])[] = [];
      let step = apart.next();
      for (; step.done !== true; step = apart.next()) pieces.push(step.value);
      if (pieces.length > 0) answers.set(ticket, pieces);
      return { ...step.value, pieces: pieces.length };
    },
    take(ticket, piece) {
      const pieces = answers.get(ticket) ?? [];
      if (piece === pieces.length - 1) answers.delete(ticket);
      return pieces[piece] ?? [];
    },
  };
}
