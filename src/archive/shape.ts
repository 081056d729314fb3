import * as v from 'valibot';

/** A schema for each key of a type: one that is forgotten, or of another type, is a mistake that the compiler finds. */
export type Shape<T> = { readonly [Key in keyof T]-?: v.GenericSchema<unknown, T[Key]> };

/** 100 years beyond what a browser can print as a date is the same as no date. */
const LAST_MOMENT = 8.64e15;

/** The pieces that shapes are made of. What a number means is not asked here: only that it is one, and in its range. */
export const shape = {
  text: v.string(),
  flag: v.boolean(),
  texts: v.array(v.string()),
  number: v.pipe(v.number(), v.finite()),
  /** 0, 1, 2 … */
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** A number that the program counts to, or makes lists of: one beyond the range stands for its end, which means the same. */
  within: (least: number, most: number) =>
    v.pipe(
      v.number(),
      v.finite(),
      v.transform((value) => Math.min(most, Math.max(least, value))),
    ),
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)),
  moment: v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_MOMENT)),
  /** One of the words of a union type, all of which must be given. */
  oneOf: <Word extends string>(words: Readonly<Record<Word, true>>) => v.picklist(Object.keys(words) as Word[]),
};
