import type { SettledRule } from '../domain/steps/settleRule';
import type { VerdictLabel } from '../domain/results/Verdict';
import { VERDICT_KINDS } from '../domain/results/Verdict';
import type { Facts } from './Facts';
import { isSmall } from './judgeCounted';
import type { Judgement } from './judgeManager';
import { judgeStated, labelManager, labelOf } from './judgeManager';

type Labelled = Pick<Judgement, 'label' | 'kind' | 'severity'>;

const NULL = 255;

/** Severities in the three worlds and the kind, of everybody. In columns: a national study has millions of them. */
class Severities {
  readonly fav: Uint8Array;
  /** 255 = null. */
  readonly obs: Uint8Array;
  readonly unfav: Uint8Array;
  /** Into `VERDICT_KINDS` + 1; 0 = none. */
  readonly kind: Uint8Array;

  constructor(managers: number) {
    this.fav = new Uint8Array(managers);
    this.obs = new Uint8Array(managers);
    this.unfav = new Uint8Array(managers);
    this.kind = new Uint8Array(managers);
  }

  set(manager: number, { kind, severity }: Labelled): void {
    this.fav[manager] = severity.fav;
    this.obs[manager] = severity.obs ?? NULL;
    this.unfav[manager] = severity.unfav;
    this.kind[manager] = kind === null ? 0 : VERDICT_KINDS.indexOf(kind) + 1;
  }
}

/** Where a manager's circle is small (S3), and where it is not. */
type Circles = readonly [wide: Severities, small: Severities];

/** What a label hangs on, beside the facts. */
type Asked = Pick<SettledRule, 'tau' | 'sigma' | 'smallComponent'>;

/**
 * The unfavourable severity of everybody without the contacts of whom it is not recorded whether they are in use, where that is another
 * world.
 */
class StatedTable {
  /** Where contacts are few, and where they are not; in each, where the circle is wide, and where it is small. */
  readonly #few: readonly [Uint8Array, Uint8Array];
  readonly #many: readonly [Uint8Array, Uint8Array];
  readonly #contacts: Int32Array;
  readonly #component: Int32Array;

  constructor(everybody: readonly Facts[]) {
    const severities = (few: boolean, S3: boolean): Uint8Array =>
      Uint8Array.from(everybody, ({ stated, absenceJudged, parts }) =>
        stated === null
          ? 0
          : judgeStated(
              { stated: { ...stated, indicators: { ...stated.indicators, S3 } }, absenceJudged, parts },
              few ? stated.c : stated.c - 1,
            ),
      );
    this.#few = [severities(true, false), severities(true, true)];
    this.#many = [severities(false, false), severities(false, true)];
    this.#contacts = Int32Array.from(everybody, ({ stated }) => stated?.c ?? 0);
    this.#component = Int32Array.from(everybody, ({ stated }) => stated?.component ?? 0);
  }

  severity(manager: number, asked: Asked): number {
    const circles = asked.tau >= (this.#contacts[manager] ?? 0) ? this.#few : this.#many;
    return circles[isSmall(this.#component[manager] ?? 0, asked) ? 1 : 0][manager] ?? 0;
  }
}

/**
 * Labels of everybody as a function of τ, σ and the size of a small component, the only convention that raises a severity.
 * A threshold decides one thing, whether contacts are few, and that by itself in the world where all the silent named her;
 * the size decides whether her circle is small: four severities a world are all there is, and every setting is looked up.
 */
export class LabelTable {
  /** Where contacts are few, and where they are not. */
  readonly #few: Circles;
  readonly #many: Circles;
  /** Contacts as observed, and if every silent manager had named her. */
  readonly #contacts: Int32Array;
  readonly #most: Int32Array;
  /** Managers in her component. */
  readonly #component: Int32Array;
  readonly #answered: Uint8Array;

  readonly #stated: StatedTable | null;

  constructor(everybody: readonly Facts[]) {
    this.#stated = everybody.some(({ stated }) => stated !== null) ? new StatedTable(everybody) : null;
    const circles = (): Circles => [new Severities(everybody.length), new Severities(everybody.length)];
    this.#few = circles();
    this.#many = circles();
    this.#contacts = Int32Array.from(everybody, ({ c }) => c);
    this.#most = Int32Array.from(everybody, ({ c, silent }) => c + silent.k);
    this.#component = Int32Array.from(everybody, ({ counted }) => counted.component);
    this.#answered = Uint8Array.from(everybody, ({ answered }) => Number(answered));
    everybody.forEach((facts, manager) => {
      for (const S3 of [false, true]) {
        const circled = { ...facts, stated: null, indicators: { ...facts.indicators, S3 } };
        // σ enters the label only, which is told anew below.
        this.#few[Number(S3) as 0 | 1].set(manager, labelManager(circled, facts.c + facts.silent.k, 1));
        this.#many[Number(S3) as 0 | 1].set(manager, labelManager(circled, facts.c - 1, 1));
      }
    });
  }

  /** The same as `labelManager`. */
  judge(manager: number, asked: Asked): Labelled {
    if (manager >= this.#answered.length) throw new Error(`There is no manager ${manager}.`);
    const observed = this.#observed(manager, asked);
    const obs = observed.obs[manager] ?? NULL;
    const label = this.label(manager, asked);
    const kind = label === 'isolated' || label === 'possibly' ? (VERDICT_KINDS[(observed.kind[manager] ?? 0) - 1] ?? null) : null;
    return {
      label,
      kind,
      severity: {
        fav: this.#favourable(manager, asked),
        obs: obs === NULL ? null : obs,
        unfav: this.#unfavourable(manager, asked, observed),
      },
    };
  }

  /** The label alone, for the many settings of the sensitivity and of the line. */
  label(manager: number, asked: Asked): VerdictLabel {
    const observed = this.#observed(manager, asked);
    const obs = observed.obs[manager] ?? NULL;
    return labelOf(
      this.#answered[manager] === 1,
      { fav: this.#favourable(manager, asked), obs: obs === NULL ? 0 : obs, unfav: this.#unfavourable(manager, asked, observed) },
      asked.sigma,
    );
  }

  #observed(manager: number, asked: Asked): Severities {
    return (asked.tau >= (this.#contacts[manager] ?? 0) ? this.#few : this.#many)[this.#circle(manager, asked)];
  }

  #favourable(manager: number, asked: Asked): number {
    return (asked.tau >= (this.#most[manager] ?? 0) ? this.#few : this.#many)[this.#circle(manager, asked)].fav[manager] ?? 0;
  }

  /** The severities as observed hold the world with what is not recorded; the other one is looked up where there is one. */
  #unfavourable(manager: number, asked: Asked, observed: Severities): number {
    const unfav = observed.unfav[manager] ?? 0;
    return this.#stated === null ? unfav : Math.max(unfav, this.#stated.severity(manager, asked));
  }

  #circle(manager: number, asked: Asked): 0 | 1 {
    return isSmall(this.#component[manager] ?? 0, asked) ? 1 : 0;
  }
}
