import { describe, expect, it } from 'vitest';
import { XmlFault, XmlScanner } from '../../../src/import/files/XmlScanner';

function events(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const found: string[] = [];
  while (scanner.next()) found.push(scanner.kind === 'text' ? scanner.text : `${scanner.kind} ${scanner.name}`);
  return found;
}

describe('XmlScanner', () => {
  it('meets tags and texts in order, without prefixes, comments and instructions', () => {
    expect(events('<?xml version="1.0"?><x:a><!-- <no/> --><b/>t &lt;&amp;&#233;&#xe9;<![CDATA[<c>]]></x:a>')).toEqual([
      'open a',
      'open b',
      'close b',
      't <&éé',
      '<c>',
      'close a',
    ]);
  });

  it('reads attributes in either kind of quotes, with spaces, and none that is only part of a name', () => {
    const scanner = new XmlScanner(`<c r="A1" t = 's' first-s="no" n='a > "b" &amp; c'/>`);
    scanner.next();
    expect([scanner.attribute('r'), scanner.attribute('t'), scanner.attribute('n'), scanner.attribute('s')]).toEqual([
      'A1',
      's',
      'a > "b" & c',
      undefined,
    ]);
  });

  it.each(['<!DOCTYPE a [<!ENTITY b "c">]><a/>', '<a', '<!-- ', '<a b="'])('refuses %j', (xml) => {
    expect(() => events(xml)).toThrow(XmlFault);
  });
});
