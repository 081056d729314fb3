/** A document that cannot be read as XML, or, with the message “document type”, that asks for more than plain XML (own entities). */
export class XmlFault extends Error {}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Walks through an XML document tag by tag: `next()`, then `kind`, `name`, `text`, `attribute(name)`. Prefixes are left
 * out of names. As little of XML as workbooks need, and fast at it; a document type is refused, since entities could be
 * declared there that unfold without end.
 */
export class XmlScanner {
  kind: 'open' | 'close' | 'text' | 'end' = 'text';
  name = '';
  text = '';
  readonly #xml: string;
  #at = 0;
  #tag = '';
  #selfClosed = false;

  constructor(xml: string) {
    this.#xml = xml;
  }

  /** How far the document was read, in characters. */
  get position(): number {
    return this.#at;
  }

  /** Steps to the next tag or text. `<a/>` is met as an opening and a closing tag. @throws XmlFault */
  next(): boolean {
    if (this.#selfClosed) {
      this.#selfClosed = false;
      this.kind = 'close';
      return true;
    }
    const xml = this.#xml;
    for (;;) {
      const at = this.#at;
      if (at >= xml.length) {
        this.kind = 'end';
        return false;
      }
      if (xml.charCodeAt(at) !== 60) {
        const end = xml.indexOf('<', at);
        this.#at = end === -1 ? xml.length : end;
        this.text = unescape(xml.slice(at, this.#at));
        this.kind = 'text';
        return true;
      }
      if (xml.startsWith('<![CDATA[', at)) {
        this.text = xml.slice(at + 9, this.#skip(']]>') - 3);
        this.kind = 'text';
        return true;
      }
      if (xml.startsWith('<!--', at)) this.#skip('-->');
      else if (xml.startsWith('<?', at)) this.#skip('?>');
      else if (xml.startsWith('<!', at)) throw new XmlFault('document type');
      else {
        this.#readTag();
        return true;
      }
    }
  }

  /** Of the opening tag stepped to last; `undefined` = it has none of that name. Names with their prefix. */
  attribute(name: string): string | undefined {
    const tag = this.#tag;
    // As nearly everybody writes it; else slowly.
    const usual = tag.indexOf(` ${name}="`);
    if (usual !== -1) {
      const start = usual + name.length + 3;
      return unescape(tag.slice(start, tag.indexOf('"', start)));
    }
    for (let at = tag.indexOf(name); at !== -1; at = tag.indexOf(name, at + 1)) {
      if (!/\s/.test(tag.charAt(at - 1))) continue;
      const match = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag.slice(at + name.length));
      if (match !== null) return unescape(match[1] ?? match[2] ?? '');
    }
    return undefined;
  }

  #readTag(): void {
    const xml = this.#xml;
    let end = this.#at + 1;
    let quote = 0;
    for (; end < xml.length; end++) {
      const code = xml.charCodeAt(end);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === 34 || code === 39) quote = code;
      else if (code === 62) break;
    }
    if (end >= xml.length) throw new XmlFault();
    const closing = xml.charCodeAt(this.#at + 1) === 47;
    this.#selfClosed = !closing && xml.charCodeAt(end - 1) === 47;
    this.#tag = xml.slice(this.#at + (closing ? 2 : 1), this.#selfClosed ? end - 1 : end);
    this.#at = end + 1;
    this.kind = closing ? 'close' : 'open';
    const space = this.#tag.search(/\s/);
    const full = space === -1 ? this.#tag : this.#tag.slice(0, space);
    this.name = full.slice(full.indexOf(':') + 1);
  }

  #skip(mark: string): number {
    const found = this.#xml.indexOf(mark, this.#at);
    if (found === -1) throw new XmlFault();
    this.#at = found + mark.length;
    return this.#at;
  }
}

function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole: string, name: string) => {
    if (!name.startsWith('#')) return NAMED.get(name) ?? whole;
    const code = name.charAt(1).toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
