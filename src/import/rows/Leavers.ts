import type { StandingWord } from '../../domain/Batch';
import { makeIssue, type Issue } from '../../domain/Issue';
import type { Person } from '../../domain/Person';
import { STANDINGS, type Meant } from '../../domain/Recipe';
import { plainText } from '../plainText';
import type { SaidStanding } from './readStaffStandings';

interface Leaver {
  readonly said: SaidStanding;
  readonly id: string;
  readonly file: string;
  readonly row: number;
}

/** Of those that a message names. */
const MOST_NAMED = 10;

/**
 * People of staff lists of whom their row says that they have left, or that they may not be in post. Who has left is no manager of the
 * study, but still a person of the organisation whom others may name; unless they answer.
 */
export class Leavers {
  readonly #meant: ReadonlyMap<string, Meant>;
  readonly #found: Leaver[] = [];

  /** @param meant what somebody has said that the words mean */
  constructor(meant: ReadonlyMap<string, Meant>) {
    this.#meant = new Map([...meant].map(([written, standing]) => [plainText(written), standing]));
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  add(leaver: Leaver): void {
    this.#found.push(leaver);
  }

  /** Those who were given another id since. */
  rename(ids: ReadonlyMap<string, string>): void {
    for (const [at, leaver] of this.#found.entries()) this.#found[at] = { ...leaver, id: ids.get(leaver.id) ?? leaver.id };
  }

  /** What is said of the column of a date is said of the past and of what is to come. */
  #saidOf({ column, written }: SaidStanding): Meant | undefined {
    return this.#meant.get(plainText(written)) ?? this.#meant.get(plainText(column));
  }

  #meaningOf(said: SaidStanding): Meant {
    return this.#saidOf(said) ?? (said.says === 'left' ? 'left' : 'in_post');
  }

  /** @param answering ids of people who answered */
  settle(
    people: readonly Person[],
    answering: ReadonlySet<string>,
  ): { readonly people: readonly Person[]; readonly issues: readonly Issue[]; readonly words: readonly StandingWord[] } {
    if (this.isEmpty) return { people, issues: [], words: [] };
    const left = new Set<string>();
    const words = new Map<string, StandingWord>();
    for (const { said, id } of this.#found) {
      const meant = this.#meaningOf(said);
      if (meant === 'left' && !answering.has(id)) left.add(id);
      const key = plainText(said.written);
      const known = words.get(key) ?? { written: said.written, people: 0, meant };
      words.set(key, { ...known, people: known.people + 1 });
    }
    return {
      people: people.map((person): Person => (left.has(person.id) ? { ...person, kind: 'outside_person' } : person)),
      issues: [...new Set(this.#found.map(({ file }) => file))].flatMap((file) =>
        STANDINGS.flatMap((standing) => this.#say(file, standing, answering)),
      ),
      words: [...words.values()],
    };
  }

  #say(file: string, standing: Meant, answering: ReadonlySet<string>): readonly Issue[] {
    const own = this.#found.filter(
      (one) =>
        one.file === file &&
        this.#meaningOf(one.said) === standing &&
        // What somebody has said of a word is no question any more.
        (standing === 'left' || this.#saidOf(one.said) === undefined),
    );
    const [first] = own;
    if (first === undefined) return [];
    const counts = new Map<string, number>();
    for (const { said } of own) counts.set(said.written, (counts.get(said.written) ?? 0) + 1);
    const words = [...counts].slice(0, MOST_NAMED).map(([written, people]) => ({ written, people }));
    const answered = standing === 'left' ? own.filter(({ id }) => answering.has(id)).length : 0;
    return [
      makeIssue(
        'not-in-post',
        'warning',
        { file, row: first.row, column: first.said.column },
        { is: standing, words, people: own.length, answered },
      ),
    ];
  }
}
