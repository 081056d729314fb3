import { parseArgs } from 'node:util';

import type { Option } from './options';
import { UsageError } from './UsageError';

/** What was given on the command line, checked against what the command knows. */
export class GivenOptions {
  readonly files: readonly string[];
  readonly #given: ReadonlyMap<string, string | boolean | readonly string[]>;

  constructor(files: readonly string[], given: ReadonlyMap<string, string | boolean | readonly string[]>) {
    this.files = files;
    this.#given = given;
  }

  has(name: string): boolean {
    const value = this.#given.get(name);
    return value !== undefined && value !== false;
  }

  flag(name: string): boolean {
    return this.#given.get(name) === true;
  }

  text(name: string): string | null {
    const value = this.#given.get(name);
    return typeof value === 'string' ? value : null;
  }

  texts(name: string): readonly string[] {
    const value = this.#given.get(name);
    return Array.isArray(value) ? (value as readonly string[]) : [];
  }

  /** `a,b` as a list; `null` = not given. */
  list(name: string): readonly string[] | null {
    const value = this.text(name);
    return value === null
      ? null
      : value
          .split(',')
          .map((word) => word.trim())
          .filter((word) => word !== '');
  }

  /** @throws UsageError unless it is one of the choices. */
  choice<const T extends string>(name: string, choices: readonly T[], otherwise: T): T {
    const value = this.text(name);
    if (value === null) return otherwise;
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined) throw new UsageError(`--${name} takes ${choices.join(' or ')}, not "${value}".`);
    return chosen;
  }

  /** @throws UsageError unless it is a whole number in the range. */
  whole(name: string, range: readonly [number, number], otherwise: number): number {
    const value = this.text(name);
    if (value === null) return otherwise;
    const number = Number(value);
    const [least, most] = range;
    if (value.trim() === '' || !Number.isInteger(number) || number < least || number > most) {
      throw new UsageError(`--${name} takes a whole number from ${least} to ${most}, not "${value}".`);
    }
    return number;
  }

  /** @throws UsageError unless it is a number in the range, its ends included. */
  within(name: string, [least, most]: readonly [number, number], otherwise: number): number {
    const value = this.text(name);
    if (value === null) return otherwise;
    const number = Number(value);
    if (value.trim() === '' || !(number >= least && number <= most))
      throw new UsageError(`--${name} takes a number from ${least} to ${most}, not "${value}".`);
    return number;
  }

  /** @throws UsageError unless it is a number between 0 and 1, and neither. */
  share(name: string): number | null {
    const value = this.text(name);
    if (value === null) return null;
    const number = Number(value);
    if (value.trim() === '' || !(number > 0 && number < 1))
      throw new UsageError(`--${name} takes a number between 0 and 1, not "${value}".`);
    return number;
  }
}

/** @throws UsageError on an option the command does not know, or one without its value. */
export function readOptions(words: readonly string[], options: readonly Option[]): GivenOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      strict: true,
      options: Object.fromEntries(
        options.map(
          ({ name, takes, repeats }) => [name, { type: takes === null ? 'boolean' : 'string', multiple: repeats === true }] as const,
        ),
      ),
    });
    const given = Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value as string | boolean | string[]] as const],
    );
    return new GivenOptions(positionals, new Map(given));
  } catch (failure) {
    throw new UsageError(failure instanceof Error ? (failure.message.split('. ')[0] ?? '') + '.' : 'The options could not be understood.');
  }
}
