import type { SettledRule } from '../domain/steps/settleRule';
import type { VerdictLabel } from '../domain/results/Verdict';
import { VERDICT_KINDS } from '../domain/results/Verdict';
import type { LabelFacts, Standing } from './facts/Facts';
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

/** What a label depends on, beside the facts. */
type Asked = Pick<SettledRule, 'tau' | 'sigma' | 'smallComponent'>;

/** What the labels follow from: `LabelFacts`, with the size of the circle that S3 is judged by. */
type TableFacts = LabelFacts & Pick<Standing, 'component'>;

/** The same with S3 as it would be. Named one by one: to spread an object takes ten times as long. */
function withCircle({ S1, V1, R4, R5, R6, F1, F2, F4 }: Standing['indicators'], S3: boolean): Standing['indicators'] {
  return { S1, S3, V1, R4, R5, R6, F1, F2, F4 };
}

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

  constructor(managers: number) {
    this.#few = [new Uint8Array(managers), new Uint8Array(managers)];
    this.#many = [new Uint8Array(managers), new Uint8Array(managers)];
    this.#contacts = new Int32Array(managers);
    this.#component = new Int32Array(managers);
  }

  set(manager: number, stated: Standing, { absenceJudged, parts }: TableFacts): void {
    this.#contacts[manager] = stated.c;
    this.#component[manager] = stated.component;
    for (const circle of [0, 1] as const) {
      const circled = { c: stated.c, component: stated.component, indicators: withCircle(stated.indicators, circle === 1) };
      const facts = { stated: circled, absenceJudged, parts };
      this.#few[circle][manager] = judgeStated(facts, stated.c);
      this.#many[circle][manager] = judgeStated(facts, stated.c - 1);
    }
  }

  severity(manager: number, asked: Asked): number {
    const circles = asked.tau >= (this.#contacts[manager] ?? 0) ? this.#few : this.#many;
    return circles[isSmall(this.#component[manager] ?? 0, asked) ? 1 : 0][manager] ?? 0;
  }
}

/**
 * Labels of everybody as a function of τ, σ and the size of a small component, the only convention that raises a severity.
 * A threshold decides one thing, whether contacts are few, and that by itself in the world where all the silent named them;
 * the size decides whether their circle is small: four severities a world are all there is, and every setting is looked up.
 */
export class LabelTable {
  /** Where contacts are few, and where they are not. */
  readonly #few: Circles;
  readonly #many: Circles;
  /** Contacts as observed, and if every silent manager had named them. */
  readonly #contacts: Int32Array;
  readonly #most: Int32Array;
  /** Managers in their component. */
  readonly #component: Int32Array;
  readonly #answered: Uint8Array;

  readonly #stated: StatedTable | null;

  /** @param of asked once for each manager, in their order */
  constructor(managers: number, of: (manager: number) => TableFacts) {
    const circles = (): Circles => [new Severities(managers), new Severities(managers)];
    this.#few = circles();
    this.#many = circles();
    this.#contacts = new Int32Array(managers);
    this.#most = new Int32Array(managers);
    this.#component = new Int32Array(managers);
    this.#answered = new Uint8Array(managers);
    let worlds: StatedTable | null = null;
    for (let manager = 0; manager < managers; manager += 1) {
      const facts = of(manager);
      const { c, answered, absenceJudged, parts, silent, indicators } = facts;
      const most = c + silent.k;
      this.#contacts[manager] = c;
      this.#most[manager] = most;
      this.#component[manager] = facts.component;
      this.#answered[manager] = Number(answered);
      if (facts.stated !== null) (worlds ??= new StatedTable(managers)).set(manager, facts.stated, facts);
      for (const circle of [0, 1] as const) {
        const circled = { answered, absenceJudged, c, parts, silent, stated: null, indicators: withCircle(indicators, circle === 1) };
        // σ enters the label only, which is worked out below.
        this.#few[circle].set(manager, labelManager(circled, most, 1));
        this.#many[circle].set(manager, labelManager(circled, c - 1, 1));
      }
    }
    this.#stated = worlds;
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
    return labelOf(
      this.#answered[manager] === 1,
      { fav: this.#favourable(manager, asked), obs: observed.obs[manager] ?? NULL, unfav: this.#unfavourable(manager, asked, observed) },
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
