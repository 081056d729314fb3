import { isSamePlace } from '../../domain/isSamePlace';
import { MENTORINGS } from '../../domain/Mentoring';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { ContactFunction, Tri } from '../../domain/results/Verdict';
import { FUNCTIONS } from '../../domain/results/Verdict';
import { isExternalTie } from '../../measures/own/isExternalTie';
import { once } from '../../support/once';
import { foldedPlaces } from './foldedPlaces';
import { numberWords } from './numberWords';

/**
 * What the own ties of a manager say, as bits. Of each function: a tie serves it; one is known to be external, or it is not known of one;
 * the same of beyond the unit.
 */
const [HAS, OUT, MAYBE_OUT, BEYOND, MAYBE_BEYOND] = [0, 4, 8, 12, 16] as const;
/** A tie that is not private leads outside, or perhaps does. */
const ANY_OUT = 1 << 20;
const ANY_MAYBE_OUT = 1 << 21;
const NETWORK = 1 << 22;
/** A contact off the staff list (by managerial group: any Peer/Cohort contact) is in a like post, or perhaps is. */
const LIKE = 1 << 23;
const MAYBE_LIKE = 1 << 24;
const MENTOR = 1 << 25;
const ELITE = 1 << 26;
/** A private tie leads to somebody on the staff list. */
const PRIVATE_MANAGER = 1 << 27;

/** Of a list of words: the first four bits are the functions. */
const [IS_MENTOR, IS_ELITE, IS_PEER, IS_PRIVATE] = [16, 32, 64, 128];

const PLACES = Object.fromEntries(FUNCTIONS.map((what, place) => [what, place])) as Readonly<Record<ContactFunction, number>>;
const at = (base: number, what: ContactFunction): number => 1 << (base + PLACES[what]);

/** What bits say, by name. */
export const said = {
  serves: (bits: number, what: ContactFunction): boolean => (bits & at(HAS, what)) !== 0,
  isOutside: (bits: number, what: ContactFunction): Tri =>
    (bits & at(OUT, what)) !== 0 ? true : (bits & at(MAYBE_OUT, what)) !== 0 ? null : false,
  isBeyond: (bits: number, what: ContactFunction): Tri =>
    (bits & at(BEYOND, what)) !== 0 ? true : (bits & at(MAYBE_BEYOND, what)) !== 0 ? null : false,
  hasOutside: (bits: number): Tri => ((bits & ANY_OUT) !== 0 ? true : (bits & ANY_MAYBE_OUT) !== 0 ? null : false),
  hasLike: (bits: number): Tri => ((bits & LIKE) !== 0 ? true : (bits & MAYBE_LIKE) !== 0 ? null : false),
  hasNetwork: (bits: number): boolean => (bits & NETWORK) !== 0,
  hasMentor: (bits: number): boolean => (bits & MENTOR) !== 0,
  hasElite: (bits: number): boolean => (bits & ELITE) !== 0,
  hasPrivateManager: (bits: number): boolean => (bits & PRIVATE_MANAGER) !== 0,
} as const;

type SamePlace = typeof isSamePlace;

/** One own report, judged for itself. */
export interface OwnTies {
  /** The bits of one report. */
  readonly bitsOf: (report: number) => number;
  /** Whether all that it is, is Personal; only where types were asked. */
  readonly isPrivate: (report: number) => boolean;
  /** Whether a contact off the staff list is in a like post (by managerial group: whether any contact is Peer/Cohort). */
  readonly isLike: (report: number) => Tri;
  readonly isExternal: (report: number) => Tri;
  /** Whether it leads beyond the own unit; without units in the study, outside. */
  readonly isBeyond: (report: number) => Tri;
  readonly isSamePlace: SamePlace;
}

type Lists = Reconciled['reports']['lists'];

const GIVEN = MENTORINGS.indexOf('given');

/** Which of the words that the rule looks for each list holds: found once for all states of a study. */
const known = new WeakMap<Lists, Uint8Array>();

function wordsOf(lists: Lists): Uint8Array {
  const before = known.get(lists);
  if (before?.length === lists.length) return before;
  const found = Uint8Array.from(lists, (list) => {
    let bits = 0;
    FUNCTIONS.forEach((what, index) => {
      if (list.includes(what)) bits |= 1 << index;
    });
    const is = (word: string): boolean => list.includes(word);
    return (
      bits |
      (is('Mentor') ? IS_MENTOR : 0) |
      (is('Elite') ? IS_ELITE : 0) |
      (is('Peer/Cohort') ? IS_PEER : 0) |
      (list.length === 1 && is('Personal') ? IS_PRIVATE : 0)
    );
  });
  known.set(lists, found);
  return found;
}

function placeFunctions(functions: number, isOut: Tri, isFar: Tri, isOwn: boolean): number {
  let bits = functions << HAS;
  if (isOut !== false) bits |= functions << (isOut === true ? OUT : MAYBE_OUT);
  if (isFar !== false) bits |= functions << (isFar === true ? BEYOND : MAYBE_BEYOND);
  if (isOut !== false && !isOwn) bits |= isOut === true ? ANY_OUT : ANY_MAYBE_OUT;
  return bits;
}

/** What a tie to another manager would say, if it were of no type. */
export function bitsOfTie(motives: readonly string[], isOut: Tri, isFar: Tri): number {
  const functions = FUNCTIONS.reduce((all, what, place) => all | (motives.includes(what) ? 1 << place : 0), 0);
  return placeFunctions(functions, isOut, isFar, false);
}

/**
 * Reads own reports one by one: external, beyond the unit, private, in a like post. docs/isolation.md, 2.
 *
 * @param peers who counts as somebody in a like post
 * @param same whether two names are of one organisation; one that remembers, where many ties are asked about
 */
export function readOwnTies(reconciled: Reconciled, peers: 'post' | 'group', same: SamePlace = isSamePlace): OwnTies {
  const { people, managers, reports, asked } = reconciled;
  const words = wordsOf(reports.lists);
  const hasUnits = asked.items.has('units');
  const asksLikePost = asked.items.has('like_post');
  const asksTypes = asked.items.has('types');
  const units = once(() => numberWords(foldedPlaces(people, managers, 'unit')).of);
  const typesOf = (report: number): number => words[reports.types[report] ?? 0] ?? 0;
  const isPrivate = (report: number): boolean => asksTypes && (typesOf(report) & IS_PRIVATE) !== 0;
  const isExternal = (report: number): Tri => isExternalTie(reconciled, report, same);
  const isBeyond = (report: number, isOut = isExternal(report)): Tri => (isOut !== false || !hasUnits ? isOut : isOtherUnit(report));

  function isOtherUnit(report: number): Tri {
    const contact = reports.to[report] ?? 0;
    if (contact >= managers) {
      const unit = reports.unit[report];
      return unit === 2 ? true : unit === 1 ? false : null;
    }
    const [own, theirs] = [units()[reports.from[report] ?? 0] ?? 0, units()[contact] ?? 0];
    return own === 0 || theirs === 0 ? null : own !== theirs;
  }

  function isLike(report: number): Tri {
    if (peers === 'group') return (typesOf(report) & IS_PEER) !== 0;
    const contact = reports.to[report] ?? 0;
    if (contact < managers || isPrivate(report)) return false;
    const stated = reports.likePost[report];
    if (stated === 1) return true;
    if (stated === 2) return false;
    if (!asksLikePost) return (typesOf(report) & IS_PEER) !== 0;
    // A body has no post that could be missing.
    return people[contact]?.kind === 'collectivity' ? false : null;
  }

  function bitsOf(report: number): number {
    const contact = reports.to[report] ?? 0;
    const types = typesOf(report);
    const functions = (words[reports.motives[report] ?? 0] ?? 0) & 15;
    const isOut = isExternal(report);
    const isFar = isBeyond(report, isOut);
    const like = isLike(report);
    const isOwn = isPrivate(report);
    let bits = placeFunctions(functions, isOut, isFar, isOwn);
    if (isOwn && contact < managers) bits |= PRIVATE_MANAGER;
    if (like !== false) bits |= like === true ? LIKE : MAYBE_LIKE;
    if (contact >= managers && people[contact]?.kind === 'collectivity') bits |= NETWORK;
    // Mentoring others gives nobody a mentor. Where the direction is not recorded, the contact is the mentor.
    if ((types & IS_MENTOR) !== 0 && reports.mentoring[report] !== GIVEN) bits |= MENTOR;
    if ((types & IS_ELITE) !== 0) bits |= ELITE;
    return bits;
  }

  return { bitsOf, isPrivate, isLike, isExternal, isBeyond: (report) => isBeyond(report), isSamePlace: same };
}
