import type { Codebook } from '../codebook/Codebook';
import type { IsolationAnalysis } from '../domain/Analysis';
import type { Conventions } from '../domain/Conventions';
import type { GateLevel } from '../domain/Gate';
import type { Reconciled } from '../domain/Reconciled';
import type { Verdict } from '../domain/Verdict';
import { certaintyOf } from '../isolation/certaintyOf';
import { certaintyWords } from './certaintyWords';
import { selectAbsenceJudged } from './selectAbsenceJudged';
import type { ReferenceWords } from './referenceWords';
import { referenceWords } from './referenceWords';
import { selectGateOf } from './selectGateOf';
import { selectGroupLabel } from './selectGroupLabel';
import { selectPlace } from './selectPlace';
import type { VerdictWords } from './verdictWords';
import { verdictWords } from './verdictWords';

/** In this order they are shown: whom to offer help, whom to ask, whom to talk to, of whom nothing is known, and all others. */
const VERDICT_SORTS = ['flagged', 'uncertain', 'alone', 'cannot_say', 'connected'] as const;
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
  readonly sure: { readonly words: string; readonly explained: string };
  /** Contacts that count; `null` = nothing is known of her own. */
  readonly contacts: number | null;
  /** There may be more than `contacts`. */
  readonly atLeast: boolean;
  /** Her contacts beside those of like managers. */
  readonly like: ReferenceWords;
  readonly cross: CrossCell;
  /** What the answers of her organisation allow. */
  readonly gate: GateLevel;
}

/** Structural isolation crossed with what somebody says of herself. Design of measures, 3.3. */
export interface CrossCell {
  readonly structural: 'isolated' | 'connected' | 'cannot_say';
  readonly feelsAlone: 'yes' | 'no' | 'unknown';
}

/** The group on which the book reports isolation, shown first. */
const FIRST_GROUP = 'general';

/** One row for each manager (what is said at length is written when it is looked at): flagged general managers first, then as `VERDICT_SORTS`; in the roster's order inside, nobody ranked. */
export function selectIsolationRows(reconciled: Reconciled, isolation: IsolationAnalysis, codebook: Codebook): readonly IsolationRow[] {
  const gateOf = selectGateOf(reconciled, isolation.rule);
  const rows = isolation.verdicts.flatMap((verdict, person): IsolationRow[] => {
    const somebody = reconciled.people[person];
    if (somebody === undefined) return [];
    const answered = reconciled.response[person] === 'answered';
    const { id, name, group, organisation } = somebody;
    return [
      {
        person,
        id,
        name,
        place: selectPlace(somebody),
        group,
        groupLabel: selectGroupLabel(codebook, group),
        organisation,
        sort: verdictSort(verdict, isolation.rule),
        verdict,
        words: verdictWords(verdict, answered, isolation.rule),
        get sure() {
          return certaintyWords(verdict, answered, isolation.rule);
        },
        contacts: answered ? verdict.contacts.length : null,
        atLeast: !selectAbsenceJudged(reconciled, person),
        get like() {
          return referenceWords(verdict.reference, answered ? verdict.activeContacts : null, somebody, selectGroupLabel(codebook, group));
        },
        cross: crossOf(verdict),
        gate: gateOf(person)?.level ?? 'all',
      },
    ];
  });
  return rows.sort((a, b) => place(a) - place(b));
}

const place = (row: IsolationRow): number =>
  VERDICT_SORTS.indexOf(row.sort) * 2 + (row.sort === 'flagged' && row.group === FIRST_GROUP ? 0 : 1);

function verdictSort(verdict: Verdict, conventions: Conventions): VerdictSort {
  switch (verdict.label) {
    case 'isolated':
      return 'flagged';
    case 'possibly':
      return certaintyOf(verdict, conventions) === 'very_likely' ? 'flagged' : 'uncertain';
    case 'cannot_say':
      return 'cannot_say';
    case 'not_isolated':
      return verdict.perceived === 'perceived_only' ? 'alone' : 'connected';
  }
}

function crossOf({ label, perceived }: Verdict): CrossCell {
  return {
    structural: label === 'cannot_say' ? 'cannot_say' : label === 'not_isolated' ? 'connected' : 'isolated',
    feelsAlone: perceived === 'unknown' ? 'unknown' : perceived === 'both' || perceived === 'perceived_only' ? 'yes' : 'no',
  };
}
