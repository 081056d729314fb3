import { disclose } from '../disclosure/disclose';
import { saveStudyFile } from '../encryption/saveStudyFile';
import { toStudyJson } from '../export/toStudyJson';
import { MOST_PEOPLE_IN_DL } from '../export/toDl';
import { writeNetwork } from '../pipeline/writeNetwork';
import { formatCount } from '../domain/formatCount';
import { EXPORT_FORMATS, EXPORT_LOSSES, sayUnanswered, type ExportFormat } from '../words/files/exportLosses';
import type { Converter } from './Command';
import { CONVERT_OPTIONS, LENS_OPTIONS } from './options';
import { readLens } from './readLens';
import { readPassphrase } from './readPassphrase';
import { settleNames } from './settleNames';
import { UsageError } from './UsageError';

const isNetwork = (to: string): to is ExportFormat => EXPORT_FORMATS.some((format) => format === to);

/** A study in another format: all of it as a study file or as JSON, else the network that the lens shows. */
export const convert: Converter = {
  name: 'convert',
  does: 'any input to another format: for other programs, a study file, or plain JSON',
  options: CONVERT_OPTIONS,
  async save({ study, history }, given, drive) {
    const formats = ['kith', 'json', ...EXPORT_FORMATS] as const;
    if (given.text('to') === null) throw new UsageError(`--to is missing: use one of ${formats.join(', ')}.`);
    const to = given.choice('to', formats, 'kith');
    if (isNetwork(to)) {
      if (to === 'xlsx' && given.text('out') === null)
        throw new UsageError('--out FILE is missing: a workbook cannot be written to standard output.');
      const lens = readLens(study, given);
      const reconciled = settleNames(study, lens.round);
      const issues = [...study.issues, ...reconciled.issues];
      const bytes = writeNetwork(study, reconciled, lens, to, issues);
      if (bytes === null)
        throw new UsageError(
          `--to dl writes a cell for each pair of people, and cannot hold more than ${formatCount(MOST_PEOPLE_IN_DL)} people. Use --to pajek or --to graphml.`,
        );
      const missing = reconciled.response.filter((response) => response !== 'answered').length;
      return { bytes, issues, notes: [EXPORT_LOSSES[to], sayUnanswered(to, missing)].filter((note) => note !== '') };
    }
    const ofNetworks = LENS_OPTIONS.find(({ name }) => given.has(name));
    if (ofNetworks !== undefined)
      throw new UsageError(`--${ofNetworks.name} chooses ties, and --to ${to} writes the whole study. Leave the option out.`);
    const kept = { issues: study.issues, notes: [] };
    if (to === 'json') return { ...kept, bytes: `${JSON.stringify(toStudyJson(disclose(study, 'analyst')), null, 2)}\n` };
    if (given.text('out') === null) throw new UsageError('--out FILE is missing: a study file cannot be written to standard output.');
    const passphrase = given.flag('unlocked') ? null : readPassphrase(given);
    return { ...kept, bytes: (await saveStudyFile(study, history, passphrase, drive, () => undefined)) ?? '' };
  },
};
