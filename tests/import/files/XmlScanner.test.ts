import { describe, expect, it } from 'vitest';
import { XmlFault, XmlScanner } from '../../../src/import/files/XmlScanner';

function events(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const found: string[] = [];
  while (scanner.next()) found.push(scanner.kind === 'text' ? scanner.text : `${scanner.kind} ${scanner.name}`);
  // It stays at the end.
  expect([scanner.next(), scanner.kind, scanner.position]).toEqual([false, 'end', xml.length]);
  return found;
}
/** Of the first tag. */
function attributes(xml: string, ...names: readonly string[]): (string | undefined)[] {
  const scanner = new XmlScanner(xml);
  scanner.next();
  return names.map((name) => scanner.attribute(name));
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

  it.each<readonly [xml: string, met: readonly string[]]>([
    ['', []],
    ['a', ['a']],
    ['<a>', ['open a']],
    ['</a>', ['close a']],
    ['<a/>', ['open a', 'close a']],
    ['<a />b', ['open a', 'close a', 'b']],
    ['<a><b>c</b></a>', ['open a', 'open b', 'c', 'close b', 'close a']],
    ['<a b="1"></a >', ['open a', 'close a']],
    ['<a\nb="1"\t/>', ['open a', 'close a']],
    ['<x:a></x:a><x:b/>', ['open a', 'close a', 'open b', 'close b']],
    ['<a x:b="1"/>', ['open a', 'close a']],
    // What stands in quotation marks ends no tag, in either kind.
    [`<a b="/>" c='>' d="'" e='"'>f</a>`, ['open a', 'f', 'close a']],
    [`<a b='"/'/>c`, ['open a', 'close a', 'c']],
    ['<a b="1/">c', ['open a', 'c']],
    ['a<!---->b<!-- x -- > -->c', ['a', 'b', 'c']],
    ['<?x?>a<?y > ?>', ['a']],
    ['<![CDATA[]]>', ['']],
    ['<![CDATA[&lt;<a/>]]]><b/>', ['&lt;<a/>]', 'open b', 'close b']],
    [' \n<a> </a>\n', [' \n', 'open a', ' ', 'close a', '\n']],
    // A bracket that closes nothing is a character.
    ['a > b', ['a > b']],
  ])('%j', (xml, met) => {
    expect(events(xml)).toEqual(met);
  });

  it('knows how far it is', () => {
    const scanner = new XmlScanner('ab<c/><!-- d -->e');
    const at: number[] = [];
    while (scanner.next()) at.push(scanner.position);
    expect(at).toEqual([2, 6, 6, 17]);
  });

  it('reads attributes in either kind of quotes, with spaces, and none that is only part of a name', () => {
    expect(attributes(`<c r="A1" t = 's' first-s="no" n='a > "b" &amp; c'/>`, 'r', 't', 'n', 's')).toEqual([
      'A1',
      's',
      'a > "b" & c',
      undefined,
    ]);
  });

  it.each<readonly [xml: string, of: string, is: string | undefined]>([
    ['<c r="A1"/>', 'r', 'A1'],
    ['<c r="A1">', 'r', 'A1'],
    ['<c r=""/>', 'r', ''],
    [`<c r=''/>`, 'r', ''],
    ['<c\nr="A1"/>', 'r', 'A1'],
    ['<c\tr = "A1"/>', 'r', 'A1'],
    [`<c  r\n=\n'A1'/>`, 'r', 'A1'],
    ['<c r="&quot;&apos;&gt;"/>', 'r', `"'>`],
    [`<c r='&lt;&#65;'/>`, 'r', '<A'],
    [`<c x:r='A1'/>`, 'x:r', 'A1'],
    [`<c x:r='A1'/>`, 'r', undefined],
    [`<c hr='no' r='A1'/>`, 'r', 'A1'],
    [`<c rr='no'\nr='A1'/>`, 'r', 'A1'],
    ['<c/>', 'c', undefined],
    ['<r/>', 'r', undefined],
    ['<c r/>', 'r', undefined],
    ['<c r=A1/>', 'r', undefined],
    [`<c s="r='no'" r='A1'/>`, 'r', 'A1'],
    [`<c s="x" u='y'/>`, 'u', 'y'],
  ])('%s: %s is %j', (xml, of, is) => {
    expect(attributes(xml, of)).toEqual([is]);
  });

  // XML 1.0, 4.1 and 4.6: the five entities, and characters by their numbers.
  it.each([
    ['&lt;&gt;&amp;&quot;&apos;', `<>&"'`],
    ['&#65;&#x41;&#X41;&#x1F600;&#128512;', 'AAA😀😀'],
    ['&#x10FFFF;', '\u{10ffff}'],
    ['&#x110000;&#1114112;', '&#x110000;&#1114112;'],
    ['&amp;lt;', '&lt;'],
    ['&nbsp;&LT;', '&nbsp;&LT;'],
    ['&#;&#x;&#xg;&;& &lt', '&#;&#x;&#xg;&;& &lt'],
    ['a&amp', 'a&amp'],
  ])('%s stands for %j', (xml, text) => {
    expect(events(xml)).toEqual([text]);
    expect(attributes(`<c r="${xml.replaceAll('"', '')}"/>`, 'r')).toEqual([text]);
  });

  it.each([
    '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
    '<!doctype a><a/>',
    '<![IGNORE[a]]>',
    '<a',
    '<a b="',
    '<a b="1',
    '</a',
    '<!-- ',
    '<!-- a --',
    '<![CDATA[a]]',
    '<?xml ?',
  ])('refuses %j', (xml) => {
    expect(() => events(xml)).toThrow(XmlFault);
  });
});
