import type { Work } from '../../support/Progress';
import { addTo } from '../../support/addTo';
import { soundKey } from '../../support/soundKey';
import { nicknames } from './nicknames';
import type { Profile } from './Profile';

const STAGE = 'Looking for names that may be one person';
const AT_ONCE = 500;
/** What so many have in common tells nobody apart. */
const LARGEST_BLOCK = 400;

/**
 * For each profile that is not on the staff list, those that are worth comparing with it: only who has something in common that two
 * spellings of one name almost always have. A key is a word with the first or the last letter of another, so that one slip, anywhere,
 * leaves a key whole. Linear in profiles, for blocks of bounded size.
 */
export function* blockProfiles(profiles: readonly Profile[]): Work<readonly (readonly number[])[]> {
  const blocks = new Map<string, number[]>();
  const keys: (readonly string[])[] = [];
  for (const [at, profile] of profiles.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield { stage: STAGE, done: at, total: 2 * profiles.length };
    const { own, held, asked } = keysOf(profile);
    keys.push([...own, ...asked]);
    for (const key of [...own, ...held]) addTo(blocks, key, at);
  }
  const found: (readonly number[])[] = [];
  const seen = new Int32Array(profiles.length).fill(-1);
  for (const [at, profile] of profiles.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield { stage: STAGE, done: profiles.length + at, total: 2 * profiles.length };
    const others: number[] = [];
    if (profile.kind !== 'listed') {
      for (const key of keys[at] ?? []) {
        const block = blocks.get(key) ?? [];
        if (block.length > LARGEST_BLOCK) continue;
        for (const other of block) {
          // Of two who are not on the list, the pair is looked at once.
          if (other === at || seen[other] === at || (profiles[other]?.kind !== 'listed' && other > at)) continue;
          seen[other] = at;
          others.push(other);
        }
      }
    }
    found.push(others);
  }
  return found;
}

/** Keys that both sides must have; and of names that are one word here and several there, those they are held and asked under. */
function keysOf({ name, place, unit, email, number }: Profile): {
  readonly own: readonly string[];
  readonly held: readonly string[];
  readonly asked: readonly string[];
} {
  const keys = new Set<string>();
  const { words } = name;
  if (email !== '') keys.add(`email ${email}`);
  if (number !== '') keys.add(`number ${number}`);
  const whole = words.join('');
  if (whole.length > 3) keys.add(`whole ${whole}`);
  keys.add(`sorted ${[...words].sort().join('')}`);
  for (const [at, word] of words.entries()) {
    if (word.length < 2) continue;
    const sound = soundKey(word);
    for (const [other, beside] of words.entries()) {
      if (other === at) continue;
      const [first, last] = [beside.slice(0, 1), beside.slice(-1)];
      keys.add(`${word} ${first}`);
      keys.add(`~${sound} ${first}`);
      if (beside.length > 1) keys.add(`${word} …${last}`);
      for (const family of nicknames.get(beside) ?? []) keys.add(`${word} =${family}`);
    }
    // One word of the name alone, or beside another family name: only with a place.
    if (place !== '') keys.add(`${word} @ ${place}`);
    if (place !== '' && unit !== '') for (const family of nicknames.get(word) ?? []) keys.add(`=${family} @ ${place} ${unit}`);
  }
  const [part, only] = [words.map((word) => `part ${word}`), words.map((word) => `only ${word}`)];
  return words.length === 1 ? { own: [...keys], held: only, asked: part } : { own: [...keys], held: part, asked: only };
}
