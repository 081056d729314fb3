import { rememberLast } from './rememberLast';

/** As `rememberLast`, of something that is worked out in slices: what was once finished is there at once. */
export function rememberInSlices<Values extends readonly unknown[], Result>(
  select: (...values: Values) => Generator<undefined, Result, void>,
): (...values: Values) => Generator<undefined, Result, void> {
  // One box for the same values, empty until somebody has come to the end.
  const boxOf = rememberLast<Values, { done: { readonly result: Result } | null }>(() => ({ done: null }));
  return function* remembered(...values) {
    /* eslint-disable no-restricted-syntax -- the arguments of one call, never a list of data */
    const box = boxOf(...values);
    box.done ??= { result: yield* select(...values) };
    /* eslint-enable no-restricted-syntax */
    return box.done.result;
  };
}
