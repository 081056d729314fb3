import type { Codebook } from '../../codebook/Codebook';
import { postOf } from '../../codebook/postOf';
import type { IsolationAnalysis } from '../../domain/results/Analysis';
import type { GateLevel } from '../../domain/results/Gate';
import type { Person } from '../../domain/Person';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Marks } from '../../domain/results/Marks';
import type { Tri, Verdict } from '../../domain/results/Verdict';
import { marksOf } from '../../isolation/marksOf';
import { confidenceWords } from '../../words/isolation/confidenceWords';
import { selectAbsenceJudged } from './selectAbsenceJudged';
import type { CounterpartWords } from '../../words/isolation/counterpartWords';
import { counterpartWords } from '../../words/isolation/counterpartWords';
import { selectGateOf } from '../selectGateOf';
import { selectGroupLabel } from '../selectGroupLabel';
import { selectPlace } from '../map/selectPlace';
import type { VerdictWords } from '../../words/isolation/verdictWords';
import { verdictWords } from '../../words/isolation/verdictWords';

/** In this order they are shown: whom to offer help, whom to ask, whom to talk to, of whom nothing is known, and all others. */
const VERDICT_SORTS = ['isolated', 'possibly', 'alone', 'cannot_say', 'connected'] as const;
export type VerdictSort = (typeof VERDICT_SORTS)[number];

/** One manager in the list of the isolation room. */
export interface IsolationRow {
  /** Index into `Reconciled.people`. */
  readonly person: number;
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly group: string;
  readonly groupLabel: string;
  readonly organisation: string;
  readonly sort: VerdictSort;
  readonly verdict: Verdict;
  readonly words: VerdictWords;
  readonly sure: ReturnType<typeof confidenceWords>;
  /** Contacts that count; `null` = nothing is known of their own. */
  readonly contacts: number | null;
  /** There may be more than `contacts`. */
  readonly atLeast: boolean;
  /** The post of the role; '' = no role recorded. */
  readonly post: string;
  readonly marks: Marks;
  /** What they say of themselves. */
  readonly says: Says;
  /** Their contacts beside those of counterparts. */
  readonly like: CounterpartWords;
  /** What the answers of their organisation allow. */
  readonly gate: GateLevel;
}

/** What a manager says: that they feel alone (P1), and that they lack a network (P2). `null` = not asked, or no answer. */
export interface Says {
  readonly alone: Tri;
  readonly network: Tri;
}

/** The group on which the book reports isolation, shown first. */
const FIRST_GROUP = 'general';

const A_SLICE = 1024;

/**
 * One row for each manager (what is said at length is written when it is looked at): isolated general managers first, then as
 * `VERDICT_SORTS`; in the roster's order inside, nobody ranked. With a break now and then.
 */
export function* selectIsolationRows(
  reconciled: Reconciled,
  isolation: IsolationAnalysis,
  codebook: Codebook,
): Generator<undefined, readonly IsolationRow[], void> {
  const gateOf = selectGateOf(reconciled, isolation.rule);
  const labels = new Map(codebook.groups.map(({ id }) => [id, selectGroupLabel(codebook, id)]));
  const context: RowContext = {
    reconciled,
    isolation,
    gateOf,
    labelOf: (group) => labels.get(group) ?? selectGroupLabel(codebook, group),
    postOf: (role) => postOf(codebook, role),
  };
  const inPlace: IsolationRow[][] = [];
  for (const [person, verdict] of isolation.verdicts.entries()) {
    if (person % A_SLICE === 0) yield;
    const somebody = reconciled.people[person];
    if (somebody === undefined) continue;
    const row = new Row(person, somebody, verdict, context);
    (inPlace[placeOf(row)] ??= []).push(row);
  }
  return inPlace.flat();
}

const placeOf = ({ sort, group }: IsolationRow): number =>
  VERDICT_SORTS.indexOf(sort) * 2 + (sort === 'isolated' && group === FIRST_GROUP ? 0 : 1);

interface RowContext {
  readonly reconciled: Reconciled;
  readonly isolation: IsolationAnalysis;
  readonly gateOf: ReturnType<typeof selectGateOf>;
  readonly labelOf: (group: string) => string;
  readonly postOf: (role: string) => string;
}

/** What is not asked of everybody is worked out when it is looked at. */
class Row implements IsolationRow {
  readonly sort: VerdictSort;

  constructor(
    readonly person: number,
    readonly somebody: Person,
    readonly verdict: Verdict,
    readonly context: RowContext,
  ) {
    this.sort = verdictSort(verdict);
  }

  get id(): string {
    return this.somebody.id;
  }
  get name(): string {
    return this.somebody.name;
  }
  get place(): string {
    return selectPlace(this.somebody);
  }
  get group(): string {
    return this.somebody.group;
  }
  get groupLabel(): string {
    return this.context.labelOf(this.somebody.group);
  }
  get organisation(): string {
    return this.somebody.organisation;
  }
  get post(): string {
    return this.context.postOf(this.somebody.role);
  }
  get marks(): Marks {
    return marksOf(this.verdict, this.context.isolation.examined);
  }
  get says(): Says {
    return { alone: this.verdict.indicators.P1, network: this.verdict.indicators.P2 };
  }
  get #answered(): boolean {
    return this.context.reconciled.response[this.person] === 'answered';
  }
  get words(): VerdictWords {
    return verdictWords(this.verdict, this.#answered);
  }
  get sure(): IsolationRow['sure'] {
    return confidenceWords(this.verdict, this.#answered, this.context.isolation.rule);
  }
  get contacts(): number | null {
    return this.#answered ? this.verdict.contacts.length : null;
  }
  get atLeast(): boolean {
    return !selectAbsenceJudged(this.context.reconciled, this.person);
  }
  get like(): CounterpartWords {
    return counterpartWords(this.verdict.counterparts, this.#answered ? this.verdict.activeContacts : null, this.somebody, this.groupLabel);
  }
  get gate(): GateLevel {
    return this.context.gateOf(this.person)?.level ?? 'all';
  }
}

function verdictSort(verdict: Verdict): VerdictSort {
  switch (verdict.label) {
    case 'isolated':
      return 'isolated';
    case 'possibly':
      return 'possibly';
    case 'cannot_say':
      return 'cannot_say';
    case 'not_isolated':
      return verdict.perceived === 'perceived_only' ? 'alone' : 'connected';
  }
}
