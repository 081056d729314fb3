import type { Reports } from './Reports';

/** What is still to be written into so many reports: nothing stated yet, no strength given. */
export function makeReportColumns(length: number): Omit<Reports, 'lists' | 'nominationOffsets' | 'nominations'> {
  return {
    length,
    from: new Int32Array(length),
    to: new Int32Array(length),
    types: new Int32Array(length),
    motives: new Int32Array(length),
    activity: new Uint8Array(length),
    position: new Uint8Array(length),
    poles: new Uint8Array(length),
    strength: new Float64Array(length).fill(NaN),
    likePost: new Uint8Array(length),
    unit: new Uint8Array(length),
    mentoring: new Uint8Array(length),
  };
}
