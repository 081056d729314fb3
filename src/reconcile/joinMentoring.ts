import { MENTORINGS } from '../domain/Mentoring';

const [RECEIVED, GIVEN, MUTUAL] = [MENTORINGS.indexOf('received'), MENTORINGS.indexOf('given'), MENTORINGS.indexOf('mutual')];

/**
 * What two rows say of the direction of mentoring, into `MENTORINGS`: what is stated stands before what is not, and given and received
 * together are mutual.
 */
export function joinMentoring(one: number, other: number): number {
  if (one === 0 || one === other) return other;
  if (other === 0) return one;
  return one === MUTUAL || other === MUTUAL || (one === GIVEN) !== (other === GIVEN) ? MUTUAL : RECEIVED;
}
