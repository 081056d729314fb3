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
      const hasPeer = (among: Int32Array): boolean => group !== '' && among.some((other) => groups[other] === group);
      const withPeers = raiseWithPeers(known, hasPeer(neighbours), hasPeer(rowOf(this.#sheet.statedNeighbours, manager)), this.#alone.facts[manager]);
      return { ...withPeers, silent: silence(manager, neighbours).silent };
    });
  }

  /** The label of each under other groups, as `labelManager` of these facts gives it: looked up, as a test asks ten thousand times. */
  labels(groups: readonly string[]): readonly PeerLabel[] {
    this.#table ??= new LabelsByPeers(this.#reconciled, this.#rule, this.#sheet, this.#alone);
    return this.#table.under(numberWords(groups));
  }

}

/** Facts in which a neighbour is of her group or not, also without the ties of which it is not recorded whether they are in use. */
function raiseWithPeers(known: Facts, hasPeer: boolean, hasStatedPeer: boolean, alone: Facts | undefined): Facts {
  const { stated } = known;
  return {
    ...known,
    indicators: { ...known.indicators, F4: hasPeer ? false : (alone?.indicators.F4 ?? null) },
    stated: stated === null ? null : { ...stated, indicators: { ...stated.indicators, F4: hasStatedPeer ? false : (alone?.stated?.indicators.F4 ?? null) } },
  };
}

/** How a manager may stand to the groups: peers among her neighbours, also without what is not recorded, and among the silent. */
const STANDINGS = [false, true].flatMap((isTied) => [false, true].flatMap((isStated) => (['others', 'unknownGroup', 'ownGroup'] as const).map((silent) => ({ isTied, isStated, silent }))));

/** Of the groups a label wants to know three things: whether a neighbour is of hers, whether one is whose tie is recorded, and whether one of the silent is or may be. */
class LabelsByPeers {
  readonly #neighbours: FactSheet['neighbours'];
  readonly #statedNeighbours: FactSheet['neighbours'];
  /** For each manager one for each of `STANDINGS`. */
  readonly #labels: readonly PeerLabel[];
  /** Who may be silent about anybody; under `confirmed` nobody, as only those are asked whom she named. */
  readonly #maySilent: readonly number[];
  /** Of those, who is not silent about her; under `confirmed` who is. */
  readonly #others: readonly Int32Array[];
  readonly #step: 1 | -1;

  constructor(reconciled: Reconciled, rule: IsolationRule, { facts, neighbours, statedNeighbours }: FactSheet, alone: FactSheet) {
    this.#neighbours = neighbours;
    this.#statedNeighbours = statedNeighbours;
    this.#labels = facts.flatMap((known, manager) =>
      STANDINGS.map(({ isTied, isStated, silent: like }) => {
        const { k } = known.silent;
        const nobody = { ownGroup: 0, unknownGroup: 0, others: 0 };
        const silent = { ownOrganisation: nobody, elsewhere: { ...nobody, [like]: k }, k };
        return labelManager({ ...raiseWithPeers(known, isTied, isStated, alone.facts[manager]), silent }, rule.tau, rule.sigma);
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
      let standing = 0;
      if (group !== 0) {
        let peers = silent[group] ?? 0;
        let unknown = silent[0] ?? 0;
        for (const other of others) {
          if (groups[other] === group) peers += this.#step;
          else if (groups[other] === 0) unknown += this.#step;
        }
        const isPeer = (other: number): boolean => groups[other] === group;
        const isTied = rowOf(this.#neighbours, manager).some(isPeer);
        const isStated = this.#statedNeighbours === this.#neighbours ? isTied : rowOf(this.#statedNeighbours, manager).some(isPeer);
        standing = (isTied ? 6 : 0) + (isStated ? 3 : 0) + (peers > 0 ? 2 : unknown > 0 ? 1 : 0);
      }
      return this.#labels[STANDINGS.length * manager + standing] as PeerLabel;
    });
  }
}
