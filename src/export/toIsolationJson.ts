import type { Disclosed } from '../disclosure/disclose';
import type { IsolationAnalysis } from '../domain/Analysis';
import type { Person } from '../domain/Person';
import type { Verdict, VerdictSummary } from '../domain/Verdict';
import { INDICATORS } from '../domain/Verdict';
import { JsonEntries, type JsonValue } from './JsonValue';
import { toJsonObject } from './toJsonObject';

function toVerdictJson(verdict: Verdict): JsonValue {
  return {
    label: verdict.label,
    kind: verdict.kind,
    severity: { fav: verdict.severity.fav, obs: verdict.severity.obs, unfav: verdict.severity.unfav },
    k: verdict.k,
    need: verdict.need,
    holds: verdict.holds,
    indicators: toJsonObject(INDICATORS.map((id) => [id, verdict.indicators[id]])),
    reasons: verdict.reasons.map((reason) => reason.text),
    perceived: verdict.perceived,
    stability: { isolated: verdict.stability.isolated, isolatedOrPossibly: verdict.stability.isolatedOrPossibly },
  };
}

function* eachVerdict(people: readonly Person[], verdicts: Iterable<Verdict>): Iterable<readonly [string, JsonValue]> {
  let index = 0;
  for (const verdict of verdicts) {
    yield [people[index]?.id ?? '', toVerdictJson(verdict)];
    index += 1;
  }
}

function toSummaryJson(summary: VerdictSummary): JsonValue {
  const { n, answered, isolated, cutOff, inward, veryLikely, probably, possibly, notIsolated, cannotSay, flagged, rate } = summary;
  return { n, answered, isolated, cutOff, inward, veryLikely, probably, possibly, notIsolated, cannotSay, flagged, rate };
}

/** The verdicts of all managers, in their order, may be made as they are written. `verdicts` and `summary` of the command-line contract. */
export function toIsolationJson(disclosed: Disclosed<{ readonly people: readonly Person[]; readonly isolation: Pick<IsolationAnalysis, 'all' | 'byGroup' | 'byOrganisation'> & { readonly verdicts: Iterable<Verdict> } }>): {
  readonly verdicts: JsonValue;
  readonly summary: JsonValue;
} {
  const { people, isolation } = disclosed.content;
  return {
    verdicts: new JsonEntries(() => eachVerdict(people, isolation.verdicts)),
    summary: {
      all: toSummaryJson(isolation.all),
      byGroup: toJsonObject(isolation.byGroup.map(({ id, summary }) => [id, toSummaryJson(summary)])),
      byOrganisation: toJsonObject(isolation.byOrganisation.map(({ id, summary }) => [id, toSummaryJson(summary)])),
    },
  };
}
