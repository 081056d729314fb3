import { expect, it } from 'vitest';

import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { countStudy } from '../../src/pipeline/countStudy';
import { measureStudy } from '../../src/pipeline/measureStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { makeToyStudy, readToy } from '../fixtures/toyStudy';

const study = makeToyStudy();
const reconciled = reconcile(study, null);

it('counts the toy as a pencil does: thirteen reports, and the two of a pair are one tie', () => {
  const { arcs, edges_U: edges } = readToy()['network_measures'] as { arcs: number; edges_U: number };
  const counted = { people: 6, respondents: 5, outsidePersons: 3, collectivities: 1, nominations: 13, ties: 11, arcs, edges };
  expect(countStudy(study, reconciled, WHOLE_NETWORK)).toEqual(counted);
  const { view } = finish(measureStudy(reconciled, WHOLE_NETWORK, { measures: ['degree'], sampling: null, keyPlayers: [] }));
  expect(countStudy(study, reconciled, view)).toEqual(counted);
});

it('measures what is asked for by name and nothing else, and looks for key players of the sizes asked for', () => {
  const { measured } = finish(measureStudy(reconciled, WHOLE_NETWORK, { measures: ['degree'], sampling: null, keyPlayers: [2] }));
  expect(measured.columns.map(({ id }) => id)).toEqual(['degree']);
  expect(measured.keyPlayers?.map(({ size, steps }) => [size, steps])).toEqual([
    [2, 1],
    [2, 2],
  ]);
});
