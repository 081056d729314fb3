/**
 * A selector that works out nothing again while it is asked with the very same values: going to another page and coming
 * back, or drawing a screen again that was interrupted, need not wait a second time. What it knows goes with the first
 * of the values that is an object, so that nothing of a study outlives the study.
 */
export function rememberLast<Values extends readonly unknown[], Result>(
  select: (...values: Values) => Result,
): (...values: Values) => Result {
  const known = new WeakMap<object, { readonly values: Values; readonly result: Result }>();
  return (...values) => {
    const key = values.find((value): value is object => typeof value === 'object' && value !== null);
    const last = key === undefined ? undefined : known.get(key);
    if (last !== undefined && last.values.length === values.length && values.every((value, at) => Object.is(value, last.values[at])))
      return last.result;
    // eslint-disable-next-line no-restricted-syntax -- the arguments of one call, never a list of data
    const result = select(...values);
    if (key !== undefined) known.set(key, { values, result });
    return result;
  };
}
