import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { toOnePage } from '../../scripts/buildOnePage.mjs';

const HTML =
  '<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8" />\n    <link rel="icon" href="./icon.svg" />\n    <link rel="manifest" href="./m" />\n    <script type="module" crossorigin src="./a.js"></script>\n    <link rel="stylesheet" crossorigin href="./a.css">\n  </head>\n  <body>\n    <div id="root"></div>\n  </body>\n</html>\n';

function between(page: string, open: string, close: string): string {
  const start = page.indexOf(open) + open.length;
  return page.slice(start, page.indexOf(close, start));
}
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

test('each script and style stands in the policy by its hash, and nothing else may run', () => {
  const page = toOnePage({ html: HTML, script: 'let a = "$&";\r\n', style: 'a{b:url("data:,c")}', icon: '<svg/>' });
  const policy = between(page, 'Content-Security-Policy" content="', '"');
  expect(policy).toContain(`script-src 'sha256-${sha256(between(page, '<script type="module">', '</script>'))}' 'wasm-unsafe-eval';`);
  expect(policy).toContain(`style-src 'sha256-${sha256(between(page, '<style>', '</style>'))}';`);
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|'self'|connect-src|https?:|\*/);
  expect(page).toContain('let a = "$&";');
});

test('it asks for nothing beside itself', () => {
  const page = toOnePage({ html: HTML, script: '', style: '', icon: '<svg/>' });
  expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address.slice(0, 5))).toEqual(['data:']);
});

test('a script that holds the end of a script, or a comment, does not end its element and means the same', () => {
  const script = 'globalThis.found = ["</script>", "<!-- ", `<SCRIPT`, /<\\/script>|<!--/u.test("<!--")];';
  const page = toOnePage({ html: HTML, script, style: '', icon: '' });
  const inline = between(page, '<script type="module">', '</script>');
  expect(inline).not.toMatch(/<\/script|<!--|<script/i);
  const holder: { found?: unknown } = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the point is what the text means when it is run
  new Function('globalThis', inline)(holder);
  expect(holder.found).toEqual(['</script>', '<!-- ', '<SCRIPT', true]);
});

test('a style that would end its element is refused', () => {
  expect(() => toOnePage({ html: HTML, script: '', style: 'a::after{content:"</style>"}', icon: '' })).toThrow(/style/);
});

test('the character set stands before the policy, within the first kilobyte', () => {
  expect(toOnePage({ html: HTML, script: '', style: '', icon: '' }).indexOf('charset')).toBeLessThan(1024);
});
