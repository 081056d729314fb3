/** Whether a study is a sample to look at, and nobody's own. */
export const isSample = (id: string): boolean => id.startsWith('sample-');
