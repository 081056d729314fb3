import type { NominationRow } from '../nominations/buildNominations';
import { buildNominations } from '../nominations/buildNominations';
import { stretchesOf } from './buildStep';
import type { Change } from './Change';
import { sliceNominations } from '../nominations/sliceNominations';
import type { Nominations } from '../nominations/Nominations';

/** The changes after which these rows of the contacts are as given; neighbours in one. */
export function buildRowChanges(nominations: Nominations, rows: ReadonlyMap<number, NominationRow>): readonly Change[] {
  return stretchesOf([...rows.keys()]).map(({ at, length }) => ({
    part: 'nominations',
    at,
    before: sliceNominations(nominations, at, at + length),
    after: buildNominations(Array.from({ length }, (_, i) => rows.get(at + i)).filter((row) => row !== undefined)),
  }));
}
