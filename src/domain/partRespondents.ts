import type { Person } from './Person';
import type { Source } from './Source';
import { isOfAnswers } from './Understood';

type Listing = { readonly people: readonly Person[]; readonly sources: readonly Source[] };

/** Whether a source lists the people who answered, because there was no staff list: a file of answers that gave both. */
function listsRespondents({ sources }: Pick<Listing, 'sources'>, at: number): boolean {
  const source = sources[at];
  return (
    source?.holds === 'people' &&
    source.reading !== undefined &&
    (source.reading.format === 'mapped' || isOfAnswers(source.reading.format)) &&
    sources.some(({ file, holds }) => holds === 'contacts' && file === source.file)
  );
}

/** People who are known by their answers alone, and people of whom a list or a hand says more. */
export function partRespondents(listing: Listing): { readonly answering: readonly Person[]; readonly listed: readonly Person[] } {
  const sources = new Set(Array.from(listing.sources.keys()).filter((at) => listsRespondents(listing, at)));
  const isAnswering = ({ origin }: Person): boolean => origin !== null && sources.has(origin.source);
  return { answering: listing.people.filter(isAnswering), listed: listing.people.filter((person) => !isAnswering(person)) };
}

/** Whether managers are listed at all: where everybody is known by answers alone, who answers later is listed as well. */
export function hasStaffList(listing: Listing): boolean {
  return partRespondents(listing).listed.some(({ kind }) => kind === 'manager');
}
