import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { Batch } from '../../src/domain/Batch';
import { sayIssue } from '../../src/words/issues/sayIssue';
import { sayUnderstood } from '../../src/words/files/sayUnderstood';
import { fixturePath } from '../fixtures/readFixture';
import { importing, utf8, workbookOf } from '../import/importing';

const GRAPH =
  '<graph edgedefault="undirected">\n<node id="a"><data key="d">x</data></node>\n<node id="b"/>\n<edge source="a" target="b" directed="true"><data key="d">2</data></edge>\n<edge source="b" target="a"/>\n</graph>';

/** A file of each format, as small as may be. */
const FILES: Readonly<Record<string, Uint8Array>> = {
  'n.graphml': utf8(
    `<?xml version="1.0"?>\n<graphml><key id="d" for="node" attr.name="weight"><default>1</default></key>\n${GRAPH}\n</graphml>`,
  ),
  'n.gexf': utf8(
    '<gexf version="1.3"><graph defaultedgetype="directed"><attributes class="edge"><attribute id="0" title="type"/></attributes><nodes>\n<node id="a" label="A"/>\n<node id="b"/>\n</nodes><edges>\n<edge source="a" target="b"><attvalues><attvalue for="0" value="x"/></attvalues></edge>\n<edge source="b" target="a" type="mutual"/>\n</edges></graph></gexf>',
  ),
  'n.net': utf8('*Vertices 3\n1 "Ada"\n2 "Ben" 0 0\n3\n*Arcs :1 "advice"\n1 2 2\n3 1\n*Edgeslist\n1 2 3\n*Matrix\n0 1 0\n1 0 0\n0 0 0\n'),
  'n.dl': utf8('dl n=3 nm=2 format=fullmatrix\nlabels:\na,b,c\nmatrix labels:\nx,y\ndata:\n0 1 0\n. 0 2\n0 0 0\n0 1 1\n0 0 0\n0 0 0\n'),
  'l.dl': utf8('dl n = 3, format = edgelist1\nlabels embedded:\ndata:\na b 1\nb c\n'),
  'g.json': utf8(
    '{"options":{"type":"mixed"},"nodes":[{"key":"a","attributes":{"label":"A","o":{"p":1}}},{"key":"b"}],"edges":[{"source":"a","target":"b"},{"source":"b","target":"a","undirected":true}]}',
  ),
  'w.json': utf8('{"type":"gephi-lite","graphDataset":{"nodeData":{"a":{"label":"A"}},"fullGraph":{"nodes":[{"key":"a"}],"edges":[]}}}'),
  'c.json': utf8(
    '{"elements":{"nodes":[{"data":{"id":"a"}},{"data":{"id":"b","parent":"a"}}],"edges":[{"data":{"source":"a","target":"b","layer":"x"}}]}}',
  ),
  'm.csv': utf8(',a,b,c\na,0,1,\nb,NA,0,2\nc,0,0,0\n'),
  'l.txt': utf8('A;B;C\nB;C\nC\n'),
  'e.csv': utf8('Source,Target,Type,Weight\na,b,Directed,1\nb,c,Undirected,2\n'),
  'one.csv': utf8('egoID,netsize,name.1,name.2,X1.to.2\n1,2,Tom,Sue,1\n2,1,Kim,,\n3,0,,,\n'),
  'web.csv': utf8('EgoID,Interview ID,End Time,age,Alter Number,Alter Name,close\nada,7,2,40,1,Cay,3\nada,7,2,40,2,Dag,-2\n'),
  'nc.graphml': utf8(
    '<graphml xmlns:nc="http://schema.networkcanvas.com/xmlns"><key id="n" for="node" attr.name="name"/>\n<graph nc:caseId="ada" nc:sessionUUID="s">\n<node id="1"><data key="n">Cay</data></node>\n<edge source="1" target="1"/>\n</graph></graphml>',
  ),
  'nc.zip': zipSync({
    'a_ego.csv': strToU8('networkCanvasEgoUUID,networkCanvasCaseID,sessionFinish\nu,ada,x\n'),
    'a_attributeList_P.csv': strToU8('nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\n1,u,v,Cay\n2,w,x,Dag\n'),
  }),
  'm.xlsx': workbookOf([
    {
      name: 'Advice',
      rows: [
        ['', 'a', 'b'],
        ['a', 0, 1],
        ['b', 1, 0],
      ],
    },
    {
      name: 'People',
      rows: [
        ['id', 'name'],
        ['a', 'Ada'],
        ['b', 'Ben'],
      ],
    },
  ]),
  'n.xlsx': workbookOf([
    { name: 'Edges', rows: [['Visual'], ['Vertex 1', 'Vertex 2'], ['a', 'b']] },
    {
      name: 'Vertices',
      rows: [
        ['', 'Visual'],
        ['Vertex', 'Color'],
        ['a', 'red'],
        ['b', 'red'],
      ],
    },
  ]),
};

/** Every row found is taken or the subject of one error; nothing is said in no words, and nothing twice. */
function takesOrTells(batch: Batch): void {
  for (const source of batch.sources) {
    // A survey gives people and contacts under one name.
    const twins = batch.sources.filter(({ file }) => file === source.file);
    const errors = batch.issues.filter(({ severity, file, row }) => severity === 'error' && file === source.file && row !== null);
    expect(new Set(errors.map(({ row }) => row)).size).toBe(errors.length);
    if (twins.every(({ columns }) => columns.length > 0))
      expect(twins.reduce((sum, { taken }) => sum + taken, errors.length)).toBe(twins.reduce((sum, { rows }) => sum + rows, 0));
    if (source.reading !== undefined) expect(sayUnderstood(source.reading)).toMatch(/^[A-Za-z].*\d/s);
  }
  expect(batch.sources.length > 0 || batch.issues.some(({ severity }) => severity === 'error')).toBe(true);
  const said = batch.issues.map((issue) => JSON.stringify(issue));
  expect(new Set(said).size).toBe(said.length);
  for (const issue of batch.issues) expect(sayIssue(issue)).toMatch(/^.{10,}[.)]$/s);
}

const damaged = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      keep: fc.nat(bytes.length),
      cut: fc.boolean(),
      flips: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.oneof(fc.nat(255), fc.constantFrom(...utf8('<>"/&;,\n\r 019ab*:')))), {
        maxLength: 6,
      }),
    })
    .map(({ keep, cut, flips }) => {
      const copy = bytes.slice();
      for (const [at, value] of flips) copy[at] = value;
      return cut ? copy.slice(0, keep) : copy;
    });

describe('whatever the bytes of a file that a format recognises', () => {
  it.each(Object.keys(FILES))('%s, as it is: it is understood, and no row is refused', (file) => {
    const bytes = FILES[file] ?? new Uint8Array();
    const batch = importing([{ file, bytes }]);
    takesOrTells(batch);
    expect(batch.sources.filter(({ reading }) => reading !== undefined)).toHaveLength(1);
  });

  it.each(Object.keys(FILES))('%s, damaged: it is read or told of', (file) => {
    fc.assert(
      fc.property(damaged(FILES[file] ?? new Uint8Array()), (bytes) => {
        takesOrTells(importing([{ file, bytes }]));
      }),
      { numRuns: 120 },
    );
  });

  it('a row of two lines is told of, beside those that are read', () => {
    takesOrTells(importing([{ file: 'one.csv', bytes: utf8('egoID,netsize,name.1,name.2,X1.to.2\n1,2,Tom,Sue,1,2,1,Kim\n3,0,,,\n') }]));
  });

  it('an id with a stroke names one respondent, and a contact without a name is one contact', () => {
    const batch = importing([{ file: 'one.csv', bytes: utf8('egoID,netsize name.1,name.2,X1.to.2\n1/2,Tom,Sue,1\n2,1,Kim,,\n3,0,,,\n') }]);
    takesOrTells(batch);
    expect(batch.issues.map(({ code }) => code)).not.toContain('several-contacts');
  });

  it('a row of a survey that cannot be read is among those found', () => {
    takesOrTells(importing([{ file: 'one.csv', bytes: utf8('eg\rID,netsize,name.1,name.2,X1.to.2\n1,2<Tom,Sue,1\n2,",Kim,,\n3,0,,,\n') }]));
  });

  it('several at once, damaged: each is read or told of', () => {
    const one = fc
      .constantFrom(...Object.keys(FILES))
      .chain((file) => damaged(FILES[file] ?? new Uint8Array()).map((bytes) => ({ file, bytes })));
    fc.assert(
      fc.property(fc.uniqueArray(one, { minLength: 2, maxLength: 4, selector: ({ file }) => file }), (files) => {
        takesOrTells(importing(files));
      }),
      { numRuns: 150 },
    );
  });

  it.each(['krackhardt.graphml', 'krackhardt.gexf', 'friendship.net'])('a published network, cut off: %s', (name) => {
    const bytes = new Uint8Array(readFileSync(fixturePath(`formats/${name}`)));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (keep) => {
        takesOrTells(importing([{ file: name, bytes: bytes.slice(0, keep) }]));
      }),
      { numRuns: 20 },
    );
  });
});
