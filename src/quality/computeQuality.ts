import type { Codebook } from '../codebook/Codebook';
import { UNTOLD } from '../domain/Activity';
import { CONVENTIONS } from '../domain/Conventions';
import { foldName } from '../domain/foldName';
import type { AskedItem } from '../domain/Instrument';
import { WHOLE_NETWORK } from '../domain/Lens';
import type { Person } from '../domain/Person';
import type { Quality, ResponseOf } from '../domain/results/Quality';
import type { Reconciled } from '../domain/results/Reconciled';
import { buildView } from '../network/buildView';
import { quantile } from '../support/quantile';
import { computeGates } from './computeGates';
import { countPairs } from './countPairs';

/** What the isolation rule needs to have been asked. */
const ITEMS: readonly AskedItem[] = ['types', 'motives', 'activity', 'outside', 'perceived_isolation'];
/** Rows that were not taken because a name could not be settled. */
const UNMATCHED: ReadonlySet<string> = new Set(['unknown-from', 'ambiguous-name']);

/** How far the answers carry, counted; `listFindings` judges it. docs/measures.md, 5.1. Linear in people and reports. */
export function computeQuality(reconciled: Reconciled, codebook: Codebook): Quality {
  const { people, managers, response, capped, asked, issues } = reconciled;
  const roster = people.slice(0, managers);
  const hasAnswered = (manager: number): boolean => response[manager] === 'answered';
  const respondents = roster.flatMap((_, manager) => (hasAnswered(manager) ? [manager] : []));
  const by = (valueOf: (person: Person) => string): readonly ResponseOf[] => countResponse(roster, hasAnswered, valueOf);
  const { gates } = computeGates(reconciled, CONVENTIONS);
  const hasSeniority = roster.some(({ seniority }) => seniority !== null);
  const offRoster = people.slice(managers).filter(({ kind }) => kind === 'outside_person');
  return {
    response: { count: respondents.length, of: managers },
    byOrganisation: gates.map(({ organisation, answered, n }) => ({ id: organisation, count: answered, of: n })),
    byGroup: sortKnown(
      by(({ group }) => group),
      codebook.groups.map(({ id }) => id),
    ),
    bySeniority: hasSeniority
      ? by(({ seniority }) => (seniority === null ? '' : String(seniority))).toSorted((a, b) => rank(a) - rank(b))
      : sortKnown(
          by(({ grade }) => grade),
          codebook.grades.map(({ id }) => id),
        ),
    cap: asked.cap,
    capped: { count: respondents.filter((manager) => capped[manager] === 1).length, of: respondents.length },
    ...countPairs(
      reconciled,
      buildView(reconciled, { ...WHOLE_NETWORK, round: reconciled.round }),
      codebook.networkTypes.map(({ id }) => id),
    ),
    offRoster: { count: offRoster.filter(({ organisation }) => organisation === '').length, of: offRoster.length },
    useNotRecorded: { count: countUntold(reconciled), of: reconciled.reports.length },
    unmatchedRows: issues.filter(({ code }) => UNMATCHED.has(code)).length,
    unknownReporters: countReporters(reconciled),
    notAsked: { count: response.filter((one) => one === 'not_asked').length, of: managers },
    itemsNotAsked: ITEMS.filter((item) => !asked.items.has(item)),
    reportsPerPerson: countReports(reconciled, respondents),
  };
}

/** By what is written, as one person may be in many rows. */
function countReporters({ issues }: Reconciled): number {
  const written = issues.flatMap(({ code, values }) => {
    const isReporter =
      (code === 'unknown-from' && 'isNetwork' in values && !values.isNetwork) ||
      (code === 'ambiguous-name' && 'side' in values && values.side === 'from');
    return isReporter && 'written' in values ? [foldName(values.written) || values.written] : [];
  });
  return new Set(written).size;
}

const rank = ({ id }: ResponseOf): number => (id === '' ? Infinity : Number(id));

function countResponse(
  roster: readonly Person[],
  hasAnswered: (manager: number) => boolean,
  valueOf: (person: Person) => string,
): readonly ResponseOf[] {
  const strata = new Map<string, { count: number; of: number }>();
  roster.forEach((person, manager) => {
    const id = valueOf(person);
    const stratum = strata.get(id) ?? { count: 0, of: 0 };
    strata.set(id, { count: stratum.count + Number(hasAnswered(manager)), of: stratum.of + 1 });
  });
  return [...strata].map(([id, stratum]) => ({ id, ...stratum }));
}

/** The codebook's first and in its order, then as they appear; what is not stated comes last. */
function sortKnown(strata: readonly ResponseOf[], known: readonly string[]): readonly ResponseOf[] {
  const place = ({ id }: ResponseOf): number => (id === '' ? Infinity : known.includes(id) ? known.indexOf(id) : known.length);
  return strata.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function countUntold({ reports: { activity } }: Reconciled): number {
  let count = 0;
  for (const one of activity) if (one === UNTOLD) count += 1;
  return count;
}

function countReports({ reports, managers }: Reconciled, respondents: readonly number[]): Quality['reportsPerPerson'] {
  if (respondents.length === 0) return null;
  const counts = new Int32Array(managers);
  for (const from of reports.from) if (from < managers) counts[from] = (counts[from] ?? 0) + 1;
  const ascending = respondents.map((manager) => counts[manager] ?? 0).sort((a, b) => a - b);
  return {
    median: quantile(ascending, 0.5),
    lowerQuartile: quantile(ascending, 0.25),
    upperQuartile: quantile(ascending, 0.75),
    none: ascending.filter((count) => count === 0).length,
  };
}
