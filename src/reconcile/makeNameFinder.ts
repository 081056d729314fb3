import { foldName } from '../domain/foldName';

/**
 * Tells whether a text holds somebody's name or id as whole words, whatever its case and accents. An id that could be an
 * ordinary word or number ("12", "A") is looked for only as issues quote it: “12”.
 */
export function makeNameFinder(id: string, names: Iterable<string>): (text: string) => boolean {
  const wanted = new Set<string>();
  for (const name of names) if (name !== id || isTelling(id)) wanted.add(foldName(name));
  if (isTelling(id)) wanted.add(foldName(id));
  wanted.delete('');
  const padded = [...wanted].map((words) => ` ${words} `);
  const quoted = id === '' ? null : `“${id}”`;
  return (text) => {
    if (quoted !== null && text.includes(quoted)) return true;
    // In a sentence a point or an apostrophe also ends a name: "Zoë Quill's", "zoe quill.csv".
    const words = ` ${foldName(text)} ${foldName(text.replaceAll(/['’.]/gu, ' '))} `;
    return padded.some((one) => words.includes(one));
  };
}

function isTelling(id: string): boolean {
  const hasLetter = /\p{Letter}/u.test(id);
  return hasLetter && (/\p{Number}/u.test(id) || id.length >= 4);
}
