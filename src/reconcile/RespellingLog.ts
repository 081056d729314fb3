import type { Issue } from '../domain/Issue';
import type { Nominations } from '../domain/nominations/Nominations';
import type { Person } from '../domain/Person';
import type { Source } from '../domain/Source';
import { nameSome } from '../support/nameSome';
import type { Respelling, Sought } from '../domain/seekListed';

/** How an id is written otherwise, where it stands. */
const WHY: Readonly<Record<Exclude<Respelling, 'none'>, string>> = {
  form: 'are written in another Unicode form, or with characters that nobody sees',
  case: 'are written with other capital and small letters',
  number: 'are shown as another number, with a “.0”, without their first zeros or as 1e+05',
  words: 'are written with other accents or punctuation',
};

interface Told {
  readonly first: number;
  readonly column: 'from' | 'to';
  readonly respelling: Exclude<Respelling, 'none'>;
  readonly spellings: Map<string, string>;
  rows: number;
}

/** Ids that were taken for those of the staff list although they are written otherwise: one issue for each file, column and way of writing. */
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
    told.spellings.set((this.#nominations.words[this.#nominations[column][row] ?? 0] ?? '').trim(), (isId ? person?.id : person?.name) ?? '');
    told.rows += 1;
  }

  finish(): readonly Issue[] {
    return Array.from(this.#told.values(), ({ first, column, respelling, spellings, rows }): Issue => {
      const source = this.#sources[this.#nominations.source[first] ?? 0];
      const joined = Array.from(spellings, ([written, meant]) => (respelling === 'form' ? `“${meant}”` : `“${written}” as “${meant}”`));
      const count = spellings.size;
      return {
        code: 'id-respelled',
        severity: respelling === 'number' ? 'warning' : 'info',
        file: source?.file ?? '',
        row: this.#nominations.row[first] ?? null,
        column: source?.columns.find((known) => known.column === column)?.header ?? column,
        message: `${count === 1 ? 'One id or name' : `${count} ids or names`} in ${rows === 1 ? 'one row' : `${rows} rows`} ${count === 1 ? WHY[respelling].replace(/^are/, 'is') : WHY[respelling]}, and ${count === 1 ? 'was' : 'were'} taken for the only one on the staff list that fits: ${nameSome(joined)}. If they are other people, correct the file.`,
      };
    });
  }
}
