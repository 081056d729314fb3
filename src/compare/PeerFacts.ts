import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/Reconciled';
import type { FactSheet, Facts } from '../isolation/Facts';
import { listSilent } from '../isolation/listSilent';
import { foldPlace } from '../measures/isExternalTie';
import { rowOf } from '../network/rowOf';

/** The silent about one manager, here (in her organisation) or elsewhere: how many of each group did not answer, and who answered and was cut off. */
interface Silence {
  readonly all: number;
  readonly silentByGroup: ReadonlyMap<string, number>;
  readonly cutOff: readonly number[];
}

/**
 * The facts of isolation under other managerial groups, without looking at the rest again: the group enters F4 (a neighbour
 * of her group) and which of the silent are of her group, and nothing else. Groups of those who did not answer stay as they
 * are. Design of measures, 4.1.
 */
export class PeerFacts {
  readonly #sheet: FactSheet;
  readonly #alone: FactSheet;
  readonly #silence: readonly { readonly here: Silence; readonly elsewhere: Silence }[];

  /** @param alone the facts if no two managers were of one group: what there is of a peer beside the group */
  constructor(reconciled: Reconciled, rule: IsolationRule['rule'], sheet: FactSheet, alone: FactSheet) {
    this.#sheet = sheet;
    this.#alone = alone;
    const { people, managers, response } = reconciled;
    const places = people.slice(0, managers).map(({ organisation }) => foldPlace(organisation));
    const silentAbout = listSilent(reconciled, rule);
    const toSilence = (silent: readonly number[]): Silence => {
      const byGroup = new Map<string, number>();
      const [said, unsaid] = [silent.filter((other) => response[other] === 'answered'), silent.filter((other) => response[other] !== 'answered')];
      for (const other of unsaid) byGroup.set(people[other]?.group ?? '', (byGroup.get(people[other]?.group ?? '') ?? 0) + 1);
      return { all: silent.length, silentByGroup: byGroup, cutOff: said };
    };
    this.#silence = sheet.facts.map((_, manager) => {
      const silent = silentAbout(manager, rowOf(sheet.neighbours, manager));
      const isHere = (other: number): boolean => places[manager] !== '' && places[other] === places[manager];
      return { here: toSilence(silent.filter(isHere)), elsewhere: toSilence(silent.filter((other) => !isHere(other))) };
    });
  }

  /** @param groups by manager */
  under(groups: readonly string[]): readonly Facts[] {
    return this.#sheet.facts.map((known, manager): Facts => {
      const group = groups[manager] ?? '';
      const isPeer = (other: number): boolean => group !== '' && groups[other] === group;
      const F4 = rowOf(this.#sheet.neighbours, manager).some(isPeer) ? false : (this.#alone.facts[manager]?.indicators.F4 ?? null);
      const count = ({ all, silentByGroup, cutOff }: Silence = { all: 0, silentByGroup: new Map(), cutOff: [] }): { readonly ownGroup: number; readonly others: number } => {
        const ownGroup = (group === '' ? 0 : (silentByGroup.get(group) ?? 0)) + cutOff.filter(isPeer).length;
        return { ownGroup, others: all - ownGroup };
      };
      const silence = this.#silence[manager];
      return {
        ...known,
        indicators: { ...known.indicators, F4 },
        silent: { ownOrganisation: count(silence?.here), elsewhere: count(silence?.elsewhere), k: known.silent.k },
      };
    });
  }
}
