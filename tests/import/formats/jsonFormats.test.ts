import { describe, expect, it } from 'vitest';

import { importText, wholly } from '../importing';

const read = (value: unknown) => {
  const { people, contacts, issues, sources } = wholly(importText(typeof value === 'string' ? value : JSON.stringify(value), {}, 'n.json'));
  return { people, contacts, issues, sources };
};
const NONE = 'warning broken-format n.json format=';

describe('what stands at a node or an edge', () => {
  const values = (attributes: object) => {
    const { people, issues } = read({ nodes: [{ key: 'a', attributes }] });
    return { people, notes: issues.filter((issue) => issue.includes('left-out')).map((issue) => issue.replace(/^.*? n\.json /, '')) };
  };

  it.each(['x', 'y', 'z', 'size', 'fixed', 'color'])('is left out as a drawing where it is the %s', (name) => {
    expect(values({ [name]: 3 })).toEqual({ people: ['a'], notes: ['what=pictures, names=, count=1'] });
    expect(values({ [name]: 'blue' })).toEqual(
      name === 'color' ? { people: ['a'], notes: ['what=pictures, names=, count=1'] } : { people: [`a; ${name}: blue`], notes: [] },
    );
  });

  it.each([
    ['a text', 'late', 'late'],
    ['a number', 0.5, '0.5'],
    ['yes or no', false, 'false'],
    ['a list', ['late', 2, true, null], undefined],
    ['a list of plain values', ['late', 2, true], 'late; 2; true'],
    ['a list with an object in it', ['late', { deep: 1 }], undefined],
    ['an object', { deep: 1 }, undefined],
  ])('is kept where it is plain: %s', (_, value, text) => {
    expect(values({ shift: value })).toEqual(
      text === undefined
        ? { people: ['a'], notes: ['what=other-attributes, names=shift, count=1'] }
        : { people: [`a; shift: ${text}`], notes: [] },
    );
  });

  it('is a name where it is called a label or a name', () => {
    for (const header of ['label', 'name'])
      expect(read({ nodes: [{ key: 'a', attributes: { [header]: 'Ada' } }] }).people).toEqual(['a (Ada)']);
    expect(read({ nodes: [{ key: 'n0', attributes: { label: '', name: 'Ada' } }] }).people).toEqual(['Ada']);
    expect(read({ nodes: [{ key: 'n0', attributes: { label: 'Ada', name: 'A.' } }] }).people).toEqual(['Ada (A.); label: Ada']);
  });
});

describe('graphology', () => {
  const nodes = [{ key: 'a' }, { key: 7 }];
  const ties = (type: string, ...undirected: readonly unknown[]) =>
    read({ options: { type }, nodes, edges: undirected.map((one) => ({ source: 'a', target: 7, undirected: one })) }).contacts;

  it('has a direction unless the edge or else the graph says otherwise', () => {
    const [there, back] = ['a > 7', '7 > a'];
    expect(ties('directed', undefined, true, false)).toEqual([`${there} @1`, `${there} @2`, `${back} @2`, `${there} @3`]);
    expect(ties('undirected', undefined, true, false)).toEqual([`${there} @1`, `${back} @1`, `${there} @2`, `${back} @2`, `${there} @3`]);
    expect(read({ options: 'undirected', nodes, edges: [{ source: 'a', target: 7 }] }).contacts).toEqual([`${there} @1`]);
  });

  it('has no elements that are none', () => {
    expect(read({ nodes: [{ key: 'a' }, null, 'b', ['c']], edges: [null, { source: 'a' }] }).issues).toEqual([
      ...[2, 3, 4].map((row) => `error broken-element n.json#nodes @${row} what=no-id, written=`),
      'error broken-element n.json#ties @1 what=no-ends, written=',
      'error broken-element n.json#ties @2 what=no-ends, written=a',
    ]);
  });

  it.each([
    ['{"nodes":[],"edges":[]}', 'error broken-format n.json format=graphology, what=no-nodes, written='],
    ['{"nodes":[{"key":"a"}],"edges":{}}', 'error broken-format n.json format=graphology, what=damaged, written='],
    ['{"options":{},"nodes":{}}', 'error broken-format n.json format=graphology, what=damaged, written='],
    ['{"nodes":[{"key":"a"}],"edges":[}', 'error broken-format n.json format=graphology, what=damaged, written='],
    ['{"nodes":[{"key":"a"}],"attributes":5}', `${NONE}graphology, what=no-ties, written=`],
    ['{"options":{},"edges":[]}', 'error other-format n.json'],
    ['{"options":5,"nodes":[]}', 'error broken-format n.json format=graphology, what=no-nodes, written='],
  ])('%s: %s', (text, issue) => {
    expect(read(text).issues.map((one) => one.replace(/^(error other-format n.json).*/, '$1'))).toEqual([issue]);
  });
});

describe('Gephi Lite', () => {
  const dataset = (more: object) => ({
    type: 'gephi-lite',
    graphDataset: { fullGraph: { nodes: [{ key: 'a' }, null], edges: [{ key: 'a', source: 'a', target: 'a' }] }, ...more },
  });

  it('keeps what it says of nodes and edges apart, also where an edge has the key of a node', () => {
    expect(read(dataset({ nodeData: { a: { unit: 'Ward' } }, edgeData: { a: { since: '2020' } }, layout: { a: { x: 1 } } }))).toMatchObject(
      {
        people: ['a; unit Ward'],
        contacts: ['a > a @1; since 2020'],
        issues: ['info left-out n.json what=pictures, names=, count=1', 'error broken-element n.json#nodes @2 what=no-id, written='],
      },
    );
    expect(read(dataset({ nodeData: { a: 5 }, edgeData: 7, layout: null })).people).toEqual(['a']);
  });

  it.each(['{"graphDataset": {"fullGraph": 5}}', '{"fullGraph": {"nodes": []}}', '{"type": "gephi-lite"}', '[{"type": "gephi-lite"}]'])(
    'is damaged without its graph: %s',
    (text) => {
      expect(read(text).issues).toEqual(['error broken-format n.json format=gephi-lite, what=damaged, written=']);
    },
  );
});

describe('Cytoscape', () => {
  const a = { data: { id: 'a' } };
  const b = { data: { id: 'b' } };
  const edge = { data: { id: 'e', source: 'a', target: 'b' } };

  it.each<[string, unknown]>([
    ['a list', [a, b, edge]],
    ['a list of elements', { elements: [a, b, edge] }],
    ['groups of elements', { elements: { nodes: [a, b], edges: [edge] } }],
    ['nodes and edges alone', { nodes: [a, b], edges: [edge] }],
    [
      'a list of groups',
      [
        { group: 'nodes', ...a },
        { group: 'nodes', ...b },
        { group: 'edges', ...edge },
      ],
    ],
  ])('is read from %s', (_, value) => {
    expect(read(value)).toMatchObject({ people: ['a', 'b'], contacts: ['a > b @1'], issues: [] });
  });

  it('has a direction unless the network says otherwise', () => {
    const both = ['a > b @1', 'b > a @1'];
    const elements = [a, b, edge];
    expect(read({ elements, directed: false }).contacts).toEqual(both);
    expect(read({ elements, data: { directed: false } }).contacts).toEqual(both);
    expect(read({ elements, directed: true, data: { directed: true } }).contacts).toEqual(['a > b @1']);
  });

  it('knows an edge by its group or by its source', () => {
    expect(
      read([a, { group: 'nodes', data: { id: 'b', source: 'x' } }, { group: 'edges', data: {} }, { data: { source: 'b' } }, 5]),
    ).toMatchObject({
      people: ['a', 'b; source: x'],
      issues: [
        'error broken-element n.json#nodes @3 what=no-id, written=',
        'info unknown-column-kept n.json#nodes @1 [source] header=source',
        'error broken-element n.json#ties @1 what=no-ends, written=',
        'error broken-element n.json#ties @2 what=no-ends, written=b',
      ],
    });
  });

  it('leaves out what the program says of itself, places, and who is within another', () => {
    const told = { SUID: 1, selected: true, shared_name: 'x', parent: 'a', note: 'n' };
    expect(read([a, { data: { id: 'b', ...told }, position: { x: 1 } }, { data: { ...edge.data, ...told } }])).toMatchObject({
      people: ['a', 'b; note: n'],
      contacts: ['a > b @1; note n; shared_name: x; parent: a'],
      issues: expect.arrayContaining([
        'warning left-out n.json what=hierarchy, names=b, count=1',
        'info left-out n.json what=pictures, names=, count=1',
      ]) as unknown,
    });
  });

  it.each(['{"elements": {"nodes": {}}}', '{"elements": {"edges": []}}', '{"elements": {}}', '{"data": {}, "elements": 5}'])(
    'is damaged without nodes: %s',
    (text) => {
      expect(read(text).issues).toEqual(['error broken-format n.json format=cytoscape, what=damaged, written=']);
    },
  );
});
