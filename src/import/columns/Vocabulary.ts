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

const find = (words: ReadonlyMap<string, string>, word: string): string | undefined =>
  words.get(exactly(word)) ?? words.get(plainText(word));

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
  readonly #types = new Map<string, string>();
  readonly #motives = new Map<string, string>();
  readonly #groups = new Map<string, string>();
  readonly #barriers = new Map<string, string>();
  readonly #order = new Map<string, number>();
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
    for (const type of base.networkTypes) this.#know(this.#types, type, 'type');
    for (const motive of base.motives) {
      this.#know(this.#motives, motive, 'motive');
      for (const kind of motive.subKinds) {
        this.#know(this.#motives, kind, 'motive');
        if (!kind.id.startsWith(motive.id)) this.#motives.set(plainText(`${motive.id}-${kind.id}`), kind.id);
      }
    }
    for (const barrier of base.barriers) this.#know(this.#barriers, barrier, 'barrier');
    for (const group of base.groups) this.#know(this.#groups, group, 'group');
  }

  /** Network types of a cell, as the codebook spells them and in its order. */
  types(cell: string, onAdded: OnAdded): readonly string[] {
    return this.#list(
      cell,
      'type',
      this.#types,
      (word) => {
        const meant = this.#typeMap.get(plainText(word)) ?? word;
        return (
          find(this.#types, meant) ??
          this.#add(meant, 'type', this.#types, onAdded, (entry) => {
            this.#newTypes.push({ ...entry, family: this.#familyOfNext(entry.label), position: 'either', typical: {} });
          })
        );
      },
      (word) => find(this.#types, word) !== undefined || this.#typeMap.has(plainText(word)),
    );
  }

  /** Motives of a cell; sub-kinds stay sub-kinds. */
  motives(cell: string, onAdded: OnAdded): readonly string[] {
    return this.#list(
      cell,
      'motive',
      this.#motives,
      (word) => {
        const meant = this.#motiveMap.get(plainText(word)) ?? word;
        return (
          find(this.#motives, meant) ??
          this.#add(meant, 'motive', this.#motives, onAdded, (entry) => {
            this.#newMotives.push({ ...entry, subKinds: [], mentioned: '' });
          })
        );
      },
      (word) => find(this.#motives, word) !== undefined || this.#motiveMap.has(plainText(word)),
    );
  }

  /** The network type and the motive of the study that a word means; nothing is added. */
  look(word: string): { readonly type: string | null; readonly motive: string | null } {
    const meant = this.#typeMap.get(plainText(word)) ?? word;
    return { type: find(this.#types, meant) ?? null, motive: find(this.#motives, this.#motiveMap.get(plainText(word)) ?? word) ?? null };
  }

  /**
   * Barriers of a cell that the codebook knows, in its order, and the words that it does not: those are not added, as they are mostly
   * slips.
   */
  barriers(cell: string): { readonly known: readonly string[]; readonly unknown: readonly string[] } {
    const unknown: string[] = [];
    const isKnown = (word: string): boolean => find(this.#barriers, word) !== undefined;
    const found = this.#list(
      cell,
      'barrier',
      this.#barriers,
      (word) => {
        const id = find(this.#barriers, word);
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
      find(this.#groups, meant) ??
      this.#add(meant, 'group', this.#groups, onAdded, (entry) => {
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

  /** Words that the files add go by their accents as well: two that differ by one alone may be two. */
  #know(words: Map<string, string>, { id, label }: Entry, kind: string, isAdded = false): void {
    this.#order.set(`${kind} ${id}`, this.#order.size);
    for (const word of [id, label]) {
      for (const spelling of isAdded ? [exactly(word)] : [exactly(word), plainText(word)])
        if (!words.has(spelling)) words.set(spelling, id);
    }
  }

  #add(word: string, kind: string, words: Map<string, string>, onAdded: OnAdded, keep: (entry: Entry) => void): string {
    const entry = added(word);
    this.#know(words, entry, kind, true);
    keep(entry);
    onAdded(word);
    return word;
  }

  #list(
    cell: string,
    kind: string,
    words: ReadonlyMap<string, string>,
    toId: (word: string) => string,
    isKnown: (word: string) => boolean,
  ): readonly string[] {
    const found = new Set<string>();
    for (const part of cell.split(/[;|\n]/)) {
      const word = part.trim();
      if (word === '') continue;
      // Commas part words only where that makes known words of them: a type may have a comma in its name.
      const parts = word.split(',').map((piece) => piece.trim());
      const parted = parts.length > 1 && find(words, word) === undefined && parts.every(isKnown);
      for (const each of parted ? parts : [word]) found.add(toId(each));
    }
    const place = (id: string): number => this.#order.get(`${kind} ${id}`) ?? 0;
    return [...found].sort((a, b) => place(a) - place(b));
  }
}
