import type { Decision } from '../domain/Decision';
import type { JsonValue } from './JsonValue';

/** Decisions as `--decisions` reads them. */
export function toDecisionsJson(decisions: readonly Decision[]): readonly JsonValue[] {
  return decisions.map(({ a, b, is, who, on, why }) => ({ a: { ...a }, b: { ...b }, is, who, on, why }));
}
