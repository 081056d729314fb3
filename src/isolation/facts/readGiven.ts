import type { isSamePlace } from '../../domain/isSamePlace';
import type { Conventions } from '../../domain/Conventions';
import { CONVENTIONS } from '../../domain/Conventions';
import type { IsolationRule } from '../../domain/IsolationRule';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { HardlySpokenOf } from '../silence/findHardlySpokenOf';
import { findHardlySpokenOf } from '../silence/findHardlySpokenOf';
import type { Likeness } from './Likeness';
import { choosePeers, makeLikeness } from './Likeness';
import type { OwnTies } from './ownTies';
import { readOwnTies } from './ownTies';
import { rememberPlaces } from '../../domain/rememberPlaces';

/** What the facts are counted from that depends on no activity and on no rule of naming: read once for all settings. */
export interface Given {
  readonly hardly: HardlySpokenOf;
  readonly ties: OwnTies;
  /** By report, what it says as bits (`ownTies`). */
  readonly bits: Int32Array;
  readonly likeness: Likeness;
}

/** What was read of a study whose reports these were, before some of them went and others came. */
export interface Before {
  readonly given: Given;
  /** By report, which one it was; −1 = it is new. */
  readonly source: Int32Array;
}

/**
 * @param same whether two names are of one organisation; one that remembers, where many states of one study are read
 * @param before spares reading again the reports that are still there: their people are as they were
 */
export function readGiven(
  reconciled: Reconciled,
  { peers: chosen, norm = CONVENTIONS.norm }: Pick<IsolationRule, 'peers'> & Partial<Pick<Conventions, 'norm'>>,
  same: typeof isSamePlace = rememberPlaces(),
  before: Before | null = null,
): Given {
  const peers = choosePeers(reconciled, chosen);
  const ties = readOwnTies(reconciled, peers, same);
  const bits = new Int32Array(reconciled.reports.length);
  // Who is in a like post is another matter by post and by group.
  const known = before?.given.likeness.peers === peers ? before : null;
  for (let report = 0; report < bits.length; report += 1) {
    const was = known?.source[report] ?? -1;
    bits[report] = was < 0 ? ties.bitsOf(report) : (known?.given.bits[was] ?? 0);
  }
  return { hardly: findHardlySpokenOf(reconciled, bits, norm), ties, bits, likeness: makeLikeness(reconciled, peers) };
}
