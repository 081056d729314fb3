import shelf from '../../data/samples.json';
import { parseInstrument } from '../import/parseInstrument';
import type { SampleFiles } from '../state/Doors';
import type { SampleEntry } from '../state/Sample';
import { loadSampleFile } from './loadSampleFile';

/** The studies that come with Kith. */
export const sampleShelf = {
  entries: shelf.map(({ id, title, notice, description }): SampleEntry => ({ id, title, notice, description })),
  open: async (id: string): Promise<SampleFiles> => {
    const sample = shelf.find((entry) => entry.id === id);
    if (sample === undefined) throw new Error('there is no such sample');
    const [people, contacts, instrument] = await Promise.all([sample.people, sample.contacts, sample.instrument].map(loadSampleFile));
    if (people === undefined || contacts === undefined || instrument === undefined) throw new Error('a file is missing');
    const asked = parseInstrument(new Uint8Array(await instrument.arrayBuffer()), sample.instrument);
    return {
      files: [
        { file: sample.people.split('/').at(-1) ?? '', blob: people, holds: 'people' },
        { file: sample.contacts.split('/').at(-1) ?? '', blob: contacts, holds: 'contacts' },
      ],
      tau: sample.tau,
      options: { instrument: asked.instrument, organisationColumn: sample.organisationColumn },
    };
  },
};
