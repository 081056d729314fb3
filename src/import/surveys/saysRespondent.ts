import { plainText } from '../plainText';
import type { SurveyColumn } from './SurveyColumn';

/** What a column may say of the person who answers. */
export type Kind = 'name' | 'first' | 'last' | 'email' | 'code' | 'number';

/** Who is employed, in a column by itself. */
const STAFF = ['employee', 'staffmember', 'memberofstaff', 'nameofemployee', 'nameofstaffmember'];

const YOUR =
  /^(?:please )?(?:(?:enter|give|state|tell us|provide|type|write|what(?:['’]s| is)|select|choose) )*(?:your|the respondent['’]?s?|my) (?:own )?/i;

/** What a column says of the person who answers; `null` = nothing. */
export function kindOf({ id, question, option }: SurveyColumn): Kind | null {
  // Groups of a form stand before its fields: `about/your_name`, `about-your_name`.
  for (const written of [id, option, question, id.replace(/^.*[/-]/, '')]) {
    const text = written.replaceAll('_', ' ').trim();
    const asks = YOUR.test(text);
    const rest = plainText(text.replace(YOUR, ''));
    if (/^(?:recipient)?(?:first|fore|given|preferred)name$/.test(rest)) return 'first';
    if (/^(?:recipient)?(?:last|sur|family)name$/.test(rest)) return 'last';
    if (/^(?:recipient|respondent|work)?email(?:address)?$/.test(rest) || rest === 'username') return 'email';
    if (/^(?:full|whole|display|firstandlast|firstnameandlast|nameandsur)?name$/.test(rest)) return 'name';
    if (
      /^(?:resp|respondent|manager|ego|participant|employee|staff|respondents)(?:full)?name$/.test(rest) ||
      ['respondent', 'ego', 'from', 'source', 'nominator', 'nameofrespondent', 'whoareyou', 'participant', ...STAFF].includes(rest)
    )
      return 'name';
    if (
      /^(?:external(?:data)?reference|externalid|token|customdata\d?|(?:participant|manager|employee|staff|person|payroll|assignment|respondent|ego|from)(?:id|code|key|number|no)|survey ?identifier|redcapsurveyidentifier|code|key|person|id)$/.test(
        rest,
      )
    )
      return 'code';
    // Their manager, more often than themselves: it says who answers only where nothing else does.
    if (/^(?:recordid|studyid|idnumber|manager)$/.test(rest)) return 'number';
    if (asks && /^(?:name|staffcode|personalcode|studycode|code|id|login|number)/.test(rest)) return 'code';
  }
  return null;
}

/** Whether a header may say who answers. */
export const saysRespondent = (header: string): boolean => {
  const kind = kindOf({ index: 0, id: header, question: header, option: '' });
  return kind !== null && kind !== 'email';
};
