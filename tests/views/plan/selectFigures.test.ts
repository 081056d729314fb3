import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { PlanRange } from '../../../src/plan/drawUptake';
import { UPTAKES } from '../../../src/plan/drawUptake';
import type { PlanFigures } from '../../../src/plan/measurePlan';
import { PLAN_FIGURES } from '../../../src/plan/measurePlan';
import { selectFigures } from '../../../src/views/plan/selectFigures';

const all = (value: number | null): Record<keyof PlanFigures, number | null> =>
  Object.fromEntries(PLAN_FIGURES.map((figure) => [figure, value])) as Record<keyof PlanFigures, number | null>;
const figures = (value: number, part: Partial<PlanFigures> = {}): PlanFigures => ({ ...(all(value) as PlanFigures), ...part });

function rangesOf(runs: number, pathRuns: number): readonly PlanRange[] {
  const paths = pathRuns === 0 ? { fragmentation: null, meanDistance: null, maxLoad: null } : {};
  return UPTAKES.map((uptake) => ({
    uptake,
    runs,
    pathRuns,
    low: { ...all(4), withoutMentor: null, ...paths },
    high: { ...all(6), withoutMentor: null, ...paths },
  }));
}

const change = {
  before: figures(9, { withoutMentor: null }),
  after: figures(3, { withoutMentor: null }),
  posts: [
    { post: 'ward and nursing management', managers: 12, before: 5, after: 2 },
    { post: '', managers: 3, before: 1, after: 1 },
  ],
};
const select = (runs: number, pathRuns: number, isDrawing: boolean) =>
  selectFigures(change, { ranges: rangesOf(runs, pathRuns), isDrawing }, bookCodebook);
const figureOf = (view: ReturnType<typeof select>, label: string) => view.figures.find((one) => one.label === label);

describe('the figures of a plan', () => {
  it('say how many draws stand behind a range: while there are more to come, in the end, and where it was stopped', () => {
    expect(select(140, 140, true).draws?.count).toBe('Drawing which contacts form: 140 of 500 draws');
    expect(select(500, 500, false).draws?.count).toBe('Ranges: 500 draws');
    expect(select(140, 140, false).draws?.count).toBe('Ranges: 140 of 500 draws, then stopped');
    expect(selectFigures(change, { ranges: [], isDrawing: true }, bookCodebook).draws?.count).toBe(
      'Drawing which contacts form: 0 of 500 draws',
    );
    expect(selectFigures(change, null, bookCodebook).draws).toBeNull();
  });

  it('say of shortest paths how much fewer there are, or that there are none, once that is known', () => {
    expect(select(500, 500, false).draws?.meaning).not.toContain('Steps');
    expect(select(500, 0, true).draws?.meaning).not.toContain('Steps');
    expect(select(500, 20, false).draws?.meaning).toContain('Steps, fragmentation and load are from 20 draws');
    expect(select(500, 0, false).draws?.meaning).toContain('take too long to draw');
  });

  it('say who is isolated by post, now and if all form', () => {
    expect(select(500, 500, false).posts).toEqual([
      { post: 'Ward and nursing management', managers: '12', before: '5', after: '2' },
      { post: 'Post not recorded', managers: '3', before: '1', after: '1' },
    ]);
  });

  it('have no range of what was not drawn, and say what was not asked', () => {
    const view = select(500, 0, false);
    expect(figureOf(view, 'Isolated managers')).toMatchObject({ before: '9', after: '3', range: '4 to 6 if half form' });
    expect(figureOf(view, 'Steps between managers')).toMatchObject({ range: '', some: ['', '', ''] });
    expect(figureOf(view, 'Without a mentor')).toMatchObject({
      before: 'not asked',
      range: '',
      some: ['not asked', 'not asked', 'not asked'],
    });
    expect(figureOf(selectFigures(change, null, bookCodebook), 'Isolated managers')).toMatchObject({ range: '', some: [] });
  });
});
