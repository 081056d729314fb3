import { sha256 } from '@noble/hashes/sha2.js';

import type { Person } from '../domain/Person';
import { utf8 } from '../support/utf8';

/** No vowel, so that no code is a word; nothing that is mistaken for something else. */
const SIGNS = '23456789BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 4;

/**
 * A code for each person: the same whenever the study is opened, another in another study. It is worked out from the ids of study and
 * person by a function that cannot be turned round, and never from the name. Where two would be the same, the later in the list has the
 * next signs, so a code changes only if one that it collided with goes.
 */
export function makePseudonyms(study: string, people: readonly Pick<Person, 'id'>[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id } of people) {
    let code = '';
    for (let turn = 0; code === '' || taken.has(code); turn += 1) {
      const digest = sha256(utf8.encode(`${study}\n${id}\n${turn}`));
      code = Array.from(digest.slice(0, LENGTH), (byte) => SIGNS[byte % SIGNS.length] ?? '').join('');
    }
    taken.add(code);
    codes.set(id, code);
  }
  return codes;
}
