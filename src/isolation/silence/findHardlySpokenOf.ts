import type { Reconciled } from '../../domain/results/Reconciled';
import { foldedPlaces } from '../facts/foldedPlaces';
import { servingLists } from '../facts/ownTies';

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
 * @param norm 0 to 1; 0 = none
 */
export function findHardlySpokenOf({ people, managers, response, reports, asked }: Reconciled, norm: number): HardlySpokenOf {
  const of = new Uint8Array(managers);
  if (norm <= 0 || !asked.items.has('motives')) return { of, organisations: [] };
  const isSupport = servingLists(reports.lists, 'support');
  const speaks = new Uint8Array(managers);
  for (let report = 0; report < reports.length; report += 1) {
    // Writing beyond the managers falls away.
    if (isSupport(reports.motives[report])) speaks[reports.from[report] ?? 0] = 1;
  }
  const folded = foldedPlaces(people, managers, 'organisation');
  const places = new Map<string, { readonly written: string; respondents: number; speaking: number; readonly members: number[] }>();
  for (let manager = 0; manager < managers; manager += 1) {
    const written = people[manager]?.organisation ?? '';
    const place = folded[manager] ?? '';
    if (place === '') continue;
    let known = places.get(place);
    if (known === undefined) places.set(place, (known = { written, respondents: 0, speaking: 0, members: [] }));
    known.members.push(manager);
    if (response[manager] !== 'answered') continue;
    known.respondents += 1;
    known.speaking += speaks[manager] ?? 0;
  }
  const found = [...places.values()].filter(({ respondents, speaking }) => respondents >= ENOUGH && speaking / respondents < norm);
  for (const { members } of found) for (const manager of members) of[manager] = 1;
  return { of, organisations: found.map(({ written }) => written) };
}
