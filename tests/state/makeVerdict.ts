import type { Verdict } from '../../src/domain/Verdict';
import { INDICATORS } from '../../src/domain/Verdict';

/** A verdict by hand; what is not said is not isolated, judged, and the same under every setting. */
export const makeVerdict = (told: Partial<Verdict>): Verdict => ({
  label: 'not_isolated',
  kind: null,
  severity: { fav: 0, obs: 0, unfav: 0 },
  k: 0,
  need: null,
  holds: null,
  indicators: Object.fromEntries(INDICATORS.map((id) => [id, false])) as Verdict['indicators'],
  reasons: [],
  perceived: 'unknown',
  stability: { isolated: 0, isolatedOrPossibly: 0 },
  confidence: 'clear',
  couldChange: null,
  turnedBy: [],
  reference: null,
  clears: null,
  contacts: [],
  activeContacts: 0,
  silent: [],
  ...told,
});
