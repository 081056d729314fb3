import * as v from 'valibot';

import { JUDGED, type Decision, type Written } from '../domain/Decision';
import type { DecisionTrouble } from '../domain/DecisionTrouble';
import { findContradiction } from '../domain/findContradiction';
import { foldName } from '../domain/foldName';
import { seekListed } from '../domain/seekListed';
import type { Study } from '../domain/Study';
import { parseJson } from '../support/parseJson';
import { decodeText } from './files/decodeText';

const text = v.pipe(v.string(), v.trim());
const WRITTEN = v.object({
  name: v.pipe(text, v.nonEmpty()),
  organisation: v.exactOptional(text, ''),
  column: v.picklist(['from', 'to', 'people']),
  by: v.exactOptional(text, ''),
});
const DECISION = v.object({
  a: WRITTEN,
  b: WRITTEN,
  is: v.picklist(JUDGED),
  who: v.exactOptional(text, ''),
  on: v.exactOptional(text, ''),
  why: v.exactOptional(text, ''),
});
const FILE = v.object({ decisions: v.array(v.unknown()) });

export interface ParsedDecisions {
  readonly decisions: readonly Decision[];
  /** Of those, the ones that name somebody who is not there: they wait for a file in which they are. */
  readonly idle: readonly Decision[];
}

/**
 * The decisions of a file, which may be a result of `kith reconcile` too, as they can be added to those of a study. All of them or none:
 * half of a set of decisions could say something else than the whole.
 */
export function parseDecisions(bytes: Uint8Array, study: Study): ParsedDecisions | DecisionTrouble {
  let given: unknown;
  try {
    given = parseJson(decodeText(bytes)?.text ?? '');
  } catch {
    return { what: 'not-json' };
  }
  const file = v.safeParse(FILE, given);
  if (!file.success) return { what: 'no-decisions' };
  const decisions: Decision[] = [];
  for (const [at, one] of file.output.decisions.entries()) {
    const parsed = v.safeParse(DECISION, one);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      return { what: 'bad-decision', place: at + 1, key: v.getDotPath(issue) ?? '' };
    }
    decisions.push(parsed.output);
  }
  const isThere = findWritten(study);
  const idle = decisions.filter(({ a, b }) => !isThere(a) || !isThere(b));
  if (decisions.length > 0 && idle.length === decisions.length)
    return {
      what: 'other-study',
      decisions: decisions.length,
      names: [...new Set(decisions.flatMap(({ a, b }) => [a, b].filter((one) => !isThere(one)).map(({ name }) => name)))],
    };
  const contradiction = findContradiction([...study.decisions, ...decisions]);
  return contradiction === null ? { decisions, idle } : { what: 'contradiction', contradiction };
}

/** Whether a study has a name: on its staff list, or in the column of its answers. */
function findWritten({ people, nominations: { from, to, words, length } }: Study): (written: Written) => boolean {
  const seek = seekListed(people);
  const namesIn = (column: Int32Array): ReadonlySet<string> =>
    new Set(Array.from(new Set(column.subarray(0, length)), (word) => foldName(words[word] ?? '') || (words[word] ?? '').trim()));
  const names = { from: namesIn(from), to: namesIn(to) };
  return ({ name, column }) =>
    column === 'people'
      ? typeof seek(name).meaning === 'number' || (people.length === 0 && names.from.has(foldName(name)))
      : names[column].has(foldName(name) || name.trim());
}
