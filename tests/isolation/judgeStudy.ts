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
import type { Reason } from '../../src/domain/results/Reason';
import type { Verdict } from '../../src/domain/results/Verdict';
import type { SaidReason } from '../../src/words/isolation/SaidReason';
import { sayReason } from '../../src/words/isolation/sayReason';
import { selectReader } from '../../src/views/selectReader';
import { reconcile } from '../../src/reconcile/reconcile';
import { judgeInFull } from '../fixtures/judgeInFull';

export interface Judged {
  readonly reconciled: Reconciled;
  readonly analysis: IsolationAnalysis;
  readonly of: (id: string) => Verdict;
  readonly name: (index: number) => string;
  /** The reasons of one kind, with their words. */
  readonly reasons: (id: string, about: Reason['about']) => readonly (Reason & SaidReason)[];
  /** Everything that is said about one manager. */
  readonly said: (id: string) => readonly SaidReason[];
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
  const reader = selectReader(reconciled, analysis, study.codebook);
  const say = (id: string, reason: Reason): SaidReason =>
    sayReason(
      reason,
      reconciled.people.findIndex((person) => person.id === id),
      reader,
    );
  return {
    reconciled,
    analysis,
    of,
    name: (index) => reconciled.people[index]?.name ?? '',
    reasons: (id, about) =>
      of(id)
        .reasons.filter((reason) => reason.about === about)
        .map((reason) => ({ ...reason, ...say(id, reason) })),
    said: (id) => of(id).reasons.map((reason) => say(id, reason)),
  };
}

export const EVERYTHING_ASKED: Instrument = { asked: ['types', 'motives', 'activity', 'outside', 'groups', 'perceived_isolation'] };

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
