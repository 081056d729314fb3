import type { Notes } from './Notes';

const FLAG = /^(?:true|false)?$/i;
const PLACE = /^(.+)_[xy]$/i;
/** As Network Canvas writes what only its owner may read. */
const ENCRYPTED = /^ENCRYPTED$|^🔒/u;

/** How the variables of one kind are to be put together. */
export interface Options {
  /** Of each column of an option, the name of its variable. */
  readonly stems: ReadonlyMap<string, string>;
  /** Variables that are places on a canvas. */
  readonly places: ReadonlySet<string>;
}

/** @param isFlag whether a column holds nothing but true, false and blanks */
export function findOptions(headers: readonly string[], isFlag: (header: string) => boolean): Options {
  const known = new Set(headers.map((header) => header.toLowerCase()));
  const stems = headers.map((header) => PLACE.exec(header)?.[1] ?? '');
  return {
    stems: findStems(headers.filter(isFlag)),
    places: new Set(stems.filter((stem) => stem !== '' && ['_x', '_y'].every((end) => known.has((stem + end).toLowerCase())))),
  };
}

/** Whether a cell is what stands in the column of an option. */
export const isFlag = (value: string): boolean => FLAG.test(value);

/**
 * Variables of an interview as Network Canvas exports them. A categorical is one true or false for each option, as
 * `{name}_{value}`: together they are one value, of several words if several are true. All of them blank = not answered; all
 * false = none of them, which is kept as a blank. Places on a canvas (`_x`, `_y`) and encrypted values are left out.
 */
export function mergeOptions(
  variables: readonly (readonly [string, string])[],
  { stems, places }: Options,
  notes: Notes,
): readonly (readonly [string, string])[] {
  const merged = new Map<string, string[]>();
  for (const [header, value] of variables) {
    const stem = stems.get(header);
    if (ENCRYPTED.test(value)) notes.leaveOut('encrypted', header);
    else if (places.has(PLACE.exec(header)?.[1] ?? '')) {
      if (value !== '' && header.toLowerCase().endsWith('_x')) notes.leaveOut('pictures', '', 'tell');
    } else if (stem === undefined) merged.set(header, value === '' ? [] : [value]);
    else {
      const chosen = merged.get(stem) ?? [];
      if (value.toLowerCase() === 'true') chosen.push(header.slice(stem.length + 1));
      merged.set(stem, chosen);
    }
  }
  return Array.from(merged, ([header, values]) => [header, values.join('; ')] as const);
}

/** Of each option, the name of its variable: the longest beginning that it has in common with another. */
function findStems(headers: readonly string[]): ReadonlyMap<string, string> {
  const shared = new Map<string, number>();
  const stemsOf = (header: string): readonly string[] =>
    [...header.matchAll(/_/g)]
      .map(({ index }) => header.slice(0, index))
      .filter((stem) => stem !== '')
      .reverse();
  for (const header of headers) for (const stem of stemsOf(header)) shared.set(stem, (shared.get(stem) ?? 0) + 1);
  return new Map(
    headers.flatMap((header) => {
      const stem = stemsOf(header).find((one) => (shared.get(one) ?? 0) > 1);
      return stem === undefined ? [] : [[header, stem] as const];
    }),
  );
}
