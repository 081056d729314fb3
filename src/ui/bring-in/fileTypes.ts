/** What the dialogue of the browser offers to choose; what a file is, its bytes say. */
export const fileTypes: readonly string[] = [
  '.csv',
  '.tsv',
  '.txt',
  '.xlsx',
  '.graphml',
  '.xml',
  '.gexf',
  '.net',
  '.paj',
  '.dl',
  '.json',
  '.cyjs',
  '.adjlist',
  '.zip',
];
