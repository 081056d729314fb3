import type { Codebook } from '../codebook/Codebook';
import type { Analysis } from '../domain/results/Analysis';
import type { Response } from '../domain/results/Reconciled';
import type { RowList } from '../tables/Rows';
import { selectGroupLabel } from './selectGroupLabel';
import { verdictWords } from '../words/verdictWords';

/** One manager as the table shows them; `null` = not known, never 0. */
export interface ManagerRow {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly organisation: string;
  readonly role: string;
  readonly grade: string;
  readonly answer: string;
  readonly names: number | null;
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
  const { people, managers, response, reports } = reconciled;
  const names = new Int32Array(people.length);
  const namedBy = new Int32Array(people.length);
  for (let report = 0; report < reports.length; report += 1) {
    const [from, to] = [reports.from[report] ?? 0, reports.to[report] ?? 0];
    names[from] = (names[from] ?? 0) + 1;
    namedBy[to] = (namedBy[to] ?? 0) + 1;
  }
  return {
    length: managers,
    at(manager) {
      const person = manager < managers ? people[manager] : undefined;
      if (person === undefined) return undefined;
      const answer = response[manager] ?? 'missing';
      const verdict = isolation.verdicts[manager];
      return {
        id: person.id,
        name: person.name,
        group: person.group === '' ? '' : selectGroupLabel(codebook, person.group),
        organisation: person.organisation,
        role: person.role,
        grade: person.grade,
        answer: RESPONSE_WORDS[answer],
        names: answer === 'answered' ? (names[manager] ?? 0) : null,
        namedBy: namedBy[manager] ?? 0,
        verdict: verdict === undefined ? '' : verdictWords(verdict, answer === 'answered').words,
      };
    },
  };
}
