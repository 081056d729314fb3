import type { Crew } from './shareJobs';

/** From a helper: it can begin, or has done a job of the list with this number. */
export type CrewWord<Part> = 'ready' | { readonly list: number; readonly index: number; readonly part: Part };

export interface LedCrew<Job, Part> extends Crew<Job, Part> {
  receive(helper: number, word: CrewWord<Part>): void;
}

/**
 * Hands jobs to helpers that have said that they are there, in the order of the list.
 *
 * @param ahead how many jobs a helper has at once: with two it need not wait while the one who hands them out is busy
 */
export function createCrew<Job, Part>(
  helpers: number,
  ahead: number,
  send: (helper: number, list: number, index: number, job: Job) => void,
): LedCrew<Job, Part> {
  const isReady: boolean[] = [];
  let list = 0;
  let jobs: readonly Job[] = [];
  let next = 0;
  /** Handed out and not back yet, by index: to which helper. */
  const out = new Map<number, number>();
  let back: { readonly index: number; readonly part: Part }[] = [];

  function feed(helper: number): void {
    while (isReady[helper] === true && next < jobs.length && [...out.values()].filter((one) => one === helper).length < ahead) {
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
      // Done here as well: the first to be ready counts.
      out.delete(oldest);
      return oldest;
    },
    collect() {
      const come = back;
      back = [];
      return come;
    },
    receive(helper, word) {
      if (word === 'ready') isReady[helper] = true;
      else if (word.list === list) {
        out.delete(word.index);
        back.push(word);
      }
      feed(helper);
    },
  };
}
