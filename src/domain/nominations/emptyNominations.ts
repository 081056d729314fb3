import { eachColumn, makeCells } from './nominationColumns';
import type { NominationColumn } from './nominationColumns';
import type { Nominations } from './Nominations';

/** Nothing reported. */
export const emptyNominations: Nominations = {
  ...eachColumn<Pick<Nominations, NominationColumn>>((name) => makeCells(name, 0)),
  length: 0,
  words: [''],
  lists: [[]],
  attributes: [],
};
