import { joinNames } from '../support/isolateName';
import { WHOLE_NETWORK } from '../domain/Lens';
import { toIssueTable } from '../export/toIssueTable';
import { countStudy } from '../pipeline/countStudy';
import { countTaken } from '../reconcile/countTaken';
import { sayUnderstood } from '../words/files/sayUnderstood';
import type { Command } from './Command';
import { settleNames } from './settleNames';
import { writeRounds } from './writeRounds';

/** Reads everything; says what there is and what is the matter with it. */
export const check: Command = {
  name: 'check',
  does: 'reads everything, prints counts and issues',
  options: [],
  *run(study) {
    yield { stage: 'Settling names', done: 0, total: 1 };
    const reconciled = settleNames(study, null);
    const issues = [...study.issues, ...reconciled.issues];
    return {
      json: [['counts', countStudy(study, reconciled, WHOLE_NETWORK)], writeRounds(reconciled)],
      table: toIssueTable(issues),
      taken: countTaken(study, reconciled),
      issues,
      notes: [
        ...new Set(
          study.sources.flatMap(({ file, reading }) => (reading === undefined ? [] : [`${file}: ${joinNames(sayUnderstood(reading))}.`])),
        ),
      ],
    };
  },
};
