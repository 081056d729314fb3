import type { Disclosed } from '../disclosure/disclose';
import type { NetworkTable } from '../domain/results/NetworkTable';
import { toXml } from '../support/toXml';

/** What is written of a tie, under the names that readers of Kith know. */
const OF_TIES = ['layer', 'motives', 'activity', 'round', 'weight'] as const;

/**
 * GraphML with one edge for each tie of one type, which is its `layer`. Everything is a text but `weight`, the strength. A value
 * that is not recorded is left out. Source: the GraphML primer, graphml.graphdrawing.org.
 */
export function toGraphml({ content: { people, ties, round } }: Disclosed<NetworkTable>): string {
  const idOf = (row: number): string => toXml(String(people.rows[row]?.[0] ?? ''));
  const values = (prefix: string, cells: readonly (string | number | null)[]): string =>
    cells.map((cell, at) => (cell === null || cell === '' ? '' : `<data key="${prefix}${at}">${toXml(String(cell))}</data>`)).join('');
  const keys = [
    ...people.columns.slice(1).map((name, at) => `<key id="n${at}" for="node" attr.name="${toXml(name)}" attr.type="string"/>`),
    ...OF_TIES.map(
      (name, at) => `<key id="e${at}" for="edge" attr.name="${name}" attr.type="${name === 'weight' ? 'double' : 'string'}"/>`,
    ),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '<graph id="kith" edgedefault="directed">',
    ...people.rows.map((row, at) => `<node id="${idOf(at)}">${values('n', row.slice(1))}</node>`),
    ...ties.map(
      ({ from, to, type, motives, activity, strength }, at) =>
        `<edge id="t${at + 1}" source="${idOf(from)}" target="${idOf(to)}">${values('e', [type, motives.join(';'), activity, round, strength])}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}
