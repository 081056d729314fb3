import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Tri } from '../domain/results/Verdict';
import { countLabelFacts } from '../isolation/facts/countLabelFacts';
import { countSilent } from '../isolation/silence/countSilent';
import type { FactSheet, Facts } from '../isolation/facts/Facts';
import { isPrivateContact } from '../isolation/judgeLikePost';
import { isSilentAbout } from '../isolation/silence/isSilentAbout';
import type { Judgement } from '../isolation/judgeManager';
import { labelManager } from '../isolation/judgeManager';
import { listPartialAbout } from '../isolation/silence/listPartialAbout';
import { lapseUntold } from '../isolation/facts/lapseUntold';
import { makeLikeness } from '../isolation/facts/Likeness';
import { numberWords } from '../isolation/facts/numberWords';
import { readOwnTies } from '../isolation/facts/ownTies';
import { readGiven } from '../isolation/facts/readGiven';
import type { Csr } from '../network/Csr';
import { reportsBy } from '../network/reportsBy';
import { rowOf } from '../network/rowOf';
import { regroup } from './regroup';

/** A label, and whether there is no peer (F4), on which it rests. */
export type PeerLabel = Pick<Judgement, 'label' | 'severity'> & { readonly noPeer: Facts['indicators']['F4'] };

/**
 * The facts of isolation under other managerial groups, without looking at the rest again: where peers are judged by group,
 * it enters F4 (a neighbour of the same group) and which of the silent are of it, and nothing else; by post it enters
 * nowhere. How many are in a like post stays as it was: no outcome reads it. docs/measures.md, 4.1.
 */
export class PeerFacts {
  readonly #reconciled: Reconciled;
  readonly #rule: IsolationRule;
  readonly #sheet: FactSheet;
  /** The facts if no two managers were of one group: what there is of a peer beside the group. */
  readonly #alone: readonly Alone[];
  /** Neighbours whom they do not name as a private contact and nothing else: only these can be peers. */
  readonly #near: Near;
  /** A like post is the same whatever the groups: nothing follows from them. */
  readonly #isByPost: boolean;
  #table: LabelsByPeers | null = null;

  constructor(reconciled: Reconciled, rule: IsolationRule, sheet: FactSheet) {
    this.#reconciled = reconciled;
    this.#rule = rule;
    this.#sheet = sheet;
    const groups = reconciled.people.slice(0, reconciled.managers).map(({ group }, manager) => (group === '' ? '' : `\u0000${manager}`));
    this.#isByPost = sheet.likeness.peers === 'post';
    const near = withoutPrivate(reconciled, rule, sheet.neighbours);
    const isStated = sheet.statedNeighbours === sheet.neighbours;
    this.#near = { near, stated: isStated ? near : withoutPrivate(lapseUntold(reconciled), rule, sheet.statedNeighbours) };
    this.#alone = this.#isByPost ? [] : judgeAlone(regroup(reconciled, groups), { ...rule, peers: 'group' });
  }

  /** @param groups by manager */
  under(groups: readonly string[]): readonly Facts[] {
    if (this.#isByPost) return this.#sheet.facts;
    const regrouped = regroup(this.#reconciled, groups);
    const silence = countSilent(regrouped, this.#rule.rule, makeLikeness(regrouped, 'group'), this.#sheet.about);
    return this.#sheet.facts.map((known, manager): Facts => {
      const neighbours = rowOf(this.#sheet.neighbours, manager);
      const group = groups[manager] ?? '';
      const hasPeer = (among: Int32Array): boolean => group !== '' && among.some((other) => groups[other] === group);
      const withPeers = raiseWithPeers(
        known,
        hasPeer(rowOf(this.#near.near, manager)),
        hasPeer(rowOf(this.#near.stated, manager)),
        this.#alone[manager],
      );
      return { ...withPeers, silent: silence(manager, neighbours).silent };
    });
  }

  /** The label of each under other groups, as `labelManager` of these facts gives it: looked up, as a test asks ten thousand times. */
  labels(groups: readonly string[]): readonly PeerLabel[] {
    const { of, count } = numberWords(groups);
    if (this.#isByPost) return this.#ofPosts;
    const everybody = Int32Array.from(groups.keys());
    return Array.from(this.#byPeers.under(of, count, everybody), (at) => this.#byPeers.labels[at] as PeerLabel);
  }

  /**
   * A number that follows from the label, by manager, under one lot of groups after the other; NaN = none.
   *
   * @param count one more than the greatest number of a group; 0 = no group
   */
  valuesBy(valueOf: (label: PeerLabel) => number | null, count: number): (groups: Int32Array) => Float64Array {
    if (this.#isByPost) {
      const values = Float64Array.from(this.#ofPosts, (label) => valueOf(label) ?? NaN);
      return () => values;
    }
    const table = this.#byPeers;
    const known = Float64Array.from(table.labels, (label) => valueOf(label) ?? NaN);
    const standingsOf = (manager: number): Float64Array => known.subarray(STANDINGS.length * manager, STANDINGS.length * (manager + 1));
    const values = Float64Array.from({ length: known.length / STANDINGS.length }, (_, manager) => standingsOf(manager)[0] ?? NaN);
    // Of most it is the same however they stand, as of those who name a peer: only the others are looked at.
    const varying = Int32Array.from(values.keys()).filter((manager) =>
      standingsOf(manager).some((value) => !Object.is(value, values[manager])),
    );
    return (groups) => {
      const found = table.under(groups, count, varying);
      for (const manager of varying) values[manager] = known[found[manager] as number] as number;
      return values;
    };
  }

  get #ofPosts(): readonly PeerLabel[] {
    return this.#sheet.facts.map((facts) => ({ ...labelManager(facts, this.#rule.tau, this.#rule.sigma), noPeer: facts.indicators.F4 }));
  }

  get #byPeers(): LabelsByPeers {
    return (this.#table ??= new LabelsByPeers(this.#reconciled, this.#rule, this.#sheet, this.#near, this.#alone));
  }
}

/** By manager; the second without the ties of which it is not recorded whether they are in use. */
interface Near {
  readonly near: Csr;
  readonly stated: Csr;
}

/** F4 where no two managers are of one group; also without the ties of which it is not recorded whether they are in use. */
interface Alone {
  readonly noPeer: Tri;
  readonly noStatedPeer: Tri;
}

function judgeAlone(reconciled: Reconciled, rule: IsolationRule): readonly Alone[] {
  const { of } = countLabelFacts(reconciled, rule, readGiven(reconciled, rule));
  return reconciled.response.map((_, manager) => {
    const { indicators, stated } = of(manager);
    return { noPeer: indicators.F4, noStatedPeer: stated?.indicators.F4 ?? null };
  });
}

function withoutPrivate(reconciled: Reconciled, { activity }: IsolationRule, neighbours: Csr): Csr {
  const ties = readOwnTies(reconciled, 'group');
  return toCsr(
    Array.from({ length: reconciled.managers }, (_, manager) =>
      rowOf(neighbours, manager).filter((other) => !isPrivateContact(reconciled, ties, activity, manager, other)),
    ),
  );
}

/** Facts in which a neighbour is of their group or not, also without the ties of which it is not recorded whether they are in use. */
function raiseWithPeers(known: Facts, hasPeer: boolean, hasStatedPeer: boolean, alone: Alone | undefined): Facts {
  const { stated } = known;
  return {
    ...known,
    indicators: { ...known.indicators, F4: hasPeer ? false : (alone?.noPeer ?? null) },
    stated:
      stated === null
        ? null
        : { ...stated, indicators: { ...stated.indicators, F4: hasStatedPeer ? false : (alone?.noStatedPeer ?? null) } },
  };
}

/** How a manager may stand to the groups: peers among their neighbours, also without what is not recorded, and among the silent. */
const STANDINGS = [false, true].flatMap((isTied) =>
  [false, true].flatMap((isStated) => (['others', 'unknown', 'like'] as const).map((silent) => ({ isTied, isStated, silent }))),
);

/**
 * Of the groups a label wants to know three things: whether a neighbour is of theirs, whether one is whose tie is recorded, and whether one
 * of the silent is or may be.
 */
class LabelsByPeers {
  /** For each manager one for each of `STANDINGS`. */
  readonly labels: readonly PeerLabel[];
  readonly #near: Near;
  /** Who may be silent about anybody; under `confirmed` nobody, as only those are asked whom they named. */
  readonly #maySilent: readonly number[];
  /** Of those, who is not silent about them; under `confirmed` who is. */
  readonly #others: Csr;
  readonly #step: 1 | -1;
  /** By manager, where their label is in `labels`; the same array each time. */
  readonly #found: Int32Array;

  constructor(reconciled: Reconciled, rule: IsolationRule, { facts, neighbours }: FactSheet, near: Near, alone: readonly Alone[]) {
    this.#near = near;
    this.#found = new Int32Array(facts.length);
    this.labels = facts.flatMap((known, manager) =>
      STANDINGS.map(({ isTied, isStated, silent: like }) => {
        const { k } = known.silent;
        const nobody = { like: 0, unknown: 0, others: 0 };
        const silent = { ownOrganisation: nobody, elsewhere: { ...nobody, [like]: k }, k };
        const raised = { ...raiseWithPeers(known, isTied, isStated, alone[manager]), silent };
        return { ...labelManager(raised, rule.tau, rule.sigma), noPeer: raised.indicators.F4 };
      }),
    );
    const { managers, response, partial, reports } = reconciled;
    const isConfirmed = rule.rule === 'confirmed';
    const maySilent = (other: number): boolean => other < managers && (response[other] !== 'answered' || partial[other] === 1);
    const partialAbout = listPartialAbout(reconciled);
    this.#step = isConfirmed ? 1 : -1;
    this.#maySilent = isConfirmed ? [] : facts.flatMap((_, manager) => (maySilent(manager) ? [manager] : []));
    const others = facts.map((_, manager) => {
      const tied = rowOf(neighbours, manager);
      const [start, end] = reportsBy(reports, manager);
      const isSilent = (other: number): boolean => other < managers && !tied.includes(other) && isSilentAbout(reconciled, other, manager);
      return isConfirmed
        ? reports.to.subarray(start, end).filter(isSilent)
        : Int32Array.from(new Set([manager, ...tied, ...(partialAbout.get(manager) ?? [])])).filter(maySilent);
    });
    this.#others = toCsr(others);
  }

  /**
   * @param groups by manager, below `count`; 0 = no group
   * @param asked the managers whose label is wanted
   */
  under(groups: Int32Array, count: number, asked: Int32Array): Int32Array {
    const { offsets: starts, targets: others } = this.#others;
    const { near, stated } = this.#near;
    const silent = new Int32Array(count);
    for (const manager of this.#maySilent) silent[groups[manager] as number] = (silent[groups[manager] as number] as number) + 1;
    for (const manager of asked) {
      const group = groups[manager] as number;
      let standing = 0;
      if (group !== 0) {
        let peers = silent[group] as number;
        let unknown = silent[0] as number;
        for (let at = starts[manager] as number; at < (starts[manager + 1] as number); at += 1) {
          const other = groups[others[at] as number];
          if (other === group) peers += this.#step;
          else if (other === 0) unknown += this.#step;
        }
        const isTied = hasPeer(near, manager, groups);
        const isStated = stated === near ? isTied : hasPeer(stated, manager, groups);
        standing = (isTied ? 6 : 0) + (isStated ? 3 : 0) + (peers > 0 ? 2 : unknown > 0 ? 1 : 0);
      }
      this.#found[manager] = STANDINGS.length * manager + standing;
    }
    return this.#found;
  }
}

/** Whether one of a manager's group is among these neighbours. */
function hasPeer({ offsets, targets }: Csr, manager: number, groups: Int32Array): boolean {
  const group = groups[manager];
  for (let at = offsets[manager] as number; at < (offsets[manager + 1] as number); at += 1) {
    // Persons off the roster have no group.
    if (groups[targets[at] as number] === group) return true;
  }
  return false;
}

function toCsr(rows: readonly Int32Array[]): Csr {
  const offsets = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) offsets[index + 1] = (offsets[index] ?? 0) + row.length;
  const targets = new Int32Array(offsets[rows.length] ?? 0);
  for (const [index, row] of rows.entries()) targets.set(row, offsets[index]);
  return { offsets, targets };
}
