import type { Decision } from './Decision';
import { pairKey } from './writtenKey';

/** Of a log, what holds: of two decisions about a pair the later one. In the order of the log. */
export function currentDecisions(log: readonly Decision[]): readonly Decision[] {
  const last = new Map(log.map((decision) => [pairKey(decision), decision]));
  return log.filter((decision) => last.get(pairKey(decision)) === decision);
}
