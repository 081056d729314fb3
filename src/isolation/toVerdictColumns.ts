import type { VerdictColumns } from '../domain/results/Verdict';
import { CONFIDENCE_CAUSES, CONFIDENCES, PERCEIVED, VERDICT_KINDS, VERDICT_LABELS } from '../domain/results/Verdict';
import type { Judged } from './judgeEverybody';

/** What of the verdicts is known before their reasons are written. */
export function toVerdictColumns({ judgements, perceived, stability, confidence }: Judged): VerdictColumns {
  const { length } = judgements;
  const columns = {
    label: new Uint8Array(length),
    kind: new Uint8Array(length),
    fav: new Uint8Array(length),
    obs: new Uint8Array(length),
    unfav: new Uint8Array(length),
    need: new Int32Array(length),
    holds: new Float64Array(length),
    perceived: new Uint8Array(length),
    isolated: new Float64Array(length),
    isolatedOrPossibly: new Float64Array(length),
    confidence: new Uint8Array(length),
    couldChange: new Uint8Array(length),
  };
  // One pass: `from` with a function goes through an iterator, twelve times, at each move of a slider.
  judgements.forEach(({ label, kind, severity, need, holds }, manager) => {
    columns.label[manager] = VERDICT_LABELS.indexOf(label);
    columns.kind[manager] = kind === null ? 0 : VERDICT_KINDS.indexOf(kind) + 1;
    columns.fav[manager] = severity.fav;
    columns.obs[manager] = severity.obs ?? 255;
    columns.unfav[manager] = severity.unfav;
    columns.need[manager] = need ?? -1;
    columns.holds[manager] = holds ?? NaN;
    columns.perceived[manager] = PERCEIVED.indexOf(perceived[manager] ?? 'unknown');
    columns.isolated[manager] = stability[manager]?.isolated ?? 0;
    columns.isolatedOrPossibly[manager] = stability[manager]?.isolatedOrPossibly ?? 0;
    const sure = confidence[manager] ?? null;
    columns.confidence[manager] = sure === null ? 0 : CONFIDENCES.indexOf(sure.word) + 1;
    columns.couldChange[manager] = sure?.couldChange == null ? 0 : CONFIDENCE_CAUSES.indexOf(sure.couldChange) + 1;
  });
  return columns;
}
