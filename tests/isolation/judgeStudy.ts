import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { IsolationAnalysis } from '../../src/domain/results/Analysis';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import type { Instrument } from '../../src/domain/Instrument';
import type { IsolationRule } from '../../src/domain/IsolationRule';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Person } from '../../src/domain/Person';
import type { Reconciled } from '../../src/domain/results/Reconciled';
import type { Study } from '../../src/domain/Study';
import type { Reason, Verdict } from '../../src/domain/results/Verdict';
import { reconcile } from '../../src/reconcile/reconcile';
import { judgeInFull } from '../fixtures/judgeInFull';

export interface Judged {
  readonly reconciled: Reconciled;
  readonly analysis: IsolationAnalysis;
  readonly of: (id: string) => Verdict;
  readonly name: (index: number) => string;
  readonly reasons: (id: string, about: Reason['about']) => readonly Reason[];
}

/** The verdicts on a study. */
export function judge(study: Study, rule: Partial<IsolationRule> = {}): Judged {
  const reconciled = reconcile(study, null);
  const analysis = judgeInFull(study, { ...DEFAULT_ISOLATION_RULE, ...rule }, reconciled);
  const of = (id: string): Verdict => {
    const verdict = analysis.verdicts[reconciled.people.findIndex((person) => person.id === id)];
    if (verdict === undefined) throw new Error(`There is no verdict on ${id}.`);
    return verdict;
  };
  return {
    reconciled,
    analysis,
    of,
    name: (index) => reconciled.people[index]?.name ?? '',
    reasons: (id, about) => of(id).reasons.filter((reason) => reason.about === about),
  };
}

export const EVERYTHING_ASKED: Instrument = { asked: ['types', 'motives', 'activity', 'outside', 'perceived_isolation'] };

/** A study by hand. Unless told otherwise managers are general, of Care, and answered; rows are active; everything was asked. */
export function judgeStudy(
  people: readonly (Partial<Person> & Pick<Person, 'id'>)[],
  rows: readonly Omit<NominationRow, 'origin'>[],
  rule: Partial<IsolationRule> = {},
  instrument: Instrument = EVERYTHING_ASKED,
): Judged {
  const study = makeStudy({
    id: 'by-hand',
    title: 'By hand',
    codebook: bookCodebook,
    instrument,
    people: people.map((person) => makePerson({ kind: 'manager', group: 'general', organisation: 'Care', responded: 'yes', ...person })),
    nominations: buildNominations(rows.map((row, index) => ({ origin: { source: 0, row: index + 2 }, activity: 'active', ...row }))),
  });
  return judge(study, rule);
}
