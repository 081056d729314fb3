import { expect, test } from 'vitest';

import { CONTENT_TYPES, HEADERS, META_POLICY } from '../../scripts/headers.mjs';
import { SERVER_FILES } from '../../scripts/serverFiles.mjs';

const unescapeXml = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
const unquote = (text: string): string => text.replaceAll(/\\(.)/g, '$1');

/** Name and value of each header, as the server of that file would read it: by its own rules, not by how we write it. */
const HEADER_LINES: Readonly<Record<string, readonly [pattern: RegExp, read: (text: string) => string]>> = {
  '.htaccess': [/^\s*Header always set (\S+) "((?:[^"\\]|\\.)*)"$/gm, unquote],
  'web.config': [/<add name="([^"]+)" value="([^"]*)" \/>/g, unescapeXml],
  _headers: [/^ {2}([^:\s]+): (.*)$/gm, (text) => text],
  'for-your-server/nginx.conf': [/^add_header (\S+) "((?:[^"\\]|\\.)*)" always;$/gm, unquote],
  'for-your-server/Caddyfile': [/^ {2}(\S+) "((?:[^"\\]|\\.)*)"$/gm, unquote],
};

const TYPE_LINES: Readonly<Record<string, RegExp>> = {
  '.htaccess': /^AddType "([^"]+)" (\.\w+)$/gm,
  'web.config': /<mimeMap fileExtension="(\.\w+)" mimeType="([^"]+)" \/>/g,
  'for-your-server/nginx.conf': /^location ~ \\(\.\w+)\$ \{ types \{ \} default_type "([^"]+)"; \}$/gm,
  'for-your-server/Caddyfile': /^header \*(\.\w+) Content-Type "([^"]+)"$/gm,
};

test('there are settings for the common servers, and each is read below', () => {
  expect(Object.keys(SERVER_FILES).sort()).toEqual(Object.keys(HEADER_LINES).sort());
});

test.each(Object.entries(HEADER_LINES))('%s sends what our own server sends, header by header', (file, [pattern, read]) => {
  const found = [...SERVER_FILES[file]!.matchAll(pattern)].map(([, name = '', value = '']): [string, string] => [name, read(value)]);
  expect(found).toEqual(Object.entries(HEADERS));
});

test.each(Object.entries(TYPE_LINES))('%s calls the files what our own server calls them', (file, pattern) => {
  const found = [...SERVER_FILES[file]!.matchAll(pattern)].map(([, a = '', b = '']): [string, string] =>
    a.startsWith('.') ? [a, b] : [b, a],
  );
  expect(found).toEqual(Object.entries(CONTENT_TYPES));
});

test('IIS refuses what is set twice, so each is taken away first', () => {
  for (const name of Object.keys(HEADERS)) expect(SERVER_FILES['web.config']).toContain(`<remove name="${name}" />`);
  for (const extension of Object.keys(CONTENT_TYPES))
    expect(SERVER_FILES['web.config']).toContain(`<remove fileExtension="${extension}" />`);
});

test('the policy within the page is that of the header, less what no meta tag can hold', () => {
  const directives = HEADERS['Content-Security-Policy']!.split('; ');
  expect(META_POLICY.split('; ')).toEqual(directives.filter((directive) => !directive.startsWith('frame-ancestors ')));
  expect(directives).toContain("frame-ancestors 'none'");
});

test('the policy lets no text be run and nobody else be asked', () => {
  const policy = HEADERS['Content-Security-Policy'];
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});
