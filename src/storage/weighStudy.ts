import type { Study } from '../domain/Study';

/** About how many bytes a study takes in the browser: columns exactly, texts by their length. */
export function weighStudy(study: Study): number {
  const columns = Object.values(study.nominations).reduce<number>((sum, column) => (ArrayBuffer.isView(column) ? sum + column.byteLength : sum), 0);
  const attributes = study.nominations.attributes.reduce((sum, { cells }) => sum + cells.byteLength, 0);
  const { nominations, ...rest } = study;
  return columns + attributes + JSON.stringify([rest, nominations.words, nominations.lists]).length;
}
