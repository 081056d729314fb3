import type { Cost } from '../measures/Measure';
import { MEASURES, NETWORK_MEASURES } from '../measures/measures';

/**
 * `quick` leaves out what needs the shortest paths between all people; `all` has them too; `patient` has whatever ends
 * within minutes, for somebody who waits for the command line.
 */
export type Effort = 'quick' | 'all' | 'patient';

/** Removing each person in turn costs several passes over all shortest paths; beyond this many people it is done on demand, on the command line. */
const PEOPLE_FOR_FRAGILITY = 2000;
const PEOPLE_FOR_PATIENT_FRAGILITY = 10_000;
/** Beyond this many, all shortest paths take hours. Design of measures, 2.4. */
const PEOPLE_FOR_PATHS = 50_000;

/** The measures, of persons and of the network, that are computed without being asked for by name, at this size. */
export function selectMeasures(effort: Effort, people: number): readonly string[] {
  return [...MEASURES, ...NETWORK_MEASURES].filter(({ cost }) => isAffordable(cost, effort, people)).map(({ id }) => id);
}

function isAffordable(cost: Cost, effort: Effort, people: number): boolean {
  switch (cost) {
    case 'linear':
      return true;
    case 'paths':
      return effort === 'all' || (effort === 'patient' && people <= PEOPLE_FOR_PATHS);
    case 'removals':
      return effort !== 'quick' && people <= (effort === 'all' ? PEOPLE_FOR_FRAGILITY : PEOPLE_FOR_PATIENT_FRAGILITY);
  }
}
