import type { Codebook, DimensionId, Entry, Family, Motive, NetworkType } from '../../codebook/Codebook';
import { otherFamily, ownFamilies } from '../../codebook/families';
import { ACTIVITIES, type ReadActivity } from '../../domain/Activity';
import type { ActivityWord } from '../../domain/Batch';
import { allowedWords } from './allowedWords';
import { foldCase } from '../../support/foldCase';
import { splitWords } from '../../support/splitWords';
import { plainText } from '../plainText';

/** Hears when a word is added to the codebook. */
export type OnAdded = (word: string) => void;

/** The key of a spelling with its accents; case, spaces and punctuation aside. It is looked for first. */
const exactly = (word: string): string => `= ${splitWords(foldCase(word)).replaceAll(' ', '') || word}`;

/** The entries of a table of the codebook as files spell them, with their places in it. */
class Words {
  readonly #ids = new Map<string, string>();
  readonly #places = new Map<string, number>();

  /** Known by its id and its label. Words that the files add go by their accents as well: two that differ by one alone may be two. */
  know({ id, label }: Entry, keysOf: readonly ((word: string) => string)[] = [exactly, plainText]): void {
    this.#places.set(id, this.#places.size);
    for (const word of [id, label]) for (const keyOf of keysOf) this.call(id, keyOf(word));
  }

  /** Of two that are spelled alike the first is meant. */
  call(id: string, key: string): void {
    if (!this.#ids.has(key)) this.#ids.set(key, id);
  }

  find(word: string): string | undefined {
    return this.#ids.get(exactly(word)) ?? this.#ids.get(plainText(word));
  }

  inOrder(ids: ReadonlySet<string>): readonly string[] {
    const place = (id: string): number => this.#places.get(id) ?? 0;
    return [...ids].sort((a, b) => place(a) - place(b));
  }
}

const added = (id: string): Entry => ({ id, label: id, definition: '', chapter: '' });

/** What words of files mean, under keys that any spelling of them has. */
const plainKeys = <Meant>(map: ReadonlyMap<string, Meant>): ReadonlyMap<string, Meant> =>
  new Map([...map].map(([written, meant]) => [plainText(written), meant]));

/** The words of the study's codebook as files spell them, and the words that the files add to it. */
export class Vocabulary {
  readonly #base: Codebook;
  readonly #typeMap: ReadonlyMap<string, string>;
  readonly #activityMap: ReadonlyMap<string, ReadActivity>;
  readonly #motiveMap: ReadonlyMap<string, string>;
  readonly #groupMap: ReadonlyMap<string, string>;
  readonly #activityWords = new Map<string, ActivityWord>();
  readonly #types = new Words();
  readonly #motives = new Words();
  readonly #groups = new Words();
  readonly #barriers = new Words();
  readonly #newTypes: NetworkType[] = [];
  readonly #newFamilies: Family[] = [];
  readonly #newMotives: Motive[] = [];
  readonly #newGroups: Entry[] = [];

  constructor(
    base: Codebook,
    typeMap: ReadonlyMap<string, string>,
    activityMap: ReadonlyMap<string, ReadActivity> = new Map(),
    motiveMap: ReadonlyMap<string, string> = new Map(),
    groupMap: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#base = base;
    this.#motiveMap = plainKeys(motiveMap);
    this.#groupMap = plainKeys(groupMap);
    this.#activityMap = plainKeys(activityMap);
    this.#typeMap = plainKeys(typeMap);
    for (const type of base.networkTypes) this.#types.know(type);
    for (const motive of base.motives) {
      this.#motives.know(motive);
      for (const kind of motive.subKinds) {
        this.#motives.know(kind);
        this.#motives.call(kind.id, plainText(`${motive.id}-${kind.id}`));
      }
    }
    for (const barrier of base.barriers) this.#barriers.know(barrier);
    for (const group of base.groups) this.#groups.know(group);
  }

  /** Network types of a cell, as the codebook spells them and in its order. */
  types(cell: string, onAdded: OnAdded): readonly string[] {
    return this.#list(
      cell,
      this.#types,
      (word) => {
        const meant = this.#typeMap.get(plainText(word)) ?? word;
        return (
          this.#types.find(meant) ??
          this.#add(meant, this.#types, onAdded, (entry) => {
            this.#newTypes.push({ ...entry, family: this.#familyOfNext(entry.label), position: 'either', typical: {} });
          })
        );
      },
      (word) => this.#types.find(word) !== undefined || this.#typeMap.has(plainText(word)),
    );
  }

  /** Motives of a cell; sub-kinds stay sub-kinds. */
  motives(cell: string, onAdded: OnAdded): readonly string[] {
    return this.#list(
      cell,
      this.#motives,
      (word) => {
        const meant = this.#motiveMap.get(plainText(word)) ?? word;
        return (
          this.#motives.find(meant) ??
          this.#add(meant, this.#motives, onAdded, (entry) => {
            this.#newMotives.push({ ...entry, subKinds: [], mentioned: '' });
          })
        );
      },
      (word) => this.#motives.find(word) !== undefined || this.#motiveMap.has(plainText(word)),
    );
  }

  /** The network type and the motive of the study that a word means; nothing is added. */
  look(word: string): { readonly type: string | null; readonly motive: string | null } {
    const meant = this.#typeMap.get(plainText(word)) ?? word;
    return { type: this.#types.find(meant) ?? null, motive: this.#motives.find(this.#motiveMap.get(plainText(word)) ?? word) ?? null };
  }

  /**
   * Barriers of a cell that the codebook knows, in its order, and the words that it does not: those are not added, as they are mostly
   * slips.
   */
  barriers(cell: string): { readonly known: readonly string[]; readonly unknown: readonly string[] } {
    const unknown: string[] = [];
    const isKnown = (word: string): boolean => this.#barriers.find(word) !== undefined;
    const found = this.#list(
      cell,
      this.#barriers,
      (word) => {
        const id = this.#barriers.find(word);
        if (id === undefined) unknown.push(word);
        return id ?? '';
      },
      isKnown,
    );
    return { known: found.filter((id) => id !== ''), unknown };
  }

  group(cell: string, onAdded: OnAdded): string {
    const meant = this.#groupMap.get(plainText(cell)) ?? cell;
    return (
      this.#groups.find(meant) ??
      this.#add(meant, this.#groups, onAdded, (entry) => {
        this.#newGroups.push(entry);
      })
    );
  }

  /** 1 or 2 as the codebook orders the poles; `null` = no pole of that dimension. */
  pole(dimension: DimensionId, cell: string): number | null {
    const plain = plainText(cell);
    const poles = this.#base.dimensions.find(({ id }) => id === dimension)?.poles ?? [];
    const index = poles.findIndex(({ id, label }) => plainText(id) === plain || plainText(label) === plain);
    return index === -1 ? null : index + 1;
  }

  /** Into `ACTIVITIES`: as the word says by itself, else as somebody has said that it is meant; `null` = it has to be asked. */
  activity(cell: string): number | null {
    const meant = this.#activityMap.get(plainText(cell));
    return allowedWords.activity(cell) ?? (meant === undefined ? null : ACTIVITIES.indexOf(meant));
  }

  /** Counts a word of the activity column that says nothing by itself; returns it as it was first spelled. */
  askActivity(cell: string, rows: number): string {
    const plain = plainText(cell);
    const { word, rows: before } = this.#activityWords.get(plain) ?? { word: cell.trim(), rows: 0 };
    this.#activityWords.set(plain, { word, rows: before + rows });
    return word;
  }

  /** The codebook without what was added. */
  get base(): Codebook {
    return this.#base;
  }

  get activityWords(): readonly ActivityWord[] {
    return [...this.#activityWords.values()];
  }

  /** The next family that no type has yet, under the type's name; when they are used up, the common one. */
  #familyOfNext(label: string): string {
    const taken = new Set([...this.#base.families, ...this.#newFamilies].map(({ id }) => id));
    const family = ownFamilies.find(({ id }) => !taken.has(id));
    if (family === undefined && taken.has(otherFamily.id)) return otherFamily.id;
    this.#newFamilies.push(family === undefined ? otherFamily : { ...family, label });
    return (family ?? otherFamily).id;
  }

  finish(): Codebook {
    const base = this.#base;
    return {
      ...base,
      families: [...base.families, ...this.#newFamilies],
      networkTypes: [...base.networkTypes, ...this.#newTypes],
      motives: [...base.motives, ...this.#newMotives],
      groups: [...base.groups, ...this.#newGroups],
    };
  }

  #add(word: string, words: Words, onAdded: OnAdded, keep: (entry: Entry) => void): string {
    const entry = added(word);
    words.know(entry, [exactly]);
    keep(entry);
    onAdded(word);
    return word;
  }

  #list(cell: string, words: Words, toId: (word: string) => string, isKnown: (word: string) => boolean): readonly string[] {
    const found = new Set<string>();
    for (const part of cell.split(/[;|\n]/)) {
      const word = part.trim();
      if (word === '') continue;
      // Commas part words only where that makes known words of them: a type may have a comma in its name.
      const parts = word.split(',').map((piece) => piece.trim());
      const parted = parts.length > 1 && words.find(word) === undefined && parts.every(isKnown);
      for (const each of parted ? parts : [word]) found.add(toId(each));
    }
    return words.inOrder(found);
  }
}
