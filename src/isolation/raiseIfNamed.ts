import type { Facts } from './Facts';
import type { Raised } from './computeSeverity';
import { judgeContacts } from './judgeContacts';

/**
 * The raising indicators if so many of the silent had named her, one of her group among them or not. Being named gives a
 * neighbour and a contact; what she reports herself stays. Design of measures, 3.4.
 */
export function raiseIfNamed(facts: Facts, tau: number, named: number, byPeer: boolean): Raised {
  const { S1, S3, V1, R1, F1, F2, F4 } = facts.indicators;
  const contacts = judgeContacts(facts.c + named, tau, facts.absenceJudged);
  if (named === 0) return { S1, S3, V1, R1, F1, F2, F4, ...contacts };
  return { S1: false, S3: false, V1: false, R1, F1, F2, F4: byPeer ? false : F4, ...contacts };
}
