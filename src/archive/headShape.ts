import * as v from 'valibot';
import { migrateStored } from './migrations/migrateStored';
import { shape } from './shape';
import { STUDY_VERSION, studyShape } from './studyShape';

export const FORMAT = 'kith-study';
export const HEAD = 'study.json';

/** What every version of `study.json` says: enough to know whether it can be read here. */
export const anyHead = v.object({ format: v.literal(FORMAT), version: v.pipe(shape.count, v.minValue(1)) });

/** Studies in blocks began with version 2, whose cells that point to words or lists have four bytes each; all else is the same. */
const version = v.pipe(shape.count, v.minValue(2), v.maxValue(STUDY_VERSION));

/** The text of `study.json`: what a study holds one of, and which blocks the rest is in. */
export const headShape = v.strictObject({
  format: v.literal(FORMAT),
  version,
  study: v.pipe(
    v.looseObject({ version }),
    v.transform((study) => migrateStored(study)),
    studyShape,
  ),
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
