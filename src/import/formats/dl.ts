import type { Work } from '../../support/Progress';
import { eachPart, NOTHING, type Format, type FormatContext, type FormatRead } from './Format';
import { NetworkMaker } from './NetworkMaker';
import type { Part } from './Part';

const WORDS_AT_ONCE = 100_000;

/** UCINET DL. Source: UCINET 6 reference manual, “DL”; and the reader of netdraw-like tools, which take commas, spaces and lines alike. */
export const dl: Format = {
  id: 'dl',
  claim: eachPart(({ beginning }) => /^\s*dl\b[\s,]*(?:n|nr|nc|nm|format)\s*=/i.test(beginning)),
  read: ([part], context) => readDl(part, context),
};

/** A word of the file; a text between quotation marks is one. */
interface Word {
  readonly text: string;
  readonly line: number;
  readonly isFirst: boolean;
}

type Layout = 'fullmatrix' | 'upperhalf' | 'lowerhalf' | 'edgelist1' | 'nodelist1' | 'nodelist1b' | 'edgelist2' | 'nodelist2';

const LAYOUTS: ReadonlyMap<string, Layout> = new Map([
  ['fullmatrix', 'fullmatrix'],
  ['fm', 'fullmatrix'],
  ['upperhalf', 'upperhalf'],
  ['uh', 'upperhalf'],
  ['lowerhalf', 'lowerhalf'],
  ['lh', 'lowerhalf'],
  ['edgelist1', 'edgelist1'],
  ['el1', 'edgelist1'],
  ['edgelist', 'edgelist1'],
  ['nodelist1', 'nodelist1'],
  ['nl1', 'nodelist1'],
  ['nodelist', 'nodelist1'],
  ['nodelist1b', 'nodelist1b'],
  ['nl1b', 'nodelist1b'],
  ['edgelist2', 'edgelist2'],
  ['el2', 'edgelist2'],
  ['nodelist2', 'nodelist2'],
  ['nl2', 'nodelist2'],
]);

interface Header {
  n: number;
  nr: number;
  nc: number;
  nm: number;
  /** As written. */
  layout: string;
  hasDiagonal: boolean;
  readonly labels: string[];
  readonly rowLabels: string[];
  readonly columnLabels: string[];
  readonly matrixLabels: string[];
  isEmbedded: boolean;
}

function* readDl(part: Part, context: FormatContext): Work<FormatRead> {
  const text = part.text();
  if (text === null) return NOTHING;
  const words = eachWord(text);
  const refuse = (what: 'damaged' | 'two-mode' | 'unknown-layout', written: string): void => {
    part.log.refuse('broken-format', { format: 'dl', what, written });
  };
  const header = readHeader(words);
  const layout = LAYOUTS.get(header.layout);
  if (layout === undefined) refuse('unknown-layout', header.layout);
  else if (isTwoMode(header, layout)) refuse('two-mode', header.nr === header.nc ? '' : `${header.nr} × ${header.nc}`);
  else {
    const n = header.n || header.nr;
    if (!Number.isInteger(n) || n < 1 || n > Math.min(context.limits.rows, text.length)) refuse('damaged', `n=${n}`);
    else return yield* new DlReader(part, context, header, n, layout).read(words, text.length);
  }
  return NOTHING;
}

/** Whether rows and columns are of two kinds. */
function isTwoMode({ nr, nc, rowLabels, columnLabels }: Header, layout: Layout): boolean {
  const differ = rowLabels.length > 0 && columnLabels.length > 0 && rowLabels.join('\n') !== columnLabels.join('\n');
  return layout === 'edgelist2' || layout === 'nodelist2' || nr !== nc || differ;
}

/** Everything up to the data. */
function readHeader(words: Iterator<Word, void>): Header {
  const header: Header = {
    n: 0,
    nr: 0,
    nc: 0,
    nm: 1,
    layout: 'fullmatrix',
    hasDiagonal: true,
    labels: [],
    rowLabels: [],
    columnLabels: [],
    matrixLabels: [],
    isEmbedded: false,
  };
  /** Where the labels go that follow. */
  let into: string[] | null = null;
  let before: string | undefined;
  for (let next = words.next(); next.done !== true; next = words.next()) {
    const plain = next.value.text;
    const word = plain.toLowerCase();
    const [, name = '', value = ''] = /^(n|nr|nc|nm|format|diagonal)=(.+)/.exec(word) ?? [];
    if (name === 'format') header.layout = value;
    else if (name === 'diagonal') header.hasDiagonal = value !== 'absent';
    else if (name === 'n' || name === 'nr' || name === 'nc' || name === 'nm') header[name] = Number(value);
    else if (word === 'data:') break;
    else if (word === 'embedded' || word === 'embedded:') header.isEmbedded = true;
    else if (word === 'labels:' || word === 'labels' || word === 'label:') {
      into =
        before === 'row'
          ? header.rowLabels
          : before === 'col' || before === 'column'
            ? header.columnLabels
            : before === 'matrix' || before === 'level'
              ? header.matrixLabels
              : header.labels;
    } else if (!['row', 'col', 'column', 'matrix', 'level'].includes(word)) into?.push(plain);
    before = word;
  }
  return header;
}

/** What a word of a matrix is: a label, or the cell of a row and a column. */
type Place = 'column-label' | 'row-label' | { readonly row: number; readonly column: number };

/** The words of a matrix in their order. */
function* eachPlace({ isEmbedded, hasDiagonal }: Header, n: number, layout: Layout): Generator<Place, void> {
  for (let column = 0; column < n && isEmbedded; column += 1) yield 'column-label';
  for (let row = 0; row < n; row += 1) {
    if (isEmbedded) yield 'row-label';
    const [first, end] = layout === 'upperhalf' ? [row, n] : layout === 'lowerhalf' ? [0, row + 1] : [0, n];
    for (let column = first; column < end; column += 1) if (hasDiagonal || column !== row) yield { row, column };
  }
}

/** The data of a network of n people, word by word. */
class DlReader {
  readonly #network: NetworkMaker;
  readonly #labels: string[];
  readonly #known = new Map<string, string>();

  #matrix = 0;

  constructor(
    private readonly part: Part,
    context: FormatContext,
    private readonly header: Header,
    private readonly n: number,
    private readonly layout: Layout,
  ) {
    this.#network = new NetworkMaker(part, context, 'lines');
    const { labels, rowLabels, columnLabels, isEmbedded } = header;
    const declared = labels.length > 0 ? labels : rowLabels.length > 0 ? rowLabels : columnLabels;
    this.#labels = isEmbedded ? [] : declared.slice(0, n);
    if (isEmbedded) return;
    for (let at = this.#labels.length; at < n; at += 1) {
      this.#labels.push(String(at + 1));
      this.#network.notes.readAs('unnamed-nodes', '', 'tell');
    }
    for (const label of this.#labels) this.#known.set(label.toLowerCase(), label);
  }

  *read(words: Iterator<Word, void>, total: number): Work<FormatRead> {
    const { header, n, layout } = this;
    const isMatrix = layout === 'fullmatrix' || layout === 'upperhalf' || layout === 'lowerhalf';
    let places = eachPlace(header, n, layout);
    let place = places.next();
    let met = 0;
    let line: Word[] = [];
    for (let next = words.next(); next.done !== true; next = words.next()) {
      const word = next.value;
      if (++met % WORDS_AT_ONCE === 0) yield { stage: `Reading ${this.part.file}`, done: Math.min(total, met), total };
      if (isMatrix) {
        if (place.done === true) {
          this.#matrix += 1;
          places = eachPlace(header, n, layout);
          place = places.next();
        }
        if (place.done !== true) this.#takeCell(place.value, word);
        place = places.next();
      } else if (word.text === '!' || word.isFirst) {
        this.#takeLine(line);
        line = word.text === '!' ? [] : [word];
        if (word.text === '!') this.#matrix += 1;
      } else line.push(word);
    }
    this.#takeLine(line);
    if (isMatrix && (place.done !== true || this.#matrix !== header.nm - 1)) {
      this.part.log.refuse('broken-format', { format: 'dl', what: 'damaged', written: `${header.nm} × ${n} × ${n}, ${met}` });
      return NOTHING;
    }
    for (const [at, label] of this.#labels.entries()) this.#network.node(label, label, at + 1, []);
    return this.#network.finish('dl');
  }

  #type(): string {
    const { nm, matrixLabels } = this.header;
    return matrixLabels[this.#matrix] ?? (nm > 1 ? `relation ${this.#matrix + 1}` : '');
  }

  #takeCell(place: Place, { text, line }: Word): void {
    if (place === 'column-label' && this.#matrix === 0) this.#labels.push(text);
    if (typeof place === 'string') return;
    const { row, column } = place;
    const [a = '', b = ''] = [this.#labels[row], this.#labels[column]];
    const isHalf = this.layout !== 'fullmatrix';
    const isUnknown = text === '.' || /^na$/i.test(text);
    if (row === column) {
      if (!isUnknown && Number(text) !== 0) this.#network.notes.leaveOut('diagonal', '', 'tell');
    } else if (isUnknown) {
      this.#network.notes.leaveOut('unknown-cells', a);
      this.#network.answer(a, false, line);
    } else if (!Number.isFinite(Number(text))) this.#network.refuseTie('bad-number', text, line);
    else {
      this.#network.answer(a, true, line);
      if (isHalf) this.#network.answer(b, true, line);
      if (Number(text) !== 0)
        this.#network.tie(a, b, !isHalf, line, [
          ['types', this.#type()],
          ['weight', text],
        ]);
    }
  }

  /** A line of a list: `a b 2`, or `a b c d`. */
  #takeLine(words: readonly Word[]): void {
    const [first, ...rest] = words;
    if (first === undefined) return;
    const from = this.#person(first.text);
    if (this.layout === 'edgelist1') {
      const [second, weight] = rest;
      if (second === undefined || rest.length > 2) this.#network.refuseTie('bad-line', words.map(({ text }) => text).join(' '), first.line);
      else if (weight !== undefined && !Number.isFinite(Number(weight.text)))
        this.#network.refuseTie('bad-number', weight.text, first.line);
      else this.#add(from, this.#person(second.text), from === null ? first.text : second.text, weight?.text ?? '', first.line);
      return;
    }
    for (const to of this.layout === 'nodelist1b' ? rest.slice(1) : rest)
      this.#add(from, this.#person(to.text), from === null ? first.text : to.text, '', to.line);
  }

  #add(from: string | null, to: string | null, written: string, weight: string, line: number): void {
    if (from === null || to === null) this.#network.refuseTie('unknown-end', written, line);
    else
      this.#network.tie(from, to, true, line, [
        ['types', this.#type()],
        ['weight', weight],
      ]);
  }

  /** Embedded labels are the people themselves; else they are numbers, or labels that were declared. */
  #person(text: string): string | null {
    if (this.header.isEmbedded) {
      const key = text.toLowerCase();
      const known = this.#known.get(key);
      if (known !== undefined) return known;
      this.#known.set(key, text);
      this.#labels.push(text);
      return text;
    }
    const number = Number(text);
    if (Number.isInteger(number) && number >= 1 && number <= this.n) return this.#labels[number - 1] ?? null;
    return this.#known.get(text.toLowerCase()) ?? null;
  }
}

/** The words of a DL text: parted by blanks, commas and line ends; `n = 3` is one word. */
function* eachWord(text: string): Generator<Word, void> {
  let line = 1;
  let isFirst = true;
  let isData = false;
  const pattern = /\n|"([^"\n]*)"|(?:\b(nr|nc|nm|n|format|diagonal)\s*=\s*([^\s,]+))|!|[^\s,"!]+/gi;
  for (const match of text.matchAll(pattern)) {
    const [whole, quoted, name, value] = match;
    if (whole === '\n') {
      line += 1;
      isFirst = true;
      continue;
    }
    const word = quoted ?? (name === undefined || isData ? whole : `${name}=${value ?? ''}`);
    yield { text: word, line, isFirst };
    isFirst = false;
    if (word.toLowerCase() === 'data:') [isData, isFirst] = [true, true];
  }
}
