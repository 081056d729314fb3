/**
 * A selector that works out nothing anew while it is asked with the very same values: whoever goes to another room and comes
 * back, and whoever draws a screen that was interrupted again, need not wait a second time.
 */
export function rememberLast<Values extends readonly unknown[], Result>(select: (...values: Values) => Result): (...values: Values) => Result {
  let last: { readonly values: Values; readonly result: Result } | null = null;
  return (...values) => {
    if (last === null || last.values.length !== values.length || !values.every((value, at) => Object.is(value, last?.values[at]))) last = { values, result: select(...values) };
    return last.result;
  };
}
