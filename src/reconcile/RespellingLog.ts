import { makeIssue, type Issue } from '../domain/Issue';
import type { Nominations } from '../domain/nominations/Nominations';
import type { Person } from '../domain/Person';
import type { Source } from '../domain/Source';
import type { Respelling, Sought } from '../domain/seekListed';

/** As many as a sentence can name. */
const MOST_NAMED = 12;

interface Told {
  readonly first: number;
  readonly column: 'from' | 'to';
  readonly respelling: Exclude<Respelling, 'none'>;
  readonly spellings: Map<string, string>;
  rows: number;
}

/**
 * Ids that were taken for those of the staff list although they are written otherwise: one issue for each file, column and way of
 * writing.
 */
export class RespellingLog {
  readonly #nominations: Nominations;
  readonly #sources: readonly Source[];
  readonly #people: readonly Person[];
  readonly #told = new Map<string, Told>();

  constructor(nominations: Nominations, sources: readonly Source[], people: readonly Person[]) {
    this.#nominations = nominations;
    this.#sources = sources;
    this.#people = people;
  }

  /** A name in other letters needs no word; an id does, and so does what nobody can see. */
  tell(row: number, column: 'from' | 'to', { meaning, respelling, isId }: Sought): void {
    if (respelling === 'none' || typeof meaning !== 'number' || !(isId || respelling === 'form')) return;
    const source = this.#nominations.source[row] ?? 0;
    const key = `${source} ${column} ${respelling}`;
    let told = this.#told.get(key);
    if (told === undefined) this.#told.set(key, (told = { first: row, column, respelling, spellings: new Map(), rows: 0 }));
    const person = this.#people[meaning];
    told.spellings.set(
      (this.#nominations.words[this.#nominations[column][row] ?? 0] ?? '').trim(),
      (isId ? person?.id : person?.name) ?? '',
    );
    told.rows += 1;
  }

  finish(): readonly Issue[] {
    return Array.from(this.#told.values(), ({ first, column, respelling, spellings, rows }): Issue => {
      const source = this.#sources[this.#nominations.source[first] ?? 0];
      return makeIssue(
        'id-respelled',
        respelling === 'number' ? 'warning' : 'info',
        {
          file: source?.file ?? '',
          row: this.#nominations.row[first] ?? null,
          column: source?.columns.find((known) => known.column === column)?.header ?? column,
        },
        {
          how: respelling,
          spellings: spellings.size,
          rows,
          names: Array.from(spellings, ([written, meant]) => ({ written, meant })).slice(0, MOST_NAMED),
        },
      );
    });
  }
}
