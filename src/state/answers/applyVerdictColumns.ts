import type { Verdict, VerdictColumns } from '../../domain/results/Verdict';
import { CONFIDENCE_CAUSES, CONFIDENCES, PERCEIVED, VERDICT_KINDS, VERDICT_LABELS } from '../../domain/results/Verdict';

/**
 * Verdicts as the columns say, with reasons, contacts and all else as they were: those are on their way, and are shown dimmed until they
 * come.
 */
export function applyVerdictColumns(before: readonly Verdict[], columns: VerdictColumns): readonly Verdict[] {
  return before.map((verdict, manager): Verdict => {
    const [obs, need, holds] = [columns.obs[manager] ?? 255, columns.need[manager] ?? -1, columns.holds[manager] ?? NaN];
    return {
      ...verdict,
      label: VERDICT_LABELS[columns.label[manager] ?? 0] ?? 'cannot_say',
      kind: VERDICT_KINDS[(columns.kind[manager] ?? 0) - 1] ?? null,
      severity: { fav: columns.fav[manager] ?? 0, obs: obs === 255 ? null : obs, unfav: columns.unfav[manager] ?? 0 },
      need: need < 0 ? null : need,
      holds: Number.isNaN(holds) ? null : holds,
      perceived: PERCEIVED[columns.perceived[manager] ?? 0] ?? 'unknown',
      confidence: CONFIDENCES[(columns.confidence[manager] ?? 0) - 1] ?? null,
      couldChange: CONFIDENCE_CAUSES[(columns.couldChange[manager] ?? 0) - 1] ?? null,
      stability: { isolated: columns.isolated[manager] ?? 0, isolatedOrPossibly: columns.isolatedOrPossibly[manager] ?? 0 },
    };
  });
}
