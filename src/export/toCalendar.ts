import type { Disclosed } from '../disclosure/disclose';
import type { PlannedAction } from '../domain/Plan';
import { foldUtf8Lines } from '../support/foldUtf8Lines';
import { actionWords } from '../words/planWords';

/** A text as a value of iCalendar has it (RFC 5545, 3.3.11). */
const escape = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

/**
 * The first meeting of each action as an entry of a calendar, every month for as long as it lasts; where no start is set, on the day it is
 * written, as a note to choose one. Only the action and its topic are named, as calendars are read by others. RFC 5545.
 */
export function toCalendar({ content }: Disclosed<{ readonly actions: readonly PlannedAction[]; readonly at: string }>): string {
  const { actions, at } = content;
  const stamp = `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const events = actions.flatMap((action, number): readonly string[] => {
    const start = /^\d{4}-\d{2}-\d{2}$/.test(action.start) ? action.start : at.slice(0, 10);
    const label = action.title === '' ? actionWords[action.kind].one : `${actionWords[action.kind].one}: ${action.title}`;
    return [
      'BEGIN:VEVENT',
      `UID:${number + 1}-${stamp}@kith`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${start.replaceAll('-', '')}`,
      `RRULE:FREQ=MONTHLY;COUNT=${Math.max(1, action.months)}`,
      `SUMMARY:${escape(label)}`,
      ...(action.occasion === '' ? [] : [`DESCRIPTION:${escape(action.occasion)}`]),
      'END:VEVENT',
    ];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kith//Plan//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${foldUtf8Lines(line)}\r\n`).join('');
}
