import type { Nominations } from './Nominations';

/** Nothing reported. */
export const emptyNominations: Nominations = {
  length: 0,
  words: [''],
  lists: [[]],
  source: new Uint16Array(0),
  row: new Int32Array(0),
  from: new Int32Array(0),
  to: new Int32Array(0),
  contactOrganisation: new Int32Array(0),
  contactKind: new Uint8Array(0),
  types: new Int32Array(0),
  motives: new Int32Array(0),
  activity: new Uint8Array(0),
  position: new Uint8Array(0),
  structure: new Uint8Array(0),
  coordination: new Uint8Array(0),
  membership: new Uint8Array(0),
  formation: new Uint8Array(0),
  strength: new Float64Array(0),
  round: new Int32Array(0),
  frequency: new Int32Array(0),
  since: new Int32Array(0),
  barrier: new Int32Array(0),
  note: new Int32Array(0),
  attributes: [],
};
