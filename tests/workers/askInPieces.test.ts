import type { Remote } from 'comlink';
import { describe, expect, it } from 'vitest';

import { answerInPieces } from '../../src/workers/answerInPieces';
import { askInPieces } from '../../src/workers/askInPieces';
import type { PieceLine } from '../../src/workers/PieceLine';

interface Letterbox {
  hold(people: readonly { readonly name: string }[], callback: () => void): number;
  count(): number;
  all(): readonly { readonly name: string }[];
  fail(): never;
}

const many = Array.from({ length: 2600 }, (_, index) => ({ name: `N${index}` }));

/** A line on which every message takes a turn, as between threads; `messages` tells how many objects crossed at once. */
function open(): { readonly letterbox: Remote<Letterbox>; readonly messages: number[] } {
  let held: readonly { readonly name: string }[] = [];
  const messages: number[] = [];
  const far = answerInPieces({
    hold(people: typeof held, callback: () => void) {
      held = people;
      callback();
      return people.length;
    },
    count: () => held.length,
    all: () => held,
    fail() {
      throw new Error('no');
    },
  });
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  const line = {
    async give(ticket: number, piece: readonly unknown[]) {
      messages.push(piece.length);
      await turn();
      far.give(ticket, piece);
    },
    async ask(...question: Parameters<PieceLine['ask']>) {
      await turn();
      return far.ask(...question);
    },
    async take(ticket: number, piece: number) {
      await turn();
      const taken = far.take(ticket, piece);
      messages.push(taken.length);
      return taken;
    },
  };
  return { letterbox: askInPieces<Letterbox>(line as unknown as Remote<PieceLine>), messages };
}

describe('a letterbox at the far end of a line in pieces', () => {
  it('answers as if it were asked directly, and nothing long crosses at once, either way', async () => {
    const { letterbox, messages } = open();
    let called = 0;
    expect(await letterbox.hold(many, () => (called += 1))).toBe(2600);
    expect(called).toBe(1);
    expect(await letterbox.all()).toEqual(many);
    expect(messages).toEqual([500, 500, 500, 500, 500, 100, 500, 500, 500, 500, 500, 100]);
  });

  it('is asked in the order in which it was asked, however long the first question takes to cross', async () => {
    const { letterbox } = open();
    const held = letterbox.hold(many, () => undefined);
    const counted = letterbox.count();
    expect(await counted).toBe(2600);
    await held;
  });

  it('says why it cannot answer', async () => {
    const { letterbox } = open();
    await expect(letterbox.fail()).rejects.toThrow('no');
    await expect((letterbox as Remote<Letterbox> & { missing(): Promise<void> }).missing()).rejects.toThrow('Nobody answers to “missing”.');
  });
});
