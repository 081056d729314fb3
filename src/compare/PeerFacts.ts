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
import { reportsBy } from '../network/reportsBy';
import { rowOf } from '../network/rowOf';
import { regroup } from './regroup';

export type PeerLabel = Pick<Judgement, 'label' | 'severity'>;

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
    this.#table ??= new LabelsByPeers(this.#reconciled, this.#rule, this.#sheet, (manager) => this.#withoutPeer(manager));
    return this.#table.under(numberWords(groups));
  }

  #withoutPeer(manager: number): Facts['indicators']['F4'] {
    return this.#alone.facts[manager]?.indicators.F4 ?? null;
  }
}

/** Of the groups a label wants to know two things: whether a neighbour is of hers, and whether one of the silent is. */
class LabelsByPeers {
  readonly #neighbours: FactSheet['neighbours'];
  /** Four a manager: by silent peer (1) and neighbouring peer (2). */
  readonly #labels: readonly PeerLabel[];
  /** Who may be silent about anybody; under `confirmed` nobody, as only those are asked whom she named. */
  readonly #maySilent: readonly number[];
  /** Of those, who is not silent about her; under `confirmed` who is. */
  readonly #others: readonly Int32Array[];
  readonly #step: 1 | -1;

  constructor(reconciled: Reconciled, rule: IsolationRule, { facts, neighbours }: FactSheet, withoutPeer: (manager: number) => Facts['indicators']['F4']) {
    this.#neighbours = neighbours;
    this.#labels = facts.flatMap((known, manager) =>
      [0, 1, 2, 3].map((index) => {
        const peers = index % 2;
        const silent = { ownOrganisation: { ownGroup: 0, others: 0 }, elsewhere: { ownGroup: peers, others: known.silent.k - peers }, k: known.silent.k };
        return labelManager({ ...known, indicators: { ...known.indicators, F4: index >= 2 ? false : withoutPeer(manager) }, silent }, rule.tau, rule.sigma);
      }),
    );
    const { managers, response, capped, reports } = reconciled;
    const isConfirmed = rule.rule === 'confirmed';
    const maySilent = (other: number): boolean => other < managers && (response[other] !== 'answered' || capped[other] === 1);
    const cappedAbout = listCappedAbout(reconciled);
    this.#step = isConfirmed ? 1 : -1;
    this.#maySilent = isConfirmed ? [] : facts.flatMap((_, manager) => (maySilent(manager) ? [manager] : []));
    this.#others = facts.map((_, manager) => {
      const tied = rowOf(neighbours, manager);
      const [start, end] = reportsBy(reports, manager);
      const isSilent = (other: number): boolean => other < managers && !tied.includes(other) && isSilentAbout(reconciled, other, manager);
      return isConfirmed
        ? reports.to.subarray(start, end).filter(isSilent)
        : Int32Array.from(new Set([manager, ...tied, ...(cappedAbout.get(manager) ?? [])])).filter(maySilent);
    });
  }

  under({ of: groups, count }: ReturnType<typeof numberWords>): readonly PeerLabel[] {
    const silent = new Int32Array(count);
    for (const manager of this.#maySilent) silent[groups[manager] ?? 0] = (silent[groups[manager] ?? 0] ?? 0) + 1;
    return this.#others.map((others, manager) => {
      const group = groups[manager] ?? 0;
      let peers = 0;
      let isTied = false;
      if (group !== 0) {
        peers = silent[group] ?? 0;
        for (const other of others) if (groups[other] === group) peers += this.#step;
        isTied = rowOf(this.#neighbours, manager).some((other) => groups[other] === group);
      }
      return this.#labels[4 * manager + (isTied ? 2 : 0) + (peers > 0 ? 1 : 0)] as PeerLabel;
    });
  }
}
