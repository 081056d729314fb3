import type { Format } from './Format';

/** Every format that is recognised, the more particular first. */
export const formats: readonly Format[] = [];
