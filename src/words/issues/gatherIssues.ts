import type { Issue } from '../../domain/Issue';
import { asksMentoring } from '../../domain/mentoringOf';
import { sayIssue } from './sayIssue';

/** An issue with its sentence, or several that are one matter. */
export interface IssueLine {
  readonly issue: Issue;
  readonly text: string;
}

const ORDER: readonly Issue['severity'][] = ['error', 'warning', 'info'];

/**
 * What is left out before what is to be checked, and notes last; else in the order of the files. The columns of a file that Kith does not
 * know are one line: a staff list from a personnel system has a dozen, and they would stand before what matters.
 */
export function gatherIssues(issues: readonly Issue[]): readonly IssueLine[] {
  // A column that a plan reads stands by itself: Kith knows it.
  const isUnknown = ({ code, column }: Issue): boolean => code === 'unknown-column-kept' && asksMentoring(column ?? '') === null;
  const unknown = issues.filter(isUnknown);
  const lines = issues.flatMap((issue): readonly IssueLine[] => {
    const alike = isUnknown(issue) ? unknown.filter(({ file }) => file === issue.file) : [];
    if (alike.length < 2) return [{ issue, text: sayIssue(issue) }];
    if (alike[0] !== issue) return [];
    return [{ issue: { ...issue, column: null }, text: sayUnknownColumns(alike.map(({ column }) => column ?? '')) }];
  });
  return ORDER.flatMap((severity) => lines.filter(({ issue }) => issue.severity === severity));
}

const sayUnknownColumns = (headers: readonly string[]): string =>
  `Kith does not know ${headers.length} columns, and kept them as attributes: ${headers.map((header) => `"${header}"`).join(', ')}. If one of them is one of Kith's columns, rename it in the file.`;
