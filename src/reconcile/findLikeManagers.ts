import { isSamePlace } from '../domain/isSamePlace';
import type { DoubtReason } from '../domain/results/NameDoubt';
import type { Person } from '../domain/Person';
import { foldName } from '../domain/foldName';
import type { Work } from '../support/Progress';
import { LikeNames } from './LikeNames';

export interface Found {
  readonly person: number;
  readonly why: DoubtReason;
}

const STAGE = 'Looking for names that are much alike';
/** Between two moments at which it may be stopped. */
const NAMES_AT_ONCE = 200;

const ONE_WORD = /^[\p{Letter}\p{Mark}]{2,}$/u;

/**
 * For names as written, the managers who are written much alike and are not known to be elsewhere: the same words in another
 * order, an initial, one letter, a name left out; a single word that is a part of the name, either way round. The names are
 * indexed and the managers looked up among them, as most managers share no word with any. Linear in both.
 *
 * @param names every name that will be asked for
 */
export function* findLikeManagers(
  people: readonly Person[],
  managers: number,
  names: Iterable<string>,
): Work<(written: string, organisation: string) => readonly Found[]> {
  const found = new Map<string, Found[]>();
  for (const written of names) found.set(foldName(written), []);
  found.delete('');
  if (found.size > 0) yield* fill(found, people, managers);
  return (written, organisation) =>
    (found.get(foldName(written)) ?? []).filter(({ person }) => isSamePlace(organisation, people[person]?.organisation ?? '') !== false);
}

function* fill(found: ReadonlyMap<string, Found[]>, people: readonly Person[], managers: number): Work<void> {
  const names = [...found.keys()];
  const index = new LikeNames();
  const byWord = new Map<string, string[]>();
  for (const [at, name] of names.entries()) {
    if (at % NAMES_AT_ONCE === NAMES_AT_ONCE - 1) yield { stage: STAGE, done: at, total: names.length + managers };
    index.add(name, at);
    for (const word of name.includes(' ') ? new Set(name.split(' ')) : []) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [name]);
      else list.push(name);
    }
  }
  for (let person = 0; person < managers; person += 1) {
    if (person % NAMES_AT_ONCE === NAMES_AT_ONCE - 1) yield { stage: STAGE, done: names.length + person, total: names.length + managers };
    const name = foldName(people[person]?.name ?? '');
    for (const { item, why } of index.like(name)) found.get(names[item] ?? '')?.push({ person, why });
    const isOneWord = !name.includes(' ');
    for (const word of new Set(name.split(' '))) {
      if (!ONE_WORD.test(word)) continue;
      if (isOneWord) for (const longer of byWord.get(word) ?? []) found.get(longer)?.push({ person, why: 'fewer' });
      else found.get(word)?.push({ person, why: 'fewer' });
    }
  }
}
