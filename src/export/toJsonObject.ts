import type { JsonValue } from './JsonValue';

/** An object whose keys come from data. It has no prototype, so that a person called `__proto__` is only a key. */
export function toJsonObject(entries: Iterable<readonly [string, JsonValue]>): JsonValue {
  const object = Object.create(null) as Record<string, JsonValue>;
  for (const [key, value] of entries) object[key] = value;
  return object;
}
