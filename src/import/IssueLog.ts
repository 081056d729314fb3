import { makeIssue, type Issue, type IssueSeverity } from '../domain/Issue';
import type { IssueCode, IssueValues } from '../domain/IssueValues';

/** Codes of issues that may stand for many rows. */
type Counted = { [Code in IssueCode]: IssueValues[Code] extends { readonly rows: number } ? Code : never }[IssueCode];

/** The issues of one file, in the order in which they were found. */
export class IssueLog {
  readonly file: string;
  readonly #issues: Issue[] = [];
  readonly #repeated = new Map<string, { readonly at: number; rows: number }>();

  constructor(file: string) {
    this.file = file;
  }

  /** A row or file that is not taken. */
  error<Code extends IssueCode>(code: Code, row: number | null, column: string | null, values: IssueValues[Code]): void {
    this.#add(code, 'error', row, column, values);
  }

  /** The whole file, of which nothing is taken: what was said of its rows is said no more. */
  refuse<Code extends IssueCode>(code: Code, values: IssueValues[Code]): void {
    this.beginAgain();
    this.error(code, null, null, values);
  }

  /** The file is read again in another way: what was said of it so far is said by that, or is not so. */
  beginAgain(): void {
    this.#issues.length = 0;
    this.#repeated.clear();
  }

  /** Taken, but worth a look. */
  warn<Code extends IssueCode>(code: Code, row: number | null, column: string | null, values: IssueValues[Code]): void {
    this.#add(code, 'warning', row, column, values);
  }

  /** How it was understood. */
  tell<Code extends IssueCode>(code: Code, row: number | null, column: string | null, values: IssueValues[Code]): void {
    this.#add(code, 'info', row, column, values);
  }

  /** The same thing in many rows: one issue at the first of them, which counts the rows. */
  repeat<Code extends Counted>(
    code: Code,
    severity: 'warning' | 'info',
    row: number,
    column: string,
    values: Omit<IssueValues[Code], 'rows'>,
  ): void {
    const key = JSON.stringify([code, column, values]);
    const known = this.#repeated.get(key);
    if (known !== undefined) known.rows += 1;
    else
      this.#repeated.set(key, {
        at: this.#add(code, severity, row, column, { ...values, rows: 1 } as unknown as IssueValues[Code]),
        rows: 1,
      });
  }

  finish(): readonly Issue[] {
    const rowsAt = new Map([...this.#repeated.values()].map(({ at, rows }) => [at, rows]));
    // Only issues that count rows are repeated.
    return this.#issues.map((issue, at) => {
      const rows = rowsAt.get(at);
      return rows === undefined ? issue : ({ ...issue, values: { ...issue.values, rows } } as Issue);
    });
  }

  #add<Code extends IssueCode>(
    code: Code,
    severity: IssueSeverity,
    row: number | null,
    column: string | null,
    values: IssueValues[Code],
  ): number {
    return this.#issues.push(makeIssue(code, severity, { file: this.file, row, column }, values)) - 1;
  }
}
