import type { UnknownReporter } from '../domain/Batch';
import { foldName } from '../domain/foldName';
import type { Study } from '../domain/Study';
import { nearestWord } from '../support/nearestWord';
import type { Roster } from './buildRoster';
import type { SettledNames } from './settleNames';

/** No more of those who may be meant are named. */
const MOST_LIKE = 12;

/** Who reports and is nobody on the roster, or one of two, each once in the order of the rows; with whom it could be. */
export function listUnknownReporters({ nominations, sources }: Study, roster: Roster, settled: SettledNames): readonly UnknownReporter[] {
  const found = new Map<string, UnknownReporter>();
  for (let row = 0; row < nominations.length; row += 1) {
    if (settled.from[row] !== -1) continue;
    const written = (nominations.words[nominations.from[row] ?? 0] ?? '').trim();
    const { meaning } = roster.seek(written);
    // An outside person may not report, and neither may a network: those are no questions of who it is.
    if (written === '' || typeof meaning === 'number') continue;
    const file = sources[nominations.source[row] ?? 0]?.file ?? '';
    const key = `${foldName(written) || written}\n${file}`;
    const known = found.get(key);
    const first = { written, file, row: nominations.row[row] ?? 0, contacts: 0, fits: meaning, like: [] };
    found.set(key, { ...(known ?? first), contacts: (known?.contacts ?? 0) + 1 });
  }
  if (found.size === 0) return [];
  const managers = roster.people.slice(0, roster.managers).map(({ id, name }) => ({ id, name, folded: foldName(name) }));
  return [...found.values()].map((reporter) => {
    const name = foldName(reporter.written);
    const whole = managers.filter(({ folded }) => folded === name);
    const parts = whole.length > 0 ? whole : managers.filter(({ folded }) => isPart(name, folded) || isPart(folded, name));
    const nearest = parts.length > 0 ? null : nearestWord(name, [...new Set(managers.map(({ folded }) => folded))]);
    const meant = nearest === null ? parts : managers.filter(({ folded }) => folded === nearest);
    return { ...reporter, like: meant.slice(0, MOST_LIKE).map((one) => ({ id: one.id, name: one.name })) };
  });
}

/** Whether each word of a name is a word of another, or its first letter: “A Khan” of “asif khan”. An initial alone is nobody. */
function isPart(some: string, whole: string): boolean {
  const [parts, words] = [some.split(' '), whole.split(' ')];
  return (
    parts.some((part) => part.length > 1) &&
    parts.every((part) => words.some((word) => word === part || (part.length === 1 && word.startsWith(part))))
  );
}
