import { formatCount } from '../../domain/formatCount';

/** Formats that other programs read. */
export const EXPORT_FORMATS = ['graphml', 'gexf', 'pajek', 'dl', 'csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Formats in which somebody who did not answer is as somebody who named nobody. */
const WITHOUT_RESPONSES: ReadonlySet<ExportFormat> = new Set(['pajek', 'dl']);

/** How many people will seem to have named nobody, as they did not answer; '' = none will. */
export function sayUnanswered(format: ExportFormat, missing: number): string {
  if (missing === 0 || !WITHOUT_RESPONSES.has(format)) return '';
  return `${formatCount(missing, 'person', 'people')} did not answer. In this file they look as if they had named nobody, and a program that reads it takes them so. Leave them out there, or use GraphML.`;
}

/** What a format has no place for, and where that goes instead. */
export const EXPORT_LOSSES: Readonly<Record<ExportFormat, string>> = {
  graphml: 'GraphML does not hold groups and organisations as contacts, other rounds, or the rows of the files. A study file holds them.',
  gexf: 'GEXF does not hold groups and organisations as contacts, other rounds, or the rows of the files. A study file holds them.',
  pajek:
    'Pajek holds who names whom, for each network type. It does not say who did not answer, and a strength that is not recorded is 1. GraphML and Excel hold more.',
  dl: 'DL holds who names whom, for each network type, with labels of at most 18 characters. It does not say who did not answer, and a strength that is not recorded is 1. GraphML and Excel hold more.',
  csv: 'The file holds the ties, and not the people. Excel holds both.',
  xlsx: 'The workbook does not hold groups and organisations as contacts, other rounds, or the rows of the files. A study file holds them.',
};
