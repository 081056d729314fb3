import type { Gate } from '../domain/results/Gate';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Lens } from '../domain/Lens';
import type { MeasureColumn } from '../domain/results/MeasureColumn';
import type { Reconciled } from '../domain/results/Reconciled';
import { settleRule } from '../domain/steps/settleRule';
import type { Study } from '../domain/Study';
import { computeFacts } from '../isolation/facts/computeFacts';
import type { FactSheet, Facts } from '../isolation/facts/Facts';
import type { Judgement } from '../isolation/judgeManager';
import { judgeManager, labelManager } from '../isolation/judgeManager';
import { computeMeasures } from '../measures/computeMeasures';
import { MeasureContext } from '../measures/MeasureContext';
import type { PathsMethod } from '../measures/PathsMethod';
import { EXACTLY } from '../measures/PathsMethod';
import { buildView } from '../network/buildView';
import type { View } from '../network/View';
import { computeGates } from '../quality/computeGates';
import { finish } from '../support/finish';
import type { Work } from '../support/Progress';
import type { PeerLabel } from './PeerFacts';
import { PeerFacts } from './PeerFacts';
import { shareDraws } from '../statistics/shareDraws';
import { regroup } from './regroup';

/** What a context can keep the values of. */
interface Computed {
  readonly id: string;
  readonly compute: (context: CompareContext) => readonly (number | null)[];
}

/** A study as outcomes see it: one lens, one isolation rule, and what several outcomes need, each computed once. */
export class CompareContext {
  readonly study: Study;
  readonly rule: IsolationRule;
  readonly view: View;
  readonly paths: PathsMethod;
  /** By manager. */
  readonly groups: readonly string[];
  /** By manager. */
  readonly answered: readonly boolean[];
  /** Own reports that pass the lens, by manager. */
  readonly own: readonly (readonly number[])[];
  /** Outcomes of the same managers share their relabellings. */
  readonly draws = shareDraws();
  readonly #parent: CompareContext | null;
  readonly #columns = new Map<string, MeasureColumn>();
  readonly #values = new Map<string, readonly (number | null)[]>();
  #reconciled: Reconciled | null;
  #peers: PeerFacts | null = null;
  #known: FactSheet | null = null;
  #facts: readonly Facts[] | null = null;
  #labels: readonly PeerLabel[] | null = null;
  #judgements: readonly Judgement[] | null = null;
  #gates: ReturnType<typeof computeGates> | null = null;

  private constructor(
    { study, rule, view, paths, answered, own }: Pick<CompareContext, 'study' | 'rule' | 'view' | 'paths' | 'answered' | 'own'>,
    groups: readonly string[],
    origin: Reconciled | CompareContext,
  ) {
    this.study = study;
    this.rule = rule;
    this.view = view;
    this.paths = paths;
    this.groups = groups;
    this.answered = answered;
    this.own = own;
    this.#parent = origin instanceof CompareContext ? origin : null;
    this.#reconciled = origin instanceof CompareContext ? null : origin;
  }

  /** @param paths how what lies along shortest paths is computed */
  static of(study: Study, reconciled: Reconciled, lens: Lens, rule: IsolationRule, paths: PathsMethod = EXACTLY): CompareContext {
    const view = buildView(reconciled, { ...lens, scope: 'managers' });
    const groups = reconciled.people.slice(0, reconciled.managers).map(({ group }) => group);
    const answered = groups.map((_, manager) => reconciled.response[manager] === 'answered');
    return new CompareContext({ study, rule, view, paths, answered, own: new MeasureContext(reconciled, view).own }, groups, reconciled);
  }

  /** The same network with the managerial groups of those who answered given out otherwise. */
  relabelled(groups: readonly string[]): CompareContext {
    return new CompareContext(this, groups, this);
  }

  /** With the groups as they are here; made when first asked for, as most outcomes do without. */
  get reconciled(): Reconciled {
    if (this.#reconciled !== null) return this.#reconciled;
    const { reconciled } = this.#parent ?? this;
    this.#reconciled = regroup(reconciled, this.groups);
    return this.#reconciled;
  }

  /** An outcome by manager. */
  readonly values = (outcome: Computed): readonly (number | null)[] => {
    const known = this.#values.get(outcome.id) ?? outcome.compute(this);
    this.#values.set(outcome.id, known);
    return known;
  };

  /** Computes measures in one pass, so that those that share their paths do. */
  *prepare(measures: readonly string[]): Work<void> {
    const wanted = measures.filter((id) => !this.#columns.has(id));
    if (wanted.length === 0) return;
    const { columns } = yield* computeMeasures(this.reconciled, this.view, wanted, this.paths);
    for (const column of columns) this.#columns.set(column.id, column);
  }

  /** A measure of persons by manager; computed here and now where it was not prepared. */
  column(measure: string): MeasureColumn | undefined {
    if (!this.#columns.has(measure)) finish(this.prepare([measure]));
    return this.#columns.get(measure);
  }

  /** What the isolation rule knows of each manager. */
  get facts(): readonly Facts[] {
    return (this.#facts ??= this.#parent === null ? this.#sheet.facts : this.#parent.peers.under(this.groups));
  }

  get peers(): PeerFacts {
    return (this.#peers ??= new PeerFacts(this.reconciled, this.rule, this.#sheet));
  }

  get labels(): readonly PeerLabel[] {
    return (this.#labels ??=
      this.#parent === null
        ? this.facts.map((facts) => ({ ...labelManager(facts, this.rule.tau, this.rule.sigma), noPeer: facts.indicators.F4 }))
        : this.#parent.peers.labels(this.groups));
  }

  /** Labels with `holds`, which costs more. */
  get judgements(): readonly Judgement[] {
    return (this.#judgements ??= this.facts.map((facts) => judgeManager(facts, this.rule.tau, this.rule.sigma)));
  }

  /** What the response of a manager's organisation allows. */
  readonly gateOf = (manager: number): Gate | undefined => {
    this.#gates ??= computeGates(this.reconciled, settleRule(this.rule));
    return this.#gates.gates[this.#gates.of[manager] ?? -1];
  };

  get #sheet(): FactSheet {
    return (this.#known ??= computeFacts(this.reconciled, this.rule));
  }
}
