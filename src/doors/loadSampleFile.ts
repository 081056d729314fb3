/** Served from the page's own origin, under names that the build makes. */
const ADDRESSES: Readonly<Record<string, string>> = import.meta.glob('../../data/*/*.{csv,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** A file of a sample, by its path within `data`. */
export async function loadSampleFile(path: string): Promise<Blob> {
  const address = ADDRESSES[`../../data/${path}`];
  if (address === undefined) throw new Error(`the file ${path} is missing`);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the file ${path} could not be read`);
  return answer.blob();
}
