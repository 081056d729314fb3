import type { Recipe } from '../../domain/Recipe';

/** What somebody has said of one sheet of a workbook, or of one file of an archive. */
export interface PartSaid {
  /** As `Part.name`. */
  readonly name: string;
  /** `none` = it is left out; `null` = found out from names and headers, as if nothing had been said. */
  readonly holds: 'people' | 'contacts' | 'none' | null;
  /** How it is to be read; left out = as it is recognised. */
  readonly recipe?: Recipe;
}

/** A file as handed over: its bytes, and what is known about it before it is read. */
export interface InputFile {
  /** Name, for issues and sources. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, hexadecimal; left out = worked out here, ten times as slowly as the browser and Node can. */
  readonly sha256?: string;
  /** Left out = found out from the headers. */
  readonly holds?: 'people' | 'contacts';
  /** Of a workbook; left out = found out from names and headers. */
  readonly sheet?: string;
  /** How it is to be read, as somebody has decided; left out = by a recipe that fits, else as it is recognised. */
  readonly recipe?: Recipe;
  /** Of what it is made of, what somebody has said; of the others nothing was said. */
  readonly said?: readonly PartSaid[];
}
