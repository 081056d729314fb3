import { expect, it } from 'vitest';

import { CONFIDENCE_CAUSES, CONFIDENCES, PERCEIVED, VERDICT_KINDS, VERDICT_LABELS } from '../../src/domain/results/Verdict';
import type { Judged } from '../../src/isolation/judgeEverybody';
import { toVerdictColumns } from '../../src/isolation/toVerdictColumns';
import { partOf } from '../fixtures/partOf';

it('holds every word of a verdict, and none as none', () => {
  const severity = { fav: 1, obs: 2, unfav: 3 };
  const judged = partOf<Judged>({
    judgements: [
      { label: VERDICT_LABELS[2], kind: VERDICT_KINDS[1], severity, need: 4, holds: 0.25 },
      { label: VERDICT_LABELS[0], kind: null, severity: { ...severity, obs: null }, need: null, holds: null },
    ],
    perceived: [PERCEIVED[1], PERCEIVED[0]],
    stability: [
      { isolated: 0.5, isolatedOrPossibly: 0.75 },
      { isolated: 0, isolatedOrPossibly: 0 },
    ],
    confidence: [{ word: CONFIDENCES[1], couldChange: CONFIDENCE_CAUSES[2] }, null],
  });
  expect(toVerdictColumns(judged)).toEqual({
    label: Uint8Array.of(2, 0),
    kind: Uint8Array.of(2, 0),
    fav: Uint8Array.of(1, 1),
    obs: Uint8Array.of(2, 255),
    unfav: Uint8Array.of(3, 3),
    need: Int32Array.of(4, -1),
    holds: Float64Array.of(0.25, NaN),
    perceived: Uint8Array.of(1, 0),
    isolated: Float64Array.of(0.5, 0),
    isolatedOrPossibly: Float64Array.of(0.75, 0),
    confidence: Uint8Array.of(2, 0),
    couldChange: Uint8Array.of(3, 0),
  });
});

it('a finding that nothing could change has no cause', () => {
  const one = { label: VERDICT_LABELS[0], kind: null, severity: { fav: 0, obs: 0, unfav: 0 }, need: null, holds: null };
  const judged = partOf<Judged>({
    judgements: [one],
    perceived: [PERCEIVED[0]],
    stability: [{ isolated: 0, isolatedOrPossibly: 0 }],
    confidence: [{ word: 'clear', couldChange: null }],
  });
  expect([...toVerdictColumns(judged).confidence, ...toVerdictColumns(judged).couldChange]).toEqual([1, 0]);
});
