import type { Work } from '../../support/Progress';
import type { XmlScanner } from '../files/XmlScanner';
import { eachPart, NOTHING, type Format, type FormatContext, type FormatRead } from './Format';
import { isXmlOf } from './graphml';
import { NetworkMaker } from './NetworkMaker';
import type { Part } from './Part';
import { walkXml } from './walkXml';

interface Declared {
  readonly title: string;
  initial: string | null;
}

/** A node or an edge that is being read. */
interface Open {
  readonly kind: 'node' | 'edge';
  readonly get: (name: string) => string;
  readonly values: Map<string, string>;
  isDrawn: boolean;
  isTimed: boolean;
}

const OWN = ['id', 'label', 'source', 'target', 'type', 'weight', 'kind', 'pid'];
const TIMES = ['start', 'end', 'startopen', 'endopen', 'timestamp', 'timestamps', 'intervals'];
/** What `viz` knows of a node or an edge. */
const DRAWN = new Set(['color', 'position', 'size', 'shape', 'thickness']);

/** GEXF 1.1 to 1.3 as Gephi, networkx and others write it. Source: gexf.net/primer.html and the schemas of the versions. */
export const gexf: Format = {
  id: 'gexf',
  claim: eachPart(({ beginning }) => isXmlOf('gexf', beginning)),
  read: ([part], context) => readGexf(part, context),
};

function* readGexf(part: Part, context: FormatContext): Work<FormatRead> {
  const network = new NetworkMaker(part, context, 'elements');
  const declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  const open: Open[] = [];
  let declaring: 'node' | 'edge' | null = null;
  let attribute: Declared | null = null;
  let initial: string | null = null;
  let isDirected = false;

  const isTimed = (scanner: XmlScanner): boolean => TIMES.some((name) => (scanner.attribute(name) ?? '') !== '');

  const begin = (kind: Open['kind'], scanner: XmlScanner): void => {
    const told = new Map(OWN.map((name) => [name, scanner.attribute(name) ?? '']));
    if (kind === 'node' && ((told.get('pid') ?? '') !== '' || open.some((one) => one.kind === 'node')))
      network.notes.leaveOut('hierarchy', told.get('id') ?? '');
    open.push({ kind, get: (name) => told.get(name) ?? '', values: new Map(), isDrawn: false, isTimed: isTimed(scanner) });
  };

  const end = (one: Open, line: number): void => {
    if (one.isDrawn) network.notes.leaveOut('pictures', '', 'tell');
    if (one.isTimed) network.notes.leaveOut('times');
    for (const { title, initial: value } of declared[one.kind].values()) {
      if (value === null || one.values.has(title)) continue;
      one.values.set(title, value);
      network.notes.readAs('defaults', title, 'tell');
    }
    if (one.kind === 'node') {
      const label = one.get('label');
      const named = label === '' ? one.values : new Map([...one.values, ['name', label] as const]);
      network.node(one.get('id'), label, line, named);
      return;
    }
    const said = one.get('type').toLowerCase();
    const isOneWay = said === 'directed' || (said !== 'undirected' && said !== 'mutual' && isDirected);
    const told = new Map(one.values);
    for (const [name, value] of [
      ['layer', one.get('kind')],
      ['weight', one.get('weight')],
      ['label', one.get('label')],
    ] as const) {
      if (value !== '' && !told.has(name)) told.set(name, value);
    }
    network.tie(one.get('source'), one.get('target'), isOneWay, line, told);
  };

  const isRead = yield* walkXml(part, 'gexf', {
    open(name, scanner) {
      const one = open.at(-1);
      if (name === 'graph') isDirected = (scanner.attribute('defaultedgetype') ?? '').toLowerCase() === 'directed';
      else if (name === 'attributes') declaring = (scanner.attribute('class') ?? 'node') === 'edge' ? 'edge' : 'node';
      else if (name === 'attribute' && declaring !== null) {
        const id = scanner.attribute('id') ?? '';
        attribute = { title: scanner.attribute('title') ?? id, initial: null };
        declared[declaring].set(id, attribute);
      } else if (name === 'default') initial = '';
      else if (name === 'node') begin('node', scanner);
      else if (name === 'edge') begin('edge', scanner);
      else if (one === undefined) return;
      else if (name === 'attvalue') {
        const id = scanner.attribute('for') ?? scanner.attribute('id') ?? '';
        one.values.set(declared[one.kind].get(id)?.title ?? id, scanner.attribute('value') ?? '');
        if (isTimed(scanner)) one.isTimed = true;
      } else if (name === 'spell' || name === 'slice') one.isTimed = true;
      else if (name === 'parent') network.notes.leaveOut('hierarchy', one.get('id'));
      else if (DRAWN.has(name)) one.isDrawn = true;
    },
    text(text) {
      if (initial !== null) initial += text;
    },
    close(name, line) {
      if (name === 'default') {
        if (attribute !== null && initial !== null) attribute.initial = initial.trim();
        initial = null;
      } else if (name === 'attribute') attribute = null;
      else if (name === 'attributes') declaring = null;
      else if (name === 'node' || name === 'edge') {
        const one = open.pop();
        if (one !== undefined) end(one, line);
      }
    },
  });
  return isRead ? network.finish('gexf') : NOTHING;
}
