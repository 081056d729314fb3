import { JsonFault, parseJson } from '../../support/parseJson';
import { pushAll } from '../../support/pushAll';
import { weighJson } from '../../support/weighJson';
import type { FormatId } from '../../domain/Understood';
import type { Work } from '../../support/Progress';
import { eachPart, NOTHING, type Format, type FormatContext, type FormatRead } from './Format';
import { NetworkMaker } from './NetworkMaker';
import type { Part } from './Part';

/** What may be made of a text at once: some ten million values and objects, a few gigabytes. */
const MOST_WEIGHT = 40_000_000;

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A value that is no object says nothing. */
const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
/** A plain value as text; objects and lists are none. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

function jsonFormat(id: FormatId, isOne: (beginning: string) => boolean, take: (value: unknown, network: NetworkMaker) => boolean): Format {
  return {
    id,
    claim: eachPart(({ beginning }) => /^\s*[{[]/.test(beginning) && isOne(beginning)),
    read: ([part], context) => readJson(part, context, id, take),
  };
}

function* readJson(
  part: Part,
  context: FormatContext,
  format: FormatId,
  take: (value: unknown, network: NetworkMaker) => boolean,
): Work<FormatRead> {
  const refuse = (what: 'damaged' | 'too-deep'): FormatRead => {
    part.log.refuse('broken-format', { format, what, written: '' });
    return NOTHING;
  };
  yield { stage: `Reading ${part.file}`, done: 0, total: 1 };
  if (weighJson(part.bytes()) > MOST_WEIGHT) return refuse('too-deep');
  const text = part.text();
  if (text === null) return NOTHING;
  const network = new NetworkMaker(part, context, 'elements');
  try {
    if (!take(parseJson(text), network)) return refuse('damaged');
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    return refuse('damaged');
  }
  return network.finish(format);
}

/** Values of an object as attributes; those that are objects themselves are left out, and so are pictures. */
function* attributesOf(value: unknown, network: NetworkMaker, except: readonly string[]): Generator<readonly [string, string]> {
  let isDrawn = false;
  for (const [name, one] of Object.entries(objectOf(value))) {
    if (except.includes(name)) continue;
    if (DRAWN.has(name) && typeof one !== 'string') isDrawn = true;
    else if (name === 'color') isDrawn = true;
    else if (isList(one) && one.every((inner) => typeof inner !== 'object')) yield [name, one.map(textOf).join('; ')];
    else if (typeof one === 'object' && one !== null) network.notes.leaveOut('other-attributes', name);
    else yield [name, textOf(one)];
  }
  if (isDrawn) network.notes.leaveOut('pictures', '', 'tell');
}

const DRAWN = new Set(['x', 'y', 'z', 'size', 'fixed']);

/** A label as the file gives it, under one of the usual names. */
function labelOf(attributes: unknown): string {
  const { label, name } = objectOf(attributes);
  return textOf(label) || textOf(name);
}

/** Nodes and edges of graphology; false = there are none. */
function takeGraphology(graph: unknown, network: NetworkMaker): boolean {
  const { nodes, edges = [], options, attributes: ofGraph } = objectOf(graph);
  if (!isList(nodes) || !isList(edges)) return false;
  const isUndirected = objectOf(options)['type'] === 'undirected';
  for (const name of Object.keys(objectOf(ofGraph))) network.notes.leaveOut('graph-attributes', name, 'tell');
  for (const [at, node] of nodes.entries()) {
    const { key, attributes } = objectOf(node);
    network.node(textOf(key), labelOf(attributes), at + 1, attributesOf(attributes, network, []));
  }
  for (const [at, edge] of edges.entries()) {
    const { source, target, attributes, undirected } = objectOf(edge);
    const isDirected = !(undirected === true || (isUndirected && undirected !== false));
    network.tie(textOf(source), textOf(target), isDirected, at + 1, attributesOf(attributes, network, []));
  }
  return true;
}

/** Source: graphology.github.io/serialization.html. */
const graphology = jsonFormat(
  'graphology',
  (beginning) =>
    /"nodes"\s*:\s*\[\s*(?:\{\s*"key"\s*:|\])/.test(beginning) || (/"options"\s*:\s*\{/.test(beginning) && /"nodes"\s*:/.test(beginning)),
  takeGraphology,
);

/** A workspace of Gephi Lite, which holds a graph of graphology; the form is bound to its version, so only that is read. */
const gephiLite = jsonFormat(
  'gephi-lite',
  (beginning) => /"(?:graphDataset|fullGraph)"\s*:|"type"\s*:\s*"gephi-lite"/.test(beginning),
  (value, network) => {
    const { fullGraph, nodeData, edgeData, layout } = objectOf(objectOf(value)['graphDataset']);
    const { nodes, edges } = objectOf(fullGraph);
    for (const [list, data] of [
      [nodes, nodeData],
      [nodes, layout],
      [edges, edgeData],
    ])
      merge(list, objectOf(data));
    return takeGraphology(fullGraph, network);
  },
);

/** Gephi Lite keeps the values of nodes and edges beside the graph. */
function merge(list: unknown, data: JsonObject): void {
  for (const one of isList(list) ? list.map(objectOf) : []) {
    const own = data[textOf(one['key'])];
    if (isObject(own)) Object.assign(one, { attributes: { ...objectOf(one['attributes']), ...own } });
  }
}

/** Elements of Cytoscape.js and of Cytoscape desktop. Source: js.cytoscape.org, “Notation” and “Elements JSON”. */
const cytoscape = jsonFormat(
  'cytoscape',
  (beginning) => /"elements"\s*:\s*[{[]|"data"\s*:\s*\{/.test(beginning),
  (value, network) => {
    const whole = objectOf(value);
    const elements = whole['elements'] ?? value;
    const dataOf = (one: unknown): JsonObject => objectOf(objectOf(one)['data']);
    const nodes: unknown[] = [];
    const edges: unknown[] = [];
    if (isList(elements)) {
      for (const one of elements) {
        const { group } = objectOf(one);
        const isEdge = group === 'edges' || (group !== 'nodes' && dataOf(one)['source'] !== undefined);
        (isEdge ? edges : nodes).push(one);
      }
    } else {
      const { nodes: own, edges: between } = objectOf(elements);
      if (!isList(own)) return false;
      pushAll(nodes, own);
      if (isList(between)) pushAll(edges, between);
    }
    const isDirected = dataOf(value)['directed'] !== false && whole['directed'] !== false;
    for (const [at, node] of nodes.entries()) {
      const data = dataOf(node);
      if (textOf(data['parent']) !== '') network.notes.leaveOut('hierarchy', textOf(data['id']));
      if (isObject(objectOf(node)['position'])) network.notes.leaveOut('pictures', '', 'tell');
      network.node(
        textOf(data['id']),
        labelOf(data),
        at + 1,
        attributesOf(data, network, ['id', 'parent', 'SUID', 'selected', 'shared_name']),
      );
    }
    for (const [at, edge] of edges.entries()) {
      const data = dataOf(edge);
      network.tie(
        textOf(data['source']),
        textOf(data['target']),
        isDirected,
        at + 1,
        attributesOf(data, network, ['id', 'source', 'target', 'SUID', 'selected']),
      );
    }
    return true;
  },
);

/** Networks in JSON, the more particular first. */
export const jsonFormats: readonly Format[] = [gephiLite, graphology, cytoscape];
