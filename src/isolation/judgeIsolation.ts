import type { Codebook } from '../codebook/Codebook';
import type { IsolationAnalysis } from '../domain/Analysis';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/Reconciled';
import type { IndicatorId, Perceived, Tri, Verdict } from '../domain/Verdict';
import { rowOf } from '../network/rowOf';
import type { Work } from '../support/Progress';
import { computeFacts } from './computeFacts';
import { computeStability } from './computeStability';
import type { Facts, FactSheet } from './Facts';
import { isSilentAbout } from './isSilentAbout';
import { judgeContacts } from './judgeContacts';
import type { Judgement } from './judgeManager';
import { judgeManager } from './judgeManager';
import { listGroups } from './listGroups';
import { summarise } from './summarise';
import { writeHeadline } from './writeHeadline';
import { writeReasons } from './writeReasons';

const MANAGERS_A_SLICE = 200;

/** The verdict on every manager under one rule, with reasons, certainty and sensitivity. Design of measures, section 3. */
export function* judgeIsolation(reconciled: Reconciled, rule: IsolationRule, codebook: Codebook): Work<IsolationAnalysis> {
  const { people, managers } = reconciled;
  yield { stage: 'Who is isolated', done: 0, total: managers };
  const sheet = computeFacts(reconciled, rule);
  const stability = yield* computeStability(reconciled, rule, sheet);
  const peers = countPeers(reconciled);
  const verdicts: Verdict[] = [];
  for (let manager = 0; manager < managers; manager += 1) {
    if (manager % MANAGERS_A_SLICE === 0) yield { stage: 'Who is isolated', done: manager, total: managers };
    const facts = sheet.facts[manager];
    const person = people[manager];
    if (facts === undefined || person === undefined) continue;
    const judgement = judgeManager(facts, rule.tau, rule.sigma);
    const indicators = { ...facts.indicators, ...judgeContacts(facts.c, rule.tau, facts.absenceJudged) };
    const contacts = listContacts(reconciled, sheet, manager);
    const reasons = writeReasons(
      {
        reconciled,
        codebook,
        rule,
        manager,
        person,
        facts,
        own: sheet.own[manager] ?? [],
        about: sheet.about[manager] ?? [],
        neighbours: [...rowOf(sheet.neighbours, manager)],
        contacts,
        peersOnRoster: peers(manager),
      },
      judgement,
      indicators,
    );
    verdicts.push({
      label: judgement.label,
      kind: judgement.kind,
      severity: judgement.severity,
      k: facts.silent.k,
      need: judgement.need,
      holds: judgement.holds,
      indicators,
      reasons,
      perceived: crossPerceived(judgement, indicators),
      stability: stability[manager] ?? { isolated: 0, isolatedOrPossibly: 0 },
      contacts,
      activeContacts: facts.a,
      silent: judgement.label === 'possibly' ? listSilent(reconciled, rule, sheet, facts, manager) : [],
    });
  }
  const everybody = verdicts.map((_, manager) => manager);
  const summaries = {
    all: summarise(everybody, verdicts, reconciled),
    byGroup: listGroups(people.slice(0, managers), 'group', codebook.groups.map((group) => group.id)).map(({ id, members }) => ({ id, summary: summarise(members, verdicts, reconciled) })),
    byOrganisation: listGroups(people.slice(0, managers), 'organisation', []).map(({ id, members }) => ({ id, summary: summarise(members, verdicts, reconciled) })),
  };
  return { rule, verdicts, ...summaries, ...writeHeadline(summaries, reconciled, codebook) };
}

/** Structural isolation crossed with her own rating. Design of measures, 3.3. */
function crossPerceived({ label }: Judgement, { P1 }: Readonly<Record<IndicatorId, Tri>>): Perceived {
  if (P1 === null) return 'unknown';
  const structural = label === 'isolated' || label === 'possibly';
  if (structural) return P1 ? 'both' : 'structural_only';
  return P1 ? 'perceived_only' : 'neither';
}

/** Neighbours, then persons off the roster, then collectivities: c of them, the first a persons. */
function listContacts({ people, managers, reports }: Reconciled, sheet: FactSheet, manager: number): readonly number[] {
  const offRoster = (sheet.own[manager] ?? []).map((report) => reports.to[report] ?? 0).filter((contact) => contact >= managers);
  const ofKind = (kind: string): readonly number[] => offRoster.filter((contact) => people[contact]?.kind === kind);
  return [...rowOf(sheet.neighbours, manager), ...ofKind('outside_person'), ...ofKind('collectivity')];
}

/** The k: whose word about her is missing. */
function listSilent(reconciled: Reconciled, rule: IsolationRule, sheet: FactSheet, facts: Facts, manager: number): readonly number[] {
  const { managers, reports } = reconciled;
  if (facts.silent.k === 0) return [];
  const tied = new Set(rowOf(sheet.neighbours, manager));
  const named = new Set<number>();
  if (rule.rule === 'confirmed') for (let report = 0; report < reports.length; report += 1) if (reports.from[report] === manager) named.add(reports.to[report] ?? 0);
  return Array.from({ length: managers }, (_, other) => other).filter(
    (other) => other !== manager && !tied.has(other) && (rule.rule === 'either' || named.has(other)) && isSilentAbout(reconciled, other, manager),
  );
}

/** How many other managers of her group there are, in her organisation and overall. */
function countPeers({ people, managers }: Reconciled): (manager: number) => { readonly here: number; readonly all: number } {
  const all = new Map<string, number>();
  const here = new Map<string, number>();
  const placed = (index: number): string => `${people[index]?.group ?? ''}\n${people[index]?.organisation ?? ''}`;
  for (let manager = 0; manager < managers; manager += 1) {
    const group = people[manager]?.group ?? '';
    all.set(group, (all.get(group) ?? 0) + 1);
    here.set(placed(manager), (here.get(placed(manager)) ?? 0) + 1);
  }
  return (manager) => ({ here: (here.get(placed(manager)) ?? 1) - 1, all: (all.get(people[manager]?.group ?? '') ?? 1) - 1 });
}
