import type { Batch } from '../../../src/domain/Batch';
import type { InputFile } from '../../../src/import/files/InputFile';
import { sayIssue } from '../../../src/words/issues/sayIssue';
import { sayUnderstood } from '../../../src/words/files/sayUnderstood';
import { importing, rowsOf, utf8, valueText } from '../importing';

/**
 * A batch as short texts: ties as `from>to type strength @row`, people as `id (name)`, and what is said of them. Issues are whole: what
 * kind, how many, where, and every other value that is not blank; the file where it is another than the first.
 */
export interface Understanding {
  readonly ties: readonly string[];
  readonly people: readonly string[];
  readonly said: readonly string[];
  readonly issues: readonly string[];
  readonly batch: Batch;
}

export function understand(
  files: Readonly<Record<string, string | Uint8Array>>,
  holds: Readonly<Record<string, 'people' | 'contacts'>> = {},
): Understanding {
  const inputs = Object.entries(files).map(([file, content]): InputFile => {
    const stated = holds[file];
    return { file, bytes: typeof content === 'string' ? utf8(content) : content, ...(stated === undefined ? {} : { holds: stated }) };
  });
  const batch = importing(inputs);
  return {
    ties: rowsOf(batch).map(({ from, to, types, strength, origin }) =>
      [`${from}>${to}`, ...types, ...(strength === null ? [] : [String(strength)]), `@${origin.row}`].join(' '),
    ),
    people: batch.people.map(({ id, name, responded }) =>
      [id, ...(name === id ? [] : [`(${name})`]), ...(responded === null ? [] : [responded])].join(' '),
    ),
    said: batch.sources.flatMap(({ reading }) => (reading === undefined ? [] : [sayUnderstood(reading)])),
    issues: batch.issues
      .filter(({ code }) => code !== 'unknown-type' && code !== 'unknown-column-kept')
      .map((issue) => {
        const { what = '', count, ...values } = issue.values as Readonly<Record<string, unknown>>;
        expectSaid(sayIssue(issue));
        return [
          `${issue.severity} ${issue.code} ${String(what)}${count === undefined ? '' : ` ${valueText(count)}`}`,
          ...(issue.row === null ? [] : [`@${issue.row}`]),
          ...(issue.column === null ? [] : [`[${issue.column}]`]),
          ...(issue.file.replace(/#(?:nodes|ties)$/, '') === Object.keys(files)[0] ? [] : [issue.file]),
          ...Object.entries(values).flatMap(([name, value]) => (valueText(value) === '' ? [] : [`${name}=${valueText(value)}`])),
        ].join(' ');
      }),
    batch,
  };
}

function expectSaid(sentence: string): void {
  if (!/^[A-Z0-9“"].*[.)]$/s.test(sentence) || /undefined|NaN|\( *\)| {2}/.test(sentence)) throw new Error(`No sentence: ${sentence}`);
}
