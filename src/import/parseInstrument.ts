import * as v from 'valibot';
import { ASKED_ITEMS, type Instrument } from '../domain/Instrument';
import type { Issue } from '../domain/Issue';
import { parseJson } from '../support/parseJson';
import { decodeText } from './decodeText';

const SHAPE = v.strictObject({
  asked: v.exactOptional(v.array(v.picklist(ASKED_ITEMS))),
  types: v.exactOptional(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty()))),
  cap: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  recall: v.exactOptional(v.picklist(['roster', 'free'])),
  absence: v.exactOptional(v.picklist(['none', 'unknown'])),
  rounds: v.exactOptional(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty()))),
});

/** What each key may hold, in words. */
const ALLOWED: ReadonlyMap<string, string> = new Map([
  ['asked', `a list of words among ${ASKED_ITEMS.join(', ')}`],
  ['types', 'a list of network types'],
  ['cap', 'a whole number from 1 upwards'],
  ['recall', '"roster" or "free"'],
  ['absence', '"none" or "unknown"'],
  ['rounds', 'a list of rounds, earliest first'],
]);

export interface ParsedInstrument {
  readonly instrument: Instrument;
  readonly issues: readonly Issue[];
}

/** The instrument file (JSON). What cannot be understood is left out, with an issue for each. */
export function parseInstrument(bytes: Uint8Array, file: string): ParsedInstrument {
  const refuse = (column: string | null, message: string): Issue => ({ code: 'bad-instrument', severity: 'error', file, row: null, column, message });
  let given: unknown;
  try {
    given = parseJson(decodeText(bytes)?.text ?? '');
  } catch {
    return { instrument: {}, issues: [refuse(null, 'The instrument is not valid JSON. It must look like { "asked": ["types", "motives"], "cap": 5 }.')] };
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { instrument: {}, issues: [refuse(null, 'The instrument must be one object, like { "asked": ["types", "motives"], "cap": 5 }.')] };
  }
  const result = v.safeParse(SHAPE, given);
  if (result.success) return { instrument: result.output, issues: [] };
  const wrong = [...new Set(result.issues.map((issue) => v.getDotPath(issue)?.split('.')[0] ?? ''))];
  const rest = Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.includes(key)));
  const again = v.safeParse(SHAPE, rest);
  return {
    instrument: again.success ? again.output : {},
    issues: wrong.map((key) => {
      const allowed = ALLOWED.get(key);
      return refuse(key, allowed === undefined ? `"${key}" is nothing that an instrument says; it may say ${[...ALLOWED.keys()].join(', ')}.` : `"${key}" must be ${allowed}; it was left out.`);
    }),
  };
}
