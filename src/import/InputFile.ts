import type { Recipe } from '../domain/Recipe';

/** A file as handed over: its bytes, and what is known about it before it is read. */
export interface InputFile {
  /** Name, for issues and sources. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, hexadecimal; left out = worked out here, ten times as slowly as the browser and Node can. */
  readonly sha256?: string;
  /** Left out = told from the headers. */
  readonly holds?: 'people' | 'contacts';
  /** Of a workbook; left out = told from names and headers. */
  readonly sheet?: string;
  /** How it is to be read, as somebody has decided; left out = by a recipe that fits, else as it is recognised. */
  readonly recipe?: Recipe;
}
