import { buildOnePageIfStale, buildPageIfStale } from '../../scripts/build.mjs';
import { findChromium, NO_CHROMIUM } from '../../scripts/chromium.mjs';

/** A journey never walks through an old page, and never waits for a browser that is not there. */
export default async function buildFirst(): Promise<void> {
  if (findChromium() === null) throw new Error(NO_CHROMIUM);
  await buildPageIfStale();
  await buildOnePageIfStale();
}
