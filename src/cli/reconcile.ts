import type { Decision } from '../domain/Decision';
import { CONFIDENCES } from '../domain/results/Candidate';
import { toDecisionsJson } from '../export/toDecisionsJson';
import { toPairsJson, toPairsTable, toPeopleJson } from '../export/toReconcileJson';
import { findIdentities } from '../pipeline/findIdentities';
import { countTaken } from '../reconcile/countTaken';
import type { Command } from './Command';
import { RECONCILE_OPTIONS } from './options';
import { settleNames } from './settleNames';
import { writeRounds } from './writeRounds';

/** Who may be one person, what is joined without asking, and what follows from the decisions that were given. */
export const reconcile: Command = {
  name: 'reconcile',
  does: 'names that may be one person, with the evidence; what is joined without asking',
  options: RECONCILE_OPTIONS,
  *run(study, given) {
    const least = CONFIDENCES.indexOf(given.choice('confidence', CONFIDENCES, 'perhaps'));
    yield { stage: 'Settling names', done: 0, total: 1 };
    // Says so where there is no such round, or no row can be used.
    settleNames(study, given.text('round'));
    const { open, sure } = yield* findIdentities(study, given.text('round'), null);
    const made = sure.map(({ a, b }): Decision => ({ a, b, is: 'same', who: 'kith', on: '', why: 'surely' }));
    const decisions = [...study.decisions, ...made];
    const reconciled = settleNames({ ...study, decisions }, given.text('round'));
    const joined = new Set(sure);
    const pairs = open.filter(({ confidence }) => CONFIDENCES.indexOf(confidence) <= least);
    return {
      json: [
        ['counts', { pairs: pairs.length, joined: sure.length, decisions: study.decisions.length }],
        writeRounds(reconciled),
        ['pairs', toPairsJson(pairs, joined)],
        ['people', toPeopleJson(study, reconciled)],
        ['decisions', toDecisionsJson(decisions)],
      ],
      table: () => toPairsTable(pairs, joined),
      taken: countTaken(study, reconciled),
      issues: [...study.issues, ...reconciled.issues],
    };
  },
};
