import type { Format } from './Format';
import { surveyFormats } from './surveyFormats';

/** Every format that is recognised, the more particular first. */
export const formats: readonly Format[] = [...surveyFormats];
