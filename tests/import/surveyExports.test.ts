import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { Batch } from '../../src/domain/Batch';
import { seekListed } from '../../src/domain/seekListed';
import { isHeaderRow } from '../../src/import/files/isHeaderRow';
import { openParts } from '../../src/import/formats/openParts';
import { DEFAULT_LIMITS } from '../../src/import/files/Limits';
import { guessRecipe } from '../../src/import/mapping/guessRecipe';
import { StaffList } from '../../src/import/rows/StaffList';
import { nameTool } from '../../src/import/surveys/nameTool';
import { Vocabulary } from '../../src/import/columns/Vocabulary';
import { finish } from '../../src/support/finish';
import { sayIssue } from '../../src/words/issues/sayIssue';
import { sayUnderstood } from '../../src/words/files/sayUnderstood';
import { SURVEY_EXPORTS, type Export, type Right } from '../fixtures/surveyExports';
import { importing, rowsOf } from './importing';

/** What was read, in the same form as what is right. */
function readOf(batch: Batch, { right }: Export): Right {
  const seek = seekListed(batch.people);
  const idOf = (written: string): string => {
    const { meaning } = seek(written);
    return typeof meaning === 'number' ? (batch.people[meaning]?.id ?? '') : written;
  };
  const labels = right.arcs.some((arc) => / (?:support|mentor)$/.test(arc));
  const rows = rowsOf(batch).filter(({ contactKind }) => contactKind !== 'unread');
  const arcs = rows.map(({ from, to, types, motives }) => {
    const label = [...motives, ...types.map((type) => (type === 'Mentor' ? 'mentor' : type))].join('+');
    return `${idOf(from)}>${idOf(to)}${labels ? ` ${label}` : ''}`;
  });
  const naming = new Set(rows.map(({ from }) => idOf(from)));
  const answered = batch.people.filter(({ id, responded }) => responded === 'yes' && !naming.has(id)).map(({ id }) => id);
  return { arcs: arcs.sort(), nobody: answered, silent: right.silent.filter((id) => !naming.has(id) && !answered.includes(id)) };
}

const sorted = (right: Right): Right => ({ ...right, nobody: [...right.nobody].sort() });

/** What somebody is told that would make them look: a file or row that was left out. */
const isTold = (batch: Batch): boolean => batch.unread.length > 0 || batch.issues.some(({ severity }) => severity === 'error');

describe('exports of ten programs in three shapes each', () => {
  it.each(SURVEY_EXPORTS.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const batch = importing(one.files);
    const read = readOf(batch, one);
    if (process.env['SHOW'] === '1' && JSON.stringify(read) !== JSON.stringify(sorted(one.right)))
      console.log(one.name, batch.issues.map(sayIssue).join('\n'), JSON.stringify(rowsOf(batch)[0]));
    expect(read).toEqual(sorted(one.right));
    expect(batch.issues.filter(({ severity }) => severity === 'error').map(sayIssue)).toEqual([]);
    const [said = ''] = batch.sources.flatMap(({ reading }) => (reading === undefined ? [] : [sayUnderstood(reading)]));
    expect(said.slice(0, one.understood.length)).toBe(one.understood);
  });

  // Groups that repeat are rows of their own there, which a choice of columns does not join.
  it.each(SURVEY_EXPORTS.filter(({ name }) => !/REDCap|Kobo|ODK/i.test(name)).map((one) => [one.name, one] as const))(
    'is guessed column by column as it is recognised: %s',
    (_, one) => {
      const plain = importing(one.files);
      const staff = new StaffList(one.files.length > 1 ? plain.people : []);
      const vocabulary = new Vocabulary(bookCodebook, new Map());
      const mapped = importing(
        one.files.map((input, place) => {
          const isAnswers = plain.sources.some(({ file, reading }) => reading !== undefined && file.startsWith(input.file));
          const [part] = openParts(input, input.file, place, DEFAULT_LIMITS).parts;
          if (!isAnswers || part === undefined) return input;
          const at = part.top.findIndex((cells) => nameTool(cells) !== null);
          const table = finish(part.sheet(isHeaderRow(part.top.slice(Math.max(0, at), at + 3)), 'raw'));
          return table === null
            ? input
            : { ...input, recipe: guessRecipe(table, input.file, null, null, staff, (word) => vocabulary.look(word)).recipe };
        }),
      );
      expect(readOf(mapped, one)).toEqual(sorted(one.right));
    },
  );

  it('reads at least 28 of 30 without a click, and none wrongly in silence', () => {
    const results = SURVEY_EXPORTS.map((one) => {
      const batch = importing(one.files);
      const isRight = JSON.stringify(readOf(batch, one)) === JSON.stringify(sorted(one.right));
      return { name: one.name, isRight, isSilent: !isRight && !isTold(batch) };
    });
    const right = results.filter(({ isRight }) => isRight).length;
    const silent = results.filter(({ isSilent }) => isSilent).map(({ name }) => name);
    if (process.env['REPORT'] !== undefined)
      writeFileSync(process.env['REPORT'], JSON.stringify({ exports: results.length, right, silent }, null, 2));
    expect(results).toHaveLength(30);
    expect(silent).toEqual([]);
    expect(right).toBeGreaterThanOrEqual(28);
  });
});
