import type { Source } from '../domain/Source';
import { BY_HAND } from './sourceByHand';

/** Where the sources of files that come in stand among those of a study. */
export interface PlacedSources {
  /** Of each source of the batch, the source of the study that it takes the place of; `null` = it stands beside them. */
  readonly places: readonly (number | null)[];
  /** Sources of the files that are replaced that nothing takes the place of: what they said goes. */
  readonly gone: readonly number[];
}

/** The file that a source is of: a sheet, or a file of an archive, stands after its name. */
export function fileOf({ file }: Pick<Source, 'file'>): string {
  return file.replace(/(\.[A-Za-z0-9]{1,5})[#/].*$/s, '$1');
}

/** The files that a study was made of, each once; what was entered by hand is none. */
export function listEarlierFiles(sources: readonly Source[]): readonly string[] {
  return [...new Set(sources.filter(({ file, sha256 }) => file !== BY_HAND || sha256 !== '').map(fileOf))];
}

/**
 * The earlier file that one may be a later version of: called the same, but for "(1)", "v2" or "corrected" at the end.
 * `null` = none, or more than one.
 */
export function findEarlier(file: string, earlier: readonly string[]): string | null {
  if (earlier.includes(file)) return file;
  const [only, another] = earlier.filter((known) => plainName(known) === plainName(file));
  return only === undefined || another !== undefined ? null : only;
}

const VERSION = /[\s_.-]*(?:\(\d+\)|v(?:er(?:sion)?)?[\s_.-]?\d+|copy|kopie|corrected|correct|final|fixed|new|updated|rev(?:ised)?\d*)$/;

function plainName(file: string): string {
  let name = file
    .toLowerCase()
    .replace(/\.[a-z0-9]{1,5}$/, '')
    .trim();
  for (let shorter = name.replace(VERSION, ''); shorter !== name && shorter !== ''; shorter = name.replace(VERSION, '')) name = shorter;
  return name;
}

/**
 * @param replaces of each file that comes in (by name), the file of the study that it replaces
 */
export function placeSources(study: readonly Source[], batch: readonly Source[], replaces: ReadonlyMap<string, string>): PlacedSources {
  const earlier = new Set(replaces.values());
  const free = new Set(study.flatMap((source, at) => (earlier.has(fileOf(source)) && source.sha256 !== '' ? [at] : [])));
  const places = batch.map((source): number | null => {
    const wanted = replaces.get(fileOf(source));
    const fits = [...free].filter((at) => study[at]?.holds === source.holds && fileOf(study[at]) === wanted);
    // Of several sheets, the one that is called the same.
    const place = fits.find((at) => study[at]?.file.slice(wanted?.length) === source.file.slice(fileOf(source).length)) ?? fits[0];
    if (place === undefined) return null;
    free.delete(place);
    return place;
  });
  return { places, gone: [...free] };
}
