import { bookCodebook } from '../codebook/bookCodebook';
import type { Codebook, Entry } from '../codebook/Codebook';
import { otherFamily, ownFamilies } from '../codebook/families';
import { CONTACT_KINDS, isNotWhole } from '../domain/ContactKind';
import { compactNominations } from '../domain/nominations/compactNominations';
import { mapColumns } from '../domain/nominations/nominationColumns';
import type { Nominations } from '../domain/nominations/Nominations';
import type { Issue } from '../domain/Issue';
import type { Person } from '../domain/Person';
import type { Reconciled } from '../domain/results/Reconciled';
import { selectNominations } from '../domain/nominations/selectNominations';
import type { Source } from '../domain/Source';
import type { Study } from '../domain/Study';
import { erasePlan } from './erasePlan';
import { buildRoster } from '../reconcile/buildRoster';
import { makeNameFinder } from '../reconcile/makeNameFinder';

export interface Erased {
  readonly study: Study;
  /** Contacts that went: those they reported, and those reported of them. */
  readonly contacts: number;
  /** Other texts that named them and are empty now. */
  readonly texts: number;
  /** Those of the texts beside the study that name somebody who was erased. */
  readonly named: readonly string[];
}

const UNREAD = CONTACT_KINDS.indexOf('unread');
/** What is left of an answer that named them among others. */
const GONE = '?';
const NAMELESS = 'a file named after an erased person';

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
const OF_THE_BOOK: ReadonlySet<string> = new Set([bookCodebook, ownFamilies, otherFamily].flatMap(textsIn));

/**
 * The study without somebody who objects: their record, every contact from or about them under every spelling that was taken
 * for them, and every text that holds their name or id as whole words. A count and the day are all that stays. It is no step
 * and has no inverse: the caller drops the history too, because steps hold what stood there before.
 *
 * @param index into `reconciled.people`, a person and no collectivity; `reconciled` is that of this study
 * @param on ISO date
 * @param elsewhere texts beside the study, which are only looked at
 */
export function applyErasure(study: Study, reconciled: Reconciled, index: number, on: string, elsewhere: readonly string[] = []): Erased {
  const person = reconciled.people[index];
  if (person === undefined) return { study, contacts: 0, texts: 0, named: [] };
  const holds = makeNameFinder(idOf(person), namesOf(study, reconciled, index, person));
  let texts = 0;

  function clear<T>(value: T): T;
  function clear(value: unknown): unknown {
    if (typeof value === 'string') {
      if (!holds(value)) return value;
      texts += 1;
      return '';
    }
    if (Array.isArray(value)) return value.map((item) => clear<unknown>(item));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clear<unknown>(item)]));
  }
  /** Of an issue whose values name them, nothing is left to say. */
  const clearValues = (values: Issue['values']): Issue['values'] => {
    if (!textsIn(values).some(isErased)) return values;
    texts += 1;
    return { text: '' };
  };
  /** Words that mean something to Kith stay what they are, whatever they are called. */
  const clearPerson = (other: Person): Person => {
    const { id, name, kind, responded, group, origin, needs, consent, barriers, network } = other;
    const cleared =
      network === null
        ? null
        : {
            ...network,
            host: clear(network.host),
            rhythm: clear(network.rhythm),
            posts: network.posts.filter((post) => !holds(post)),
            types: network.types.filter((type) => !holds(type)),
          };
    return {
      ...clear(other),
      id,
      name,
      kind,
      responded,
      group,
      origin,
      needs,
      consent,
      barriers,
      network: cleared,
      lineManager: isErased(other.lineManager) ? '' : other.lineManager,
      attributes: other.attributes.filter((attribute) => !holds(attribute.name)).map((attribute) => clear(attribute)),
    };
  };
  const clearReading = ({ reading }: Source): Pick<Source, 'reading'> =>
    reading === undefined ? {} : { reading: { ...reading, types: clear(reading.types), files: clear(reading.files) } };
  const isErased = (written: string): boolean => written.trim() === person.id || holds(written);
  /** What the book says is the book's; what a file or somebody has added or written instead may name them. */
  function clearEntries<T>(value: T): T;
  function clearEntries(value: unknown): unknown {
    if (typeof value === 'string') return OF_THE_BOOK.has(value) ? value : clear(value);
    if (Array.isArray(value))
      return value
        .filter(({ id }: Partial<Entry>) => id === undefined || OF_THE_BOOK.has(id) || !holds(id))
        .map((item) => clearEntries<unknown>(item));
    if (value === null || typeof value !== 'object') return value;
    const cleared = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clearEntries<unknown>(item)]));
    return cleared['label'] === '' ? { ...cleared, label: cleared['id'] } : cleared;
  }

  const kept = keptRows(study, reconciled, index, isErased);
  const nominations = clearWords(compactNominations(selectNominations(study.nominations, kept)), (word) => clear(word), holds);
  const contacts = study.nominations.length - kept.length;
  const { title, notice, sources, recipes, issues, organisations, pins, instrument } = study;
  const cleared: Study = {
    ...study,
    title: clear(title) || 'Untitled study',
    notice: clear(notice),
    codebook: Object.fromEntries(
      Object.entries(study.codebook).map(([table, entries]) => [table, clearEntries(entries as readonly Entry[])]),
    ) as unknown as Codebook,
    instrument: instrument.types === undefined ? instrument : { ...instrument, types: instrument.types.filter((type) => !holds(type)) },
    sources: sources.map((source) => ({
      ...source,
      file: clear(source.file) || NAMELESS,
      understood: clear(source.understood),
      columns: clear(source.columns),
      ...clearReading(source),
    })),
    // A recipe that named them is no rule for others.
    recipes: recipes.filter((recipe) => !textsIn(recipe).some(holds)),
    issues: issues.map(
      (issue) =>
        ({
          ...issue,
          file: clear(issue.file) || (issue.file === '' ? '' : NAMELESS),
          column: clear(issue.column),
          values: clearValues(issue.values),
        }) as Issue,
    ),
    people: study.people.filter((other) => other.id !== person.id).map(clearPerson),
    nominations,
    organisations: organisations
      .filter(({ id }) => !holds(id))
      .map((organisation) => ({ ...organisation, competesWith: organisation.competesWith.filter((id) => !holds(id)) })),
    pins: pins.filter(({ id }) => id !== person.id && !holds(id)),
    plan: erasePlan(study.plan, isErased, (text) => clear(text)),
    decisions: study.decisions
      .filter(({ a, b }) => ![a.name, b.name, a.by, b.by].some(isErased))
      .map((decision) => ({ ...decision, who: clear(decision.who), why: clear(decision.why) })),
    erasures: [...study.erasures, { on, people: 1, contacts }],
  };
  return { study: cleared, contacts, texts, named: elsewhere.filter(holds) };
}

/** Somebody off the roster has no id of their own: Kith makes one from their name. */
function idOf({ id, kind }: Person): string {
  return kind === 'outside_person' && id.startsWith('off: ') ? '' : id;
}

/** Their name, and every spelling that was taken for them. */
function namesOf({ people, nominations }: Study, reconciled: Reconciled, index: number, person: Person): Set<string> {
  const names = new Set([person.name]);
  const roster = buildRoster(people, nominations);
  for (const word of nominations.words) if (roster.find(word) === index) names.add(word.trim());
  for (let row = 0; row < nominations.length; row += 1)
    if (reconciled.to[row] === index) names.add((nominations.words[nominations.to[row] ?? 0] ?? '').trim());
  return names;
}

/**
 * Rows that neither come from them nor speak of them. An answer that could not be read and holds their name stays, without it: else the
 * list of who wrote it would seem to be whole. A name that was settled on somebody else of the roster is not theirs, however much
 * alike.
 */
function keptRows(
  { people, nominations }: Study,
  reconciled: Reconciled,
  index: number,
  isErased: (written: string) => boolean,
): Int32Array {
  const { words, from, to, length, contactKind } = nominations;
  const namesErased = words.map(isErased);
  const roster = Math.max(people.length, reconciled.managers);
  const speaksOfHer = (settled: number, word: number): boolean =>
    settled === index || ((settled < 0 || settled >= roster) && namesErased[word] === true);
  return new Int32Array(length)
    .map((_, row) => row)
    .filter(
      (row) =>
        !speaksOfHer(reconciled.from[row] ?? -1, from[row] ?? 0) &&
        (isNotWhole(contactKind[row] ?? 0) || !speaksOfHer(reconciled.to[row] ?? -1, to[row] ?? 0)),
    );
}

/** Names of others stay as they are written; any other word that holds theirs is empty. Nothing of what went stays in the tables. */
function clearWords(nominations: Nominations, clear: (word: string) => string, holds: (text: string) => boolean): Nominations {
  const { length, words, to, contactKind } = nominations;
  const isGone = (row: number): boolean => isNotWhole(contactKind[row] ?? 0) && holds(words[to[row] ?? 0] ?? '');
  const lists = nominations.lists.map((list) => list.filter((item) => !holds(item)));
  const attributes = nominations.attributes.filter(({ name }) => !holds(name));
  const keeps = words.map((word) => word !== '' && clear(word) !== '');
  return compactNominations(
    mapColumns({ ...nominations, attributes }, { length, words: [...words, GONE], lists }, (cells, kind, name) => {
      if (name === 'to') return cells.map((word, row) => (isGone(row) ? words.length : word)) as typeof cells;
      if (name === 'contactKind') return cells.map((code, row) => (isGone(row) ? UNREAD : code)) as typeof cells;
      return kind !== 'words' || name === 'from' ? cells : (cells.map((word) => (keeps[word] === true ? word : 0)) as typeof cells);
    }),
  );
}
