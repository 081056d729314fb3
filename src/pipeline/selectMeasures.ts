import type { Cost } from '../measures/Measure';
import { MEASURES, NETWORK_MEASURES } from '../measures/measures';

/**
 * `quick` leaves out what needs the shortest paths between all people; `sampled` has what can be had of them soon, with
 * betweenness estimated; `all` has everything, exactly where that can end; `patient` has whatever ends within minutes, for
 * somebody who waits for the command line.
 */
export type Effort = 'quick' | 'sampled' | 'all' | 'patient';

/**
 * Removing each person in turn costs several passes over all shortest paths; beyond this many people it is done on demand, on the command
 * line.
 */
const PEOPLE_FOR_FRAGILITY = 2000;
const PEOPLE_FOR_PATIENT_FRAGILITY = 10_000;
/** Closeness looks at all pairs of people: beyond this many that takes minutes, and is done where it is asked for by name. */
const PEOPLE_FOR_CLOSENESS = 100_000;
const BETWEENNESS = ['betweenness', 'betweennessNormalised', 'betweennessDirected'];

/** The measures, of persons and of the network, that are computed without being asked for by name, at this size. */
export function selectMeasures(effort: Effort, people: number): readonly string[] {
  return [...MEASURES, ...NETWORK_MEASURES]
    .filter(({ id, cost }) => isAffordable(cost, effort, people, BETWEENNESS.includes(id)))
    .map(({ id }) => id);
}

function isAffordable(cost: Cost, effort: Effort, people: number, canBeEstimated: boolean): boolean {
  switch (cost) {
    case 'linear':
      return true;
    case 'paths':
      return effort !== 'quick' && (canBeEstimated || people <= PEOPLE_FOR_CLOSENESS);
    case 'removals':
      return (effort === 'all' && people <= PEOPLE_FOR_FRAGILITY) || (effort === 'patient' && people <= PEOPLE_FOR_PATIENT_FRAGILITY);
  }
}
