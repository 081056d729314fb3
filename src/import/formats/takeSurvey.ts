import type { Sheet } from '../files/Sheet';
import { IssueLog } from '../IssueLog';
import { listRespondents } from '../surveys/listRespondents';
import type { RespondentAnswer } from '../surveys/RespondentAnswer';
import type { SpreadSurvey } from '../surveys/SurveyRows';
import type { FormatContext, FormatRead, FormatTable } from './Format';
import type { Part } from './Part';

/** Contacts with what respondents say of themselves; where nobody is listed, the respondents are the people, and say it there. */
export function takeSurvey(
  spread: SpreadSurvey,
  contacts: readonly { readonly part: Part; readonly table: Sheet }[],
  { staff, hasList, limits }: Pick<FormatContext, 'staff' | 'hasList' | 'limits'>,
): FormatRead {
  const [first] = contacts;
  // Whom an earlier file of answers has listed is there once.
  const isKnown = ({ written }: RespondentAnswer): boolean => hasList || staff.find(written) !== null;
  const fresh = spread.answers.filter((answer) => !isKnown(answer));
  const listed: readonly FormatTable[] =
    first === undefined || (fresh.length === 0 && !staff.isEmpty)
      ? []
      : [
          {
            part: first.part,
            table: listRespondents(first.part.file, first.table.understood, fresh, limits),
            holds: 'people',
            log: new IssueLog(first.part.file),
            isAnswering: true,
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
    ...(listed.length > 0 && fresh.length === spread.answers.length ? {} : { answers: spread.answers.filter(isKnown) }),
    ...(spread.cap === null ? {} : { instrument: { cap: spread.cap } }),
    ...(spread.days === undefined ? {} : { days: spread.days }),
  };
}
