import { describe, expect, it } from 'vitest';

import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { beginAnalysis } from '../../src/pipeline/beginAnalysis';
import { drawMap } from '../../src/pipeline/drawMap';
import { measureLens } from '../../src/pipeline/measureLens';
import { selectMeasures } from '../../src/pipeline/selectMeasures';
import { shelveStudy } from '../../src/pipeline/shelveStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { analyseInFull } from '../fixtures/analyseInFull';
import { makeSampleStudy } from '../fixtures/sampleStudy';

const study = makeSampleStudy('three-trusts');
const reconciled = reconcile(study, null);

describe('beginAnalysis', () => {
  it('comes from names to verdicts, wheels and quick measures in one go', () => {
    const analysis = analyseInFull(study, reconciled);
    expect(analysis.isolation.verdicts).toHaveLength(92);
    expect(analysis.wheels.counts).toHaveLength(92 * 15 * 2);
    expect(analysis.measures.columns.some(({ id }) => id === 'degree')).toBe(true);
    expect(analysis.measures.columns.some(({ id }) => id === 'betweenness')).toBe(false);
  });

  it('says how far it is', () => {
    const stages = [...beginAnalysis(study, finish(shelveStudy(study, reconciled)), WHOLE_NETWORK, study.isolationRule)].map(
      ({ stage }) => stage,
    );
    expect(new Set(stages).size).toBeGreaterThan(2);
  });
});

describe('selectMeasures', () => {
  it('has everything in a small network, and nobody removed one by one in a large one', () => {
    expect(selectMeasures('all', 92)).toContain('fragility');
    expect(selectMeasures('all', 5000)).not.toContain('fragility');
    expect(selectMeasures('all', 5000)).toContain('betweenness');
    expect(selectMeasures('quick', 92)).not.toContain('betweenness');
  });

  it('has the measures of the network among them', () => {
    expect(finish(measureLens(reconciled, WHOLE_NETWORK, 'all')).network.map(({ id }) => id)).toContain('density');
  });
});

describe('drawMap', () => {
  const draw = (part: Partial<typeof WHOLE_NETWORK>) => finish(drawMap(study, reconciled, { ...WHOLE_NETWORK, ...part }, 'organisation'));

  it('draws one line for each pair, with the reports behind it', () => {
    const map = draw({});
    const pairs = new Set(Array.from(map.a, (a, pair) => `${a} ${map.b[pair] ?? ''}`));
    expect(pairs.size).toBe(map.a.length);
    expect(map.reportOffsets.at(-1)).toBe(map.reports.length);
    expect(map.reports.length).toBeGreaterThan(map.a.length);
  });

  it('moves nobody when fewer types are looked at', () => {
    const all = draw({});
    const mentors = draw({ types: ['Elite'] });
    expect(mentors.positions).toEqual(all.positions);
    expect(mentors.a.length).toBeLessThan(all.a.length);
  });
});
