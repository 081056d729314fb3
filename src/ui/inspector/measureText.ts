/** A measure's value as text: whole numbers whole, others to two or three significant places; with a true minus. */
export function measureText(value: number): string {
  return round(value).replace('-', '−');
}

function round(value: number): string {
  if (Number.isInteger(value)) return `${value}`;
  const size = Math.abs(value);
  if (size >= 100) return value.toFixed(0);
  if (size >= 10) return value.toFixed(1);
  return size >= 0.1 ? value.toFixed(2) : value.toFixed(3);
}
