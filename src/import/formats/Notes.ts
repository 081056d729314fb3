import type { IssueValues } from '../../domain/IssueValues';
import type { IssueLog } from '../IssueLog';

/** Of the names that a message holds. */
const MOST_NAMES = 8;

interface Counted {
  readonly names: string[];
  readonly say: (names: readonly string[], count: number) => void;
  count: number;
}

/** What was left out of a file or read in one of several ways, counted while it is read and said once. */
export class Notes {
  readonly #log: IssueLog;
  readonly #counted = new Map<string, Counted>();

  constructor(log: IssueLog) {
    this.#log = log;
  }

  /** Something for which Kith has no place. */
  leaveOut(what: IssueValues['left-out']['what'], name = '', severity: 'warn' | 'tell' = 'warn'): void {
    this.#count(`left-out ${what}`, name, (names, count) => {
      this.#log[severity]('left-out', null, null, { what, names, count });
    });
  }

  /** Something that could be read otherwise. */
  readAs(what: IssueValues['read-as']['what'], name = '', severity: 'warn' | 'tell' = 'warn'): void {
    this.#count(`read-as ${what}`, name, (names, count) => {
      this.#log[severity]('read-as', null, null, { what, names, count });
    });
  }

  /** Says all of it, once everything is read. */
  say(): void {
    for (const { say, names, count } of this.#counted.values()) say(names, count);
  }

  #count(key: string, name: string, say: Counted['say']): void {
    const known = this.#counted.get(key) ?? { say, names: [], count: 0 };
    known.count += 1;
    if (name !== '' && known.names.length < MOST_NAMES && !known.names.includes(name)) known.names.push(name);
    this.#counted.set(key, known);
  }
}
