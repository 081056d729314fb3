import type { loadSampleFile as served } from '../loadSampleFile';

const TEXTS: Readonly<Record<string, string>> = import.meta.glob('../../../data/*/*.{csv,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** As its namesake; the one page carries the files within. */
export const loadSampleFile: typeof served = (path) => {
  const text = TEXTS[`../../../data/${path}`];
  return text === undefined ? Promise.reject(new Error(`the file ${path} is missing`)) : Promise.resolve(new Blob([text]));
};
