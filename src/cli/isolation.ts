import { disclose } from '../disclosure/disclose';
import type { IsolationRule } from '../domain/IsolationRule';
import { WHOLE_NETWORK } from '../domain/Lens';
import { toIsolationJson } from '../export/toIsolationJson';
import { toIsolationTable } from '../export/toIsolationTable';
import { prepareIsolation } from '../isolation/judgeIsolation';
import type { SummarisedVerdict } from '../isolation/summarise';
import { buildView } from '../network/buildView';
import type { Command } from './Command';
import { countStudy } from './countStudy';
import { ISOLATION_OPTIONS } from './options';
import { settleNames } from './settleNames';

/** More contacts than anybody reports; keeps a mistyped threshold from being taken. */
const MOST_CONTACTS = 1000;

const MANAGERS_A_SLICE = 500;

export const isolation: Command = {
  name: 'isolation',
  does: 'verdict, reasons, certainty and sensitivity for each manager',
  options: ISOLATION_OPTIONS,
  *run(study, given) {
    const rule: IsolationRule = {
      tau: given.whole('tau', [0, MOST_CONTACTS], study.isolationRule.tau),
      sigma: given.whole('sigma', [1, 3], study.isolationRule.sigma),
      activity: given.choice('activity', ['active', 'any'], study.isolationRule.activity),
      rule: given.choice('rule', ['either', 'confirmed'], study.isolationRule.rule),
    };
    yield { stage: 'Settling names', done: 0, total: 1 };
    const reconciled = settleNames(study, given.text('round'));
    const { judge, summarise } = yield* prepareIsolation(reconciled, rule, study.codebook);
    const { people, managers } = reconciled;
    // Verdicts are made twice, for the counts and as they are written: all of them at once would not fit into memory.
    const counted: SummarisedVerdict[] = [];
    for (let manager = 0; manager < managers; manager += 1) {
      if (manager % MANAGERS_A_SLICE === 0) yield { stage: 'Who is isolated', done: manager, total: managers };
      const { label, kind, holds } = judge(manager);
      counted.push({ label, kind, holds });
    }
    const verdicts = { *[Symbol.iterator]() { for (let manager = 0; manager < managers; manager += 1) yield judge(manager); } };
    const result = toIsolationJson(disclose({ people, isolation: { verdicts, ...summarise(counted) } }, 'analyst'));
    const view = buildView(reconciled, { ...WHOLE_NETWORK, round: given.text('round'), activity: rule.activity, rule: rule.rule });
    return {
      json: [
        ['counts', countStudy(study, reconciled, view)],
        ['rule', { ...rule, round: reconciled.round === '' ? null : reconciled.round }],
        ['verdicts', result.verdicts],
        ['summary', result.summary],
      ],
      table: () => toIsolationTable(people, { verdicts: [...verdicts] }),
      issues: [...study.issues, ...reconciled.issues],
    };
  },
};
