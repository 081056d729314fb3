import type { Serving } from '../domain/Serving';

/** From `scripts/headers.mjs`, put here by the build. */
declare const KITH_HEADERS: Readonly<Record<string, string>>;

/** Asks the page's own server what it sends with the page, because no browser tells a page its own headers. */
export async function loadServing(): Promise<Omit<Serving, 'hasThread'>> {
  const { headers } = await fetch(location.pathname, { cache: 'no-store' });
  const missingHeaders = Object.entries(KITH_HEADERS)
    .filter(([name, value]) => headers.get(name)?.trim() !== value)
    .map(([name, value]) => ({ name, value }));
  return { isOneFile: false, missingHeaders, sharesMemory: crossOriginIsolated };
}
