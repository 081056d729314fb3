import { expect, it } from 'vitest';

import { readName } from '../../../src/reconcile/identity/readName';

it.each([
  ['Asif Khan', ['asif', 'khan'], false, 0],
  ['Khan, Asif', ['asif', 'khan'], false, 0],
  ['  Mr Asif KHAN ', ['asif', 'khan'], false, 1],
  ['Asif Khan PhD MBE', ['asif', 'khan'], false, 0],
  ['Asif Khan, PhD', ['asif', 'khan'], false, 0],
  ['Khan, Asif, MD, FRCP', ['asif', 'khan'], false, 0],
  ['Asif Khan Jr', ['asif', 'khan'], false, 0],
  ['Asif Khan Snr', ['asif', 'khan'], false, 0],
  ['Asif Junior', ['asif'], false, 0],
  ['Asif Senior', ['asif'], false, 0],
  ['Junior', ['junior'], false, 0],
  ['Asif Khan 2', ['asif', 'khan', '2'], false, 0],
  ['Ann Mr', ['ann', 'mr'], false, 0],
  ['Сергей', ['sergey'], true, 0],
  // The mark of й as a letter of its own.
  ['Сергей'.normalize('NFD'), ['sergey'], true, 0],
  ['_asif.khan2@care.nhs.uk', ['asif', 'khan'], false, 0],
  ['_khan, asif@care.nhs.uk', ['asif', 'khan'], false, 0],
  ['Zoë Müller', ['zoe', 'muller'], false, 0],
  ['Зоя Иванова', ['zoya', 'ivanova'], true, 0],
  ['asif.khan2@care.nhs.uk', ['asif', 'khan'], false, 0],
  ['asif_m-khan@care.nhs.uk', ['asif', 'm', 'khan'], false, 0],
  ['the one who came to us last winter', ['the', 'one', 'who', 'came', 'to', 'us'], false, 0],
  ['Sir A Khan', ['a', 'khan'], false, 1],
  ['Lord Vale', ['vale'], false, 1],
  ['Dame Ann Vale', ['ann', 'vale'], false, 2],
  ['mrs vale', ['vale'], false, 2],
  ['Ms. Ann Vale', ['ann', 'vale'], false, 2],
  ['Miss Ann Vale', ['ann', 'vale'], false, 2],
  ['Missy Vale', ['missy', 'vale'], false, 0],
  ['Ann Lady', ['ann', 'lady'], false, 0],
  ['Dr Vale', ['vale'], false, 0],
  ['', [], false, 0],
] as const)('%s', (written, words, isOtherScript, title) => {
  expect(readName(written)).toEqual({ words, isOtherScript, title });
});
