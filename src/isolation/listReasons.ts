import type { Reason, ReasonValues, UnknownCause } from '../domain/results/Reason';
import { UNKNOWN_CAUSES } from '../domain/results/Reason';
import type { IndicatorId } from '../domain/results/indicators';
import type { Tri } from '../domain/results/Verdict';
import type { Likeness } from './facts/Likeness';
import { areAlike } from './facts/Likeness';
import type { OwnTies } from './facts/ownTies';
import { said } from './facts/ownTies';
import type { Judgement } from './judgeManager';
import type { ReasonContext } from './ReasonContext';

/** What a true indicator rests on. To add one: an entry here, a row in `judgeIndicators`, and a sentence in `words/isolation/sayReason`. */
interface Shown {
  readonly id: IndicatorId;
  /** Decides the finding; the others inform the text and what might help. */
  readonly raises: boolean;
  readonly values?: (context: ReasonContext) => ReasonValues;
  readonly reports: (context: ReasonContext) => readonly number[];
  readonly people?: (context: ReasonContext) => readonly number[];
}

const own = ({ own: reports }: ReasonContext): readonly number[] => reports;
const about = ({ about: reports }: ReasonContext): readonly number[] => reports;
const both = (context: ReasonContext): readonly number[] => [...context.own, ...context.about];
const ownCount = ({ own: reports }: ReasonContext): ReasonValues => ({ own: reports.length });
const serving =
  (what: string) =>
  (context: ReasonContext): ReasonValues => ({
    own: context.own.length,
    serving: context.own.filter((report) => motivesOf(context, report).includes(what)).length,
  });

function motivesOf({ reconciled: { reports } }: ReasonContext, report: number): readonly string[] {
  return reports.lists[reports.motives[report] ?? 0] ?? [];
}

function unmetNeeds(context: ReasonContext): ReasonValues {
  const { person } = context;
  if (person.needs === null) return {};
  return { unmet: person.needs.filter((need) => !context.own.some((report) => motivesOf(context, report).includes(need))) };
}

/** In the order in which they are said: those that decide first. */
const SHOWN: readonly Shown[] = [
  { id: 'S5', raises: true, reports: both },
  { id: 'S6', raises: true, reports: both, people: ({ contacts }) => contacts },
  { id: 'R4', raises: true, values: serving('knowledge'), reports: own },
  { id: 'R5', raises: true, values: serving('support'), reports: own },
  { id: 'F4', raises: true, values: ({ likeOnRoster }) => ({ likePost: likeOnRoster }), reports: both },
  { id: 'R6', raises: true, values: ownCount, reports: own },
  { id: 'F1', raises: true, values: ownCount, reports: own },
  { id: 'F2', raises: true, values: ownCount, reports: own },
  { id: 'V1', raises: true, reports: ({ latent }) => latent },
  { id: 'S1', raises: true, reports: both },
  { id: 'S3', raises: true, reports: both, people: ({ circle }) => circle },
  { id: 'R1', raises: false, values: ownCount, reports: own },
  { id: 'F6', raises: false, values: ownCount, reports: own },
  { id: 'F7', raises: false, values: ownCount, reports: own },
  { id: 'S2', raises: false, reports: both, people: ({ neighbours }) => neighbours },
  { id: 'S4', raises: false, values: ({ othersAnswered }) => ({ othersAnswered }), reports: about },
  { id: 'R2', raises: false, reports: own },
  { id: 'R3', raises: false, reports: both },
  { id: 'F3', raises: false, reports: own },
  { id: 'F5', raises: false, values: unmetNeeds, reports: own },
  { id: 'V2', raises: false, reports: own },
  { id: 'P2', raises: false, reports: () => [] },
  { id: 'P1', raises: false, reports: () => [] },
];

/**
 * What a finding rests on, as values, those that decide it first; `words/isolation/sayReason` says each. That nobody at all gives
 * support is said by how far it reaches (R5), and of knowledge by R4: not twice.
 */
export function listReasons(
  context: ReasonContext,
  judgement: Judgement,
  indicators: Readonly<Record<IndicatorId, Tri>>,
  likeness: Likeness,
  ties: OwnTies,
): readonly Reason[] {
  const { rule, unstated } = context;
  const use = rule.activity === 'any' ? 'any' : unstated.length === 0 ? 'active' : 'possibly';
  const make = (one: Omit<Reason, 'use'>): Reason => ({ ...one, use });
  const response = context.reconciled.response[context.manager] ?? 'missing';
  if (response !== 'answered')
    return [
      make({ about: 'response', raises: false, values: { response }, reports: context.about, people: namersIn(context, context.about) }),
    ];
  const isSaid = (id: IndicatorId): boolean => (id === 'F1' && indicators.R5 === true) || (id === 'F2' && indicators.R4 === true);
  const shown = SHOWN.filter(({ id }) => indicators[id] === true && !isSaid(id)).map(({ id, raises, values, reports, people }) =>
    make({ about: id, raises, values: values?.(context) ?? {}, reports: reports(context), people: people?.(context) ?? [] }),
  );
  const fromOutside = indicators.R1 === true ? namedFromOutside(context, ties).map(make) : [];
  const inUse = context.hangsOnUse ? [] : notRecorded(context, judgement).map(make);
  if (judgement.label === 'possibly') {
    const { need, holds } = judgement;
    return [
      ...shown,
      ...fromOutside,
      ...inUse,
      make({ about: 'silent', raises: false, values: { silent: { k: context.facts.silent.k, need, holds } }, reports: [], people: [] }),
    ];
  }
  if (judgement.label !== 'cannot_say') return [...shown, ...fromOutside, ...inUse];
  return [make(notKnown(context, indicators, likeness, ties)), ...shown, ...fromOutside, ...inUse];
}

function namersIn({ reconciled }: ReasonContext, reports: readonly number[]): readonly number[] {
  return [...new Set(reports.map((report) => reconciled.reports.from[report] ?? 0))];
}

/**
 * Somebody elsewhere who names the manager does not make them turn there: it leaves R1 as it is, and is said apart. docs/isolation.md, 2.
 */
function namedFromOutside(context: ReasonContext, ties: OwnTies): readonly Omit<Reason, 'use'>[] {
  const reports = context.about.filter((report) => ties.isExternal(report) === true);
  return reports.length === 0
    ? []
    : [{ about: 'named_from_outside', raises: false, values: {}, reports, people: namersIn(context, reports) }];
}

/** The people at the other end of reports of which it is not recorded whether they are in use, each once. */
function unstatedPeople({ reconciled: { reports }, manager, unstated }: ReasonContext): readonly number[] {
  return [
    ...new Set(unstated.map((report) => (reports.from[report] === manager ? (reports.to[report] ?? 0) : (reports.from[report] ?? 0)))),
  ];
}

/** Contacts of whom it is not recorded whether they are in use are counted, and that is said. docs/isolation.md, 2. */
function notRecorded(context: ReasonContext, { label }: Judgement): readonly Omit<Reason, 'use'>[] {
  const people = unstatedPeople(context);
  if (people.length === 0) return [];
  return [
    {
      about: 'activity',
      raises: false,
      values: { settled: label === 'isolated' || label === 'not_isolated' },
      reports: context.unstated,
      people,
    },
  ];
}

/** What takes part in the rule, in the order in which it is said. */
const ASKS = ['S5', 'S6', 'R4', 'R5', 'R6', 'F1', 'F2', 'F4', 'V1'] as const;

/** What could not be judged about somebody who answered, and why not: the gap is in what is known, not in them. */
function notKnown(
  context: ReasonContext,
  indicators: Readonly<Record<IndicatorId, Tri>>,
  likeness: Likeness,
  ties: OwnTies,
): Omit<Reason, 'use'> {
  const {
    facts: { parts },
    hangsOnUse,
  } = context;
  const takesPart = (id: (typeof ASKS)[number]): boolean =>
    id === 'R4' || id === 'R5'
      ? parts.wider
      : id === 'R6'
        ? parts.wider && parts.networks
        : id === 'F1' || id === 'F2'
          ? parts.motives
          : id === 'V1'
            ? parts.activity
            : true;
  const causes = new Map<UnknownCause, { readonly of: IndicatorId[]; readonly people: Set<number> }>();
  for (const id of ASKS) {
    if (indicators[id] !== null || !takesPart(id)) continue;
    const [cause, people] = whyUnknown(id, context, likeness, ties);
    const known = causes.get(cause) ?? { of: [], people: new Set<number>() };
    known.of.push(id);
    for (const person of people) known.people.add(person);
    causes.set(cause, known);
  }
  const unknown = UNKNOWN_CAUSES.flatMap((cause) => {
    const known = causes.get(cause);
    return known === undefined ? [] : [{ cause, of: known.of, people: [...known.people] }];
  });
  return {
    about: 'items',
    raises: false,
    values: {
      unknown,
      dependsOnUse: hangsOnUse,
      ...(causes.has('unread') ? { unread: context.reconciled.unread.get(context.manager) ?? [] } : {}),
    },
    reports: hangsOnUse ? context.unstated : [],
    people: hangsOnUse ? unstatedPeople(context) : [],
  };
}

function whyUnknown(
  id: (typeof ASKS)[number],
  context: ReasonContext,
  likeness: Likeness,
  ties: OwnTies,
): readonly [UnknownCause, readonly number[]] {
  const { reconciled, facts, manager, neighbours, hardly } = context;
  const { reports, managers, asked } = reconciled;
  if (asked.absence === 'unknown') return ['absence_unknown', []];
  if (!facts.absenceJudged) return [reconciled.unread.has(manager) ? 'unread' : 'capped', []];
  const contactsOf = (is: (report: number) => boolean): readonly number[] => [
    ...new Set(context.own.filter(is).map((report) => reports.to[report] ?? 0)),
  ];
  if (id === 'R4')
    return ['position', contactsOf((report) => ties.isExternal(report) === null && motivesOf(context, report).includes('knowledge'))];
  if (id === 'R5' || id === 'F1') {
    if (hardly && (id === 'F1' || said.isBeyond(facts.own, 'support') === false)) return ['hardly_spoken_of', []];
    return ['position', contactsOf((report) => ties.isBeyond(report) === null && motivesOf(context, report).includes('support'))];
  }
  if (likeness.keys[manager] === 0) return ['own_post', []];
  return [
    'posts',
    [
      ...neighbours.filter((other) => areAlike(likeness, manager, other) === null),
      ...contactsOf((report) => (reports.to[report] ?? 0) >= managers && ties.isLike(report) === null),
    ],
  ];
}
