import { isolateName } from '../../support/isolateName';
import type { UnitTies } from '../../domain/results/UnitTies';
import { formatCount } from '../../domain/formatCount';
import { writePercent } from '../../domain/writePercent';
import { writeFigure, writeP } from '../../statistics/writeFigure';
import { nameGates } from '../quality/nameGates';

const UNLIKELY = 0.05;
const MOST_PAIRS = 5;

/** How many links cross units, beside what chance would give: the first line, to be read aloud. */
export function sayUnits({ organisation, units, ties, across, expected, p, pMin, gated }: UnitTies): string {
  if (expected === null) return `${isolateName(organisation)}: no link between managers whose unit is recorded.`;
  const counted = `${isolateName(organisation)}: ${formatCount(across)} of ${formatCount(ties, 'link', 'links')} (${writePercent(across / ties)}) lead to another of the ${formatCount(units.length)} units. If units made no difference, about ${writeFigure(expected, 0)} would.`;
  const chance =
    gated.length > 0
      ? sayUnitGates(gated)
      : p === null || pMin === null
        ? ''
        : pMin > UNLIKELY
          ? 'There are too few managers to tell whether this is chance.'
          : p < UNLIKELY
            ? 'A difference this large is unlikely to be chance.'
            : 'This could be chance.';
  return [counted, chance].filter((part) => part !== '').join(' ');
}

/** The exact sentence for a reviewer. */
export function sayUnitFigures({ ties, across, expected, p, pMin, modularity }: UnitTies): string {
  if (expected === null) return '';
  const tested = p === null || pMin === null ? 'not tested' : `permutation p = ${writeP(p)} (smallest attainable ${writeP(pMin)})`;
  return `Share of ties across units ${writeFigure(across / ties)}, expected by chance ${writeFigure(expected / ties)}; ${tested}; modularity Q = ${writeFigure(modularity)}.`;
}

/** Pairs of units without any link; '' = there is none. Who did not answer may have one. */
export function sayUnlinked({ units, pairs, ties }: UnitTies): string {
  const empty = ties === 0 ? [] : pairs.filter((pair) => pair.ties === 0);
  const silent = units.reduce((sum, { managers, answered }) => sum + managers - answered, 0);
  const [first] = empty;
  if (first === undefined) return '';
  const listed = empty
    .slice(0, MOST_PAIRS)
    .map(({ units: [one, other], expected }) => `${isolateName(one)} and ${isolateName(other)} (chance: ${writeFigure(expected, 1)})`);
  const more = empty.length > listed.length ? ` and ${formatCount(empty.length - listed.length)} more` : '';
  const missing = silent === 0 ? '' : ` ${formatCount(silent, 'manager', 'managers')} did not answer, so a link may be missing here.`;
  return `No link between ${listed.join('; ')}${more}.${missing}`;
}

/** Why nothing was tested. */
export function sayUnitGates(gated: UnitTies['gated']): string {
  return `No test, as too few answered in ${nameGates(gated)}.`;
}

/** How it was worked out. */
export function sayUnitMethod({ exact, assignments, seed }: UnitTies): string {
  return `Units permuted among the managers of the organisation whose unit is recorded, the network fixed; the expected numbers are exact. Two-sided p = twice the smaller tail: ${exact ? `all ${assignments} assignments` : `${assignments} draws, seed ${seed}`}. Modularity: Q, γ = 1; Newman & Girvan 2004.`;
}
