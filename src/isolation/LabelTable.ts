import type { VerdictLabel } from '../domain/Verdict';
import { VERDICT_KINDS } from '../domain/Verdict';
import type { Facts } from './Facts';
import type { Judgement } from './judgeManager';
import { labelManager, labelOf } from './judgeManager';

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

/**
 * Labels of everybody as a function of τ. A threshold decides one thing, whether contacts are few, and that by itself in
 * the world where all the silent named her: two severities a world are all there is, and every τ is looked up.
 */
export class LabelTable {
  /** Where contacts are few, and where they are not. */
  readonly #few: Severities;
  readonly #many: Severities;
  /** Contacts as observed, and if every silent manager had named her. */
  readonly #contacts: Int32Array;
  readonly #most: Int32Array;
  readonly #answered: Uint8Array;

  constructor(everybody: readonly Facts[]) {
    this.#few = new Severities(everybody.length);
    this.#many = new Severities(everybody.length);
    this.#contacts = Int32Array.from(everybody, ({ c }) => c);
    this.#most = Int32Array.from(everybody, ({ c, silent }) => c + silent.k);
    this.#answered = Uint8Array.from(everybody, ({ answered }) => Number(answered));
    everybody.forEach((facts, manager) => {
      // σ enters the label only, which is told anew below.
      this.#few.set(manager, labelManager(facts, facts.c + facts.silent.k, 1));
      this.#many.set(manager, labelManager(facts, facts.c - 1, 1));
    });
  }

  /** The same as `labelManager`. */
  judge(manager: number, tau: number, sigma: number): Labelled {
    if (manager >= this.#answered.length) throw new Error(`There is no manager ${manager}.`);
    const observed = tau >= (this.#contacts[manager] ?? 0) ? this.#few : this.#many;
    const fav = (tau >= (this.#most[manager] ?? 0) ? this.#few : this.#many).fav[manager] ?? 0;
    const obs = observed.obs[manager] ?? NULL;
    const label = this.label(manager, tau, sigma);
    const kind = label === 'isolated' || label === 'possibly' ? (VERDICT_KINDS[(observed.kind[manager] ?? 0) - 1] ?? null) : null;
    return { label, kind, severity: { fav, obs: obs === NULL ? null : obs, unfav: observed.unfav[manager] ?? 0 } };
  }

  /** The label alone, for the many settings of the sensitivity and of the line. */
  label(manager: number, tau: number, sigma: number): VerdictLabel {
    const observed = tau >= (this.#contacts[manager] ?? 0) ? this.#few : this.#many;
    const fav = (tau >= (this.#most[manager] ?? 0) ? this.#few : this.#many).fav[manager] ?? 0;
    const obs = observed.obs[manager] ?? NULL;
    return labelOf(this.#answered[manager] === 1, { fav, obs: obs === NULL ? 0 : obs, unfav: observed.unfav[manager] ?? 0 }, sigma);
  }
}
