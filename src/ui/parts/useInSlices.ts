import { useEffect, useState } from 'react';

import { workInSlices, workOn } from '../../state/changing/workInSlices';

interface Asked<T> {
  readonly query: readonly unknown[];
  /** What is still to be done for it; `null` = nothing. */
  readonly work: Generator<unknown, T> | null;
  /** Of this query, or, while there is work, of the one before. */
  readonly result: T;
}

/**
 * Something that is worked out in slices: at once where one slice is enough, as it is in any study of a few thousand; else what
 * was there before stays until it is ready.
 *
 * @param query what is asked for, compared entry by entry
 */
export function useInSlices<T>(make: () => Generator<unknown, T>, query: readonly unknown[], before: T): T {
  const [asked, setAsked] = useState<Asked<T> | null>(null);
  const isSame = asked !== null && asked.query.length === query.length && query.every((one, at) => Object.is(one, asked.query[at]));
  const work = isSame ? asked.work : null;

  useEffect(() => {
    if (work === null) return undefined;
    return workInSlices(work, (result) => {
      setAsked((now) => (now?.work === work ? { ...now, work: null, result } : now));
    });
  }, [work]);

  if (isSame) return asked.result;
  const begun = make();
  const done = workOn(begun);
  const next = { query, work: done === null ? begun : null, result: done === null ? (asked?.result ?? before) : done.result };
  setAsked(next);
  return next.result;
}
