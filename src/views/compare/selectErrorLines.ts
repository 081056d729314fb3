import type { ReportError, Robustness } from '../../domain/results/Robustness';
import { REPORT_ERRORS } from '../../domain/results/Robustness';
import { smallestOf } from '../../support/smallestOf';
import { writePercent } from '../../domain/writePercent';

export interface ErrorLine {
  readonly error: ReportError;
  readonly label: string;
  /** From no error on: along the chart and up it, 0 to 1. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** All of it, read out. */
  readonly words: string;
}

export interface ErrorChart {
  readonly lines: readonly ErrorLine[];
  readonly shares: readonly { readonly share: number; readonly x: number; readonly label: string }[];
  readonly levels: readonly { readonly y: number; readonly label: string }[];
}

const LABELS: Readonly<Record<ReportError, string>> = {
  ties_removed: 'Answers missing',
  ties_added: 'Answers made up',
  people_removed: 'People missing',
  people_added: 'People made up',
};
const STEP = 0.1;

/** How many findings stay the same, by how much of the answers is wrong; `null` = there is no finding that could change. */
export function selectErrorLines({ settings }: Pick<Robustness, 'settings'>): ErrorChart | null {
  const labelled = settings.flatMap(({ labels }) => labels ?? []);
  if (labelled.length === 0) return null;
  const shares = [0, ...new Set(settings.map(({ share }) => share))].sort((a, b) => a - b);
  const widest = shares.at(-1) ?? 1;
  // Never from so near that a small change looks like a large one.
  const low = Math.min(0.5, Math.floor((smallestOf(labelled) + 1e-9) / STEP) * STEP);
  const up = (share: number): number => (share - low) / (1 - low);
  return {
    lines: REPORT_ERRORS.map((error) => {
      const own = settings.filter((setting) => setting.error === error && setting.labels !== null);
      return {
        error,
        label: LABELS[error],
        points: [{ x: 0, y: 1 }, ...own.map(({ share, labels }) => ({ x: share / widest, y: up(labels ?? 0) }))],
        words: `${LABELS[error]}: ${own.map(({ share, labels }) => `${writePercent(labels ?? 0)} unchanged at ${writePercent(share)}`).join(', ')}`,
      };
    }),
    shares: shares.map((share) => ({ share, x: share / widest, label: writePercent(share) })),
    levels: Array.from({ length: Math.round((1 - low) / STEP) + 1 }, (_, at) => low + at * STEP).map((level) => ({
      y: up(level),
      label: writePercent(level + 1e-9),
    })),
  };
}
