import type { Codebook } from '../codebook/Codebook';
import type { IsolationAnalysis } from '../domain/Analysis';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/Reconciled';
import type { IndicatorId, Perceived, Tri, Verdict } from '../domain/Verdict';
import { rowOf } from '../network/rowOf';
import type { Work } from '../support/Progress';
import { computeFacts } from './computeFacts';
import { computeStability } from './computeStability';
import { countPeers } from './countPeers';
import type { FactSheet } from './Facts';
import { judgeContacts } from './judgeContacts';
import type { Judgement } from './judgeManager';
import { judgeManager } from './judgeManager';
import { listGroups } from './listGroups';
import { listSilent } from './listSilent';
import type { SummarisedVerdict } from './summarise';
import { summarise } from './summarise';
import { writeHeadline } from './writeHeadline';
import { writeReasons } from './writeReasons';

const MANAGERS_A_SLICE = 200;

/** Everything that verdicts under one rule are made from; each is made when it is asked for. */
export interface IsolationJudge {
  readonly judge: (manager: number) => Verdict;
  /** Counts of all, and by group and organisation, from what the verdicts say. */
  readonly summarise: (verdicts: readonly SummarisedVerdict[]) => Pick<IsolationAnalysis, 'all' | 'byGroup' | 'byOrganisation'>;
}

/** The facts about every manager and how they hang on the rule. Design of measures, section 3. */
export function* prepareIsolation(reconciled: Reconciled, rule: IsolationRule, codebook: Codebook): Work<IsolationJudge> {
  const { people, managers } = reconciled;
  yield { stage: 'Who is isolated', done: 0, total: managers };
  const sheet = computeFacts(reconciled, rule);
  const stability = yield* computeStability(reconciled, rule, sheet);
  const peers = countPeers(reconciled);
  const silentAbout = listSilent(reconciled, rule.rule);
  const answered = reconciled.response.reduce((sum, response) => sum + (response === 'answered' ? 1 : 0), 0);

  function judge(manager: number): Verdict {
    const person = people[manager];
    if (person === undefined || manager >= managers) throw new RangeError(`There is no manager ${manager}.`);
    const facts = sheet.factsOf(manager);
    const judgement = judgeManager(facts, rule.tau, rule.sigma);
    const indicators = { ...facts.indicators, ...judgeContacts(facts.c, rule.tau, facts.absenceJudged) };
    const neighbours = rowOf(sheet.neighbours, manager);
    const contacts = listContacts(reconciled, sheet, manager);
    const reasons = writeReasons(
      {
        reconciled,
        codebook,
        rule,
        manager,
        person,
        facts,
        own: sheet.own(manager),
        about: sheet.about(manager),
        latent: sheet.latent(manager),
        neighbours: [...neighbours],
        circle: indicators.S3 === true ? listCircle(sheet, manager) : [],
        contacts,
        othersAnswered: answered - (facts.answered ? 1 : 0),
        peersOnRoster: peers(manager),
      },
      judgement,
      indicators,
    );
    return {
      label: judgement.label,
      kind: judgement.kind,
      severity: judgement.severity,
      k: facts.silent.k,
      need: judgement.need,
      holds: judgement.holds,
      indicators,
      reasons,
      perceived: crossPerceived(judgement, indicators),
      stability: stability(manager),
      contacts,
      activeContacts: facts.a,
      silent: judgement.label === 'possibly' ? silentAbout(manager, neighbours) : [],
    };
  }

  return {
    judge,
    summarise(verdicts) {
      const roster = people.slice(0, managers);
      const each = (groups: ReturnType<typeof listGroups>) => groups.map(({ id, members }) => ({ id, summary: summarise(members, verdicts, reconciled) }));
      return {
        all: summarise(roster.map((_, manager) => manager), verdicts, reconciled),
        byGroup: each(listGroups(roster, 'group', codebook.groups.map((group) => group.id))),
        byOrganisation: each(listGroups(roster, 'organisation', [])),
      };
    },
  };
}

/** The verdict on every manager under one rule, with reasons, certainty and sensitivity. */
export function* judgeIsolation(reconciled: Reconciled, rule: IsolationRule, codebook: Codebook): Work<IsolationAnalysis> {
  const { managers } = reconciled;
  const { judge, summarise: summariseAll } = yield* prepareIsolation(reconciled, rule, codebook);
  const verdicts: Verdict[] = [];
  for (let manager = 0; manager < managers; manager += 1) {
    if (manager % MANAGERS_A_SLICE === 0) yield { stage: 'Who is isolated', done: manager, total: managers };
    verdicts.push(judge(manager));
  }
  const summaries = summariseAll(verdicts);
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
  const offRoster = sheet.own(manager).map((report) => reports.to[report] ?? 0).filter((contact) => contact >= managers);
  const ofKind = (kind: string): readonly number[] => offRoster.filter((contact) => people[contact]?.kind === kind);
  return [...rowOf(sheet.neighbours, manager), ...ofKind('outside_person'), ...ofKind('collectivity')];
}

/** Whom a manager reaches within two steps, ascending: in a component of three or fewer, everybody in it. */
function listCircle({ neighbours }: FactSheet, manager: number): readonly number[] {
  const reached = [...rowOf(neighbours, manager)].flatMap((neighbour) => [neighbour, ...rowOf(neighbours, neighbour)]);
  return [...new Set(reached)].filter((other) => other !== manager).sort((a, b) => a - b);
}
