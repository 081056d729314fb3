/** What a field of network type by dimension says to those who hear it: how the ties are recorded, and what the book calls typical. */
export function sayKind(type: string, dimension: string, recorded: string, typical: string | undefined): string {
  return `${type}, ${dimension}: ${recorded === '' ? 'no tie' : recorded}${typical === undefined ? '' : `. Typical in the book: ${typical}`}`;
}
