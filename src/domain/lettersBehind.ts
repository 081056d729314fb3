/**
 * Letters that people put behind a name and leave out elsewhere. Not among them: MA and BA, which are family names, too, and Junior and
 * Senior, which tell two people apart.
 */
export const LETTERS_BEHIND: ReadonlySet<string> = new Set([
  ...['phd', 'dphil', 'md', 'mba', 'mph', 'msc', 'bsc', 'mbbs', 'mbchb', 'esq'],
  ...['frcp', 'frcs', 'frca', 'frcr', 'frcgp', 'frcpath', 'mrcp', 'mrcs', 'mrcgp', 'rn', 'rgn', 'rmn'],
  ...['obe', 'mbe', 'cbe', 'dbe'],
]);
