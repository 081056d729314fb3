const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** "n = 92 managers · Three trusts · 30 November 2026 · Kith" */
export function writeFoot(n: string, study: string): string {
  return [`n = ${n}`, study, new Date().toLocaleDateString('en-GB', DATE), 'Kith'].filter((part) => part !== '').join(' · ');
}
