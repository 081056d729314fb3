import { disclose } from '../disclosure/disclose';
import type { MeasureAnalysis } from '../domain/results/Analysis';
import type { Reconciled } from '../domain/results/Reconciled';
import type { JsonValue } from '../export/JsonValue';
import { toMeasureJson } from '../export/toMeasureJson';
import { toMeasureTable } from '../export/toMeasureTable';
import { toTwoModeJson } from '../export/toTwoModeJson';
import { computeMemberships } from '../measures/network/computeMemberships';
import { MEASURES, NETWORK_MEASURES } from '../measures/measures';
import { countStudy } from '../pipeline/countStudy';
import { measureStudy } from '../pipeline/measureStudy';
import { selectMeasures } from '../pipeline/selectMeasures';
import { countTaken } from '../reconcile/countTaken';
import type { Command } from './Command';
import { MEASURE_OPTIONS } from './options';
import { readLens } from './readLens';
import { readSampling } from './readSampling';
import { settleNames } from './settleNames';
import { UsageError } from './UsageError';
import { writeRounds } from './writeRounds';

/** More people than a campaign begins with; keeps the trying of every set within its bound. */
const MOST_KEY_PLAYERS = 50;

/** @throws UsageError on an id that is no measure */
function checkMeasures(ids: readonly string[] | null): readonly string[] | null {
  const known = [...MEASURES, ...NETWORK_MEASURES].map((measure) => measure.id);
  const unknown = ids?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(`--measures: there is no measure "${unknown}". kith measure --help lists them.`);
  return ids;
}

/** What nobody asked for by name and would take too long at this size. */
function tellLeftOut(people: number): readonly string[] {
  const taken = new Set(selectMeasures('patient', people));
  const left = [...MEASURES, ...NETWORK_MEASURES].filter(({ id }) => !taken.has(id)).map(({ id }) => id);
  if (left.length === 0) return [];
  return [
    `left out, because they take very long with ${people} people: ${[...new Set(left)].join(', ')}. Name them with --measures to compute them.`,
  ];
}

function writeKeyPlayers({ people }: Reconciled, { nodes: personOf, keyPlayers = [] }: MeasureAnalysis): JsonValue {
  const idOf = (node: number): string => people[personOf[node] ?? -1]?.id ?? '';
  return keyPlayers.map(({ nodes, ...players }) => ({ ...players, people: nodes.map(idOf) }));
}

export const measure: Command = {
  name: 'measure',
  does: 'every measure for one lens',
  options: MEASURE_OPTIONS,
  *run(study, given, kernel) {
    const ids = checkMeasures(given.list('measures'));
    const size = given.whole('key-players', [1, MOST_KEY_PLAYERS], 0);
    const lens = readLens(study, given);
    const sampling = readSampling(given);
    yield { stage: 'Settling names', done: 0, total: 1 };
    const reconciled = settleNames(study, lens.round);
    const { view, measured: measures } = yield* measureStudy(
      reconciled,
      lens,
      { measures: ids ?? 'patient', sampling, keyPlayers: size === 0 ? [] : [size] },
      kernel,
    );
    const { people } = reconciled;
    const result = toMeasureJson(disclose({ people, measures }, 'analyst'));
    const projection = given.flag('projection');
    return {
      json: [
        ['counts', countStudy(study, reconciled, view)],
        writeRounds(reconciled),
        ['lens', { ...lens, round: reconciled.round === '' ? null : reconciled.round, strength: view.strengthBasis }],
        ['measures', result.measures],
        ['network', result.network],
        ...(result.sampled === null ? [] : [['sampled', result.sampled] as const]),
        // Somebody who asks for some measures by name waits for nothing else.
        ...(ids === null || projection
          ? [
              [
                'twoMode',
                toTwoModeJson(disclose({ reconciled, memberships: computeMemberships(reconciled, lens) }, 'analyst'), projection),
              ] as const,
            ]
          : []),
        ...(size === 0 ? [] : [['keyPlayers', writeKeyPlayers(reconciled, measures)] as const]),
      ],
      table: () => toMeasureTable(people, measures),
      taken: countTaken(study, reconciled),
      issues: [...study.issues, ...reconciled.issues],
      notes: ids === null ? tellLeftOut(view.n) : [],
    };
  },
};
