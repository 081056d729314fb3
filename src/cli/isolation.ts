import { disclose } from '../disclosure/disclose';
import type { IsolationRule } from '../domain/IsolationRule';
import { CONVENTIONS } from '../domain/Conventions';
import { WHOLE_NETWORK } from '../domain/Lens';
import { MOST_CONTACTS } from '../domain/steps/settleRule';
import { MANAGERS_FOR_WORLDS, WORLDS } from '../domain/results/Worlds';
import type { Verdict } from '../domain/results/Verdict';
import { toIsolationJson } from '../export/toIsolationJson';
import { toIsolationTable } from '../export/toIsolationTable';
import { countStudy } from '../pipeline/countStudy';
import { findIdentities } from '../pipeline/findIdentities';
import { judgeStudy } from '../pipeline/judgeStudy';
import { shelveStudy } from '../pipeline/shelveStudy';
import { countTaken } from '../reconcile/countTaken';
import type { Command } from './Command';
import { ISOLATION_OPTIONS } from './options';
import { settleNames } from './settleNames';
import { writeRounds } from './writeRounds';

export const isolation: Command = {
  name: 'isolation',
  does: 'finding, reasons, confidence and sensitivity for each manager',
  options: ISOLATION_OPTIONS,
  *run(study, given) {
    const peers = given.has('peers') ? given.choice('peers', ['post', 'group'], 'post') : study.isolationRule.peers;
    const rule: IsolationRule = {
      ...study.isolationRule,
      tau: given.whole('tau', [0, MOST_CONTACTS], study.isolationRule.tau),
      sigma: given.whole('sigma', [1, 3], study.isolationRule.sigma),
      activity: given.choice('activity', ['active', 'any'], study.isolationRule.activity),
      rule: given.choice('rule', ['either', 'confirmed'], study.isolationRule.rule),
      norm: given.within('norm', [0, 1], study.isolationRule.norm ?? CONVENTIONS.norm),
      ...(peers === undefined ? {} : { peers }),
    };
    yield { stage: 'Settling names', done: 0, total: 1 };
    const reconciled = settleNames(study, given.text('round'));
    const seed = given.whole('seed', [0, Number.MAX_SAFE_INTEGER], 1);
    const identities = reconciled.managers > MANAGERS_FOR_WORLDS ? null : yield* findIdentities(study, given.text('round'), rule, seed);
    const turned = new Set(identities?.worlds?.turned);
    const judged = yield* judgeStudy(study, yield* shelveStudy(study, reconciled), rule, turned);
    const { people } = reconciled;
    const described = eachVerdict(reconciled.managers, judged.describe);
    const result = toIsolationJson(
      disclose({ people, isolation: { ...judged.analysis, verdicts: described }, codebook: study.codebook, identities }, 'analyst'),
    );
    const lens = { ...WHOLE_NETWORK, round: given.text('round'), activity: rule.activity, rule: rule.rule };
    return {
      json: [
        ['counts', countStudy(study, reconciled, lens)],
        writeRounds(reconciled),
        ['rule', { ...rule, round: reconciled.round === '' ? null : reconciled.round }],
        ['verdicts', result.verdicts],
        ['examined', result.examined],
        ['hardlySpokenOf', result.hardlySpokenOf],
        ['worlds', identities === null ? null : { of: WORLDS, seed, names: identities.worlds?.names ?? 0 }],
        ['summary', result.summary],
        ['posts', result.posts],
        ['gates', result.gates],
        ['line', result.line],
      ],
      table: () =>
        toIsolationTable(people, { rule: judged.rule, examined: judged.analysis.examined, verdicts: [...described] }, study.codebook),
      taken: countTaken(study, reconciled),
      issues: [...study.issues, ...reconciled.issues],
    };
  },
};

/** Reasons are written as they are printed: those of a national study do not fit into memory at once. */
function eachVerdict(managers: number, describe: (manager: number) => Verdict | null): Iterable<Verdict> {
  return {
    *[Symbol.iterator]() {
      for (let manager = 0; manager < managers; manager += 1) {
        const verdict = describe(manager);
        if (verdict !== null) yield verdict;
      }
    },
  };
}
