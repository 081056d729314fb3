import type { Disclosed } from '../disclosure/disclose';
import type { NetworkTable } from '../domain/results/NetworkTable';

/** UCINET cuts a label after so many characters. */
const LONGEST_LABEL = 18;

/** A matrix has a cell for each pair of people. */
export const MOST_PEOPLE_IN_DL = 2_000;

/** Labels that UCINET keeps whole, no two alike; quotation marks part nothing within them. */
export function shortLabels(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const plain = text.replaceAll(/["\s]+/gu, ' ').trim() || '-';
    const letters = Array.from(plain);
    let own = letters.slice(0, LONGEST_LABEL).join('').trim();
    for (let n = 2; taken.has(own.toLowerCase()); n += 1) own = `${letters.slice(0, LONGEST_LABEL - 1 - String(n).length).join('')}~${n}`;
    taken.add(own.toLowerCase());
    return own;
  });
}

/**
 * UCINET DL: a matrix for each network type, people by their ids. A strength that is not recorded is 1; what else is recorded has no place
 * in it. Who did not answer has a row of zeros: the format knows no missing row. Source: UCINET 6 reference manual, “DL”.
 */
export function toDl({ content: { people, ties } }: Disclosed<NetworkTable>): string {
  const n = people.rows.length;
  const types = [...new Set(ties.map(({ type }) => type))];
  const quoted = (text: string): string => `"${text}"`;
  const matrices = (types.length === 0 ? [''] : types).map((type) => {
    const cells = new Float64Array(n * n);
    for (const tie of ties) if (tie.type === type) cells[tie.from * n + tie.to] = tie.strength ?? 1;
    return Array.from({ length: n }, (_, row) => cells.subarray(row * n, (row + 1) * n).join(' ')).join('\n');
  });
  return [
    `dl n=${n}${matrices.length > 1 ? ` nm=${matrices.length}` : ''} format=fullmatrix`,
    'labels:',
    ...shortLabels(people.rows.map(([id]) => String(id ?? ''))).map(quoted),
    ...(types.some((type) => type !== '')
      ? ['matrix labels:', ...shortLabels(types.map((type) => type || 'not recorded')).map(quoted)]
      : []),
    'data:',
    ...matrices,
    '',
  ].join('\n');
}
