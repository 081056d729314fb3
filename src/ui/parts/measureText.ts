import { formatCount } from '../../domain/formatCount';

/** A measure's value as text: whole numbers whole, others to two or three significant places; thousands set apart, with a true minus. */
export function measureText(value: number): string {
  const size = round(Math.abs(value));
  // What rounds to nothing has no sign.
  const sign = value < 0 && Number(size) !== 0 ? '−' : '';
  return `${sign}${size.includes('.') ? size : formatCount(Number(size))}`;
}

function round(size: number): string {
  if (Number.isInteger(size)) return `${size}`;
  if (size >= 100) return size.toFixed(0);
  if (size >= 10) return size.toFixed(1);
  return size >= 0.1 ? size.toFixed(2) : size.toFixed(3);
}
