import type { Reconciled } from '../../domain/results/Reconciled';
import { numberPlaces } from '../facts/numberPlaces';
import { said } from '../facts/ownTies';

/** With fewer respondents, silence says nothing about an organisation. */
const ENOUGH = 10;

/** Where support is hardly spoken of: by manager, 1 = silence about support is no absence; and the organisations, as first written. */
export interface HardlySpokenOf {
  readonly of: Uint8Array;
  readonly organisations: readonly string[];
}

/**
 * The organisations with at least ten respondents of whom fewer than a share make any report for support, whatever its
 * activity: people name what is legitimate to name. docs/isolation.md, 2.
 *
 * @param bits by report, what it says (`ownTies`)
 * @param norm 0 to 1; 0 = none
 */
export function findHardlySpokenOf(
  { people, managers, response, reports, asked }: Reconciled,
  bits: Int32Array,
  norm: number,
): HardlySpokenOf {
  const of = new Uint8Array(managers);
  if (norm <= 0 || !asked.items.has('motives')) return { of, organisations: [] };
  const speaks = new Uint8Array(managers);
  for (let report = 0; report < reports.length; report += 1) {
    // Writing beyond the managers falls away.
    if (said.serves(bits[report] ?? 0, 'support')) speaks[reports.from[report] ?? 0] = 1;
  }
  const { of: placeOf, count } = numberPlaces(people, managers);
  const [respondents, speaking] = [new Int32Array(count), new Int32Array(count)];
  for (let manager = 0; manager < managers; manager += 1) {
    if (response[manager] !== 'answered') continue;
    const place = placeOf[manager] ?? 0;
    respondents[place] = (respondents[place] ?? 0) + 1;
    speaking[place] = (speaking[place] ?? 0) + (speaks[manager] ?? 0);
  }
  const isHardly = Array.from(
    respondents,
    (answered, place) => place !== 0 && answered >= ENOUGH && (speaking[place] ?? 0) / answered < norm,
  );
  if (!isHardly.includes(true)) return { of, organisations: [] };
  const organisations = new Map<number, string>();
  for (let manager = 0; manager < managers; manager += 1) {
    const place = placeOf[manager] ?? 0;
    if (isHardly[place] !== true) continue;
    of[manager] = 1;
    if (!organisations.has(place)) organisations.set(place, people[manager]?.organisation ?? '');
  }
  return { of, organisations: [...organisations.values()] };
}
