import type { ChoiceTrouble } from '../domain/ChoiceTrouble';
import type { Limits as PlanLimits } from '../domain/Plan';
import type { Listed } from '../domain/seekListed';
import { seekListed } from '../domain/seekListed';
import { finish } from '../support/finish';
import { IssueLog } from './IssueLog';
import { DEFAULT_LIMITS } from './files/Limits';
import { readDelimited } from './files/readDelimited';

type Choices = PlanLimits['choices'];

const PERSON = ['id', 'person', 'manager', 'managerid', 'personid', 'name', 'managername'];
const IS_CHOICE = /^(choice|choose|chosen|mentor|mentorid)\d*$/;
const IS_OPTION = /^option(\d)$/;
/** “2”, “Option 2”, “no. 2”. */
const NUMBERED = /^(option|choice|no\.?|number|#)?\s*([1-9])\.?$/i;
/** More than anybody can be offered. */
const MOST_BYTES = 5_000_000;

/**
 * Whom managers chose as mentors, as their shortlists come back: a line for each, with `id` (or a name) and `choice_1`, `choice_2` …,
 * the one they would like most first; a cell names a mentor by id, by name or by the number of an option of its row. Who chose nobody has
 * no choice. A file with one fault is not taken, as half of the choices would leave a plan that nobody asked for.
 */
export function parseChoices(file: string, bytes: Uint8Array, people: readonly Listed[]): { readonly choices: Choices } | ChoiceTrouble {
  const log = new IssueLog(file);
  const sheet = bytes.length > MOST_BYTES ? null : finish(readDelimited(file, bytes, DEFAULT_LIMITS, log, undefined, 'raw'));
  if (sheet === null) return { what: 'unread', issue: log.finish().find(({ severity }) => severity === 'error') ?? null };
  const plain = sheet.headers.map((header) => header.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
  const personAt = PERSON.map((header) => plain.indexOf(header)).find((column) => column !== -1);
  const choiceAt = plain.flatMap((header, column) => (IS_CHOICE.test(header) ? [column] : []));
  if (personAt === undefined) return { what: 'no-column', column: 'person', headers: sheet.headers };
  if (choiceAt.length === 0) return { what: 'no-column', column: 'choice', headers: sheet.headers };

  const seek = seekListed(people);
  const cell = (row: number, column: number): string => sheet.words[sheet.cells[row * sheet.headers.length + column] ?? 0] ?? '';
  const find = (row: number, column: number): number | ChoiceTrouble => {
    const name = cell(row, column);
    const { meaning } = seek(name);
    return typeof meaning === 'number' ? meaning : { what: meaning, row: sheet.rows[row] ?? 0, column: sheet.headers[column] ?? '', name };
  };
  const optionAt = new Map(
    plain.flatMap((header, column) => {
      const number = IS_OPTION.exec(header)?.[1];
      return number === undefined ? [] : [[number, column] as const];
    }),
  );
  /** A number is an option where the file has options; an id that is a number as well is somebody else's, unless both are one. */
  const findChosen = (row: number, column: number): number | ChoiceTrouble => {
    const [, word = '', number = ''] = NUMBERED.exec(cell(row, column).trim()) ?? [];
    const option = optionAt.get(number);
    if (number === '' || optionAt.size === 0) return find(row, column);
    const { meaning } = word === '' ? seek(cell(row, column)) : { meaning: 'nobody' };
    const at = { row: sheet.rows[row] ?? 0, column: sheet.headers[column] ?? '', name: cell(row, column) };
    const isOffered = option !== undefined && cell(row, option) !== '';
    if (!isOffered) return meaning === 'nobody' ? { what: 'no-option', ...at } : find(row, column);
    const meant = find(row, option);
    return meaning === 'nobody' || meaning === meant ? meant : { what: 'option-or-id', ...at };
  };
  const choices: Choices[number][] = [];
  for (let row = 0; row < sheet.length; row += 1) {
    const written = choiceAt.filter((column) => cell(row, column) !== '');
    if (cell(row, personAt) === '' || written.length === 0) continue;
    const who = find(row, personAt);
    if (typeof who !== 'number') return who;
    const person = people[who]?.id ?? '';
    const at = { row: sheet.rows[row] ?? 0, column: sheet.headers[personAt] ?? '', name: cell(row, personAt) };
    if (choices.some((known) => known.person === person)) return { what: 'twice', ...at };
    const mentors: string[] = [];
    for (const column of written) {
      const mentor = findChosen(row, column);
      if (typeof mentor !== 'number') return mentor;
      if (mentor === who) return { what: 'themselves', ...at, column: sheet.headers[column] ?? '' };
      const id = people[mentor]?.id ?? '';
      if (!mentors.includes(id)) mentors.push(id);
    }
    choices.push({ person, mentors });
  }
  return choices.length === 0 ? { what: 'no-choice' } : { choices };
}
