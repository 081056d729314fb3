/** A text that is no JSON, or that is nested beyond what anything of ours is. */
export class JsonFault extends Error {}

/** The deepest that Kith writes is some ten; a walk through the result may call itself. */
const DEEPEST = 100;

/**
 * The only way in for JSON. No object of it has a prototype, at any depth: `__proto__` and `constructor` are keys like
 * others, and neither reading nor copying one reaches anything that belongs to the program.
 * @throws JsonFault
 */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new JsonFault('The text is not valid JSON.');
  }
  // Level by level, because a text of brackets would overflow a walk that calls itself.
  let level: readonly object[] = isObject(value) ? [value] : [];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new JsonFault(`The JSON is nested more than ${DEEPEST} levels deep.`);
    const next: object[] = [];
    for (const one of level) {
      if (!Array.isArray(one)) Object.setPrototypeOf(one, null);
      for (const inner of Object.values(one)) if (isObject(inner)) next.push(inner);
    }
    level = next;
  }
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
