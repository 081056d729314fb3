import { plainText } from './plainText';

const NOBODY = new Set([
  'none',
  'nobody',
  'noone',
  'nocontact',
  'nocontacts',
  'nil',
  'na',
  'notapplicable',
  'notany',
  'noneatall',
  'noneoftheabove',
  'noneofthese',
  'nobodyelse',
  'nooneelse',
  'noother',
  'noothers',
  'nomore',
  'nothing',
  'no',
  'zero',
  '0',
]);
/** Signs that stand for nobody: "?", "--", "–", "…", "/". */
const SIGNS = /^[-–—?./\\*_~…·]+$/;
const UNKNOWN = new Set([
  'unknown',
  'notknown',
  'dontknow',
  'donotknow',
  'dk',
  'notsure',
  'unsure',
  'prefernottosay',
  'refused',
  'blank',
  'missing',
  'tbc',
  'tba',
]);

/** A contact cell that says that there is no contact, which is an answer and not a gap. `Na` is a surname and not among them. */
export function saysNobody(cell: string): boolean {
  return SIGNS.test(cell) || (cell !== 'Na' && NOBODY.has(plainText(cell)));
}

/** A contact cell that says that nothing is known, which is a gap. */
export function saysUnknown(cell: string): boolean {
  return UNKNOWN.has(plainText(cell));
}
