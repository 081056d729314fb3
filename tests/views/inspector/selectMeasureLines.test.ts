import { describe, expect, it } from 'vitest';

import type { MeasureAnalysis } from '../../../src/domain/results/Analysis';
import { WHOLE_NETWORK } from '../../../src/domain/Lens';
import { selectMeasureLines } from '../../../src/views/inspector/selectMeasureLines';

const about = (id: string) => ({ id, name: id, meaning: '', unit: '', source: '' });
const measures: MeasureAnalysis = {
  lens: WHOLE_NETWORK,
  nodes: Int32Array.of(0, 4),
  respondents: 1,
  arcs: 0,
  edges: 0,
  network: [],
  columns: [
    { id: 'inDegree', about: about('inDegree'), parts: [], values: Float64Array.of(3, 0), gaps: Uint8Array.of(0, 0) },
    { id: 'outDegree', about: about('outDegree'), parts: [], values: Float64Array.of(2, NaN), gaps: Uint8Array.of(0, 2) },
    {
      id: 'brokerage',
      about: about('brokerage'),
      parts: ['coordinator', 'liaison'],
      values: Float64Array.of(1, 2, NaN, NaN),
      gaps: Uint8Array.of(0, 1),
    },
    {
      id: 'tiesByType',
      about: about('tiesByType'),
      parts: ['Elite', 'NHS'],
      values: Float64Array.of(1, 2, 3, 4),
      gaps: Uint8Array.of(0, 0),
    },
  ],
};
const told = (person: number) => selectMeasureLines(measures, person).map(({ about: { id }, part, value, gap }) => [id, part, value, gap]);

describe('selectMeasureLines', () => {
  it('finds a person by her node, part by part', () => {
    expect(told(0)).toEqual([
      ['inDegree', '', 3, 'value'],
      ['outDegree', '', 2, 'value'],
      ['brokerage', 'coordinator', 1, 'value'],
      ['brokerage', 'liaison', 2, 'value'],
      ['tiesByType', 'Elite', 1, 'value'],
      ['tiesByType', 'NHS', 2, 'value'],
    ]);
  });

  it('gives a gap its reason and keeps a true zero', () => {
    expect(told(4)).toEqual([
      ['inDegree', '', 0, 'value'],
      ['outDegree', '', null, 'no_response'],
      ['brokerage', 'coordinator', null, 'undefined'],
      ['brokerage', 'liaison', null, 'undefined'],
      ['tiesByType', 'Elite', 3, 'value'],
      ['tiesByType', 'NHS', 4, 'value'],
    ]);
  });

  it('has nothing for somebody outside the lens', () => {
    expect(told(1)).toEqual([]);
  });

  it('marks what too few answers cannot carry, and changes no value', () => {
    const marked = selectMeasureLines(measures, 0, 'labels').map(({ about: { id }, part, value, marked: isMarked }) => [
      id,
      part,
      value,
      isMarked,
    ]);
    expect(marked.filter(([, , , isMarked]) => isMarked === true)).toEqual([
      ['brokerage', 'coordinator', 1, true],
      ['brokerage', 'liaison', 2, true],
    ]);
    expect(marked.map((line) => line.slice(0, 3))).toEqual(told(0).map((line) => line.slice(0, 3)));
  });
});
