import type { SetQuestion } from './setQuestion';
import { joinTogether, kindsOf, timesOf } from './setQuestion';
import { ruleBit } from './PlanRule';
import { pushAll } from '../support/pushAll';

/** Steps after which it is left undecided. */
const MOST_STEPS = 300_000;

/**
 * Whether these people can be divided under some rules (bits) and no others, with somebody the plan is for in each set: everybody is placed
 * in turn, the most constrained first, and a set that cannot be completed is given up. A proof either way; `null` = not decided within the
 * steps allowed.
 */
export function canDivide(question: SetQuestion, enforced: number, mostSteps: number = MOST_STEPS): boolean | null {
  const n = question.members.length;
  if (n === 0) return true;
  const has = (rule: Parameters<typeof ruleBit>[0]): boolean => (enforced & ruleBit(rule)) !== 0;
  const [minimum, maximum] = has('setSize') ? [question.minimum, question.maximum] : [1, n];
  const blocks = has('together') ? joinTogether(question) : question.members.map((_, at) => [at]);
  const kinds = has('alone') && question.alone ? kindsOf(question) : [];
  const isForbidden = (a: number, b: number): boolean => ((question.forbidden[a * n + b] ?? 0) & enforced) !== 0;
  if (blocks.some((block) => block.length > maximum || block.some((a) => block.some((b) => a !== b && isForbidden(a, b))))) return false;
  const lacksTime = (set: readonly number[]): boolean => has('time') && set.length > 0 && timesOf(question, set) === 0;
  if (blocks.some(lacksTime)) return false;
  // One alone of a kind stays alone wherever they are, and so does one who may meet nobody else of it.
  for (const kind of kinds)
    for (let a = 0; a < n; a += 1) {
      const mayMeet = (_: number, b: number): boolean => b !== a && kind[b] === kind[a] && !isForbidden(a, b);
      if ((kind[a] ?? -1) >= 0 && !question.members.some(mayMeet)) return false;
    }
  const degree = (block: readonly number[]): number =>
    block.reduce((sum, a) => sum + question.members.reduce((count, _, b) => count + (a !== b && isForbidden(a, b) ? 1 : 0), 0), 0);
  const order = blocks
    .map((block) => ({ block, degree: degree(block) }))
    .toSorted((one, other) => other.degree - one.degree || other.block.length - one.block.length)
    .map(({ block }) => block);

  let steps = 0;
  const wasCut = (): boolean => steps > mostSteps;
  const tryWith = (sets: number): boolean => {
    const placed: number[][] = Array.from({ length: sets }, () => []);
    let left = n;
    /** What every set still needs at least: its smallest size, and company for each who is alone of a kind. */
    const needs = (): number => {
      let sum = 0;
      for (const set of placed) {
        let need = Math.max(0, minimum - set.length);
        for (const kind of kinds) {
          let lone = 0;
          for (const a of set) if ((kind[a] ?? -1) >= 0 && !set.some((b) => b !== a && kind[b] === kind[a])) lone += 1;
          need = Math.max(need, lone);
        }
        if (!set.some((a) => question.helped[a] === 1)) need = Math.max(need, 1);
        if (set.length + need > maximum) return Infinity;
        sum += need;
      }
      return sum;
    };
    const place = (at: number): boolean => {
      steps += 1;
      if (wasCut()) return false;
      const block = order[at];
      if (block === undefined) return needs() === 0;
      if (needs() > left) return false;
      let triedEmpty = false;
      for (const set of placed) {
        if (set.length === 0) {
          if (triedEmpty) continue;
          triedEmpty = true;
        }
        if (set.length + block.length > maximum || set.some((a) => block.some((b) => isForbidden(a, b)))) continue;
        pushAll(set, block);
        left -= block.length;
        if (!lacksTime(set) && place(at + 1)) return true;
        set.length -= block.length;
        left += block.length;
        if (wasCut()) return false;
      }
      return false;
    };
    return place(0);
  };
  for (let sets = Math.max(1, Math.ceil(n / maximum)); sets <= Math.floor(n / minimum); sets += 1) {
    if (tryWith(sets)) return true;
    if (wasCut()) return null;
  }
  return false;
}
