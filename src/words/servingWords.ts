import { formatCount } from '../domain/formatCount';
import type { Serving } from '../domain/Serving';

export interface ServingWords {
  readonly summary: string;
  readonly points: readonly string[];
  /** For the keeper of the server: what it does not send yet, line by line; '' where there is no server. */
  readonly headers: string;
}

const ONE_FILE: readonly string[] = [
  'Your studies are kept by this browser, not in the file: another browser or another computer starts empty. So do some browsers when you move or rename the file.',
  'Chrome and Edge keep one store for all pages that are opened from a disk: another such page could read what is kept here. From a server, only pages of that server can.',
  'The rules that keep Kith private are inside the file: anyone who can change the file can change them. Keep it where others can read but not write.',
];

const NO_SHARED_MEMORY =
  'Slower with many people: the browser gives this page no memory that threads could share, so each works on its own copy. The results are the same.';
const ONE_THREAD =
  'Slower with many people: a file has one thread to compute on; a page from a server has one for each processor. The results are the same.';
const NO_THREAD =
  'Slower: the browser gives this page no thread to compute on. Kith computes on the page itself, so the page reacts more slowly.';

/** What it costs not to have it. */
const WITHOUT: ReadonlyMap<string, string> = new Map([
  [
    'Content-Security-Policy',
    'Less protected: the page keeps to its policy, but the computing thread does not, and another page could show this one within a frame.',
  ],
  ['Cross-Origin-Opener-Policy', 'Less protected: a window that opened this page can still control it.'],
  ['Cross-Origin-Resource-Policy', 'Less protected: pages from elsewhere may load the files of Kith.'],
  ['X-Content-Type-Options', 'Less protected: a file that is not a script could be run as one.'],
  ['Referrer-Policy', 'Less protected: a page that is opened from here may learn the address of this one.'],
  ['Permissions-Policy', 'Less protected: the camera, microphone and location are not blocked, though Kith does not use them.'],
  ['Cache-Control', 'After an update, browsers may show the old page for a while.'],
]);

function slower({ isOneFile, sharesMemory, hasThread }: Omit<Serving, 'missingHeaders'>): readonly string[] {
  if (!hasThread) return [NO_THREAD];
  if (isOneFile) return [ONE_THREAD];
  return sharesMemory ? [] : [NO_SHARED_MEMORY];
}

/** What the start page says of how it came here; `null` = nothing is lacking. */
export function servingWords({ isOneFile, missingHeaders, sharesMemory, hasThread }: Serving): ServingWords | null {
  const points = [
    ...(isOneFile ? ONE_FILE : []),
    ...slower({ isOneFile, sharesMemory, hasThread }),
    ...missingHeaders.flatMap(({ name }) => WITHOUT.get(name) ?? []),
  ];
  if (points.length === 0) return null;
  const headers = missingHeaders.map(({ name, value }) => `${name}: ${value}`).join('\n');
  const count = formatCount(missingHeaders.length, 'header', 'headers');
  const summary = isOneFile
    ? 'This is Kith as one file, without a server: what it cannot do here'
    : missingHeaders.length > 0
      ? `The server of this page leaves out ${count} that Kith asks for: what is slower or less protected`
      : 'This browser limits Kith: what is slower';
  return { summary, points, headers };
}
