import { joinNames } from '../support/isolateName';
import type { Disclosed } from '../disclosure/disclose';
import type { IsolationAnalysis } from '../domain/results/Analysis';
import type { Person } from '../domain/Person';
import type { Reference } from '../domain/results/Reference';
import type { SettledRule } from '../domain/steps/settleRule';
import type { Verdict, VerdictSummary } from '../domain/results/Verdict';
import { INDICATORS } from '../domain/results/Verdict';
import { sensitivityOf } from '../isolation/sensitivityOf';
import { JsonEntries, type JsonValue } from './JsonValue';
import { toJsonObject } from './toJsonObject';

function toVerdictJson(verdict: Verdict, rule: SettledRule): JsonValue {
  const sensitivity = sensitivityOf(verdict, rule);
  return {
    label: verdict.label,
    kind: verdict.kind,
    severity: { fav: verdict.severity.fav, obs: verdict.severity.obs, unfav: verdict.severity.unfav },
    k: verdict.k,
    need: verdict.need,
    holds: verdict.holds,
    indicators: toJsonObject(INDICATORS.map((id) => [id, verdict.indicators[id]])),
    reasons: verdict.reasons.map((reason) => joinNames(reason.text)),
    perceived: verdict.perceived,
    stability: { isolated: verdict.stability.isolated, isolatedOrPossibly: verdict.stability.isolatedOrPossibly },
    sensitivity: sensitivity === null ? null : { word: sensitivity.word, agreement: sensitivity.agreement, turns: verdict.turnedBy.map(({ tau, activity, rule: says }) => ({ tau, activity, rule: says })) },
    confidence: verdict.confidence,
    couldChange: verdict.couldChange,
    reference: verdict.reference === null ? null : toReferenceJson(verdict.reference, verdict.activeContacts),
    clears: verdict.clears === null ? null : { ties: verdict.clears.ties, ways: verdict.clears.ways.map((way) => [...way]), text: joinNames(verdict.clears.text) },
  };
}

function* eachVerdict(people: readonly Person[], verdicts: Iterable<Verdict>, rule: SettledRule): Iterable<readonly [string, JsonValue]> {
  let index = 0;
  for (const verdict of verdicts) {
    yield [people[index]?.id ?? '', toVerdictJson(verdict, rule)];
    index += 1;
  }
}

function toReferenceJson({ whom, from, n, median, lowerQuartile, upperQuartile, percentile, withheld }: Reference, contacts: number): JsonValue {
  return { contacts: withheld === 'no_response' ? null : contacts, whom, from, n, median, lowerQuartile, upperQuartile, percentile, withheld };
}

function toSummaryJson(summary: VerdictSummary): JsonValue {
  const { n, answered, isolated, cutOff, inward, veryLikely, probably, possibly, notIsolated, cannotSay, flagged, rate } = summary;
  return { n, answered, isolated, cutOff, inward, veryLikely, probably, possibly, notIsolated, cannotSay, flagged, rate };
}

/** The verdicts of all managers, in their order, may be made as they are written. */
type WrittenIsolation = Omit<IsolationAnalysis, 'verdicts'> & { readonly verdicts: Iterable<Verdict> };

/** `verdicts`, `summary`, `gates` and `line` of the command-line contract. */
export function toIsolationJson(disclosed: Disclosed<{ readonly people: readonly Person[]; readonly isolation: WrittenIsolation }>): {
  readonly verdicts: JsonValue;
  readonly summary: JsonValue;
  readonly gates: JsonValue;
  readonly line: JsonValue;
} {
  const { people, isolation } = disclosed.content;
  return {
    verdicts: new JsonEntries(() => eachVerdict(people, isolation.verdicts, isolation.rule)),
    summary: {
      all: toSummaryJson(isolation.all),
      byGroup: toJsonObject(isolation.byGroup.map(({ id, summary }) => [id, toSummaryJson(summary)])),
      byOrganisation: toJsonObject(isolation.byOrganisation.map(({ id, summary }) => [id, toSummaryJson(summary)])),
    },
    gates: toJsonObject(isolation.gates.map(({ organisation, answered, n, level }) => [organisation, { answered, n, level }])),
    line: { flagged: [...isolation.line.flagged], uncertain: [...isolation.line.uncertain] },
  };
}
