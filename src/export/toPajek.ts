import type { Disclosed } from '../disclosure/disclose';
import type { NetworkTable } from '../domain/results/NetworkTable';

/** A label within quotation marks, which cannot hold one; a line ends it. */
const label = (text: string): string => `"${text.replaceAll('"', "'").replaceAll(/\s+/gu, ' ')}"`;

/**
 * Pajek: people by their ids, and arcs with a relation for each network type. A strength that is not recorded is 1, as the format has no
 * blank; strength 0 is no tie. What else is recorded has no place in it.
 */
export function toPajek({ content: { people, ties } }: Disclosed<NetworkTable>): string {
  const types = [...new Set(ties.map(({ type }) => type))];
  const isTyped = types.some((type) => type !== '');
  return [
    `*Vertices ${people.rows.length}`,
    ...people.rows.map(([id], at) => `${at + 1} ${label(String(id ?? ''))}`),
    ...(types.length === 0 ? ['*Arcs'] : []),
    ...types.flatMap((type, at) => [
      isTyped ? `*Arcs :${at + 1} ${label(type === '' ? 'not recorded' : type)}` : '*Arcs',
      ...ties.filter((tie) => tie.type === type).map(({ from, to, strength }) => `${from + 1} ${to + 1} ${strength ?? 1}`),
    ]),
    '',
  ].join('\n');
}
