import type { VerdictLabel } from '../domain/Verdict';
import type { Facts } from './Facts';
import type { Judgement } from './judgeManager';
import { labelManager, labelOf } from './judgeManager';

type Labelled = Pick<Judgement, 'label' | 'kind' | 'severity'>;

/** Severities in the three worlds and the kind, where contacts are few and where they are not. */
interface Both {
  readonly few: Labelled;
  readonly many: Labelled;
  /** Contacts as observed, and if every silent manager had named her. */
  readonly contacts: number;
  readonly most: number;
  readonly answered: boolean;
}

/**
 * Labels of everybody as a function of τ. A threshold decides one thing, whether contacts are few, and that by itself in
 * the world where all the silent named her: two severities a world are all there is, and every τ is looked up.
 */
export class LabelTable {
  readonly #managers: readonly Both[];

  constructor(everybody: readonly Facts[]) {
    this.#managers = everybody.map((facts) => ({
      // σ enters the label only, which is told anew below.
      few: labelManager(facts, facts.c + facts.silent.k, 1),
      many: labelManager(facts, facts.c - 1, 1),
      contacts: facts.c,
      most: facts.c + facts.silent.k,
      answered: facts.answered,
    }));
  }

  /** The same as `labelManager`. */
  judge(manager: number, tau: number, sigma: number): Labelled {
    const both = this.#managers[manager];
    if (both === undefined) throw new Error(`There is no manager ${manager}.`);
    const { few, many, contacts, most } = both;
    const observed = tau >= contacts ? few : many;
    const fav = (tau >= most ? few : many).severity.fav;
    const { obs, unfav } = observed.severity;
    const label = labelOf(both.answered, { fav, obs: obs ?? 0, unfav }, sigma);
    return { label, kind: label === 'isolated' || label === 'possibly' ? observed.kind : null, severity: { fav, obs, unfav } };
  }

  /** The label alone, for the many settings of the sensitivity and of the line. */
  label(manager: number, tau: number, sigma: number): VerdictLabel {
    const both = this.#managers[manager];
    if (both === undefined) return 'cannot_say';
    const { obs, unfav } = (tau >= both.contacts ? both.few : both.many).severity;
    return labelOf(both.answered, { fav: (tau >= both.most ? both.few : both.many).severity.fav, obs: obs ?? 0, unfav }, sigma);
  }
}
