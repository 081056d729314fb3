import { describe, expect, it } from 'vitest';

import { importText, wholeIssues } from '../importing';

const xml = (name: string, nodes: string): string => `<${name}>\n<graph>\n${nodes}\n</graph>\n</${name}>\n`;

/** Ada and Ben, and no ties, in each format of networks that can hold that; and the row in which each stands. */
const NO_TIES: readonly (readonly [format: string, file: string, text: string, rows: readonly [number, number]])[] = [
  ['graphml', 'n.graphml', xml('graphml', '<node id="ada"/>\n<node id="ben"/>'), [3, 4]],
  ['gexf', 'n.gexf', xml('gexf', '<nodes>\n<node id="ada"/>\n<node id="ben"/>\n</nodes>'), [4, 5]],
  ['pajek', 'n.net', '*Vertices 2\n1 "ada"\n2 "ben"\n', [2, 3]],
  // What has no lines of its own is numbered in its order.
  ['dl', 'n.dl', 'dl n=2 format=edgelist1\nlabels: ada ben\ndata:\n', [1, 2]],
  ['graphology', 'n.json', '{"nodes":[{"key":"ada"},{"key":"ben"}]}', [1, 2]],
  ['gephi-lite', 'n.json', '{"graphDataset":{"fullGraph":{"nodes":[{"key":"ada"},{"key":"ben"}]}}}', [1, 2]],
  ['cytoscape', 'n.cyjs', '{"elements":[{"data":{"id":"ada"}},{"data":{"id":"ben"}}]}', [1, 2]],
  ['matrix', 'n.csv', ',ada,ben\nada,0,0\nben,0,0\n', [2, 3]],
];

describe('in every format of networks', () => {
  it.each(NO_TIES)(
    '%s: people without ties are people, each in their row, and it is said that there are no ties',
    (format, file, text, rows) => {
      const batch = importText(text, {}, file);
      expect(batch.people.map(({ id, origin }) => [id, origin?.row])).toEqual([
        ['ada', rows[0]],
        ['ben', rows[1]],
      ]);
      expect(wholeIssues(batch)).toEqual([`warning broken-format ${file} format=${format}, what=no-ties, written=`]);
    },
  );

  it.each(NO_TIES.filter(([format]) => format !== 'matrix'))(
    '%s: what begins like it and is no text further down is refused as no text',
    (_, file, text) => {
      const batch = importText(`${text}${' '.repeat(70_000)}\n\0`, {}, file);
      expect(batch.people).toEqual([]);
      expect(wholeIssues(batch)).toEqual([`error not-text ${file} what=no-text`]);
    },
  );
});
