/**
 * The policy of the page: it runs nothing but its own scripts, asks nobody but its own origin, and stands in nobody's frame.
 *
 * @type {Readonly<Record<string, string>>}
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // `kith` makes the addresses of the workers and `default` the empty text (src/doors/openWorker, src/doors/onlyEmptyHtml); neither can be
  // made twice.
  'trusted-types': 'kith default',
};

/** @param {Readonly<Record<string, string>>} policy */
const toText = (policy) =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');

/** Such as Chromium knows: each that it does not know is a warning in the console at every load. */
const NOT_NEEDED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * What goes with every answer of a server that hands Kith out, our own or another.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const HEADERS = {
  'Content-Security-Policy': toText(POLICY),
  // Together these two give the page shared memory, and keep other windows out of it.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': NOT_NEEDED.map((feature) => `${feature}=()`).join(', '),
  // Without it a browser may keep a page whose scripts a newer build has taken away.
  'Cache-Control': 'no-cache',
};

/** What a meta tag can hold of the policy, where a server sends no headers: browsers pass over `frame-ancestors` there. */
export const META_POLICY = toText(Object.fromEntries(Object.entries(POLICY).filter(([directive]) => directive !== 'frame-ancestors')));

/**
 * A page with its policy in a meta tag, before anything that it holds.
 *
 * @param {string} html
 * @param {string} policy
 */
export const withPolicy = (html, policy) =>
  html.replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );

/**
 * The policy of the one file, which asks nobody at all. Everything in it is named by its hash; the worker is made of a
 * text within it, so it has a blob's address, as in no other build.
 *
 * @param {{ readonly scripts: readonly string[], readonly styles: readonly string[] }} hashes `sha256-…`
 */
export function onePagePolicy({ scripts, styles }) {
  /** @param {readonly string[]} hashes */
  const quoted = (hashes) => hashes.map((hash) => `'${hash}'`).join(' ');
  return toText({
    'default-src': "'none'",
    'script-src': `${quoted(scripts)} 'wasm-unsafe-eval'`,
    'style-src': quoted(styles),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'worker-src': 'blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'kith default',
  });
}

/**
 * With `nosniff` a browser runs and draws nothing that is called otherwise.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
