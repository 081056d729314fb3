import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/Reconciled';
import { computeFacts } from '../isolation/computeFacts';
import { countSilent } from '../isolation/countSilent';
import type { FactSheet, Facts } from '../isolation/Facts';
import { isSilentAbout } from '../isolation/isSilentAbout';
import type { Judgement } from '../isolation/judgeManager';
import { labelManager } from '../isolation/judgeManager';
import { listCappedAbout } from '../isolation/listCappedAbout';
import { numberWords } from '../isolation/numberWords';
import type { Csr } from '../network/Csr';
import { reportsBy } from '../network/reportsBy';
import { rowOf } from '../network/rowOf';
import { regroup } from './regroup';

/** A label, and whether there is no peer (F4), on which it rests. */
export type PeerLabel = Pick<Judgement, 'label' | 'severity'> & { readonly noPeer: Facts['indicators']['F4'] };

/**
 * The facts of isolation under other managerial groups, without looking at the rest again: the group enters F4 (a neighbour
 * of her group) and which of the silent are of her group, and nothing else. Design of measures, 4.1.
 */
export class PeerFacts {
  readonly #reconciled: Reconciled;
  readonly #rule: IsolationRule;
  readonly #sheet: FactSheet;
  /** The facts if no two managers were of one group: what there is of a peer beside the group. */
  readonly #alone: FactSheet;
  #table: LabelsByPeers | null = null;

  constructor(reconciled: Reconciled, rule: IsolationRule, sheet: FactSheet) {
    this.#reconciled = reconciled;
    this.#rule = rule;
    this.#sheet = sheet;
    const groups = reconciled.people.slice(0, reconciled.managers).map(({ group }, manager) => (group === '' ? '' : `\u0000${manager}`));
    this.#alone = computeFacts(regroup(reconciled, groups), rule);
  }

  /** @param groups by manager */
  under(groups: readonly string[]): readonly Facts[] {
    const silence = countSilent(regroup(this.#reconciled, groups), this.#rule.rule, this.#sheet.about);
    return this.#sheet.facts.map((known, manager): Facts => {
      const neighbours = rowOf(this.#sheet.neighbours, manager);
      const group = groups[manager] ?? '';
      const hasPeer = group !== '' && neighbours.some((other) => groups[other] === group);
      return { ...known, indicators: { ...known.indicators, F4: hasPeer ? false : this.#withoutPeer(manager) }, silent: silence(manager, neighbours).silent };
    });
  }

  /** The label of each under other groups, as `labelManager` of these facts gives it: looked up, as a test asks ten thousand times. */
  labels(groups: readonly string[]): readonly PeerLabel[] {
    const { of, count } = numberWords(groups);
    return Array.from(this.#byPeers.under(of, count), (at) => this.#byPeers.labels[at] as PeerLabel);
  }

  /**
   * A number that follows from the label, by manager, under one lot of groups after the other; NaN = none.
   *
   * @param count one more than the greatest number of a group; 0 = no group
   */
  valuesBy(valueOf: (label: PeerLabel) => number | null, count: number): (groups: Int32Array) => Float64Array {
    const table = this.#byPeers;
    const known = Float64Array.from(table.labels, (label) => valueOf(label) ?? NaN);
    const values = new Float64Array(known.length / 4);
    return (groups) => {
      const found = table.under(groups, count);
      for (let manager = 0; manager < values.length; manager += 1) values[manager] = known[found[manager] as number] as number;
      return values;
    };
  }

  get #byPeers(): LabelsByPeers {
    return (this.#table ??= new LabelsByPeers(this.#reconciled, this.#rule, this.#sheet, (manager) => this.#withoutPeer(manager)));
  }

  #withoutPeer(manager: number): Facts['indicators']['F4'] {
    return this.#alone.facts[manager]?.indicators.F4 ?? null;
  }
}

/** Of the groups a label wants to know two things: whether a neighbour is of hers, and whether one of the silent is. */
class LabelsByPeers {
  /** Four a manager: by silent peer (1) and neighbouring peer (2). */
  readonly labels: readonly PeerLabel[];
  readonly #neighbours: FactSheet['neighbours'];
  /** Who may be silent about anybody; under `confirmed` nobody, as only those are asked whom she named. */
  readonly #maySilent: readonly number[];
  /** Of those, who is not silent about her; under `confirmed` who is. */
  readonly #others: Csr;
  readonly #step: 1 | -1;
  /** By manager, which of the four it is; the same array each time. */
  readonly #found: Int32Array;

  constructor(reconciled: Reconciled, rule: IsolationRule, { facts, neighbours }: FactSheet, withoutPeer: (manager: number) => Facts['indicators']['F4']) {
    this.#neighbours = neighbours;
    this.#found = new Int32Array(facts.length);
    this.labels = facts.flatMap((known, manager) =>
      [0, 1, 2, 3].map((index) => {
        const peers = index % 2;
        const silent = { ownOrganisation: { ownGroup: 0, others: 0 }, elsewhere: { ownGroup: peers, others: known.silent.k - peers }, k: known.silent.k };
        const noPeer = index >= 2 ? false : withoutPeer(manager);
        return { ...labelManager({ ...known, indicators: { ...known.indicators, F4: noPeer }, silent }, rule.tau, rule.sigma), noPeer };
      }),
    );
    const { managers, response, capped, reports } = reconciled;
    const isConfirmed = rule.rule === 'confirmed';
    const maySilent = (other: number): boolean => other < managers && (response[other] !== 'answered' || capped[other] === 1);
    const cappedAbout = listCappedAbout(reconciled);
    this.#step = isConfirmed ? 1 : -1;
    this.#maySilent = isConfirmed ? [] : facts.flatMap((_, manager) => (maySilent(manager) ? [manager] : []));
    const others = facts.map((_, manager) => {
      const tied = rowOf(neighbours, manager);
      const isSilent = (other: number): boolean => other < managers && !tied.includes(other) && isSilentAbout(reconciled, other, manager);
      return isConfirmed
        ? reports.to.subarray(...reportsBy(reports, manager)).filter(isSilent)
        : Int32Array.from(new Set([manager, ...tied, ...(cappedAbout.get(manager) ?? [])])).filter(maySilent);
    });
    this.#others = toCsr(others);
  }

  /** @param groups by manager, below `count`; 0 = no group */
  under(groups: Int32Array, count: number): Int32Array {
    const { offsets, targets } = this.#neighbours;
    const [starts, others] = [this.#others.offsets, this.#others.targets];
    const silent = new Int32Array(count);
    for (const manager of this.#maySilent) silent[groups[manager] as number] = (silent[groups[manager] as number] as number) + 1;
    for (let manager = 0; manager < this.#found.length; manager += 1) {
      const group = groups[manager] as number;
      let found = 4 * manager;
      if (group !== 0) {
        let peers = silent[group] as number;
        for (let at = starts[manager] as number; at < (starts[manager + 1] as number); at += 1) if (groups[others[at] as number] === group) peers += this.#step;
        if (peers > 0) found += 1;
        for (let at = offsets[manager] as number; at < (offsets[manager + 1] as number); at += 1) {
          // Persons off the roster have no group.
          if (groups[targets[at] as number] === group) {
            found += 2;
            break;
          }
        }
      }
      this.#found[manager] = found;
    }
    return this.#found;
  }
}

function toCsr(rows: readonly Int32Array[]): Csr {
  const offsets = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) offsets[index + 1] = (offsets[index] ?? 0) + row.length;
  const targets = new Int32Array(offsets[rows.length] ?? 0);
  for (const [index, row] of rows.entries()) targets.set(row, offsets[index]);
  return { offsets, targets };
}
