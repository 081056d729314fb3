import type { Examined, IsolationAnalysis } from '../domain/results/Analysis';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import type { SettledRule } from '../domain/steps/settleRule';
import type { Perceived } from '../domain/results/Verdict';
import { rowLength } from '../network/rowLength';
import { computeGates } from '../quality/computeGates';
import type { Work } from '../support/Progress';
import type { ConfidenceEvidence } from './sureness/confidenceOf';
import { confidenceOf } from './sureness/confidenceOf';
import type { Steadiness } from './sureness/computeStability';
import { partsOf } from './computeSeverity';
import { computeStability } from './sureness/computeStability';
import type { FactSheet, Facts } from './facts/Facts';
import type { FactShelf } from './facts/FactShelf';
import type { Judgement } from './judgeManager';
import { certify } from './judgeManager';
import { listGroups } from './facts/listGroups';
import { summarise } from './summarise';
import { computePosts } from './computePosts';
import type { PostFigures } from './describePosts';
import { describePosts } from './describePosts';

/** The verdicts on everybody before a word of reasons is written; entry by manager. */
export interface Judged {
  readonly rule: SettledRule;
  readonly sheet: FactSheet;
  readonly judgements: readonly Judgement[];
  readonly stability: readonly Steadiness[];
  readonly perceived: readonly Perceived[];
  readonly confidence: readonly ReturnType<typeof confidenceOf>[];
  /** By manager, into `analysis.gates`. */
  readonly gateOf: Int32Array;
  readonly analysis: Omit<IsolationAnalysis, 'verdicts'>;
}

/** The line is drawn to here, or to τ where that is more. */
const LINE_TO = 8;
const NOBODY: ReadonlySet<number> = new Set();

/**
 * Labels, worlds, confidence, sensitivity and counts under one rule: all that moves while a threshold does.
 *
 * @param turned managers whose finding is another if an open name is read otherwise; none as long as that is not known
 */
export function* judgeEverybody(
  shelf: FactShelf,
  rule: SettledRule,
  study: Pick<Study, 'codebook' | 'nominations'>,
  turned: ReadonlySet<number> = NOBODY,
): Work<Judged> {
  const { codebook } = study;
  const { reconciled } = shelf;
  const { people, managers } = reconciled;
  yield { stage: 'Who is isolated', done: 0, total: 3 };
  const sheet = shelf.sheet(rule);
  const stability = yield* computeStability(shelf, rule);
  yield { stage: 'Who is isolated', done: 1, total: 3 };
  const labels = shelf.labels(rule);
  const judgements = sheet.facts.map((facts, manager) => certify(facts, labels.judge(manager, rule), rule.tau, rule.sigma));
  yield { stage: 'Who is isolated', done: 2, total: 3 };
  const line = shelf.line(rule, Math.max(LINE_TO, rule.tau));

  const { gates, of: gateOf } = computeGates(reconciled, rule);
  const namesOf = (manager: number): ConfidenceEvidence['names'] =>
    turned.has(manager) ? 'turned' : shelf.doubtful.has(manager) ? 'doubtful' : 'settled';
  const over = (members: readonly number[]) => summarise(members, judgements, reconciled, { words: rule, turned });
  const roster = people.slice(0, managers);
  const groups = codebook.groups.map((group) => group.id);
  const organisations = listGroups(roster, 'organisation', []);
  const summaries = {
    all: over(judgements.map((_, manager) => manager)),
    byGroup: listGroups(roster, 'group', groups).map(({ id, members }) => ({ id, summary: over(members) })),
    byOrganisation: organisations.map(({ id, members }) => ({ id, summary: over(members) })),
  };
  const posts = postsOf(sheet, reconciled, study, organisations);
  return {
    rule,
    sheet,
    judgements,
    stability,
    perceived: sheet.facts.map((facts, manager) => crossPerceived(judgements[manager], facts)),
    confidence: judgements.map((judgement, manager) =>
      confidenceOf(evidenceOf(sheet, judgement, stability[manager], manager, namesOf(manager)), rule),
    ),
    gateOf,
    analysis: {
      rule,
      ...summaries,
      gates,
      line,
      examined: examine(reconciled, sheet),
      hardlySpokenOf: sheet.hardly.organisations,
      posts: computePosts(posts.all, judgements),
      organisationPosts: posts.organisations.map(({ id, figures }) => ({ id, posts: computePosts(figures, judgements) })),
    },
  };
}

/** By facts, as no threshold changes them: at each move of a slider only the findings are counted again. */
const describedOf = new WeakMap<FactSheet['facts'], Described>();

interface Described {
  readonly all: readonly PostFigures[];
  readonly organisations: readonly { readonly id: string; readonly figures: readonly PostFigures[] }[];
}

function postsOf(
  sheet: FactSheet,
  reconciled: Reconciled,
  study: Pick<Study, 'nominations'>,
  organisations: readonly { readonly id: string; readonly members: readonly number[] }[],
): Described {
  const known = describedOf.get(sheet.facts);
  if (known !== undefined) return known;
  const described = {
    all: describePosts(reconciled, study, sheet),
    organisations:
      organisations.length < 2
        ? []
        : organisations.map(({ id, members }) => ({ id, figures: describePosts(reconciled, study, sheet, { members }) })),
  };
  describedOf.set(sheet.facts, described);
  return described;
}

function examine(reconciled: Reconciled, { likeness }: FactSheet): Examined {
  const { motives, wider, networks } = partsOf(reconciled);
  return { few: true, wider, networks: wider && networks, motives, peers: likeness.peers };
}

function evidenceOf(
  { facts, unstated }: FactSheet,
  judgement: Judgement,
  steadiness: Steadiness | undefined,
  manager: number,
  names: ConfidenceEvidence['names'],
): ConfidenceEvidence {
  const { isolated = 0, isolatedOrPossibly = 0 } = steadiness ?? {};
  return {
    label: judgement.label,
    holds: judgement.holds,
    k: facts[manager]?.silent.k ?? 0,
    stability: { isolated, isolatedOrPossibly },
    isUseOpen: rowLength(unstated, manager) > 0,
    names,
  };
}

/** Structural isolation crossed with their own rating. docs/isolation.md, 3. */
function crossPerceived(judgement: Judgement | undefined, { indicators: { P1 } }: Facts): Perceived {
  if (P1 === null) return 'unknown';
  const structural = judgement?.label === 'isolated' || judgement?.label === 'possibly';
  if (structural) return P1 ? 'both' : 'structural_only';
  return P1 ? 'perceived_only' : 'neither';
}
