import type { PathsCrew, PathsJob, PathsPart } from '../algorithms/PathsKernel';
import type { CrewAnswer } from './CrewMessage';

/** Jobs a helper has at once: it need not wait while whoever hands them out is busy. */
const JOBS_AHEAD = 2;

export interface LedCrew extends PathsCrew {
  receive(helper: number, answer: CrewAnswer): void;
}

/** Hands jobs to helpers that have said that they are there, in the order of the list. */
export function createCrew(helpers: number, send: (helper: number, list: number, index: number, job: PathsJob) => void): LedCrew {
  const isReady: boolean[] = [];
  let list = 0;
  let jobs: readonly PathsJob[] = [];
  let next = 0;
  /** Handed out and not back yet, by index: to which helper. */
  const out = new Map<number, number>();
  let back: { readonly index: number; readonly part: PathsPart }[] = [];

  function feed(helper: number): void {
    while (isReady[helper] === true && next < jobs.length && [...out.values()].filter((one) => one === helper).length < JOBS_AHEAD) {
      const job = jobs[next];
      if (job === undefined) return;
      out.set(next, helper);
      send(helper, list, next, job);
      next += 1;
    }
  }

  return {
    begin(given) {
      list += 1;
      jobs = given;
      next = 0;
      out.clear();
      back = [];
      for (let helper = 0; helper < helpers; helper += 1) feed(helper);
    },
    take() {
      if (next < jobs.length) {
        next += 1;
        return next - 1;
      }
      const [oldest = -1] = out.keys();
      // Done here as well: whoever is ready first.
      out.delete(oldest);
      return oldest;
    },
    collect() {
      const come = back;
      back = [];
      return come;
    },
    receive(helper, answer) {
      if (answer.kind === 'ready') isReady[helper] = true;
      else if (answer.list === list) {
        out.delete(answer.index);
        back.push(answer);
      }
      feed(helper);
    },
  };
}
