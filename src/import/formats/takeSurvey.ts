import type { Sheet } from '../files/Sheet';
import { IssueLog } from '../IssueLog';
import { listRespondents } from '../surveys/listRespondents';
import type { SpreadSurvey } from '../surveys/SurveyRows';
import type { FormatContext, FormatRead, FormatTable } from './Format';
import type { Part } from './Part';

/** Contacts with what respondents say of themselves; where nobody is listed, the respondents are the people, and say it there. */
export function takeSurvey(
  spread: SpreadSurvey,
  contacts: readonly { readonly part: Part; readonly table: Sheet }[],
  { staff, limits }: Pick<FormatContext, 'staff' | 'limits'>,
): FormatRead {
  const [first] = contacts;
  const listed: readonly FormatTable[] =
    first === undefined || !staff.isEmpty
      ? []
      : [
          {
            part: first.part,
            table: listRespondents(first.part.file, first.table.understood, spread.answers, limits),
            holds: 'people',
            log: new IssueLog(first.part.file),
          },
        ];
  return {
    tables: [
      ...listed,
      ...contacts
        .filter(({ table }) => table.length > 0 || contacts.length === 1)
        .map(({ part, table }): FormatTable => ({ part, table, holds: 'contacts', log: part.log })),
    ],
    understood: { counts: spread.counts, types: [] },
    ...(listed.length > 0 ? {} : { answers: spread.answers }),
    ...(spread.cap === null ? {} : { instrument: { cap: spread.cap } }),
  };
}
