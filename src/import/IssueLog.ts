import type { Issue, IssueCode } from '../domain/Issue';

/** The issues of one file, in the order in which they were found. */
export class IssueLog {
  readonly file: string;
  readonly #issues: Issue[] = [];
  readonly #repeated = new Map<string, { readonly at: number; readonly rows: number }>();

  constructor(file: string) {
    this.file = file;
  }

  /** A row or file that is not taken. */
  error(code: IssueCode, row: number | null, column: string | null, message: string): void {
    this.#issues.push({ code, severity: 'error', file: this.file, row, column, message });
  }

  /** The whole file, of which nothing is taken: what was said of its rows is said no more. */
  refuse(code: IssueCode, message: string): void {
    this.#issues.length = 0;
    this.#repeated.clear();
    this.error(code, null, null, message);
  }

  /** Taken, but worth a look. */
  warn(code: IssueCode, row: number | null, column: string | null, message: string): void {
    this.#issues.push({ code, severity: 'warning', file: this.file, row, column, message });
  }

  /** How it was understood. */
  tell(code: IssueCode, row: number | null, column: string | null, message: string): void {
    this.#issues.push({ code, severity: 'info', file: this.file, row, column, message });
  }

  /** The same thing in many rows: one issue at the first of them, which says how many rows there are. */
  repeat(code: IssueCode, severity: 'warning' | 'info', row: number, column: string, message: string): void {
    const key = JSON.stringify([code, column, message]);
    const known = this.#repeated.get(key);
    const at = known?.at ?? this.#issues.push({ code, severity, file: this.file, row, column, message }) - 1;
    this.#repeated.set(key, { at, rows: (known?.rows ?? 0) + 1 });
  }

  finish(): readonly Issue[] {
    const issues = [...this.#issues];
    for (const { at, rows } of this.#repeated.values()) {
      const issue = issues[at];
      if (issue !== undefined && rows > 1) issues[at] = { ...issue, message: `${issue.message} (${rows} rows; this is the first.)` };
    }
    return issues;
  }
}
