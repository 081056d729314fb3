import { UNTOLD } from '../domain/Activity';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Tri, VerdictLabel } from '../domain/results/Verdict';
import { rowOf } from '../network/rowOf';
import { isExternalTie } from '../measures/own/isExternalTie';
import { computeFacts } from './facts/computeFacts';
import type { FactSheet, Facts, SilentByPost } from './facts/Facts';
import { judgeContacts } from './judgeContacts';
import { labelOf } from './judgeManager';
import { lapseUntold } from './facts/lapseUntold';

/** What version 1 looked at, beside the contacts. */
interface Lacks {
  readonly S1: Tri;
  readonly S3: Tri;
  readonly V1: Tri;
  readonly R1: Tri;
  readonly F1: Tri;
  readonly F2: Tri;
  readonly F4: Tri;
}

/**
 * The labels by version 1 of the rule, which studies that were kept before were judged by: whether anybody is outside (a
 * partner at home, too), peers by managerial group, and what was not asked counted against everybody. Kept for one thing
 * only: to say what version 2 changed for whom. docs/isolation.md, 1.
 */
export function labelVersion1(reconciled: Reconciled, rule: IsolationRule): readonly VerdictLabel[] {
  const setting = { ...rule, peers: 'group', norm: 0 } as const;
  const { reports } = reconciled;
  const sheet = computeFacts(reconciled, setting);
  const isStated = rule.activity === 'any' || !reports.activity.includes(UNTOLD);
  const without = isStated ? null : computeFacts(lapseUntold(reconciled), setting);
  return sheet.facts.map((facts, manager) => {
    const lacks = lacksOf(reconciled, sheet, facts, manager);
    const stated = without?.facts[manager];
    const unfav = Math.max(
      severityOf(facts, facts.c, lacks, rule.tau, true),
      without === null || stated === undefined
        ? 0
        : severityOf(stated, stated.c, lacksOf(reconciled, without, stated, manager), rule.tau, true),
    );
    const hasSilent = (post: keyof SilentByPost): boolean => facts.silent.ownOrganisation[post] + facts.silent.elsewhere[post] > 0;
    const named: Lacks =
      facts.silent.k === 0
        ? lacks
        : {
            ...lacks,
            S1: false,
            S3: false,
            V1: false,
            F4: hasSilent('like') ? false : hasSilent('unknown') && lacks.F4 === true ? null : lacks.F4,
          };
    const fav = severityOf(facts, facts.c + facts.silent.k, named, rule.tau, false);
    return labelOf(facts.answered, { fav, obs: severityOf(facts, facts.c, lacks, rule.tau, false), unfav }, rule.sigma);
  });
}

function lacksOf(
  reconciled: Reconciled,
  { own }: FactSheet,
  { indicators: { S1, S3, V1, F1, F2, F4 }, absenceJudged }: Facts,
  manager: number,
): Lacks {
  const { asked } = reconciled;
  const places = Array.from(rowOf(own, manager), (report) => isExternalTie(reconciled, report));
  const R1 = places.includes(true) ? false : absenceJudged && asked.items.has('outside') && !places.includes(null) ? true : null;
  return { S1, S3, V1, R1, F1, F2, F4: F4 === true && !asked.types.includes('Peer/Cohort') ? null : F4 };
}

function severityOf(
  { absenceJudged }: Facts,
  contacts: number,
  { S1, S3, V1, R1, F1, F2, F4 }: Lacks,
  tau: number,
  unknownIsLack: boolean,
): number {
  const is = (one: Tri): boolean => one ?? unknownIsLack;
  const { S5, S6 } = judgeContacts(contacts, tau, absenceJudged);
  const missing = [F1, F2, F4].filter(is).length;
  if (is(S5)) return 3;
  if ((is(S6) && missing >= 1) || (is(R1) && missing >= 2)) return 2;
  return is(S1) || is(S3) || is(S6) || is(V1) || missing + Number(is(R1)) >= 2 ? 1 : 0;
}
