import type { Codebook } from '../../codebook/Codebook';
import { passesActivity } from '../../domain/passesActivity';
import type { Wheels } from '../../domain/results/Analysis';
import type { Reconciled } from '../../domain/results/Reconciled';
import { isExternalTie } from '../../measures/own/isExternalTie';
import { selectAbsenceJudged } from '../isolation/selectAbsenceJudged';
import { reportsBy } from '../../network/reportsBy';
import { rememberLast } from '../../tables/rememberLast';

/** One network type of the wheel. `null` = not known, which is drawn and said differently from none. */
export interface Spoke {
  readonly id: string;
  readonly label: string;
  /** Family id; `other` for a type that the study added. */
  readonly family: string;
  /** Ties inside the organisation, or of which it is not known. */
  readonly inside: number | null;
  readonly outside: number | null;
}

/** Why what is empty cannot be read as *none*; `null` = it can. */
export type WheelGap = 'off_roster' | 'not_answered' | 'types_not_asked' | 'capped' | 'unread' | 'absence_unknown' | null;

export interface WheelPicture {
  readonly spokes: readonly Spoke[];
  /** Own ties that are active or not recorded, and those known to be outside; `null` where nothing of theirs is known. */
  readonly ties: number | null;
  readonly outside: number | null;
  readonly gap: WheelGap;
  readonly outsideAsked: boolean;
}

/**
 * The network wheel of each person (by index into `Reconciled.people`). All have the same spokes: the network types that
 * were offered and those that were reported all the same; every one of the codebook where types were not asked.
 */
export const selectWheels = rememberLast(function selectWheels(
  reconciled: Reconciled,
  wheels: Wheels,
  codebook: Codebook,
): (person: number) => WheelPicture {
  const { asked } = reconciled;
  const offered = new Set(asked.types);
  const outsideAsked = asked.items.has('outside');
  const entries = new Map(codebook.networkTypes.map((type) => [type.id, type]));
  const families = new Set(codebook.families.map((family) => family.id));
  const reported = new Set(reconciled.reports.lists.flat());
  const types = wheels.types
    .map((id, at) => ({ id, at, entry: entries.get(id) }))
    .filter(({ id }) => offered.size === 0 || offered.has(id) || reported.has(id));

  return (person) => {
    const gap = gapOf(reconciled, person);
    const silent = gap === 'off_roster' || gap === 'not_answered';
    const judged = selectAbsenceJudged(reconciled, person);
    const spokes = types.map(({ id, at, entry }): Spoke => {
      const cell = (side: 0 | 1): number | null => {
        const count = silent ? 0 : (wheels.counts[(person * wheels.types.length + at) * 2 + side] ?? 0);
        return count > 0 || (judged && offered.has(id) && (side === 0 || outsideAsked)) ? count : null;
      };
      const family = entry !== undefined && families.has(entry.family) ? entry.family : 'other';
      return { id, label: entry?.label ?? id, family, inside: cell(0), outside: cell(1) };
    });
    return { spokes, ...(silent ? { ties: null, outside: null } : ownTies(reconciled, person)), gap, outsideAsked };
  };
});

function gapOf(reconciled: Reconciled, person: number): WheelGap {
  if (person >= reconciled.managers) return 'off_roster';
  if (reconciled.response[person] !== 'answered') return 'not_answered';
  if (!reconciled.asked.items.has('types')) return 'types_not_asked';
  if (reconciled.asked.absence === 'unknown') return 'absence_unknown';
  if (reconciled.unread.has(person)) return 'unread';
  return reconciled.capped[person] === 1 ? 'capped' : null;
}

function ownTies(reconciled: Reconciled, person: number): { ties: number; outside: number } {
  const { reports } = reconciled;
  const [start, end] = reportsBy(reports, person);
  let ties = 0;
  let outside = 0;
  for (let r = start; r < end; r++) {
    if (!passesActivity(reports.activity[r], 'active')) continue;
    ties += 1;
    if (isExternalTie(reconciled, r) === true) outside += 1;
  }
  return { ties, outside };
}
