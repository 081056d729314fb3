import type { Disclosed } from '../disclosure/disclose';
import type { NetworkTable } from '../domain/results/NetworkTable';
import { toXml } from '../support/toXml';

/** The type once more: not every program reads `kind`. */
const OF_TIES = ['layer', 'motives', 'activity', 'round'] as const;

/**
 * GEXF 1.3 with one edge for each tie of one type, which is its `kind`; Gephi reads parallel edges of different kinds. The strength is the
 * weight, where it is recorded. Source: gexf.net/schema.html.
 */
export function toGexf({ content: { people, ties, round } }: Disclosed<NetworkTable>): string {
  const idOf = (row: number): string => toXml(String(people.rows[row]?.[0] ?? ''));
  const values = (cells: readonly (string | number | null)[]): string => {
    const written = cells.flatMap((cell, at) =>
      cell === null || cell === '' ? [] : [`<attvalue for="${at}" value="${toXml(String(cell))}"/>`],
    );
    return written.length === 0 ? '' : `<attvalues>${written.join('')}</attvalues>`;
  };
  const declared = (of: string, names: readonly string[]): string =>
    `<attributes class="${of}">${names.map((name, at) => `<attribute id="${at}" title="${toXml(name)}" type="string"/>`).join('')}</attributes>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '<graph defaultedgetype="directed" mode="static">',
    declared('node', people.columns.slice(2)),
    declared('edge', OF_TIES),
    '<nodes>',
    ...people.rows.map((row, at) => `<node id="${idOf(at)}" label="${toXml(String(row[1] ?? ''))}">${values(row.slice(2))}</node>`),
    '</nodes>',
    '<edges>',
    ...ties.map(({ from, to, type, motives, activity, strength }, at) => {
      const written = `${type === '' ? '' : ` kind="${toXml(type)}"`}${strength === null ? '' : ` weight="${strength}"`}`;
      return `<edge id="t${at + 1}" source="${idOf(from)}" target="${idOf(to)}" type="directed"${written}>${values([type, motives.join(';'), activity, round])}</edge>`;
    }),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}
