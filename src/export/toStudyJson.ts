import type { Disclosed } from '../disclosure/disclose';
import { nominationAt } from '../domain/nominations/nominationAt';
import type { Study } from '../domain/Study';
import type { JsonValue } from './JsonValue';

/**
 * What a study holds, as plain JSON that needs no reader of its own: people and nominations as rows, in the order of the
 * study, with the file and the row that each came from. Without history. Format: docs/study-file.md, "Plain JSON".
 */
export function toStudyJson({ content: study }: Disclosed<Study>): JsonValue {
  const fileOf = (source: number): string | null => study.sources[source]?.file ?? null;
  const { people, nominations, ...rest } = study;
  return {
    format: 'kith-study-json',
    ...(rest as unknown as Readonly<Record<string, JsonValue>>),
    people: people.map(({ origin, ...person }) => ({
      ...(person as unknown as Readonly<Record<string, JsonValue>>),
      file: origin === null ? null : fileOf(origin.source),
      row: origin?.row ?? null,
    })),
    nominations: Array.from({ length: nominations.length }, (_, index) => {
      const { origin, ...row } = nominationAt(nominations, index);
      return { ...row, file: fileOf(origin.source), row: origin.row };
    }),
  };
}
