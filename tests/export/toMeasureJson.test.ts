import { describe, expect, it } from 'vitest';

import { disclose } from '../../src/disclosure/disclose';
import type { MeasureAnalysis } from '../../src/domain/results/Analysis';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { makePerson } from '../../src/domain/makePerson';
import { GAPS } from '../../src/domain/results/MeasureColumn';
import { toMeasureJson } from '../../src/export/toMeasureJson';
import { toMeasureTable } from '../../src/export/toMeasureTable';

const about = (id: string): { id: string; name: string; meaning: string; unit: string; source: string } => ({
  id,
  name: id,
  meaning: '',
  unit: '',
  source: '',
});
const people = [makePerson({ id: 'A', kind: 'manager', group: 'general' }), makePerson({ id: 'B', kind: 'manager' })];
const NO_RESPONSE = GAPS.indexOf('no_response');
const measures: MeasureAnalysis = {
  lens: WHOLE_NETWORK,
  nodes: Int32Array.of(0, 1),
  respondents: 1,
  arcs: 1,
  edges: 1,
  columns: [
    { id: 'outDegree', about: about('outDegree'), parts: [], values: Float64Array.of(0, NaN), gaps: Uint8Array.of(0, NO_RESPONSE) },
    {
      id: 'brokerage',
      about: about('brokerage'),
      parts: ['coordinator', 'liaison'],
      values: Float64Array.of(1, 2, NaN, NaN),
      gaps: Uint8Array.of(0, NO_RESPONSE),
    },
  ],
  network: [{ id: 'density', about: about('density'), value: null }],
};

describe('toMeasureJson', () => {
  it('tells a zero from a gap', () => {
    expect(JSON.parse(JSON.stringify(toMeasureJson(disclose({ people, measures }, 'analyst'))))).toEqual({
      measures: { outDegree: { A: 0, B: null }, brokerage: { A: { coordinator: 1, liaison: 2 }, B: null } },
      network: { density: null },
      sampled: null,
    });
  });
});

describe('toMeasureTable', () => {
  it('gives each part of a measure its column, and a gap an empty cell', () => {
    expect(toMeasureTable(people, measures)).toEqual({
      columns: ['id', 'name', 'group', 'organisation', 'outDegree', 'brokerage.coordinator', 'brokerage.liaison'],
      rows: [
        ['A', 'A', 'general', '', 0, 1, 2],
        ['B', 'B', '', '', null, null, null],
      ],
    });
  });
});
