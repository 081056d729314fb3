import type { History } from '../domain/steps/History';
import type { Lost } from '../domain/Lost';
import type { Head } from './headShape';

/** What could not be read: one entry for each stretch of people and of contacts, and for each end of the history. */
export function listLost(head: Head, people: readonly boolean[], nominations: readonly boolean[], { entries }: History): readonly Lost[] {
  return [
    ...listStretches('people', head.people, people),
    ...listStretches('contacts', head.nominations, nominations),
    ...(people.includes(true) || nominations.includes(true)
      ? listNoHistory(head)
      : listShorter(
          head,
          entries.map(({ number }) => number),
        )),
  ];
}

function listStretches(what: 'people' | 'contacts', sizes: readonly number[], lost: readonly boolean[]): readonly Lost[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const stretches: { from: number; to: number }[] = [];
  let before = 0;
  sizes.forEach((size, index) => {
    const last = stretches.at(-1);
    if (lost[index] === true && last?.to === before) last.to += size;
    else if (lost[index] === true) stretches.push({ from: before + 1, to: before + size });
    before += size;
  });
  return stretches.map(({ from, to }) => ({ what, first: from, last: to, of: total }));
}

/** Without people or contacts no step of the history fits. */
function listNoHistory({ steps }: Head): readonly Lost[] {
  return steps.length === 0 ? [] : [{ what: 'history', first: 1, last: steps.length, of: steps.length }];
}

function listShorter({ steps, done }: Head, kept: readonly number[]): readonly Lost[] {
  const there = new Set(kept);
  const end = (what: 'undo' | 'redo', numbers: readonly number[]): readonly Lost[] => {
    const gone = numbers.filter((number) => !there.has(number));
    const [first] = gone;
    return first === undefined ? [] : [{ what, first, last: gone.at(-1) ?? first, of: steps.length }];
  };
  return [...end('undo', steps.slice(0, done)), ...end('redo', steps.slice(done))];
}
