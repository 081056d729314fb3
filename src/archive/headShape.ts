import * as v from 'valibot';
import { shape } from './shape';
import { studyShape } from './studyShape';

export const FORMAT = 'kith-study';
/** Of `Study`; the version that is written today. */
export const STUDY_VERSION = 3;
export const HEAD = 'study.json';

/** What every version of `study.json` says: enough to know whether it can be read here. */
export const anyHead = v.object({ format: v.literal(FORMAT), version: v.pipe(shape.count, v.minValue(1)) });

/** The text of `study.json`: what a study holds one of, and which blocks the rest is in. */
export const headShape = v.strictObject({
  format: v.literal(FORMAT),
  /** 2: cells that point to words or lists have four bytes each, whatever there is to point to; all else is the same. */
  version: v.picklist([2, STUDY_VERSION]),
  study: studyShape,
  /** How many people are in `people-1.json`, `people-2.json` …, and rows in `nominations-1.bin` … */
  people: v.array(shape.count),
  nominations: v.array(shape.count),
  /** Names of the attributes of nominations, in their order. */
  attributes: shape.texts,
  /** Numbers of the steps: each is in `step-<number>.bin`. */
  steps: v.array(shape.count),
  /** So many of them are in the study; the others were taken back. */
  done: shape.count,
});
export type Head = v.InferOutput<typeof headShape>;
