import type { Work } from '../../support/Progress';
import { eachPart, NOTHING, type Format, type FormatContext, type FormatRead } from './Format';
import { NetworkMaker } from './NetworkMaker';
import type { Part } from './Part';

/** Vertices that a file may have without a line for each; a small file that declares a thousand million is no network. */
const UNLISTED = 10_000;
const LINES_AT_ONCE = 50_000;

/** Pajek networks and projects. Source: the Pajek reference manual, mrvar.fdv.uni-lj.si/pajek/pajekman.pdf. */
export const pajek: Format = {
  id: 'pajek',
  claim: eachPart(({ beginning }) => /^\s*(?:%[^\n]*\n\s*)*\*(?:vertices|network|partition|arcs|edges|matrix)\b/i.test(beginning)),
  read: ([part], context) => readPajek(part, context),
};

/** Lists of values that stand beside a network: of a partition they are attributes of the vertices, the others are left out. */
const LISTS: ReadonlyMap<string, 'partition' | 'other'> = new Map([
  ['partition', 'partition'],
  ['vector', 'other'],
  ['permutation', 'other'],
  ['cluster', 'other'],
  ['hierarchy', 'other'],
]);

/** What is read; whatever stands in other sections is not. */
type Section = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix' | 'partition';

interface Vertex {
  label: string;
  line: number;
  readonly values: [string, string][];
}

/** A tie as it stands; `row` of a matrix is filled from its numbers. */
interface Tie {
  readonly from: number;
  readonly to: number;
  readonly isDirected: boolean;
  readonly weight: string;
  readonly relation: string;
  /** The place of its network. */
  readonly network: number;
  readonly line: number;
}

function* readPajek(part: Part, context: FormatContext): Work<FormatRead> {
  const text = part.text();
  if (text === null) return NOTHING;
  const network = new NetworkMaker(part, context, 'lines');
  const vertices: Vertex[] = [];
  const relations = new Map<string, string>();
  const ties: Tie[] = [];
  const answered = new Map<number, number>();
  const networks: string[] = [];
  const others: string[] = [];
  let section: Section | null = null;
  let relation = '';
  let list: { readonly name: string; readonly kind: 'partition' | 'other'; next: number } | null = null;
  let cell = 0;
  /** What stands here is of another network, whose people are not those of the first. */
  let isOther = false;
  /** Why nothing can be read: the first reason counts. */
  const refused: { readonly what: 'two-mode' | 'damaged'; readonly written: string }[] = [];

  const refuse = (what: 'bad-line' | 'bad-number' | 'unknown-end', written: string, line: number): void => {
    network.refuseTie(what, written, line);
  };
  const vertexOf = (word: string | undefined): number | null => {
    const number = Number(word);
    return word !== undefined && Number.isInteger(number) && number >= 1 && number <= vertices.length ? number - 1 : null;
  };
  const addTie = (words: readonly string[], isDirected: boolean, line: number, written: string): void => {
    const [, prefix, first = ''] = /^(\d+):(\S*)/.exec(words[0] ?? '') ?? [];
    // A line of its own relation: "2: 1 5 1".
    const rest = prefix === undefined ? words : [...(first === '' ? [] : [first]), ...words.slice(1)];
    const own = prefix === undefined ? relation : (relations.get(prefix) ?? prefix);
    const from = vertexOf(rest[0]);
    const to = vertexOf(rest[1]);
    // Or a word that says how it is drawn.
    const weight = rest.slice(2, 3).find((word) => !/^[a-z]/i.test(word)) ?? '';
    if (rest.length < 2) refuse('bad-line', written, line);
    else if (from === null || to === null) refuse('unknown-end', (from === null ? rest[0] : rest[1]) ?? '', line);
    else if (!Number.isFinite(Number(weight))) refuse('bad-number', weight, line);
    else ties.push({ from, to, isDirected, weight, relation: own, network: networks.length - 1, line });
  };

  /** Of a matrix that ends early nobody knows who is tied in what is missing. */
  const endMatrix = (): void => {
    const all = vertices.length * vertices.length;
    if (section === 'matrix' && cell < all) refused.push({ what: 'damaged', written: `${vertices.length} × ${vertices.length}, ${cell}` });
  };

  const begin = (line: string): void => {
    endMatrix();
    const words = splitPajek(line.slice(1));
    const command = (words[0] ?? '').toLowerCase();
    const isOf = /:\s*(\d+)/.exec(line)?.[1];
    const title = words.find((word, at) => at > 0 && !/^:?\d*$/.test(word)) ?? '';
    if (command === 'vertices') {
      const [count = 0, ofFirst = 0] = words.slice(1).map(Number);
      if (list !== null) {
        section = list.kind === 'partition' ? 'partition' : null;
        return;
      }
      if (ofFirst > 0 && ofFirst < count) refused.push({ what: 'two-mode', written: '' });
      isOther = vertices.length > 0 && count !== vertices.length;
      section = isOther ? null : 'vertices';
      if (isOther) others.push(networks.pop() ?? '');
      else if (!(count >= 0 && count <= Math.min(context.limits.rows, UNLISTED + text.length)))
        refused.push({ what: 'damaged', written: line });
      else for (let at = vertices.length; at < count; at += 1) vertices.push({ label: '', line: 0, values: [] });
      return;
    }
    const kind = LISTS.get(command);
    if (kind !== undefined) {
      list = { name: nameOf(line) || command, kind, next: 0 };
      section = null;
      if (kind === 'other') network.notes.leaveOut('vectors', list.name, 'tell');
      else network.notes.readAs('partition', list.name, 'tell');
      return;
    }
    if (command === 'network') {
      list = null;
      networks.push(nameOf(line));
      relations.clear();
      section = null;
      return;
    }
    if (isOther) return;
    relation = isOf === undefined ? '' : title === '' ? `relation ${isOf}` : title;
    if (isOf !== undefined) relations.set(isOf, relation);
    const named = ['arcs', 'edges', 'arcslist', 'edgeslist', 'matrix'] as const;
    section = named.find((one) => one === command) ?? null;
    cell = 0;
  };

  const take = (line: string, number: number): void => {
    const words = splitPajek(line);
    if (section === 'vertices') takeVertex(words, line, number);
    else if (section === 'arcs' || section === 'edges') addTie(words, section === 'arcs', number, line);
    else if (section === 'arcslist' || section === 'edgeslist')
      for (const to of words.slice(1)) addTie([words[0] ?? '', to], section === 'arcslist', number, line);
    else if (section === 'matrix') {
      for (const word of words) {
        const [from, to] = [Math.floor(cell / vertices.length), cell % vertices.length];
        cell += 1;
        if (from >= vertices.length || !Number.isFinite(Number(word))) refuse('bad-number', word, number);
        else if (from === to) {
          if (Number(word) !== 0) network.notes.leaveOut('diagonal', '', 'tell');
        } else {
          if (!answered.has(from)) answered.set(from, number);
          if (Number(word) !== 0)
            ties.push({ from, to, isDirected: true, weight: word, relation, network: networks.length - 1, line: number });
        }
      }
    } else if (section === 'partition' && list !== null) {
      const vertex = vertices[list.next];
      list.next += 1;
      vertex?.values.push([list.name, words[0] ?? '']);
    }
  };

  const takeVertex = (words: readonly string[], line: string, number: number): void => {
    const at = vertexOf(words[0]);
    const vertex = at === null ? undefined : vertices[at];
    if (vertex === undefined) {
      network.refuseNode('bad-line', line, number);
      return;
    }
    vertex.label = words[1] ?? '';
    vertex.line = number;
    if (words.length > 2) network.notes.leaveOut('pictures', '', 'tell');
  };

  let number = 0;
  for (let start = 0; start < text.length && refused.length === 0; number += 1) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end).trim();
    start = end === -1 ? text.length : end + 1;
    if (number % LINES_AT_ONCE === 0) yield { stage: `Reading ${part.file}`, done: start, total: text.length };
    if (line === '' || line.startsWith('%')) continue;
    if (line.startsWith('*')) begin(line);
    else take(line, number + 1);
  }
  endMatrix();
  const [refusal] = refused;
  if (refusal !== undefined) {
    part.log.refuse('broken-format', { format: 'pajek', ...refusal });
    return NOTHING;
  }
  for (const name of others) network.notes.leaveOut('second-networks', name);
  const hasSeveral = networks.length > 1;
  for (const name of hasSeveral ? networks : []) network.notes.readAs('graphs-as-types', name, 'tell');
  const labels = vertices.map(({ label }, at) => label || String(at + 1));
  const firstOf = new Map<string, number>();
  for (const [at, label] of labels.entries()) if (!firstOf.has(label)) firstOf.set(label, at);
  const isUnique = firstOf.size === labels.length;
  const idOf = (at: number): string => (isUnique ? (labels[at] ?? '') : String(at + 1));
  for (const [at, { label, line, values }] of vertices.entries()) {
    if (label === '') network.notes.readAs('unnamed-nodes', '', 'tell');
    else if (!isUnique && firstOf.get(label) !== at) network.notes.readAs('numbered-names', label);
    network.node(idOf(at), label, line, isUnique || label === '' ? values : [['name', label], ...values]);
  }
  for (const { from, to, isDirected, weight, relation: own, network: place, line } of ties) {
    const type = own === '' && hasSeveral ? (networks[place] ?? '') : own;
    network.tie(idOf(from), idOf(to), isDirected, line, [
      ['types', type],
      ['weight', weight],
    ]);
  }
  for (const [at, line] of answered) network.answer(idOf(at), true, line);
  return network.finish('pajek');
}

/** What a line is called, behind its command. */
const nameOf = (line: string): string => line.replace(/\*\w+\s*/, '');

/** The words of a line; a label between quotation marks is one. */
function splitPajek(line: string): readonly string[] {
  return Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '');
}
