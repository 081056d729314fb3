import type { Gate } from '../domain/results/Gate';
import type { PairsOf, Quality, QualityFinding, ResponseOf, Uneven } from '../domain/results/Quality';
import type { Reconciled } from '../domain/results/Reconciled';

/** Conventions; docs/measures.md, 5.3 and 5.4. The last: points between a share of the roster and of those who answered. */
const CAPPED_IS_MANY = 0.2;
const CONFIRMED_IS_FEW = 0.3;
const UNEVEN_POINTS = 5;
/** Fewer pairs say nothing about a network type. */
const PAIRS_TO_SPEAK = 5;
/** The type that goes both ways by its meaning. */
const SYMMETRIC = 'Peer/Cohort';

/** What should be known before any result, each with how much it matters; nothing where there is nobody. docs/measures.md, 5. */
export function listFindings(quality: Quality, reconciled: Reconciled, gates: readonly Gate[]): readonly QualityFinding[] {
  if (reconciled.managers === 0) return [];
  return [
    ofResponse(quality, gates),
    ofBalance(quality),
    ofAsked(quality, reconciled),
    ofCap(quality, reconciled),
    ...ofUnread(quality, reconciled),
    ofReports(quality),
    ...ofUse(quality),
    ofNames(quality, reconciled),
    ...ofConfirmation(quality),
  ];
}

function ofResponse({ response, unknownReporters }: Quality, gates: readonly Gate[]): QualityFinding {
  const low = gates.filter(({ level }) => level !== 'all');
  const isWeak = unknownReporters > 0 || low.some(({ level }) => level !== 'paths');
  return { id: 'response', state: isWeak ? 'weak' : low.length > 0 ? 'look' : 'good', response, unknownReporters, low };
}

function ofBalance({ response, byOrganisation, byGroup, bySeniority }: Quality): QualityFinding {
  const shares = (by: Uneven['by'], strata: readonly ResponseOf[]): readonly Uneven[] =>
    strata
      .filter(({ id }) => id !== '')
      .map(({ id, count, of }) => ({ by, id, ofRoster: of / response.of, ofAnswers: count / Math.max(1, response.count) }));
  const all = [...shares('group', byGroup), ...shares('organisation', byOrganisation), ...shares('seniority', bySeniority)];
  const uneven =
    response.count === 0 ? [] : all.filter(({ ofRoster, ofAnswers }) => Math.abs(100 * ofAnswers - 100 * ofRoster) >= UNEVEN_POINTS);
  return {
    id: 'balance',
    state: uneven.length > 0 ? 'look' : 'good',
    answered: response.count,
    uneven,
    compared: [...new Set(all.map(({ by }) => by))],
  };
}

function ofAsked({ itemsNotAsked: items, notAsked }: Quality, { asked }: Reconciled): QualityFinding {
  const isMute = asked.absence === 'unknown';
  return { id: 'asked', state: isMute ? 'weak' : items.length > 0 || notAsked.count > 0 ? 'look' : 'good', items, notAsked, isMute };
}

function ofCap({ cap, capped }: Quality, { asked }: Reconciled): QualityFinding {
  const isMany = capped.of > 0 && capped.count / capped.of > CAPPED_IS_MANY;
  return {
    id: 'cap',
    state: isMany ? 'weak' : capped.count > 0 ? 'look' : 'good',
    cap,
    capped,
    isMany,
    isFromMemory: asked.recall === 'free',
  };
}

function ofUnread({ response }: Quality, { people, unread }: Reconciled): readonly QualityFinding[] {
  if (unread.size === 0) return [];
  const whom = [...unread].map(([manager, at]) => ({ name: people[manager]?.name ?? '', at }));
  return [{ id: 'unread', state: 'weak', people: whom, of: response.count }];
}

function ofReports({ reportsPerPerson: perPerson }: Quality): QualityFinding {
  return { id: 'reports', state: perPerson === null ? 'weak' : perPerson.none > 0 ? 'look' : 'good', perPerson };
}

/** Where it was not asked at all, the finding on what was asked says so. */
function ofUse({ useNotRecorded: notRecorded }: Quality): readonly QualityFinding[] {
  return notRecorded.count === 0 ? [] : [{ id: 'use', state: 'weak', notRecorded }];
}

function ofNames({ offRoster, unmatchedRows }: Quality, { issues }: Reconciled): QualityFinding {
  const offList = issues.find(({ code }) => code === 'off-list') ?? null;
  const isDoubtful = unmatchedRows > 0 || offList !== null;
  return { id: 'names', state: isDoubtful ? 'weak' : offRoster.count > 0 ? 'look' : 'good', unmatchedRows, offRoster, offList };
}

function ofConfirmation({ pairs, pairsByType }: Quality): readonly QualityFinding[] {
  const all = ({ confirmed, oneSided }: PairsOf): number => confirmed + oneSided;
  if (all(pairs) === 0) return [];
  const low =
    pairsByType.find((type) => all(type) >= PAIRS_TO_SPEAK && type.id === SYMMETRIC && type.confirmed / all(type) < CONFIRMED_IS_FEW) ??
    null;
  return [{ id: 'confirmation', state: low === null ? 'good' : 'look', pairs, low }];
}
