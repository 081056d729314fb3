import { parseInstrument } from '../import/parseInstrument';
import type { ImportOptions } from '../import/ImportOptions';
import type { SampleFiles } from '../state/Doors';
import type { SampleEntry } from '../state/Sample';
import shelf from '../../data/samples.json';

/** Served from the page's own origin, under names that the build makes. */
const ADDRESSES: Readonly<Record<string, string>> = import.meta.glob('../../data/*/*.{csv,json}', { query: '?url', import: 'default', eager: true });

async function fetchFile(path: string): Promise<Blob> {
  const address = ADDRESSES[`../../data/${path}`];
  if (address === undefined) throw new Error(`The sample's file ${path} is missing.`);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The sample's file ${path} could not be read.`);
  return answer.blob();
}
