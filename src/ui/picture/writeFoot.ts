import { formatMoment } from '../parts/formatMoment';

/** "n = 92 managers · Three trusts · 30 November 2026 · Kith" */
export function writeFoot(n: string, study: string): string {
  return [`n = ${n}`, study, formatMoment(new Date(), 'long day'), 'Kith'].filter((part) => part !== '').join(' · ');
}
