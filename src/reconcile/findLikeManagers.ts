import { isSamePlace } from '../domain/isSamePlace';
import type { DoubtReason } from '../domain/results/NameDoubt';
import type { Person } from '../domain/Person';
import { foldName } from '../domain/foldName';
import { addTo } from '../support/addTo';
import type { Work } from '../support/Progress';
import { LikeNames } from './LikeNames';
import { plainName, soundName } from './soundName';

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
 * order, an initial, one letter, a name left out, the same by ear; a single word that is a part of the name, either way
 * round. The names are indexed and the managers looked up among them, as most managers share no word with any. Linear in both.
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
  const bySound = new Map<string, string[]>();
  const alone = new Map<string, string[]>();
  for (const [at, name] of names.entries()) {
    if (at % NAMES_AT_ONCE === NAMES_AT_ONCE - 1) yield { stage: STAGE, done: at, total: names.length + managers };
    const plain = plainName(name);
    index.add(plain, at);
    addTo(bySound, soundName(name), name);
    for (const word of new Set(plain.split(' '))) addTo(byWord, word, name);
    // Of several words none is asked for by the whole.
    addTo(alone, plain, name);
  }
  for (let person = 0; person < managers; person += 1) {
    if (person % NAMES_AT_ONCE === NAMES_AT_ONCE - 1) yield { stage: STAGE, done: names.length + person, total: names.length + managers };
    const folded = foldName(people[person]?.name ?? '');
    const name = plainName(folded);
    const alike = new Map<string, DoubtReason>();
    const take = (written: string, why: DoubtReason): void => {
      if (written !== folded && !alike.has(written)) alike.set(written, why);
    };
    for (const { item, why } of index.like(name)) take(names[item] ?? '', why);
    for (const written of bySound.get(soundName(folded)) ?? []) take(written, 'letter');
    const isOneWord = !name.includes(' ');
    for (const word of new Set(name.split(' '))) {
      if (!ONE_WORD.test(word)) continue;
      for (const written of (isOneWord ? byWord : alone).get(word) ?? []) take(written, 'fewer');
    }
    for (const [written, why] of alike) found.get(written)?.push({ person, why });
  }
}
