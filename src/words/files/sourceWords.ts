/** Documents of the project, letters of the isolation rule: nothing that a reader of the page has. */
const INTERNAL = /^(docs\/|[A-Z]\d( or [A-Z]\d)*$)/;

/** " Source: Freeman 1979": where a measure or outcome comes from, as far as a reader can look it up; '' = nowhere outside the project. */
export function sourceWords(source: string): string {
  const known = source.split('; ').filter((part) => !INTERNAL.test(part));
  return known.length === 0 ? '' : ` Source: ${known.join('; ')}.`;
}
