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
  if (!isObject(value)) return;
  let isDrawn = false;
  for (const [name, one] of Object.entries(value)) {
    if (except.includes(name)) continue;
    if (DRAWN.has(name) && typeof one !== 'string') isDrawn = true;
    else if (name === 'color') isDrawn = true;
    else if (isList(one) && one.every((inner) => typeof inner !== 'object')) yield [name, one.map(textOf).join('; ')];
    else if (typeof one === 'object' && one !== null) network.notes.leaveOut('other-attributes', name);
    else yield [name, textOf(one)];
  }
  if (isDrawn) network.notes.leaveOut('pictures', '', 'tell');
}

const DRAWN = new Set(['x', 'y', 'z', 'size', 'color', 'fixed']);

/** A label as the file gives it, under one of the usual names. */
function labelOf(attributes: unknown): string {
  return isObject(attributes) ? textOf(attributes['label']) || textOf(attributes['name']) : '';
}

/** Nodes and edges of graphology; false = there are none. */
function takeGraphology(graph: unknown, network: NetworkMaker): boolean {
  if (!isObject(graph)) return false;
  const { nodes, edges = [], options } = graph;
  if (!isList(nodes) || !isList(edges)) return false;
  const isUndirected = isObject(options) && options['type'] === 'undirected';
  for (const name of isObject(graph['attributes']) ? Object.keys(graph['attributes']) : [])
    network.notes.leaveOut('graph-attributes', name, 'tell');
  for (const [at, node] of nodes.entries()) {
    const { key, attributes } = isObject(node) ? node : { key: '', attributes: {} };
    network.node(textOf(key), labelOf(attributes), at + 1, attributesOf(attributes, network, []));
  }
  for (const [at, edge] of edges.entries()) {
    const { source, target, attributes, undirected } = isObject(edge)
      ? edge
      : { source: '', target: '', attributes: {}, undirected: false };
    network.tie(
      textOf(source),
      textOf(target),
      !(undirected === true || (isUndirected && undirected !== false)),
      at + 1,
      attributesOf(attributes, network, []),
    );
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
    const dataset = isObject(value) ? value['graphDataset'] : null;
    if (!isObject(dataset)) return false;
    const full = dataset['fullGraph'];
    for (const name of ['nodeData', 'edgeData', 'layout']) if (isObject(dataset[name])) merge(full, dataset[name], name);
    return takeGraphology(full, network);
  },
);

/** Gephi Lite keeps the values of nodes and edges beside the graph. */
function merge(graph: unknown, data: JsonObject, name: string): void {
  if (!isObject(graph)) return;
  const list = graph[name === 'edgeData' ? 'edges' : 'nodes'];
  if (!isList(list)) return;
  for (const one of list) {
    if (!isObject(one)) continue;
    const own = data[textOf(one['key'])];
    if (isObject(own)) Object.assign(one, { attributes: { ...(isObject(one['attributes']) ? one['attributes'] : {}), ...own } });
  }
}

/** Elements of Cytoscape.js and of Cytoscape desktop. Source: js.cytoscape.org, “Notation” and “Elements JSON”. */
const cytoscape = jsonFormat(
  'cytoscape',
  (beginning) => /"elements"\s*:\s*[{[]|"data"\s*:\s*\{/.test(beginning),
  (value, network) => {
    const elements = isObject(value) ? (value['elements'] ?? value) : value;
    const nodes: unknown[] = [];
    const edges: unknown[] = [];
    if (isList(elements)) {
      for (const one of elements) {
        const isEdge =
          isObject(one) &&
          (one['group'] === 'edges' || (one['group'] !== 'nodes' && isObject(one['data']) && one['data']['source'] !== undefined));
        (isEdge ? edges : nodes).push(one);
      }
    } else if (isObject(elements) && isList(elements['nodes'])) {
      pushAll(nodes, elements['nodes']);
      if (isList(elements['edges'])) pushAll(edges, elements['edges']);
    } else return false;
    const isDirected =
      !(isObject(value) && isObject(value['data']) && value['data']['directed'] === false) &&
      !(isObject(value) && value['directed'] === false);
    const dataOf = (one: unknown): JsonObject => (isObject(one) && isObject(one['data']) ? one['data'] : {});
    for (const [at, node] of nodes.entries()) {
      const data = dataOf(node);
      if (textOf(data['parent']) !== '') network.notes.leaveOut('hierarchy', textOf(data['id']));
      if (isObject(node) && isObject(node['position'])) network.notes.leaveOut('pictures', '', 'tell');
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
