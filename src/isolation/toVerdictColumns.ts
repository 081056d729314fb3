import type { VerdictColumns } from '../domain/results/Verdict';
import { CONFIDENCE_CAUSES, CONFIDENCES, PERCEIVED, VERDICT_KINDS, VERDICT_LABELS } from '../domain/results/Verdict';
import type { Judged } from './judgeEverybody';

/** What of the verdicts is known before their reasons are written. */
export function toVerdictColumns({ judgements, perceived, stability, confidence }: Judged): VerdictColumns {
  return {
    label: Uint8Array.from(judgements, ({ label }) => VERDICT_LABELS.indexOf(label)),
    kind: Uint8Array.from(judgements, ({ kind }) => (kind === null ? 0 : VERDICT_KINDS.indexOf(kind) + 1)),
    fav: Uint8Array.from(judgements, ({ severity }) => severity.fav),
    obs: Uint8Array.from(judgements, ({ severity }) => severity.obs ?? 255),
    unfav: Uint8Array.from(judgements, ({ severity }) => severity.unfav),
    need: Int32Array.from(judgements, ({ need }) => need ?? -1),
    holds: Float64Array.from(judgements, ({ holds }) => holds ?? NaN),
    perceived: Uint8Array.from(perceived, (one) => PERCEIVED.indexOf(one)),
    isolated: Float64Array.from(stability, (one) => one.isolated),
    isolatedOrPossibly: Float64Array.from(stability, (one) => one.isolatedOrPossibly),
    confidence: Uint8Array.from(confidence, (one) => (one === null ? 0 : CONFIDENCES.indexOf(one.word) + 1)),
    couldChange: Uint8Array.from(confidence, (one) => (one?.couldChange == null ? 0 : CONFIDENCE_CAUSES.indexOf(one.couldChange) + 1)),
  };
}
