import type { FormatId } from '../../domain/Understood';
import type { Work } from '../../support/Progress';
import { XmlFault, XmlScanner } from '../files/XmlScanner';
import type { Part } from './Part';

/** What is done at each tag; `line` = where it ends, from 1. */
export interface XmlVisitor {
  readonly open: (name: string, scanner: XmlScanner, line: number) => void;
  readonly close: (name: string, line: number) => void;
  readonly text: (text: string) => void;
}

const TAGS_AT_ONCE = 50_000;
const DEEPEST = 1_000;

/**
 * Walks through a part from tag to tag; false = it is damaged, cut off or asks for more than plain XML, and the log says so.
 * Of a network that is cut off, nothing is read: people would lose ties that they have.
 */
export function* walkXml(part: Part, format: FormatId, visitor: XmlVisitor): Work<boolean> {
  const xml = part.text();
  if (xml === null) return false;
  const refuse = (what: 'damaged' | 'document-type' | 'too-deep', written: string): false => {
    part.log.refuse('broken-format', { format, what, written });
    return false;
  };
  const scanner = new XmlScanner(xml);
  const open: string[] = [];
  let line = 1;
  let counted = 0;
  let met = 0;
  try {
    while (scanner.next()) {
      for (let at = xml.indexOf('\n', counted); at !== -1 && at < scanner.position; at = xml.indexOf('\n', counted)) {
        counted = at + 1;
        line += 1;
      }
      if (scanner.kind === 'text') {
        if (open.length > 0) visitor.text(scanner.text);
        continue;
      }
      if (scanner.kind === 'open') {
        if (open.push(scanner.name) > DEEPEST) return refuse('too-deep', '');
        visitor.open(scanner.name, scanner, line);
      } else {
        const name = open.pop();
        if (name !== scanner.name) return refuse('damaged', `line ${line}: </${scanner.name.slice(0, 40)}>`);
        visitor.close(name, line);
      }
      if (++met % TAGS_AT_ONCE === 0) yield { stage: `Reading ${part.file}`, done: scanner.position, total: xml.length };
    }
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    return fault.message === 'document type' ? refuse('document-type', '') : refuse('damaged', `line ${line}`);
  }
  return open.length === 0 ? true : refuse('damaged', `<${(open.at(-1) ?? '').slice(0, 40)}> is never closed`);
}
