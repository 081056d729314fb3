import { CONTENT_TYPES, HEADERS } from './headers.mjs';

const GENERATED = "Written by Kith's build: what the server must send with each of its files.";

/** Within double quotes, as Apache, nginx and Caddy read them. @param {string} text */
const quote = (text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

/** @param {string} text */
const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param {(name: string, value: string) => string} toLine */
const forHeaders = (toLine) => Object.entries(HEADERS).map(([name, value]) => toLine(name, value));

/** @param {(extension: string, type: string) => string} toLine */
const forTypes = (toLine) => Object.entries(CONTENT_TYPES).map(([extension, type]) => toLine(extension, type));

/** @param {readonly string[]} lines */
const text = (...lines) => `${lines.join('\n')}\n`;

/**
 * Settings for the servers that intranets have. Three stand where their servers look for them by themselves; the
 * others are taken into the server's own settings by whoever keeps it.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const SERVER_FILES = {
  '.htaccess': text(
    `# ${GENERATED}`,
    '# Apache reads it by itself where AllowOverride FileInfo is set for this folder and mod_headers is loaded.',
    'DirectoryIndex index.html',
    ...forTypes((extension, type) => `AddType ${quote(type)} ${extension}`),
    '<IfModule mod_headers.c>',
    // `always` alone: without it a header that another file sets as well would be sent twice.
    ...forHeaders((name, value) => `  Header always set ${name} ${quote(value)}`),
    '</IfModule>',
  ),
  'web.config': text(
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- ${GENERATED} IIS reads it by itself. -->`,
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    // A type or a header that is there already must go first: twice is an error.
    ...forTypes(
      (extension, type) =>
        `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${escapeXml(type)}" />`,
    ),
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...forHeaders((name, value) => `        <remove name="${name}" />\n        <add name="${name}" value="${escapeXml(value)}" />`),
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    '</configuration>',
  ),
  _headers: text(
    `# ${GENERATED} Netlify and Cloudflare Pages read it by themselves.`,
    '/*',
    ...forHeaders((name, value) => `  ${name}: ${value}`),
  ),
  'for-your-server/nginx.conf': text(
    `# ${GENERATED}`,
    '# Include it within the server or location that serves this folder. A location with an add_header of its own forgets these.',
    ...forHeaders((name, value) => `add_header ${name} ${quote(value)} always;`),
    // An empty table within the location, so that the default counts for these and the server's own table for all others.
    ...forTypes((extension, type) => `location ~ \\${extension}$ { types { } default_type ${quote(type)}; }`),
  ),
  'for-your-server/Caddyfile': text(
    `# ${GENERATED}`,
    '# Import it within the site that serves this folder by file_server.',
    'header {',
    ...forHeaders((name, value) => `  ${name} ${quote(value)}`),
    '}',
    ...forTypes((extension, type) => `header *${extension} Content-Type ${quote(type)}`),
  ),
};
