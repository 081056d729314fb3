import { isPlain } from './isPlain';

/** Signs that programs put for an apostrophe, and for a hyphen: “O´Brien”, “ABC‑1”. */
const APOSTROPHES = /[\u0060\u00b4\u02b9\u02bb\u02bc\u02be\u02bf\u2018\u2019\u201b\u2032\ua78c\uff07]/gu;
const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;

/** A text with one sign for every kind of apostrophe and one for every kind of hyphen. */
export function plainSigns(text: string): string {
  return isPlain(text) ? text : text.replaceAll(APOSTROPHES, "'").replaceAll(HYPHENS, '-');
}
