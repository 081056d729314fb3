import { disclose } from '../disclosure/disclose';
import { saveStudyFile } from '../encryption/saveStudyFile';
import { toStudyJson } from '../export/toStudyJson';
import type { Converter } from './Command';
import { CONVERT_OPTIONS } from './options';
import { readPassphrase } from './readPassphrase';
import { UsageError } from './UsageError';

/** A study in another format. */
export const convert: Converter = {
  name: 'convert',
  does: 'any input to another format: a study file, or plain JSON',
  options: CONVERT_OPTIONS,
  async save({ study, history }, given, drive) {
    if (given.text('to') === null) throw new UsageError('--to is missing: use kith or json.');
    const to = given.choice('to', ['kith', 'json'], 'kith');
    if (to === 'json') return `${JSON.stringify(toStudyJson(disclose(study, 'analyst')), null, 2)}\n`;
    if (given.text('out') === null) throw new UsageError('--out FILE is missing: a study file cannot be written to standard output.');
    const passphrase = given.flag('unlocked') ? null : readPassphrase(given);
    return (await saveStudyFile(study, history, passphrase, drive, () => undefined)) ?? '';
  },
};
