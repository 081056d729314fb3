import type { Codebook } from '../../codebook/Codebook';
import type { Analysis } from '../../domain/results/Analysis';
import type { Response } from '../../domain/results/Reconciled';
import type { RowList } from '../../tables/Rows';
import { selectContactCounts } from '../inspector/selectContactCounts';
import { selectGroupLabel } from '../selectGroupLabel';
import { verdictWords } from '../../words/isolation/verdictWords';

/** One manager as the table shows them; `null` = not known, never 0. */
export interface ManagerRow {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly organisation: string;
  readonly role: string;
  readonly grade: string;
  readonly answer: string;
  /** People. */
  readonly names: number | null;
  readonly networks: number | null;
  readonly namedBy: number;
  readonly verdict: string;
}

const RESPONSE_WORDS: Readonly<Record<Response, string>> = {
  answered: 'answered',
  no: 'did not answer',
  declined: 'declined',
  not_asked: 'not asked',
  missing: 'no answers',
};

/** Every manager on the staff list, in its order; each row is computed on demand. */
export function selectManagerRows(
  { reconciled, isolation }: Pick<Analysis, 'reconciled' | 'isolation'>,
  codebook: Codebook,
): RowList<ManagerRow> {
  const { people, managers, response } = reconciled;
  const counts = selectContactCounts(reconciled);
  return {
    length: managers,
    at(manager) {
      const person = manager < managers ? people[manager] : undefined;
      if (person === undefined) return undefined;
      const answer = response[manager] ?? 'missing';
      const verdict = isolation.verdicts[manager];
      const { people: persons, networks, namedBy } = counts(manager);
      return {
        id: person.id,
        name: person.name,
        group: person.group === '' ? '' : selectGroupLabel(codebook, person.group),
        organisation: person.organisation,
        role: person.role,
        grade: person.grade,
        answer: RESPONSE_WORDS[answer],
        names: persons,
        networks,
        namedBy,
        verdict: verdict === undefined ? '' : verdictWords(verdict, answer === 'answered').words,
      };
    },
  };
}
