const MOST_TICKS = 6;

/**
 * Round numbers from at most `low` to at least `high`, six steps at most; a step is 1, 2 or 5 times a power of ten.
 *
 * @param isWhole what is counted has no parts, and neither have the steps
 */
export function selectTicks(low: number, high: number, isWhole: boolean): readonly number[] {
  const span = high - low;
  if (!(span > 0)) return [low];
  const raw = isWhole ? Math.max(1, span / MOST_TICKS) : span / MOST_TICKS;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  // By multiplication, as adding 0.1 up ten times does not give 1.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
