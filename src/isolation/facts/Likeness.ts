import type { Reconciled } from '../../domain/results/Reconciled';
import type { Tri } from '../../domain/results/Verdict';
import type { Person } from '../../domain/Person';
import { numberWords } from './numberWords';

/** Which managers are in a like post: one post of the codebook, and at most one level of seniority apart; or one managerial group. */
export interface Likeness {
  readonly peers: 'post' | 'group';
  /** By manager, the number of their post or group, from 1; 0 = not recorded. */
  readonly keys: Int32Array;
  /** One more than the greatest number. */
  readonly count: number;
  /** By manager; NaN = not recorded, or not looked at. */
  readonly seniority: Float64Array;
}

/** How the study is judged where nobody has chosen: by post where at least half of the staff list have a role. docs/isolation.md, 2. */
export function choosePeers({ people, managers }: Pick<Reconciled, 'people' | 'managers'>, chosen?: 'post' | 'group'): 'post' | 'group' {
  if (chosen !== undefined) return chosen;
  let roles = 0;
  for (let manager = 0; manager < managers; manager += 1) if (people[manager]?.role.trim() !== '') roles += 1;
  return 2 * roles >= managers ? 'post' : 'group';
}

type Staff = Pick<Reconciled, 'people' | 'managers' | 'posts'>;

/** Of each list of people: in half of the states that robustness tries they are the same. */
const known = new WeakMap<readonly Person[], { readonly staff: Staff; readonly likeness: Likeness }>();

export function makeLikeness(staff: Staff, peers: 'post' | 'group'): Likeness {
  const { people, managers, posts } = staff;
  const last = known.get(people);
  if (last?.likeness.peers === peers && last.staff.managers === managers && last.staff.posts === posts) return last.likeness;
  const likeness = readLikeness(staff, peers);
  known.set(people, { staff: { people, managers, posts }, likeness });
  return likeness;
}

function readLikeness({ people, managers, posts }: Staff, peers: 'post' | 'group'): Likeness {
  const words: string[] = [];
  const seniority = new Float64Array(managers).fill(NaN);
  for (let manager = 0; manager < managers; manager += 1) {
    const person = people[manager];
    if (person === undefined) continue;
    words.push(peers === 'post' ? (posts.get(person.role) ?? '') : person.group);
    if (peers === 'post') seniority[manager] = person.seniority ?? NaN;
  }
  const { of: keys, count } = numberWords(words);
  return { peers, keys, count, seniority };
}

/** `null` = of one the post (or the group) is not recorded. */
export function areAlike({ keys, seniority }: Likeness, one: number, other: number): Tri {
  const [a, b] = [keys[one] ?? 0, keys[other] ?? 0];
  if (a === 0 || b === 0) return null;
  return a === b && !(Math.abs((seniority[one] ?? NaN) - (seniority[other] ?? NaN)) > 1);
}
