import type { Codebook } from '../codebook/Codebook';
import type { IsolationAnalysis } from '../domain/Analysis';
import type { Reconciled } from '../domain/Reconciled';
import type { Verdict } from '../domain/Verdict';
import { certaintyOf } from '../isolation/certaintyOf';
import { certaintyWords } from './certaintyWords';
import { selectAbsenceJudged } from './selectAbsenceJudged';
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
}

/** The group on which the book reports isolation, shown first. */
const FIRST_GROUP = 'general';

/** One row for each manager: flagged general managers first, then as `VERDICT_SORTS`; in the roster's order inside, nobody ranked. */
export function selectIsolationRows(reconciled: Reconciled, isolation: IsolationAnalysis, codebook: Codebook): readonly IsolationRow[] {
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
        sort: verdictSort(verdict),
        verdict,
        words: verdictWords(verdict, answered),
        sure: certaintyWords(verdict, answered),
        contacts: answered ? verdict.contacts.length : null,
        atLeast: !selectAbsenceJudged(reconciled, person),
      },
    ];
  });
  return rows.sort((a, b) => place(a) - place(b));
}

const place = (row: IsolationRow): number =>
  VERDICT_SORTS.indexOf(row.sort) * 2 + (row.sort === 'flagged' && row.group === FIRST_GROUP ? 0 : 1);

function verdictSort(verdict: Verdict): VerdictSort {
  switch (verdict.label) {
    case 'isolated':
      return 'flagged';
    case 'possibly':
      return certaintyOf(verdict) === 'very_likely' ? 'flagged' : 'uncertain';
    case 'cannot_say':
      return 'cannot_say';
    case 'not_isolated':
      return verdict.perceived === 'perceived_only' ? 'alone' : 'connected';
  }
}
