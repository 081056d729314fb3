import * as v from 'valibot';
import { ASKED_ITEMS, type Instrument } from '../domain/Instrument';
import { makeIssue, type Issue } from '../domain/Issue';
import type { IssueValues } from '../domain/IssueValues';
import { parseJson } from '../support/parseJson';
import { decodeText } from './files/decodeText';

const SHAPE = v.strictObject({
  asked: v.exactOptional(v.array(v.picklist(ASKED_ITEMS))),
  types: v.exactOptional(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty()))),
  cap: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  recall: v.exactOptional(v.picklist(['roster', 'free'])),
  absence: v.exactOptional(v.picklist(['none', 'unknown'])),
  rounds: v.exactOptional(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty()))),
});

export interface ParsedInstrument {
  readonly instrument: Instrument;
  readonly issues: readonly Issue[];
}

/** The instrument file (JSON). What cannot be understood is left out, with an issue for each. */
export function parseInstrument(bytes: Uint8Array, file: string): ParsedInstrument {
  const refuse = (column: string | null, what: IssueValues['bad-instrument']['what']): Issue =>
    makeIssue('bad-instrument', 'error', { file, row: null, column }, { what, key: column ?? '' });
  let given: unknown;
  try {
    given = parseJson(decodeText(bytes)?.text ?? '');
  } catch {
    return { instrument: {}, issues: [refuse(null, 'not-json')] };
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { instrument: {}, issues: [refuse(null, 'not-an-object')] };
  }
  const result = v.safeParse(SHAPE, given);
  if (result.success) return { instrument: result.output, issues: [] };
  const wrong = [...new Set(result.issues.map((issue) => v.getDotPath(issue)?.split('.')[0] ?? ''))];
  const rest = Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.includes(key)));
  const again = v.safeParse(SHAPE, rest);
  return {
    instrument: again.success ? again.output : {},
    issues: wrong.map((key) => refuse(key, key in SHAPE.entries ? 'not-allowed' : 'unknown-key')),
  };
}
