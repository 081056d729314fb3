const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** A text within XML, or within an attribute of it. What XML cannot hold at all, such as half a pair, becomes U+FFFD. */
export function toXml(text: string): string {
  return text
    .replaceAll(/[&<>"\r]/g, (found) => ENTITIES[found] ?? found)
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
