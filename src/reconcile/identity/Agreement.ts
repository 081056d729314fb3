import { currentDecisions } from '../../domain/currentDecisions';
import type { Decision, Written } from '../../domain/Decision';
import { pairKey, writtenKey } from '../../domain/writtenKey';

/** What decisions say together: who is one, who is two, and what follows of it for others. Two of the staff list are two. */
export class Agreement {
  readonly #parent = new Map<string, string>();
  readonly #listed = new Map<string, string>();
  readonly #apart = new Map<string, Set<string>>();
  readonly #unsure = new Set<string>();

  constructor(decisions: readonly Decision[]) {
    const current = currentDecisions(decisions);
    for (const { a, b, is } of current) if (is === 'same') this.join(a, b);
    for (const { a, b, is } of current) if (is === 'different') this.part(a, b);
    for (const decision of current) if (decision.is === 'unsure') this.#unsure.add(pairKey(decision));
  }

  /** Whether two names are one or two by what was said so far; `null` = it does not follow. */
  follows(a: Written, b: Written): 'same' | 'different' | null {
    const [one, other] = [this.#find(writtenKey(a)), this.#find(writtenKey(b))];
    if (one === other) return 'same';
    const [ours, theirs] = [this.#listedIn(one), this.#listedIn(other)];
    if (ours !== null && theirs !== null && ours !== theirs) return 'different';
    return this.#apart.get(one)?.has(other) === true ? 'different' : null;
  }

  /** Whether it is still to be asked: nothing follows, and nobody has said that they cannot say. */
  isOpen(a: Written, b: Written): boolean {
    return this.follows(a, b) === null && !this.#unsure.has(pairKey({ a, b }));
  }

  /** False = it would contradict what was said before, and nothing has changed. */
  join(a: Written, b: Written): boolean {
    const known = this.follows(a, b);
    if (known !== null) return known === 'same';
    const [one, other] = [this.#find(writtenKey(a)), this.#find(writtenKey(b))];
    const listed = this.#listedIn(one) ?? this.#listedIn(other);
    this.#parent.set(one, other);
    if (listed !== null) this.#listed.set(other, listed);
    for (const apart of this.#apart.get(one) ?? []) this.#setApart(other, apart);
    return true;
  }

  part(a: Written, b: Written): boolean {
    const [one, other] = [this.#find(writtenKey(a)), this.#find(writtenKey(b))];
    if (one === other) return false;
    this.#setApart(one, other);
    return true;
  }

  /** The name of the cluster that a written name is in, whatever it is called. */
  clusterOf(written: Written): string {
    return this.#find(writtenKey(written));
  }

  #setApart(one: string, other: string): void {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = this.#apart.get(from);
      if (known === undefined) this.#apart.set(from, new Set([to]));
      else known.add(to);
    }
  }

  #listedIn(root: string): string | null {
    return this.#listed.get(root) ?? (root.startsWith('people\n') ? root : null);
  }

  #find(key: string): string {
    let root = key;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    return root;
  }
}
