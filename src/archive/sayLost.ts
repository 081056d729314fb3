import type { History } from '../domain/steps/History';
import type { Head } from './headShape';

/** What could not be read, in words: one sentence for each stretch of people and of contacts, and for each end of the history. */
export function sayLost(head: Head, people: readonly boolean[], nominations: readonly boolean[], { entries }: History): readonly string[] {
  return [
    ...sayStretches('People', head.people, people),
    ...sayStretches('Contacts', head.nominations, nominations),
    ...(people.includes(true) || nominations.includes(true) ? sayNoHistory(head) : sayShorter(head, entries.map(({ number }) => number))),
  ];
}

function sayStretches(what: string, sizes: readonly number[], lost: readonly boolean[]): readonly string[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const stretches: { from: number; to: number }[] = [];
  let before = 0;
  sizes.forEach((size, index) => {
    const last = stretches.at(-1);
    if (lost[index] === true && last?.to === before) last.to += size;
    else if (lost[index] === true) stretches.push({ from: before + 1, to: before + size });
    before += size;
  });
  return stretches.map(({ from, to }) => `${what} ${from} to ${to} of ${total} could not be read.`);
}

function sayNoHistory({ steps }: Head): readonly string[] {
  return steps.length === 0 ? [] : [`Without them the history does not fit: none of its ${steps.length} steps can be taken back or made again.`];
}

function sayShorter({ steps, done }: Head, kept: readonly number[]): readonly string[] {
  const there = new Set(kept);
  const gone = steps.map((number, index) => ({ number, index })).filter(({ number }) => !there.has(number));
  const sentence = (part: readonly { readonly number: number }[], what: string): readonly string[] => {
    const [first, last] = [part.at(0), part.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [`${first === last ? `Step ${first.number}` : `Steps ${first.number} to ${last.number}`} of the history could not be read or did not fit, and can no longer be ${what}.`];
  };
  return [
    ...sentence(gone.filter(({ index }) => index < done), 'taken back'),
    ...sentence(gone.filter(({ index }) => index >= done), 'made again'),
  ];
}
