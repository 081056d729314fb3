import type { XmlScanner } from '../files/XmlScanner';
import { eachPart, NOTHING, type Format, type FormatContext, type FormatRead } from './Format';
import { NetworkMaker } from './NetworkMaker';
import type { Part } from './Part';
import { walkXml } from './walkXml';
import type { Work } from '../../support/Progress';

/** What a document declares of the values of one attribute. */
interface Key {
  readonly name: string;
  readonly of: string;
  /** Of the program yEd: a drawing, in which a label may stand. */
  readonly isDrawing: boolean;
  initial: string | null;
}

/** An element that is being read, with the values of its attributes so far. */
interface Open {
  /** Its name. */
  readonly kind: string;
  readonly values: Map<string, string>;
  readonly get: (name: string) => string;
  /** Of a drawing of yEd. */
  label: string;
}

/** Elements that hold others, or values. */
const KINDS: ReadonlySet<string> = new Set(['node', 'edge', 'graph', 'hyperedge', 'port']);

/** GraphML as networkx, igraph, Gephi, SocNetV and yEd write it. Source: the GraphML primer, graphml.graphdrawing.org. */
export const graphml: Format = {
  id: 'graphml',
  claim: eachPart(({ beginning }) => isXmlOf('graphml', beginning)),
  read: ([part], context) => readGraphml(part, context),
};

/** Whether a document begins with an element of that name. */
export function isXmlOf(name: string, beginning: string): boolean {
  return new RegExp(
    `^\\s*(?:<\\?[^>]*>\\s*|<!--[\\s\\S]*?-->\\s*|<!DOCTYPE[^>[]*(?:\\[[^\\]]*\\])?[^>]*>\\s*)*<(?:\\w+:)?${name}[\\s>]`,
    'i',
  ).test(beginning);
}

function* readGraphml(part: Part, context: FormatContext): Work<FormatRead> {
  const network = new NetworkMaker(part, context, 'elements');
  const keys = new Map<string, Key>();
  const open: Open[] = [];
  let key: Key | null = null;
  let value: string | null = null;
  let drawn: 'no' | 'drawing' | 'label' = 'no';
  /** Of each graph, whether its ties have a direction unless they say otherwise. */
  const directed: boolean[] = [];

  const begin = (kind: string, scanner: XmlScanner): void => {
    const told = new Map(
      ['id', 'source', 'target', 'directed', 'sourceport', 'targetport'].map((name) => [name, scanner.attribute(name) ?? '']),
    );
    open.push({ kind, values: new Map(), get: (name) => told.get(name) ?? '', label: '' });
  };

  const keep = (): void => {
    const one = open.at(-1);
    if (key === null || value === null || one === undefined || key.isDrawing) return;
    if (one.kind === 'graph') network.notes.leaveOut('graph-attributes', key.name, 'tell');
    if (one.kind === 'edge' && key.of === 'node') network.notes.readAs('weight-of-nodes', key.name);
    one.values.set(key.name, value);
  };

  const fill = (one: Open): void => {
    for (const { name, of, initial } of keys.values()) {
      if (initial === null || one.values.has(name) || (of !== one.kind && of !== 'all' && of !== '')) continue;
      one.values.set(name, initial);
      network.notes.readAs('defaults', name, 'tell');
    }
  };

  const end = (one: Open, line: number): void => {
    if (one.kind === 'node') {
      fill(one);
      const label = [...one.values].find(([name, said]) => /^(?:v_)?(?:name|label)$/i.test(name) && said.trim() !== '')?.[1] ?? one.label;
      if (one.label !== '' && label === one.label) one.values.set('name', label);
      network.node(one.get('id'), label, line, one.values);
    } else if (one.kind === 'edge') {
      fill(one);
      if (one.get('sourceport') !== '' || one.get('targetport') !== '') network.notes.leaveOut('ports');
      const said = one.get('directed').toLowerCase();
      const isDirected = said === 'true' || said === '1' || (said !== 'false' && said !== '0' && directed.at(-1) === true);
      network.tie(one.get('source'), one.get('target'), isDirected, line, one.values);
    }
  };

  const isRead = yield* walkXml(part, 'graphml', {
    open(name, scanner) {
      if (value !== null) {
        // Whatever stands within a value is a drawing; its label is a name.
        if (/^(?:NodeLabel|EdgeLabel)$/.test(name) && key?.isDrawing === true) drawn = 'label';
      } else if (KINDS.has(name)) {
        if (name === 'hyperedge') network.notes.leaveOut('hyperedges');
        if (name === 'graph') {
          if (open.length === 0) network.beginGraph(scanner.attribute('id') ?? '');
          else network.notes.leaveOut('nested-graphs');
          directed.push((scanner.attribute('edgedefault') ?? '').toLowerCase() === 'directed');
        }
        begin(name, scanner);
      } else if (name === 'key') {
        const id = scanner.attribute('id') ?? '';
        key = {
          name: scanner.attribute('attr.name') ?? id,
          of: scanner.attribute('for') ?? '',
          isDrawing: scanner.attribute('yfiles.type') !== undefined,
          initial: null,
        };
        keys.set(id, key);
      } else if (name === 'data') {
        const id = scanner.attribute('key') ?? '';
        key = keys.get(id) ?? { name: id, of: '', isDrawing: false, initial: null };
        value = '';
      } else if (name === 'default') value = '';
    },
    text(text) {
      if (value === null) return;
      const one = open.at(-1);
      if (drawn === 'label' && one !== undefined) one.label += text.trim();
      else value += text;
    },
    close(name, line) {
      if (value !== null) {
        if (/^(?:NodeLabel|EdgeLabel)$/.test(name)) drawn = 'no';
        if (name === 'data') keep();
        if (name === 'default' && key !== null && !key.isDrawing) key.initial = value;
        if (name === 'data' || name === 'default') value = null;
      } else if (KINDS.has(name)) {
        const one = open.pop();
        if (one !== undefined) end(one, line);
        if (name === 'graph') directed.pop();
      }
    },
  });
  return isRead ? network.finish('graphml') : NOTHING;
}
