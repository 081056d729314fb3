import type { XmlScanner } from './XmlScanner';

/**
 * The text of a shared or inline string, up to its closing tag: all runs, without the reading aids of East Asian
 * scripts. `_x000D_` stands for a character that XML cannot hold. Source: ECMA-376 part 1, 18.4.8 and 22.9.2.19.
 */
export function readRichText(scanner: XmlScanner, until: string): string {
  let text = '';
  let wanted = false;
  let aid = false;
  while (scanner.next() && !(scanner.kind === 'close' && scanner.name === until)) {
    if (scanner.kind === 'text') {
      if (wanted && !aid) text += scanner.text;
    } else if (scanner.name === 't') wanted = scanner.kind === 'open';
    else if (scanner.name === 'rPh') aid = scanner.kind === 'open';
  }
  return text.replaceAll(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
