import { currentDecisions } from '../domain/currentDecisions';
import type { Decision, Written } from '../domain/Decision';
import { writtenKey } from '../domain/writtenKey';
import type { Roster } from './buildRoster';

/** Somebody of the staff list by their place, and a name that is written by its key. */
type Node = number | string;

/**
 * What decisions say of names as they are written: whom of the staff list a name means, which names are one contact, who is not whom. A
 * decision about somebody who is not on the list (any more) waits, and is used again when they are.
 */
export class Decided {
  readonly #parent = new Map<Node, Node>();
  readonly #apart = new Set<string>();
  readonly #roster: Roster;

  constructor(decisions: readonly Decision[], roster: Roster) {
    this.#roster = roster;
    const current = currentDecisions(decisions);
    for (const { a, b, is } of current) if (is === 'same') this.#join(a, b);
    for (const { a, b, is } of current) {
      if (is !== 'different') continue;
      const nodes = this.#nodesOf(a, b);
      if (nodes === null) continue;
      const [one, other] = [this.#find(nodes[0]), this.#find(nodes[1])];
      this.#apart.add(`${one}\n\n${other}`).add(`${other}\n\n${one}`);
    }
  }

  /** Whom of the staff list a name means; `null` = nobody has said so. */
  personOf(key: string): number | null {
    const root = this.#find(key);
    return typeof root === 'number' ? root : null;
  }

  /** The name that stands for all that are one contact with this one; `null` = nothing was said of it. */
  clusterOf(key: string): string | null {
    const root = this.#find(key);
    return typeof root === 'string' && this.#parent.has(key) ? root : null;
  }

  /** Whether somebody said that a name is not somebody of the staff list, or not another name. */
  isApart(key: string, other: number | string): boolean {
    return this.#apart.has(`${this.#find(key)}\n\n${this.#find(other)}`);
  }

  /** `null` = one of the two is of the list, and not there. */
  #nodesOf(a: Written, b: Written): readonly [Node, Node] | null {
    const [one, other] = [this.#nodeOf(a), this.#nodeOf(b)];
    return one === null || other === null ? null : [one, other];
  }

  #nodeOf(written: Written): Node | null {
    if (written.column !== 'people') return writtenKey(written);
    const { meaning } = this.#roster.seek(written.name);
    return typeof meaning === 'number' ? meaning : null;
  }

  #find(node: Node): Node {
    let root = node;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up;
    return root;
  }

  #join(a: Written, b: Written): void {
    const nodes = this.#nodesOf(a, b);
    if (nodes === null) return;
    for (const node of nodes) if (!this.#parent.has(node)) this.#parent.set(node, node);
    const [one, other] = [this.#find(nodes[0]), this.#find(nodes[1])];
    // Two of the staff list are two, whatever is said: a log that says so is refused where it comes in.
    if (typeof one === 'number' && typeof other === 'number') return;
    // Somebody of the list stands for the others; else the first by spelling, so that the order of the log does not matter.
    const isFirst = typeof one === 'number' || (typeof other === 'string' && one < other);
    this.#parent.set(isFirst ? other : one, isFirst ? one : other);
  }
}
