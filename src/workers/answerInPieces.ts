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
    async ask(ticket, question, ...frames) {
      const pieces = questions.get(ticket) ?? [];
      questions.delete(ticket);
      const values = putTogether({ frame: frames, pieces }) as readonly unknown[];
      const asked = (letterbox as Readonly<Record<string, (...values: readonly unknown[]) => unknown>>)[question];
      if (asked === undefined) throw new Error(`Nobody answers to “${question}”.`);
      const answer = takeApart(await asked(...values));
      if (answer.pieces.length > 0) answers.set(ticket, answer.pieces);
      return { frame: answer.frame, pieces: answer.pieces.length };
    },
    take(ticket, piece) {
      const pieces = answers.get(ticket) ?? [];
      if (piece === pieces.length - 1) answers.delete(ticket);
      return pieces[piece] ?? [];
    },
  };
}
