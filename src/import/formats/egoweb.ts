import { smallestOf } from '../../support/smallestOf';
import { isFirstRow } from '../files/isHeaderRow';
import type { Work } from '../../support/Progress';
import { plainText } from '../plainText';
import { EgoNetworks } from './EgoNetworks';
import { asOne, NOTHING, type Format, type FormatContext, type FormatRead } from './Format';
import type { Part } from './Part';

/** Refused, not known, skipped, not yet answered: none of them is a zero. */
const UNANSWERED = /^-[1-4]$/;
/** Worked out by EgoWeb from the ties among contacts. */
const WORKED_OUT = new Set(['degree', 'betweenness', 'eigenvector', 'cliques', 'components', 'density', 'isolates', 'dyads']);

/**
 * EgoWeb 2: a row for each respondent and contact, and another file with a row for each pair of contacts. Source: the exports
 * of github.com/qualintitative/egoweb, `DataController`.
 */
export const egoweb: Format = {
  id: 'egoweb',
  claim(parts) {
    const own = parts.filter((part) => kindOf(part) !== null);
    return own.some((part) => kindOf(part) === 'contacts') ? asOne(own) : [];
  },
  read: readEgoweb,
};

function kindOf({ top, hidden }: Part): 'contacts' | 'pairs' | null {
  const headers = new Set((top[0] ?? []).map(plainText));
  if (hidden || !headers.has('egoid') || !headers.has('interviewid')) return null;
  if (headers.has('alter1name') && headers.has('alter2name')) return 'pairs';
  return headers.has('altername') || headers.has('alternumber') ? 'contacts' : null;
}

function* readEgoweb(parts: readonly Part[], context: FormatContext): Work<FormatRead> {
  const networks = new EgoNetworks(context);
  let hasRead = false;
  for (const part of parts) {
    const sheet = yield* part.sheet(isFirstRow, 'raw');
    if (sheet === null) continue;
    networks.lose(part, sheet);
    const { headers, cells, words, length, rows } = sheet;
    const width = headers.length;
    const notes = networks.notes(part);
    if (kindOf(part) === 'pairs') {
      for (let row = 0; row < length; row += 1) notes.leaveOut('contact-ties', '', 'tell');
      continue;
    }
    hasRead = true;
    const place = (name: string): number => headers.findIndex((header) => plainText(header) === name);
    const [egoId, interview, number, name, start, end] = ['egoid', 'interviewid', 'alternumber', 'altername', 'starttime', 'endtime'].map(
      place,
    );
    // What stands before the contact is of the respondent, and what stands after is of the contact.
    const first = smallestOf([number, name].filter((index): index is number => index !== undefined && index >= 0));
    for (let row = 0; row < length; row += 1) {
      const cell = (index: number | undefined): string =>
        index === undefined || index < 0 ? '' : (words[cells[row * width + index] ?? 0] ?? '');
      const line = rows[row] ?? 0;
      const told = (index: number): [string, string][] => {
        const header = headers[index] ?? '';
        const value = cell(index);
        if (header === '' || [egoId, interview, number, name, start, end].includes(index)) return [];
        if (WORKED_OUT.has(plainText(header))) {
          if (row === 0) notes.leaveOut('other-attributes', header, 'tell');
          return [];
        }
        if (UNANSWERED.test(value)) notes.leaveOut('unanswered', header);
        return [[header, UNANSWERED.test(value) ? '' : value]];
      };
      const columns = headers.map((_, index) => index);
      const key = cell(interview) || cell(egoId);
      if (key === '') part.log.warn('broken-element', line, headers[egoId ?? 0] ?? null, { what: 'no-id', written: '' });
      else {
        const isFinished = end === undefined || end < 0 || (cell(end) !== '' && !UNANSWERED.test(cell(end)));
        if (!networks.has(key))
          networks.ego({
            key,
            id: cell(egoId) || key,
            row: line,
            isFinished,
            part,
            attributes: columns.filter((index) => index < first).flatMap(told),
          });
        const [slot, called] = [cell(number), cell(name)];
        if (slot !== '' || called !== '')
          networks.contact(
            part,
            line,
            key,
            slot || String(line),
            UNANSWERED.test(called) ? '' : called,
            `Contact ${slot} of ${cell(egoId)}`,
            columns.filter((index) => index > first).flatMap(told),
          );
      }
    }
  }
  return hasRead ? networks.finish() : NOTHING;
}
