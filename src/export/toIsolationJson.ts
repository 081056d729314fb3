import { joinNames } from '../support/isolateName';
import type { Disclosed } from '../disclosure/disclose';
import type { IsolationAnalysis } from '../domain/results/Analysis';
import type { Person } from '../domain/Person';
import type { Counterparts } from '../domain/results/Counterparts';
import type { PostLine } from '../domain/results/PostLine';
import type { Identities } from '../domain/results/Identities';
import { listTurns } from '../domain/results/listTurns';
import type { Verdict, VerdictSummary } from '../domain/results/Verdict';
import { INDICATORS } from '../domain/results/indicators';
import { sensitivityOf } from '../isolation/sureness/sensitivityOf';
import type { ReasonReader } from '../words/isolation/ReasonReader';
import { sayChanges } from '../words/isolation/sayChanges';
import { sayReason } from '../words/isolation/sayReason';
import { JsonEntries, type JsonValue } from './JsonValue';
import { toJsonObject } from './toJsonObject';

function toVerdictJson(verdict: Verdict, manager: number, reader: ReasonReader, worlds: JsonValue): JsonValue {
  const sensitivity = sensitivityOf(verdict, reader.rule);
  const { reach, likePost, changes } = verdict;
  return {
    label: verdict.label,
    kind: verdict.kind,
    severity: { fav: verdict.severity.fav, obs: verdict.severity.obs, unfav: verdict.severity.unfav },
    k: verdict.k,
    need: verdict.need,
    holds: verdict.holds,
    indicators: toJsonObject(INDICATORS.map((id) => [id, verdict.indicators[id]])),
    contacts: verdict.activeContacts,
    reach: { knowledge: reach.knowledge, support: reach.support, career: reach.career, influence: reach.influence },
    likePost: { inside: likePost.inside, outside: likePost.outside },
    reasons: verdict.reasons.map((reason) => joinNames(sayReason(reason, manager, reader).text)),
    perceived: verdict.perceived,
    stability: { isolated: verdict.stability.isolated, isolatedOrPossibly: verdict.stability.isolatedOrPossibly },
    sensitivity:
      sensitivity === null
        ? null
        : {
            word: sensitivity.word,
            agreement: sensitivity.agreement,
            turns: verdict.turnedBy.map(({ tau, activity, rule: says }) => ({ tau, activity, rule: says })),
          },
    confidence: verdict.confidence,
    couldChange: verdict.couldChange,
    worlds,
    counterparts:
      verdict.counterparts === null
        ? null
        : toCounterpartsJson(
            verdict.counterparts,
            verdict.reasons.some(({ about }) => about === 'response') ? null : verdict.activeContacts,
          ),
    changes:
      changes === null
        ? null
        : {
            ties: [...changes.ties],
            likePost: changes.likePost === null ? null : { all: changes.likePost.all, elsewhere: changes.likePost.elsewhere },
            text: joinNames(sayChanges(changes, reader)),
          },
  };
}

function* eachVerdict(
  people: readonly Person[],
  verdicts: Iterable<Verdict>,
  reader: ReasonReader,
  worldsOf: (manager: number) => JsonValue,
): Iterable<readonly [string, JsonValue]> {
  let index = 0;
  for (const verdict of verdicts) {
    yield [people[index]?.id ?? '', toVerdictJson(verdict, index, reader, worldsOf(index))];
    index += 1;
  }
}

/** Of a hundred worlds; and the names, as written, of which one alone gives another finding. */
function makeWorldsJson(identities: Pick<Identities, 'open' | 'worlds'> | null): (manager: number) => JsonValue {
  const turns = listTurns(identities?.open ?? []);
  return (manager) => {
    const count = identities?.worlds?.counts[manager] ?? null;
    if (count === null) return null;
    const names = new Set((turns.get(manager) ?? []).map(({ a }) => a.name));
    return { isolated: count.isolated, notIsolated: count.notIsolated, names: [...names] };
  };
}

function toCounterpartsJson({ whom, from, n, median, lowerQuartile, upperQuartile }: Counterparts, contacts: number | null): JsonValue {
  return { contacts, whom, from, n, median, lowerQuartile, upperQuartile };
}

function toSummaryJson(summary: VerdictSummary): JsonValue {
  const { n, answered, isolated, fewContacts, noWiderNetwork, veryLikely, probably, possibly, notIsolated, cannotSay } = summary;
  const { flagged, openNames, rate } = summary;
  return {
    n,
    answered,
    isolated,
    fewContacts,
    noWiderNetwork,
    veryLikely,
    probably,
    possibly,
    notIsolated,
    cannotSay,
    flagged,
    openNames,
    rate,
  };
}

function toPostJson({
  post,
  n,
  answered,
  fewContacts,
  noWiderNetwork,
  possibly,
  cannotSay,
  pressed,
  likePostInside,
  likePostOutside,
  route,
  network,
  networks,
  marks,
}: PostLine): JsonValue {
  return {
    post,
    n,
    answered,
    fewContacts,
    noWiderNetwork,
    possibly,
    cannotSay,
    pressed,
    likePostInside,
    likePostOutside,
    route,
    network,
    networks,
    marks: [...marks],
  };
}

/** The verdicts of all managers, in their order, may be made as they are written. */
type WrittenIsolation = Omit<IsolationAnalysis, 'verdicts'> & { readonly verdicts: Iterable<Verdict> };

/** `verdicts`, `summary`, `examined`, `hardlySpokenOf`, `posts`, `gates` and `line` of the command-line contract. */
export function toIsolationJson(
  disclosed: Disclosed<{
    readonly people: readonly Person[];
    readonly isolation: WrittenIsolation;
    readonly codebook: ReasonReader['codebook'];
    readonly identities: Pick<Identities, 'open' | 'worlds'> | null;
  }>,
): {
  readonly verdicts: JsonValue;
  readonly summary: JsonValue;
  readonly examined: JsonValue;
  readonly hardlySpokenOf: JsonValue;
  readonly posts: JsonValue;
  readonly gates: JsonValue;
  readonly line: JsonValue;
} {
  const { people, isolation, codebook, identities } = disclosed.content;
  const { few, wider, networks, peers } = isolation.examined;
  const reader = { people, codebook, rule: isolation.rule, peers };
  const worldsOf = makeWorldsJson(identities);
  return {
    verdicts: new JsonEntries(() => eachVerdict(people, isolation.verdicts, reader, worldsOf)),
    summary: {
      all: toSummaryJson(isolation.all),
      byGroup: toJsonObject(isolation.byGroup.map(({ id, summary }) => [id, toSummaryJson(summary)])),
      byOrganisation: toJsonObject(isolation.byOrganisation.map(({ id, summary }) => [id, toSummaryJson(summary)])),
    },
    examined: { few, wider, networks, peers },
    hardlySpokenOf: [...isolation.hardlySpokenOf],
    posts: isolation.posts.map(toPostJson),
    gates: toJsonObject(isolation.gates.map(({ organisation, answered, n, level }) => [organisation, { answered, n, level }])),
    line: { flagged: [...isolation.line.flagged], uncertain: [...isolation.line.uncertain] },
  };
}
