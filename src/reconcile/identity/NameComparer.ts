import type { Evidence, EvidenceKind } from '../../domain/results/Candidate';
import { addTo } from '../../support/addTo';
import { countSlips } from '../../support/countSlips';
import { remember } from '../../support/remember';
import { soundKey } from '../../support/soundKey';
import { FIXED_BITS, LIMITS, NAME_WEIGHTS } from './identityWeights';
import { nicknames } from './nicknames';
import type { NameParts } from './readName';

/** In what way two words are one, and what that weighs. */
interface WordLikeness {
  readonly kind: EvidenceKind;
  readonly bits: number;
  /** How many on the staff list have the word. */
  readonly count: number;
}

interface Pairing extends WordLikeness {
  readonly ours: number;
  readonly theirs: number;
}

const NOTHING: readonly Evidence[] = [];
const NOT_ALIKE: WordLikeness = { kind: 'other-word', bits: -Infinity, count: 0 };

/** Compares names by their words, each weighed by how many on the staff list have it. */
export class NameComparer {
  readonly #people: number;
  readonly #counts = new Map<string, number>();
  readonly #initials = new Map<string, number>();
  readonly #sounds = new Map<string, number>();
  readonly #names: readonly NameParts[];
  readonly #bearers = new Map<string, number[]>();
  readonly #soundOf = remember(soundKey);
  readonly #alike = remember((word: string) => this.#countAlike(word));
  /** Millions of pairs of names are made of some thousand words. */
  readonly #likeness = remember((one: string) => remember((other: string) => this.#workOut(one, other)));

  /** @param names of everybody on the staff list, each once */
  constructor(names: readonly NameParts[]) {
    this.#people = names.length;
    this.#names = names;
    for (const [person, { words }] of names.entries()) {
      for (const word of new Set(words)) {
        add(this.#counts, word);
        addTo(this.#bearers, word, person);
      }
      for (const initial of new Set(words.map((word) => word.slice(0, 1)))) add(this.#initials, initial);
      for (const sound of new Set(words.map(this.#soundOf))) add(this.#sounds, sound);
    }
  }

  /** How often somebody has it, one who is not known counted as one more. */
  #share(count: number): number {
    return (count + 1) / (this.#people + LIMITS.unseen);
  }

  /**
   * How often somebody has a word who has the other one: names of one culture come together, and those who are called Khan are called
   * Asif more often than all are. Counted among people who have the word, or share another with them, and so on until there are enough.
   */
  #shareBeside(word: string, beside: string): number {
    const { people, counts } = this.#alike(beside);
    const having = counts.get(word) ?? 0;
    return (having + LIMITS.cultureWeight * this.#share(this.#counts.get(word) ?? 0)) / (people + LIMITS.cultureWeight);
  }

  /** How many people are like those who have a word, and how many of them have each other word. */
  #countAlike(beside: string): { readonly people: number; readonly counts: ReadonlyMap<string, number> } {
    const people = this.#peopleLike(beside);
    const counts = new Map<string, number>();
    for (const person of people) for (const other of new Set(this.#names[person]?.words ?? [])) add(counts, other);
    return { people: people.size, counts };
  }

  #peopleLike(word: string): ReadonlySet<number> {
    const people = new Set<number>();
    let words = new Set([word]);
    const seen = new Set<string>();
    while (words.size > 0 && people.size < LIMITS.fewestAlike) {
      const next = new Set<string>();
      for (const one of words) {
        seen.add(one);
        for (const person of this.#bearers.get(one)?.slice(0, LIMITS.mostAlike) ?? []) {
          if (people.size >= LIMITS.mostAlike) return people;
          people.add(person);
          for (const other of this.#names[person]?.words ?? []) if (other.length > 1 && !seen.has(other)) next.add(other);
        }
      }
      words = next;
    }
    return people;
  }

  /** What the two names have in common and what not, the weightiest first; empty where no word that is written out is in both. */
  compare(a: NameParts, b: NameParts): readonly Evidence[] {
    const joined = joinSpaces(a.words, b.words);
    const [ours, theirs] = [joined.ours, joined.theirs];
    const pairings: Pairing[] = [];
    // By loops and by name: millions of pairs have nothing in common, and go no further than this.
    for (let i = 0; i < ours.length; i += 1) {
      for (let j = 0; j < theirs.length; j += 1) {
        const { kind, bits, count } = this.#likeness(ours[i] ?? '')(theirs[j] ?? '');
        if (bits <= 0) continue;
        pairings.push({ kind, bits, count, ours: i, theirs: j });
      }
    }
    if (pairings.length === 0) return NOTHING;
    pairings.sort((x, y) => y.bits - x.bits || Math.abs(x.ours - x.theirs) - Math.abs(y.ours - y.theirs));
    const [takenOurs, takenTheirs] = [new Set<number>(), new Set<number>()];
    const chosen: Pairing[] = [];
    for (const pairing of pairings) {
      if (takenOurs.has(pairing.ours) || takenTheirs.has(pairing.theirs)) continue;
      takenOurs.add(pairing.ours);
      takenTheirs.add(pairing.theirs);
      chosen.push(pairing);
    }
    if (!chosen.some(({ kind }) => kind !== 'initial')) return NOTHING;
    const isOtherScript = a.isOtherScript !== b.isOtherScript;
    const evidence = chosen.map(({ kind, bits, count, ours: i, theirs: j }, at): Evidence => {
      const [one, other] = [ours[i] ?? '', theirs[j] ?? ''];
      const first = chosen[0];
      const most =
        at === 0 || first === undefined || one.length === 1 || other.length === 1
          ? Math.log2(NAME_WEIGHTS.same.m / LIMITS.rarest)
          : Math.log2(NAME_WEIGHTS.same.m / Math.max(LIMITS.rarestSecond, this.#shareBeside(other, theirs[first.theirs] ?? '')));
      const shown: EvidenceKind =
        kind !== 'same-word' ? kind : isOtherScript ? 'script' : joined.made.has(one) && joined.made.has(other) ? 'spaces' : kind;
      const shownBits = isOtherScript && kind === 'same-word' ? Math.log2(NAME_WEIGHTS.script.m / NAME_WEIGHTS.script.u) : bits;
      return { kind: shown, bits: Math.min(most, shownBits), a: one, b: other, count };
    });
    const byOurs = chosen.toSorted((x, y) => x.ours - y.ours);
    if (byOurs.some(({ theirs: place }, at) => at > 0 && place < (byOurs[at - 1]?.theirs ?? 0)))
      evidence.push({ kind: 'order', bits: FIXED_BITS.order, a: ours.join(' '), b: theirs.join(' '), count: 0 });
    const [leftOurs, leftTheirs] = [ours.filter((_, at) => !takenOurs.has(at)), theirs.filter((_, at) => !takenTheirs.has(at))];
    const both = Math.min(leftOurs.length, leftTheirs.length);
    for (let at = 0; at < both; at += 1) {
      const [one = '', other = ''] = [leftOurs[at], leftTheirs[at]];
      const bits = one.length === 1 || other.length === 1 ? FIXED_BITS.otherInitial : FIXED_BITS.otherWord;
      evidence.push({ kind: 'other-word', bits, a: one, b: other, count: 0 });
    }
    for (const [words, isOurs] of [
      [leftOurs.slice(both), true],
      [leftTheirs.slice(both), false],
    ] as const)
      for (const word of words)
        evidence.push({
          kind: 'left-out',
          bits: isOurs ? FIXED_BITS.added : FIXED_BITS.leftOut,
          a: isOurs ? word : '',
          b: isOurs ? '' : word,
          count: 0,
        });
    if (chosen.length === 1 && Math.max(ours.length, theirs.length) > 1 && both === 0)
      evidence.push({ kind: 'left-out', bits: FIXED_BITS.alone, a: ours.join(' '), b: theirs.join(' '), count: 0 });
    if (a.title !== 0 && b.title !== 0 && a.title !== b.title)
      evidence.push({ kind: 'title', bits: FIXED_BITS.title, a: '', b: '', count: 0 });
    return evidence;
  }

  #workOut(one: string, other: string): WordLikeness {
    const [ours, theirs] = [this.#counts.get(one) ?? 0, this.#counts.get(other) ?? 0];
    const count = Math.max(ours, theirs);
    const like = (kind: EvidenceKind, { m, rarest }: { readonly m: number; readonly rarest: number }, of = count): WordLikeness => ({
      kind,
      bits: Math.log2(m / (rarest + this.#share(of))),
      count: of,
    });
    const initial = this.#initials.get(one.slice(0, 1)) ?? 0;
    if (one === other)
      return one.length === 1 ? like('initial', NAME_WEIGHTS.initial, initial) : like('same-word', { m: NAME_WEIGHTS.same.m, rarest: 0 });
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    if (short.length === 1) return long.startsWith(short) ? like('initial', NAME_WEIGHTS.initial, initial) : NOT_ALIKE;
    const found: WordLikeness[] = [];
    const [families, others] = [nicknames.get(one), nicknames.get(other)];
    if (families !== undefined && others?.some((family) => families.includes(family)) === true)
      found.push(like('nickname', NAME_WEIGHTS.nickname));
    if (short.length >= 3 && long.startsWith(short)) found.push(like('short-form', NAME_WEIGHTS.short));
    if (short.length >= 3 && long.length >= 4) {
      const slips = countSlips(short, long);
      if (slips === 1) found.push(like('slip', { ...NAME_WEIGHTS.slip, m: NAME_WEIGHTS.slip.m * Math.min(1, short.length / 6) }));
      else if (slips === 2 && short.length >= 6) found.push(like('slip', NAME_WEIGHTS.slips));
    }
    const sound = this.#soundOf(one);
    if (sound.length > 1 && sound === this.#soundOf(other) && short.length >= 3)
      found.push(like('sound', NAME_WEIGHTS.sound, this.#sounds.get(sound) ?? 0));
    // Both are names that people on the list have: one is hardly a slip for the other.
    const areNames = Math.min(ours, theirs) > 0;
    return found
      .map((one) => (areNames && one.kind !== 'nickname' ? { ...one, bits: Math.max(0.1, one.bits + FIXED_BITS.knownName) } : one))
      .reduce((best, next) => (next.bits > best.bits ? next : best), NOT_ALIKE);
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const NONE_MADE: ReadonlySet<string> = new Set();
/** Shorter ones are two initials. */
const LEAST_MADE = 3;

/** “Anne Marie” beside “Annemarie”: two words that together are one of the other side are one. */
function joinSpaces(
  a: readonly string[],
  b: readonly string[],
): { readonly ours: readonly string[]; readonly theirs: readonly string[]; readonly made: ReadonlySet<string> } {
  const [inOurs, inTheirs] = [findSplit(a, b), findSplit(b, a)];
  if (inOurs < 0 && inTheirs < 0) return { ours: a, theirs: b, made: NONE_MADE };
  const made = new Set<string>();
  const join = (words: readonly string[], at: number): readonly string[] => {
    if (at < 0) return words;
    const one = `${words[at] ?? ''}${words[at + 1] ?? ''}`;
    made.add(one);
    return [...words.slice(0, at), one, ...words.slice(at + 2)];
  };
  return { ours: join(a, inOurs), theirs: join(b, inTheirs), made };
}

/** Where two words stand that together are one of the others; −1 = nowhere. */
function findSplit(words: readonly string[], others: readonly string[]): number {
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [one, next] = [words[at] ?? '', words[at + 1] ?? ''];
    const length = one.length + next.length;
    if (length < LEAST_MADE) continue;
    for (const other of others) if (other.length === length && other.startsWith(one) && other.endsWith(next)) return at;
  }
  return -1;
}
