import { disclose } from '../disclosure/disclose';
import { toMeasureJson } from '../export/toMeasureJson';
import { toMeasureTable } from '../export/toMeasureTable';
import { computeMeasures } from '../measures/computeMeasures';
import { MEASURES, NETWORK_MEASURES } from '../measures/measures';
import { buildView } from '../network/buildView';
import { choosePaths } from '../pipeline/choosePaths';
import type { Command } from './Command';
import { countStudy } from './countStudy';
import { LENS_OPTIONS } from './options';
import { readLens } from './readLens';
import { readSampling } from './readSampling';
import { settleNames } from './settleNames';
import { UsageError } from './UsageError';

/** @throws UsageError on an id that is no measure */
function checkMeasures(ids: readonly string[] | null): readonly string[] | null {
  const known = [...MEASURES, ...NETWORK_MEASURES].map((measure) => measure.id);
  const unknown = ids?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(`--measures: there is no measure "${unknown}". kith measure --help lists them.`);
  return ids;
}

export const measure: Command = {
  name: 'measure',
  does: 'every measure for one lens',
  options: LENS_OPTIONS,
  *run(study, given, kernel) {
    const ids = checkMeasures(given.list('measures'));
    const lens = readLens(study, given);
    const sampling = readSampling(given);
    yield { stage: 'Settling names', done: 0, total: 1 };
    const reconciled = settleNames(study, lens.round);
    const view = buildView(reconciled, lens);
    const measures = yield* computeMeasures(reconciled, view, ids, choosePaths(kernel, view.n, sampling));
    const { people } = reconciled;
    const result = toMeasureJson(disclose({ people, measures }, 'analyst'));
    return {
      json: [
        ['counts', countStudy(study, reconciled, view)],
        ['lens', { ...lens, round: reconciled.round === '' ? null : reconciled.round, strength: view.strengthBasis }],
        ['measures', result.measures],
        ['network', result.network],
        ...(result.sampled === null ? [] : [['sampled', result.sampled] as const]),
      ],
      table: toMeasureTable(people, measures),
      issues: [...study.issues, ...reconciled.issues],
    };
  },
};
