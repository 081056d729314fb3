/** A number for a sentence: rounded, without needless noughts, with a true minus; `null` is a dash. */
export function writeFigure(value: number | null, decimals = 2): string {
  if (value === null || Number.isNaN(value)) return '–';
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals;
  return rounded === 0 ? '0' : String(rounded).replace('-', '−');
}

/** A number of a column, in which the points stand below each other. */
export function writeAligned(value: number | null, decimals: number): string {
  if (value === null || Number.isNaN(value)) return '–';
  const figures = value.toFixed(decimals);
  // What rounds to nothing has no sign.
  return Number(figures) === 0 ? figures.replace('-', '') : figures.replace('-', '−');
}

/** A p or q value: four decimals, and never 0. */
export function writeP(p: number): string {
  return p < 0.0001 ? 'below 0.0001' : writeFigure(p, 4);
}
