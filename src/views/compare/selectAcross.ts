import type { DyadRegression } from '../../domain/results/DyadRegression';
import type { DyadTest } from '../../domain/results/DyadTest';
import type { Mixing } from '../../domain/results/Mixing';
import { capital } from '../../support/capital';
import type { LinkJudgement } from '../../words/compare/acrossWords';
import { judgeLinks, sayAlike } from '../../words/compare/acrossWords';

/** How large a part of the links leads across, beside the part that chance would give. */
export interface AcrossBar {
  readonly share: number;
  readonly expected: number | null;
  readonly judgement: LinkJudgement;
}

/** Something in which managers can be like those whom they name. */
export interface LikenessLine {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  /** "101 of 312 (32%)". */
  readonly counted: string;
  /** By itself, and with the others held equal; `null` = that was not worked out. */
  readonly alone: LinkJudgement;
  readonly together: LinkJudgement | null;
}

/** `null` = there is no link. */
export function selectAcrossBar({ ei: { observed, expected, p, pMin } }: Mixing): AcrossBar | null {
  if (observed === null) return null;
  return {
    share: (observed + 1) / 2,
    expected: expected === null ? null : (expected + 1) / 2,
    judgement: judgeLinks(p, pMin, observed - (expected ?? observed)),
  };
}

/** The likenesses that were tested, each with what it comes to by itself and beside the others. */
export function selectLikenesses(dyads: readonly DyadTest[], regression: DyadRegression | null): readonly LikenessLine[] {
  return dyads.map((test) => {
    const { id, name, alike, arcs, p, pMin, correlation, expected } = test;
    const beside = regression?.predictors.find((predictor) => predictor.id === id);
    return {
      id,
      name: capital(name),
      share: arcs === 0 ? 0 : alike / arcs,
      counted: sayAlike(test),
      alone: judgeLinks(p, pMin, correlation - expected),
      together: beside === undefined ? null : judgeLinks(beside.p, beside.pMin, beside.t),
    };
  });
}
