import type { Origin } from '../../domain/Origin';
import type { Study } from '../../domain/Study';

/** Where something was said, in words: "managers.csv, row 12"; empty for what no file lists. */
export function selectOriginWords({ sources }: Pick<Study, 'sources'>, origin: Origin | null): string {
  const source = origin === null ? undefined : sources[origin.source];
  return origin === null || source === undefined ? '' : `${source.file}, row ${origin.row}`;
}
