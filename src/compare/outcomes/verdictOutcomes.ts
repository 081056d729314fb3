import type { IndicatorId } from '../../domain/results/indicators';
import type { Tri } from '../../domain/results/Verdict';
import { likelihoodOf } from '../../isolation/silence/likelihoodOf';
import { judgeContacts } from '../../isolation/judgeContacts';
import type { CompareContext } from '../CompareContext';
import type { Outcome } from './Outcome';
import type { PeerLabel } from '../PeerFacts';
import { toNumber } from './Outcome';

const MOTIVES = ['knowledge', 'support', 'career', 'influence'] as const;

function verdictOutcome(about: Pick<Outcome, 'id' | 'name' | 'compute'> & Partial<Outcome>): Outcome {
  // What somebody says of themselves is theirs; whatever is made of their contacts needs those who may have named them.
  const rests = about.ownReport === true || about.id === 'yearsInOrganisation' ? 'own' : 'ego';
  return {
    meaning: null,
    subject: '',
    unit: 'yes or no',
    source: 'isolation rule; docs/isolation.md, 1',
    of: 'respondents',
    kind: 'yes_no',
    usesGroup: false,
    ownReport: false,
    rests,
    measures: [],
    isCut: false,
    counts: 'rule',
    ...about,
  };
}

function indicatorOutcome(id: string, name: string, indicator: Exclude<IndicatorId, 'S5' | 'S6'>, ownReport: boolean): Outcome {
  return verdictOutcome({
    id,
    name,
    source: `${indicator}; docs/isolation.md, 2`,
    usesGroup: indicator === 'F4',
    ...(indicator === 'F4' ? { ofLabel: ({ noPeer }: PeerLabel) => toNumber(noPeer) } : {}),
    ownReport,
    isCut: true,
    compute: (context) => ofRespondents(context, (manager) => toNumber(context.facts[manager]?.indicators[indicator] ?? null)),
  });
}

function ofRespondents({ answered }: CompareContext, valueOf: (manager: number) => number | null): readonly (number | null)[] {
  return answered.map((has, manager) => (has ? valueOf(manager) : null));
}

/** An outcome that the label alone decides. */
function byLabel(valueOf: (label: PeerLabel) => number | null): Pick<Outcome, 'ofLabel' | 'compute'> {
  return {
    ofLabel: valueOf,
    compute: (context) =>
      ofRespondents(context, (manager) => {
        const label = context.labels[manager];
        return label === undefined ? null : valueOf(label);
      }),
  };
}

function whetherOneOf(meets: readonly PeerLabel['label'][]): (label: PeerLabel) => number | null {
  return ({ label }) => (label === 'cannot_say' ? null : Number(meets.includes(label)));
}

/** Bounds of the share that meets the rule, over everybody on the roster. docs/isolation.md, 4. */
const boundsOfRule: NonNullable<Outcome['bounds']> = ({ labels }) =>
  labels.map(({ label }) => [label === 'isolated', label !== 'not_isolated'] as const);

/** What the isolation rule finds for each manager, and how they feel. */
export const verdictOutcomes: readonly Outcome[] = [
  verdictOutcome({ id: 'isolated', name: 'Isolated', usesGroup: true, bounds: boundsOfRule, ...byLabel(whetherOneOf(['isolated'])) }),
  verdictOutcome({
    id: 'isolatedOrPossibly',
    name: 'Isolated or may be',
    usesGroup: true,
    bounds: boundsOfRule,
    ...byLabel(whetherOneOf(['isolated', 'possibly'])),
  }),
  verdictOutcome({
    id: 'flagged',
    name: 'Isolated, or possibly with 95%',
    usesGroup: true,
    bounds: boundsOfRule,
    compute: (context) =>
      ofRespondents(context, (manager) => {
        const judgement = context.judgements[manager];
        if (judgement === undefined || judgement.label === 'cannot_say') return null;
        const likelihood = likelihoodOf(judgement);
        return Number(likelihood === 'settled' || likelihood === 'very_likely');
      }),
  }),
  verdictOutcome({
    id: 'severity',
    name: 'Degree of isolation',
    unit: 'grade',
    kind: 'amount',
    usesGroup: true,
    source: 'docs/isolation.md, 3',
    ...byLabel(({ severity }) => severity.obs),
  }),
  verdictOutcome({
    id: 'fewContacts',
    name: 'Few contacts',
    source: 'S5 or S6; docs/isolation.md, 2',
    compute: (context) => ofRespondents(context, (manager) => toNumber(hasFew(context, manager))),
  }),
  indicatorOutcome('nobodyOutside', 'Nobody outside', 'R1', true),
  indicatorOutcome('noSupport', 'No support', 'F1', true),
  indicatorOutcome('noKnowledge', 'No knowledge', 'F2', true),
  indicatorOutcome('noMentor', 'No mentor', 'F3', true),
  indicatorOutcome('noPeer', 'Nobody in a like post', 'F4', false),
  indicatorOutcome('insideOnly', 'Knowledge only from inside', 'R4', true),
  indicatorOutcome('noNetwork', 'No live network', 'R6', true),
  verdictOutcome({
    id: 'motivesUnmet',
    name: 'Motives unmet',
    unit: 'of four',
    kind: 'amount',
    ownReport: true,
    isCut: true,
    counts: 'lens',
    source: 'functional deficits; docs/isolation.md, 2',
    compute: (context) => ofRespondents(context, (manager) => countUnmet(context, manager)),
  }),
  verdictOutcome({
    id: 'perceivedIsolation',
    counts: 'none',
    name: 'Feels isolated',
    unit: 'of five',
    kind: 'amount',
    ownReport: true,
    source: 'P1; docs/isolation.md, 2',
    compute: ({ reconciled: { people, managers } }) => people.slice(0, managers).map((person) => person.perceivedIsolation),
  }),
  verdictOutcome({
    id: 'yearsInOrganisation',
    counts: 'none',
    name: 'Years in the organisation',
    unit: 'years',
    kind: 'amount',
    source: 'people file',
    compute: (context) => ofRespondents(context, (manager) => context.reconciled.people[manager]?.yearsInOrganisation ?? null),
  }),
  verdictOutcome({
    id: 'feelsAlone',
    counts: 'none',
    name: 'Feels alone',
    ownReport: true,
    source: 'P1; docs/isolation.md, 2',
    compute: ({ facts }) => facts.map(({ indicators }) => toNumber(indicators.P1)),
  }),
];

function hasFew({ facts, rule }: CompareContext, manager: number): Tri {
  const known = facts[manager];
  if (known === undefined) return null;
  const { S5, S6 } = judgeContacts(known.c, rule.tau, known.absenceJudged);
  return S5 === null || S6 === null ? null : S5 || S6;
}

function countUnmet({ reconciled: { asked, reports }, facts, own }: CompareContext, manager: number): number | null {
  if (facts[manager]?.absenceJudged !== true || !asked.items.has('motives')) return null;
  const met = new Set((own[manager] ?? []).flatMap((report) => reports.lists[reports.motives[report] ?? 0] ?? []));
  return MOTIVES.filter((motive) => !met.has(motive)).length;
}
