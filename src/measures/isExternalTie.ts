import type { Reconciled } from '../domain/Reconciled';
import { EXTERNAL, INTERNAL } from '../domain/Position';

/**
 * Whether an own tie leads out of the reporter's organisation; `null` = cannot be told. To a manager of the roster her
 * organisation decides, where both are told; to anybody else the position, as stated or by organisation.
 * Design of measures, 3.2 (R1).
 */
export function isExternalTie({ people, managers, reports }: Reconciled, report: number): boolean | null {
  const contact = reports.to[report] ?? 0;
  if (contact < managers) {
    const hers = people[reports.from[report] ?? 0]?.organisation ?? '';
    const theirs = people[contact]?.organisation ?? '';
    // Most ties stay inside: alike as written is alike, and folding is dear.
    if (hers !== '' && theirs !== '') return hers !== theirs && foldPlace(hers) !== foldPlace(theirs);
  }
  const position = reports.position[report];
  if (position === EXTERNAL) return true;
  return position === INTERNAL ? false : null;
}

/** Organisations are told apart by their words, not by how they are typed. */
export function foldPlace(organisation: string): string {
  return organisation.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
