import { formatCount } from '../domain/formatCount';
import type { SurveyUnderstood } from '../domain/SurveyUnderstood';

/** "Qualtrics export, 35 respondents (3 unfinished), 15 columns of contacts as 5 questions × 3, 92 names, 71 of them on the staff list". */
export function sayUnderstood({ tool, respondents, unfinished, questions, names, listed, isListed }: SurveyUnderstood): string {
  const left = unfinished > 0 ? ` (${unfinished} unfinished)` : '';
  const open = questions.filter(({ kind }) => kind === 'names');
  const offered = questions.filter(({ kind }) => kind === 'options');
  return [
    tool === '' ? 'Answers, one row for each person' : `${tool} export`,
    `${formatCount(respondents, 'respondent', 'respondents')}${left}`,
    ...(open.length > 0 ? [sayColumns(open.map(({ columns }) => columns))] : []),
    ...offered.map(({ columns }) => `a question with ${formatCount(columns, 'person', 'people')} to choose from`),
    `${formatCount(names, 'name', 'names')}${isListed ? `, ${listed} of them on the staff list` : ''}`,
  ].join(', ');
}

function sayColumns(columns: readonly number[]): string {
  const all = columns.reduce((sum, count) => sum + count, 0);
  const said = formatCount(all, 'column of contacts', 'columns of contacts');
  if (columns.length === 1) return said;
  const each = new Set(columns).size === 1 ? ` × ${columns[0] ?? 0}` : '';
  return columns.every((count) => count === 1) ? `${said}, one for each question` : `${said} as ${columns.length} questions${each}`;
}
